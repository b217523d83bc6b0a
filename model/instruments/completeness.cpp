// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/completeness.h"

#include "model/instruments/enabling.h"

#include <algorithm>

namespace instruments {

int Completeness::completeAreas() const
{
    return static_cast<int>(std::count_if(
        areas.begin(), areas.end(), [](const AreaProgress &each) { return each.isComplete(); }));
}

Completeness completenessOf(const Questionnaire &questionnaire, const Answers &answers)
{
    const ItemIndex index(questionnaire);
    const EnabledItems enabled(index, answers);
    Completeness result;
    for (const Item *item : index.inOrder()) {
        if (!item->required || !item->isQuestion() || !enabled.contains(item->linkId))
            continue;
        const bool answered = answers.state(*item) != AnswerState::Empty;
        if (!answered)
            result.missing.append(item->linkId);
        if (item->area.isEmpty())
            continue;
        if (result.areas.empty() || result.areas.back().area != item->area)
            result.areas.push_back({item->area, 0, 0});
        ++result.areas.back().required;
        result.areas.back().answered += answered ? 1 : 0;
    }
    return result;
}

} // namespace instruments
