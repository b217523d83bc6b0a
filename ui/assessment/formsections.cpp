// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formsections.h"

#include <algorithm>

namespace ui {

using instruments::Item;
using instruments::ItemRole;
using instruments::ItemType;

namespace {

void collect(FormSection &section, const Item &parent, QuestionGroup &loose)
{
    for (const Item &item : parent.children) {
        if (item.type == ItemType::Display) {
            if (!section.about)
                section.about = &item;
        } else if (item.type == ItemType::Group) {
            QuestionGroup group{&item, {}};
            collect(section, item, group);
            if (!group.questions.empty())
                section.checks.push_back(std::move(group));
        } else if (item.role == ItemRole::Total || item.readOnly) {
            continue;
        } else if (item.role == ItemRole::Severity && !section.severity) {
            section.severity = &item;
        } else if (item.repeats && !item.options.empty()) {
            section.subNeeds.push_back(&item);
        } else if (item.type == ItemType::Text) {
            section.texts.push_back(&item);
        } else {
            section.hasFlags = section.hasFlags || item.role == ItemRole::UrgentFlag;
            loose.questions.push_back(&item);
        }
    }
}

} // namespace

std::vector<const Item *> FormSection::questions() const
{
    std::vector<const Item *> all;
    if (severity)
        all.push_back(severity);
    for (const QuestionGroup &checked : checks)
        all.insert(all.end(), checked.questions.begin(), checked.questions.end());
    all.insert(all.end(), subNeeds.begin(), subNeeds.end());
    all.insert(all.end(), texts.begin(), texts.end());
    return all;
}

bool FormSection::isOptional() const
{
    const auto all = questions();
    return std::none_of(all.begin(), all.end(), [](const Item *item) { return item->required; });
}

std::vector<FormSection> sectionsOf(const instruments::Questionnaire &questionnaire)
{
    std::vector<FormSection> sections;
    for (const Item &item : questionnaire.items) {
        if (item.type != ItemType::Group)
            continue;
        FormSection section;
        section.group = &item;
        QuestionGroup loose;
        collect(section, item, loose);
        if (!loose.questions.empty())
            section.checks.insert(section.checks.begin(), std::move(loose));
        if (section.severity && questionnaire.total) {
            const auto at = questionnaire.total->parts.indexOf(section.severity->linkId);
            section.number = at < 0 ? 0 : int(at) + 1;
        }
        if (!section.questions().empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace ui
