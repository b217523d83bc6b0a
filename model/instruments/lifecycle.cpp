// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/lifecycle.h"

#include <QJsonArray>

namespace instruments {

namespace {

base::Error refused(const char *why)
{
    return {base::ErrorKind::RefusedByRule, QLatin1String(why)};
}

/// The struct and the resource that export writes have to say the same.
void setState(Questionnaire &questionnaire, const QString &status)
{
    questionnaire.status = status;
    questionnaire.json.insert(QStringLiteral("status"), status);
}

void setPeriod(Questionnaire &questionnaire)
{
    QJsonObject period;
    if (questionnaire.effectiveFrom.isValid())
        period.insert(QStringLiteral("start"), questionnaire.effectiveFrom.toString(Qt::ISODate));
    if (questionnaire.effectiveUntil.isValid())
        period.insert(QStringLiteral("end"), questionnaire.effectiveUntil.toString(Qt::ISODate));
    if (period.isEmpty())
        questionnaire.json.remove(QStringLiteral("effectivePeriod"));
    else
        questionnaire.json.insert(QStringLiteral("effectivePeriod"), period);
}

} // namespace

EditionState stateOf(const Questionnaire &questionnaire)
{
    if (questionnaire.status == QStringLiteral("draft"))
        return EditionState::Draft;
    if (questionnaire.status == QStringLiteral("active"))
        return EditionState::Published;
    if (questionnaire.status == QStringLiteral("retired"))
        return EditionState::Retired;
    return EditionState::Unclear;
}

std::optional<EditRefusal> whyNotEditable(const Questionnaire &questionnaire)
{
    switch (stateOf(questionnaire)) {
    case EditionState::Draft:
        return std::nullopt;
    case EditionState::Published:
        return EditRefusal::IsPublished;
    case EditionState::Retired:
        return EditRefusal::IsRetired;
    case EditionState::Unclear:
        return EditRefusal::IsUnclear;
    }
    return EditRefusal::IsUnclear;
}

base::Result<Questionnaire> published(const Questionnaire &draft, QDate from)
{
    if (stateOf(draft) != EditionState::Draft)
        return refused("not a draft");
    if (draft.url.isEmpty() || draft.version.isEmpty())
        return refused(draft.url.isEmpty() ? "no address" : "no version");
    if (draft.items.empty())
        return refused("no items");
    if (!from.isValid())
        return refused("no first day");
    Questionnaire edition(draft);
    edition.effectiveFrom = from;
    setState(edition, QStringLiteral("active"));
    setPeriod(edition);
    return edition;
}

base::Result<Questionnaire> retired(const Questionnaire &edition, QDate lastDay)
{
    if (stateOf(edition) != EditionState::Published)
        return refused("not published");
    if (!lastDay.isValid() || (edition.effectiveFrom.isValid() && lastDay < edition.effectiveFrom))
        return refused("the last day lies before the first");
    Questionnaire last(edition);
    last.effectiveUntil = lastDay;
    setState(last, QStringLiteral("retired"));
    setPeriod(last);
    return last;
}

base::Result<Questionnaire> nextDraft(const Questionnaire &edition, const QStringList &takenVersions)
{
    if (!whyNotEditable(edition))
        return refused("a draft can be edited itself");
    Questionnaire draft(edition);
    draft.version = nextVersion(edition.version);
    while (takenVersions.contains(draft.version) || draft.version == edition.version)
        draft.version = nextVersion(draft.version);
    draft.effectiveFrom = {};
    draft.effectiveUntil = {};
    setState(draft, QStringLiteral("draft"));
    setPeriod(draft);
    draft.json.insert(QStringLiteral("version"), draft.version);
    // The id names the edition in its server, and the days are those of its publishing.
    for (const char *field : {"id", "date", "approvalDate", "lastReviewDate"})
        draft.json.remove(QLatin1String(field));
    if (!edition.url.isEmpty())
        draft.json.insert(
            QStringLiteral("derivedFrom"), QJsonArray{QString(edition.url + u'|' + edition.version)});
    return draft;
}

QString nextVersion(const QString &version)
{
    qsizetype end = version.size();
    while (end > 0 && !version.at(end - 1).isDigit())
        --end;
    qsizetype start = end;
    while (start > 0 && version.at(start - 1).isDigit())
        --start;
    bool isNumber = false;
    const qulonglong last = version.mid(start, end - start).toULongLong(&isNumber);
    if (!isNumber)
        return version.isEmpty() ? QStringLiteral("1.0") : QString(version + QStringLiteral(".1"));
    return version.left(start) + QString::number(last + 1) + version.mid(end);
}

} // namespace instruments
