// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/formstate.h"

#include "model/instruments/calculation.h"
#include "model/instruments/trailwords.h"
#include "ui/support/language.h"
#include "ui/widgets/segments.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

using instruments::AnswerState;
using instruments::Item;

namespace {

bool isNone(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

/// The answers of one level with one of them set, in the occurrences from `place[depth]` on.
QJsonObject withAnswer(QJsonObject level, const FormPlace &place, qsizetype depth, const QString &linkId,
    const QJsonValue &value)
{
    if (depth == place.size()) {
        if (isNone(value))
            level.remove(linkId);
        else
            level.insert(linkId, value);
        return level;
    }
    const Occurrence &step = place.at(depth);
    QJsonArray list = level.value(step.group).toArray();
    while (list.size() <= step.at)
        list.append(QJsonObject());
    list[step.at] = withAnswer(list.at(step.at).toObject(), place, depth + 1, linkId, value);
    level.insert(step.group, list);
    return level;
}

QJsonObject levelAt(QJsonObject level, const FormPlace &place)
{
    for (const Occurrence &step : place)
        level = level.value(step.group).toArray().at(step.at).toObject();
    return level;
}

} // namespace

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
    answerAt({}, linkId, value);
}

void FormState::answerAt(const FormPlace &place, const QString &linkId, const QJsonValue &value)
{
    const QJsonObject answers = withAnswer(m_answers.json(), place, 0, linkId, value);
    if (answers != m_answers.json())
        setAnswers(instruments::Answers(answers));
}

instruments::Answers FormState::answersAt(const FormPlace &place) const
{
    instruments::Answers all = m_answers;
    for (qsizetype depth = 1; depth <= place.size(); ++depth)
        all = all.with(instruments::Answers(levelAt(m_answers.json(), place.first(depth))));
    return all;
}

int FormState::occurrences(const FormPlace &place, const Item &group) const
{
    const auto given = levelAt(m_answers.json(), place).value(group.linkId).toArray().size();
    return std::max({int(given), group.limits.minOccurs, group.required ? 1 : 0});
}

void FormState::addOccurrence(const FormPlace &place, const Item &group)
{
    QJsonArray list = levelAt(m_answers.json(), place).value(group.linkId).toArray();
    const int wanted = occurrences(place, group) + 1;
    while (list.size() < wanted)
        list.append(QJsonObject());
    answerAt(place, group.linkId, list);
}

void FormState::removeOccurrence(const FormPlace &place, const Item &group, int at)
{
    QJsonArray list = levelAt(m_answers.json(), place).value(group.linkId).toArray();
    if (at < list.size())
        list.removeAt(at);
    answerAt(place, group.linkId, list);
}

bool FormState::isAskedAt(const FormPlace &place, const QString &linkId) const
{
    if (place.isEmpty())
        return isAsked(linkId);
    const instruments::Answers answers = answersAt(place);
    auto &enabled = m_enabledThere[answers.json()];
    if (!enabled)
        enabled = std::make_shared<instruments::EnabledItems>(m_index, answers);
    return enabled->contains(linkId);
}

bool FormState::hasAreas() const
{
    return std::any_of(
        m_sections.begin(), m_sections.end(), [](const FormSection &section) { return section.isArea(); });
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
    m_enabledThere.clear();
    m_calculated = instruments::calculatedValues(m_questionnaire, m_answers, m_day);
    m_enabled = std::make_unique<instruments::EnabledItems>(m_index, m_answers);
    m_score = instruments::score(m_questionnaire, m_answers, m_day);
    m_completeness = instruments::completenessOf(m_questionnaire, m_answers);
}

QStringList FormState::safetySteps() const
{
    QStringList steps;
    for (const QString &linkId : m_score.flags) {
        const Item *item = m_index.find(linkId);
        if (item && !item->safetyProtocol.isEmpty())
            steps.append(text(item->safetyProtocol));
    }
    if (steps.isEmpty() && !m_score.flags.isEmpty())
        steps.append(tr("The first contact must be today."));
    return steps;
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
    const QString title = text(section.title);
    return section.number > 0 ? u"%1. %2"_s.arg(section.number).arg(title) : title;
}

QString FormState::wordOf(const Item &item, const QJsonValue &answer)
{
    if (answer == instruments::Answers::unknown() && item.type != instruments::ItemType::String
        && item.type != instruments::ItemType::Text)
        return Segments::yesNoUnknown().at(2);
    if (const instruments::Option *option = item.option(answer))
        return text(option->text);
    if (answer.isBool())
        return Segments::yesNoUnknown().at(answer.toBool() ? 0 : 1);
    if (const QJsonObject object = answer.toObject(); !object.isEmpty()) {
        for (const QString &key : {u"display"_s, u"title"_s, u"text"_s, u"reference"_s, u"url"_s}) {
            if (object.value(key).isString())
                return object.value(key).toString();
        }
        const QString unit = object.value(u"unit"_s).toString(object.value(u"code"_s).toString());
        return (QString::number(object.value(u"value"_s).toDouble(), 'g', 15) + u' ' + unit).trimmed();
    }
    if (answer.isDouble())
        return QString::number(answer.toDouble(), 'g', 15);
    return answer.isString() ? answer.toString() : answer.toVariant().toString();
}

} // namespace ui
