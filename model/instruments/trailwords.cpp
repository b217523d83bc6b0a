// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/trailwords.h"

#include "model/base/calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace instruments {

namespace {

QString number(double value)
{
    return QString::number(value, 'g', 10);
}

QString areaName(const ItemIndex &index, const Item &item, Language language)
{
    const Item *group = &item;
    for (const Item *up = index.parent(item.linkId); up && up->area == item.area;
         up = index.parent(up->linkId))
        group = up;
    return group->text.in(language);
}

QString countedSentence(const Item *item, const Step &step, const QString &name, Language language)
{
    const Option *option = item ? item->option(QJsonValue(step.code)) : nullptr;
    if (!option)
        return QCoreApplication::translate("instruments", "%1: %2").arg(name, number(step.value));
    if (option->anchor.isEmpty())
        return QCoreApplication::translate("instruments", "%1: %2, %3")
            .arg(name, number(step.value), option->text.in(language));
    return QCoreApplication::translate("instruments", "%1: %2, %3 (%4)")
        .arg(name, number(step.value), option->text.in(language), option->anchor.in(language));
}

/// The total or subtotal that a step belongs to.
Total totalAt(const Step &step, const Score &score)
{
    for (const Total &each : score.subtotals) {
        if (each.linkId == step.linkId)
            return each;
    }
    return {step.linkId, score.total, {}, score.maximum, score.missing, score.unknown, score.isSettled,
        score.band};
}

QString summedSentence(const Step &step, const Total &total, const QString &subtotal)
{
    const QString figure = total.maximum ? QCoreApplication::translate("instruments", "%1 of %2")
                                               .arg(figureText(step.value), number(*total.maximum))
                                         : figureText(step.value);
    if (!subtotal.isEmpty())
        return QCoreApplication::translate("instruments", "%1: %2 in all.").arg(subtotal, figure);
    if (!total.isProvisional())
        return QCoreApplication::translate("instruments", "Total %1.").arg(figure);
    const int open = static_cast<int>(total.missing.size() + total.unknown.size());
    return QCoreApplication::translate(
        "instruments", "Total so far %1; %n part(s) without an answer.", nullptr, open)
        .arg(figure);
}

QString bandSentence(const Total &total, Language language)
{
    if (!total.band)
        return {};
    return QCoreApplication::translate("instruments", "Band “%1”, from %2 points (%3, in force from %4).")
        .arg(total.band->label.in(language), number(total.band->from), total.band->source.in(language),
            base::formatDay(total.band->effective));
}

bool isSubtotal(const Step &step, const Score &score)
{
    return std::any_of(score.subtotals.begin(), score.subtotals.end(),
        [&](const Total &each) { return each.linkId == step.linkId; });
}

QString suggestionReason(
    const Step &step, const Questionnaire &questionnaire, const Score &score, Language language)
{
    for (const CaseClassRule &rule : questionnaire.caseClassRules) {
        if (rule.question != step.linkId || rule.caseClass != step.code)
            continue;
        if (rule.atLeast) {
            for (const AreaSeverity &area : score.areas) {
                if (area.linkId == step.linkId && area.severity)
                    return QCoreApplication::translate("instruments", "%1 is %2 points")
                        .arg(nameOf(step.linkId, questionnaire, language))
                        .arg(*area.severity);
            }
            return nameOf(step.linkId, questionnaire, language);
        }
        const ItemIndex index(questionnaire);
        const Item *item = index.find(step.linkId);
        const Option *option = item ? item->option(rule.answer) : nullptr;
        if (option)
            return QCoreApplication::translate("instruments", "the need “%1”").arg(option->text.in(language));
    }
    return nameOf(step.linkId, questionnaire, language);
}

} // namespace

QString figureText(double value)
{
    // Small ones would lose what they say.
    if (value != 0 && std::fabs(value) < 0.1)
        return QString::number(value, 'g', 2);
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString nameOf(const QString &linkId, const Questionnaire &questionnaire, Language language)
{
    const ItemIndex index(questionnaire);
    const Item *item = index.find(linkId);
    if (!item)
        return linkId;
    if (!item->shortName.isEmpty())
        return item->shortName.in(language);
    if (item->role == ItemRole::Severity && !item->area.isEmpty())
        return areaName(index, *item, language);
    return item->text.isEmpty() ? linkId : item->text.in(language);
}

QString caseClassName(const QString &code)
{
    if (code == QStringLiteral("general"))
        return QCoreApplication::translate("instruments", "General case");
    if (code == QStringLiteral("highDifficulty"))
        return QCoreApplication::translate("instruments", "High-difficulty case");
    return code;
}

QString sentence(const Step &step, const Questionnaire &questionnaire, const Score &score, Language language)
{
    const QString name = nameOf(step.linkId, questionnaire, language);
    const int count = static_cast<int>(step.value);
    switch (step.kind) {
    case StepKind::Counted:
        return countedSentence(ItemIndex(questionnaire).find(step.linkId), step, name, language);
    case StepKind::NotAnswered:
        return QCoreApplication::translate("instruments", "%1: not answered yet").arg(name);
    case StepKind::NotKnown:
        return QCoreApplication::translate("instruments", "%1: not known, so nothing is added").arg(name);
    case StepKind::NotAsked:
        return QCoreApplication::translate("instruments", "%1: not asked").arg(name);
    case StepKind::Summed:
        return summedSentence(step, totalAt(step, score), isSubtotal(step, score) ? name : QString());
    case StepKind::BandFound:
        return bandSentence(totalAt(step, score), language);
    case StepKind::Prorated:
        return QCoreApplication::translate("instruments",
            "%n part(s) without an answer count as the mean of the others, as the instrument says.", nullptr,
            count);
    case StepKind::NotSummed:
        return QCoreApplication::translate("instruments",
            "No total: %n part(s) have no answer, and the instrument does not allow that.", nullptr, count);
    case StepKind::NothingKnown:
        return QCoreApplication::translate(
            "instruments", "No total: not one of its %n part(s) has a known answer.", nullptr, count);
    case StepKind::FlagRaised:
        return QCoreApplication::translate(
            "instruments", "%1: yes. Urgent, whatever the total; the first contact must be today.")
            .arg(name);
    case StepKind::FlagNotKnown:
        return QCoreApplication::translate("instruments", "%1: not known. Please find out soon.").arg(name);
    case StepKind::Suggested:
        if (step.linkId.isEmpty())
            return QCoreApplication::translate(
                "instruments", "Suggestion: %1. No answer speaks for another class; the conference decides.")
                .arg(caseClassName(step.code));
        return QCoreApplication::translate(
            "instruments", "Suggestion: %1, because %2. The conference decides.")
            .arg(caseClassName(step.code), suggestionReason(step, questionnaire, score, language));
    }
    return {};
}

QStringList sentences(const Questionnaire &questionnaire, const Score &score, Language language)
{
    QStringList lines;
    for (const Step &step : score.trail)
        lines.append(sentence(step, questionnaire, score, language));
    for (const BrokenConstraint &each : score.broken)
        lines.append(sentence(each, questionnaire, language));
    return lines;
}

} // namespace instruments
