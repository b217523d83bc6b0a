// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/completeness.h"

#include "model/instruments/places.h"

#include <algorithm>

namespace instruments {

namespace {

bool isDemanded(const Item &item)
{
    return (item.required || item.limits.minOccurs > 0)
        && ((item.isQuestion() && !item.readOnly) || item.isRepeatingGroup());
}

void count(Completeness &result, const Item &item, const Answers &answers)
{
    const bool enough = answers.values(item.linkId).size() >= item.limits.minOccurs;
    const bool answered = answers.state(item) == AnswerState::Unknown
        || (answers.state(item) == AnswerState::Given && enough);
    if (!answered && !result.missing.contains(item.linkId))
        result.missing.append(item.linkId);
    if (item.area.isEmpty())
        return;
    if (result.areas.empty() || result.areas.back().area != item.area)
        result.areas.push_back({item.area, 0, 0});
    ++result.areas.back().required;
    result.areas.back().answered += answered ? 1 : 0;
}

} // namespace

int Completeness::completeAreas() const
{
    return static_cast<int>(std::count_if(
        areas.begin(), areas.end(), [](const AreaProgress &each) { return each.isComplete(); }));
}

Completeness completenessOf(const Questionnaire &questionnaire, const Answers &answers)
{
    const ItemIndex index(questionnaire);
    FormPlaces places(index, answers);
    Completeness result;
    for (const Item *item : index.inOrder()) {
        if (!isDemanded(*item))
            continue;
        for (const FormPlaces::Place &place : places.of(*item)) {
            if (place.enabled.contains(item->linkId))
                count(result, *item, place.answers);
        }
    }
    return result;
}

} // namespace instruments
