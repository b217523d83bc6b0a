// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/trailwords.h"

#include "model/base/calendar.h"

#include <QCoreApplication>

namespace instruments {

namespace {

QString tr(const char *source, int count = -1)
{
    return QCoreApplication::translate("instruments", source, nullptr, count);
}

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
        return tr("%1: %2").arg(name, number(step.value));
    if (option->anchor.isEmpty())
        return tr("%1: %2, %3").arg(name, number(step.value), option->text.in(language));
    return tr("%1: %2, %3 (%4)")
        .arg(name, number(step.value), option->text.in(language), option->anchor.in(language));
}

QString summedSentence(const Step &step, const Score &score)
{
    const QString figure
        = score.maximum ? tr("%1 of %2").arg(number(step.value), number(*score.maximum)) : number(step.value);
    if (!score.isProvisional())
        return tr("Total %1.").arg(figure);
    return tr("Total so far %1; %n part(s) without an answer.",
        static_cast<int>(score.missing.size() + score.unknown.size()))
        .arg(figure);
}

QString bandSentence(const Score &score, Language language)
{
    if (!score.band)
        return {};
    return tr("Band “%1”, from %2 points (%3, in force from %4).")
        .arg(score.band->label.in(language), number(score.band->from), score.band->source.in(language),
            base::formatDay(score.band->effective));
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
                    return tr("%1 is %2 points")
                        .arg(nameOf(step.linkId, questionnaire, language))
                        .arg(*area.severity);
            }
            return nameOf(step.linkId, questionnaire, language);
        }
        const ItemIndex index(questionnaire);
        const Item *item = index.find(step.linkId);
        const Option *option = item ? item->option(rule.answer) : nullptr;
        if (option)
            return tr("the need “%1”").arg(option->text.in(language));
    }
    return nameOf(step.linkId, questionnaire, language);
}

} // namespace

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
        return tr("General case");
    if (code == QStringLiteral("highDifficulty"))
        return tr("High-difficulty case");
    return code;
}

QString sentence(const Step &step, const Questionnaire &questionnaire, const Score &score, Language language)
{
    const QString name = nameOf(step.linkId, questionnaire, language);
    switch (step.kind) {
    case StepKind::Counted:
        return countedSentence(ItemIndex(questionnaire).find(step.linkId), step, name, language);
    case StepKind::NotAnswered:
        return tr("%1: not answered yet").arg(name);
    case StepKind::NotKnown:
        return tr("%1: not known, so nothing is added").arg(name);
    case StepKind::NotAsked:
        return tr("%1: not asked").arg(name);
    case StepKind::Summed:
        return summedSentence(step, score);
    case StepKind::BandFound:
        return bandSentence(score, language);
    case StepKind::FlagRaised:
        return tr("%1: yes. Urgent, whatever the total; the first contact must be today.").arg(name);
    case StepKind::FlagNotKnown:
        return tr("%1: not known. Please find out soon.").arg(name);
    case StepKind::Suggested:
        if (step.linkId.isEmpty())
            return tr("Suggestion: %1. No answer speaks for another class; the conference decides.")
                .arg(caseClassName(step.code));
        return tr("Suggestion: %1, because %2. The conference decides.")
            .arg(caseClassName(step.code), suggestionReason(step, questionnaire, score, language));
    }
    return {};
}

QStringList sentences(const Questionnaire &questionnaire, const Score &score, Language language)
{
    QStringList lines;
    for (const Step &step : score.trail)
        lines.append(sentence(step, questionnaire, score, language));
    return lines;
}

} // namespace instruments
