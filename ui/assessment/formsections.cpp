// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formsections.h"

#include <algorithm>
#include <utility>

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
        } else if (isReckoned(item)) {
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

/// Whether the parts of a need area, or its small groups of checks, can show everything that the group holds.
bool isPlain(const Item &group)
{
    return std::all_of(group.children.begin(), group.children.end(), [](const Item &item) {
        if (item.isQuestion())
            return item.children.empty();
        return item.type == ItemType::Display || (!item.repeats && isPlain(item));
    });
}

void addQuestions(std::vector<const Item *> &all, const Item &item)
{
    if (item.isQuestion() && !isReckoned(item))
        all.push_back(&item);
    for (const Item &child : item.children)
        addQuestions(all, child);
}

bool hasSeverities(const Item &item)
{
    return item.role == ItemRole::Severity
        || std::any_of(item.children.begin(), item.children.end(), hasSeverities);
}

bool hasFlag(const Item *item)
{
    return item->role == ItemRole::UrgentFlag;
}

FormSection areaOf(const Item &item, const instruments::Questionnaire &questionnaire)
{
    FormSection section;
    section.title = item.text;
    QuestionGroup loose;
    collect(section, item, loose);
    if (!loose.questions.empty())
        section.checks.insert(section.checks.begin(), std::move(loose));
    if (section.severity && questionnaire.total) {
        const auto at = questionnaire.total->parts.indexOf(section.severity->linkId);
        section.number = at < 0 ? 0 : int(at) + 1;
    }
    return section;
}

/// A section that shows these items in their order.
FormSection listOf(const instruments::Words &title, std::vector<const Item *> items)
{
    FormSection section;
    section.title = title;
    section.isList = true;
    section.items = std::move(items);
    return section;
}

} // namespace

bool isReckoned(const Item &item)
{
    return item.role == ItemRole::Total || item.role == ItemRole::Subtotal
        || (item.readOnly && item.isQuestion());
}

std::vector<const Item *> FormSection::questions() const
{
    std::vector<const Item *> all;
    for (const Item *item : items)
        addQuestions(all, *item);
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
    const auto &top = questionnaire.items;
    const bool hasAreas = std::any_of(top.begin(), top.end(), hasSeverities);
    std::vector<FormSection> sections;
    std::vector<const Item *> loose;
    const auto endLoose = [&] {
        if (!loose.empty())
            sections.push_back(listOf(questionnaire.title, std::exchange(loose, {})));
    };
    for (const Item &item : top) {
        if (item.type != ItemType::Group || item.repeats) {
            if (item.role != ItemRole::Total && item.role != ItemRole::Subtotal)
                loose.push_back(&item);
            continue;
        }
        endLoose();
        if (hasAreas && isPlain(item)) {
            sections.push_back(areaOf(item, questionnaire));
            continue;
        }
        std::vector<const Item *> inside;
        for (const Item &child : item.children)
            inside.push_back(&child);
        sections.push_back(listOf(item.text, std::move(inside)));
    }
    endLoose();
    std::erase_if(sections, [](const FormSection &section) { return section.questions().empty(); });
    for (FormSection &section : sections) {
        const auto all = section.questions();
        section.hasFlags
            = section.hasFlags || (section.isList && std::all_of(all.begin(), all.end(), hasFlag));
    }
    return sections;
}

} // namespace ui
