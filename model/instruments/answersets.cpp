// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/answersets.h"

#include <algorithm>

namespace instruments {

namespace {

bool areSame(const std::vector<Option> &one, const std::vector<Option> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [](const Option &a, const Option &b) {
            return a.value == b.value && a.text == b.text && a.weight == b.weight && a.anchor == b.anchor;
        });
}

void addSets(std::vector<AnswerSet> &sets, const std::vector<Item> &items)
{
    for (const Item &item : items) {
        if (!item.options.empty() && !setOf(sets, item.options))
            sets.push_back({item.linkId, namedByOptions(item.options), item.options});
        addSets(sets, item.children);
    }
}

} // namespace

std::vector<AnswerSet> answerSetsIn(const Questionnaire &sets)
{
    std::vector<AnswerSet> read;
    for (const Item &item : sets.items)
        read.push_back({item.linkId, item.text, item.options});
    return read;
}

std::vector<AnswerSet> answerSetsFor(const Questionnaire &form, std::vector<AnswerSet> given)
{
    addSets(given, form.items);
    return given;
}

const AnswerSet *setOf(const std::vector<AnswerSet> &sets, const std::vector<Option> &options)
{
    const auto found = std::find_if(
        sets.begin(), sets.end(), [&](const AnswerSet &set) { return areSame(set.options, options); });
    return found == sets.end() ? nullptr : &*found;
}

Words namedByOptions(const std::vector<Option> &options)
{
    QStringList ko;
    QStringList en;
    for (const Option &each : options) {
        ko.append(each.text.in(Language::Korean));
        en.append(each.text.in(Language::English));
    }
    return {ko.join(u" / "), en.join(u" / ")};
}

} // namespace instruments
