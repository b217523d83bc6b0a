// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formstate.h"

#include "model/instruments/trailwords.h"
#include "ui/support/language.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::AnswerState;
using instruments::Item;

FormState::FormState(instruments::Questionnaire questionnaire, QObject *parent)
    : QObject(parent)
    , m_questionnaire(std::move(questionnaire))
    , m_index(m_questionnaire)
    , m_sections(sectionsOf(m_questionnaire))
{
    reckon();
}

int FormState::sectionOf(const QString &linkId) const
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const auto questions = m_sections[i].questions();
        if (std::any_of(
                questions.begin(), questions.end(), [&](const Item *item) { return item->linkId == linkId; }))
            return int(i);
    }
    return -1;
}

void FormState::setAnswers(const instruments::Answers &answers)
{
    m_answers = answers;
    reckon();
    Q_EMIT changed();
}

void FormState::answer(const QString &linkId, const QJsonValue &value)
{
    const bool isNone = value.isUndefined() || value.isNull()
        || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
    if (isNone ? m_answers.value(linkId).isUndefined() : m_answers.value(linkId) == value)
        return;
    if (isNone)
        m_answers.clear(linkId);
    else
        m_answers.set(linkId, value);
    reckon();
    Q_EMIT changed();
}

void FormState::setPrevious(const instruments::Answers &answers, QDate day)
{
    m_previous = answers;
    m_previousDay = day;
    Q_EMIT changed();
}

std::optional<int> FormState::previousSeverity(const Item &item) const
{
    if (!hasPrevious() || m_previous.state(item) != AnswerState::Given)
        return {};
    const auto weight = m_previous.weight(item);
    return weight ? std::optional<int>(int(std::lround(*weight))) : std::nullopt;
}

void FormState::setDay(QDate day)
{
    if (day == m_day)
        return;
    m_day = day;
    reckon();
    Q_EMIT changed();
}

void FormState::reckon()
{
    m_enabled = std::make_unique<instruments::EnabledItems>(m_index, m_answers);
    m_score = instruments::score(m_questionnaire, m_answers, m_day);
    m_completeness = instruments::completenessOf(m_questionnaire, m_answers);
}

std::optional<int> FormState::severity(const FormSection &section) const
{
    if (!section.severity || m_answers.state(*section.severity) != AnswerState::Given)
        return {};
    const auto weight = m_answers.weight(*section.severity);
    return weight ? std::optional<int>(int(std::lround(*weight))) : std::nullopt;
}

bool FormState::isComplete(const FormSection &section) const
{
    const auto questions = section.questions();
    return std::none_of(questions.begin(), questions.end(),
        [&](const Item *item) { return m_completeness.missing.contains(item->linkId); });
}

instruments::Language FormState::language()
{
    return tongueOnScreen() == Tongue::Korean ? instruments::Language::Korean
                                              : instruments::Language::English;
}

QString FormState::nameOf(const QString &linkId) const
{
    return instruments::nameOf(linkId, m_questionnaire, language());
}

QString FormState::titleOf(const FormSection &section)
{
    const QString title = text(section.group->text);
    return section.number > 0 ? u"%1. %2"_s.arg(section.number).arg(title) : title;
}

QString FormState::wordOf(const Item &item, const QJsonValue &answer)
{
    if (const instruments::Option *option = item.option(answer))
        return text(option->text);
    return answer.isString() ? answer.toString() : answer.toVariant().toString();
}

} // namespace ui
