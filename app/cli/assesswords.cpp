// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assesswords.h"

#include "app/cli/instrumentjson.h"
#include "app/cli/words.h"
#include "model/domain/areas.h"
#include "model/instruments/scoring.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using instruments::Item;
using instruments::ItemRole;

QString areaWord(const QString &code)
{
    const auto area = domain::needAreaOf(code);
    return area ? QCoreApplication::translate("areas", domain::labelOf(*area)) : code;
}

/// `medical` of `urgent.medical`, as --json and the short input have it.
QString shortKey(const QString &linkId)
{
    return linkId.section(u'.', -1);
}

QString nameOf(const Item *item, const QString &linkId)
{
    if (!item)
        return linkId;
    if (item->role == ItemRole::Severity)
        return areaWord(item->area);
    const auto language = formLanguage();
    return item->shortName.isEmpty() ? item->text.in(language) : item->shortName.in(language);
}

/// `safety: Safety`, one for each line.
QString keyAndName(const QString &key, const QString &name)
{
    return u"  %1: %2"_s.arg(key, name);
}

/// The keys of all questions of this kind.
QStringList keysOf(const instruments::Questionnaire &form, ItemRole role)
{
    QStringList keys;
    const instruments::ItemIndex index(form);
    for (const Item *item : index.inOrder()) {
        if (item->role == role)
            keys.append(role == ItemRole::Severity ? item->area : shortKey(item->linkId));
    }
    return keys;
}

/// `0 to 4`, by the options of the questions of severity.
QString rangeOf(const instruments::Questionnaire &form)
{
    const instruments::ItemIndex index(form);
    for (const Item *item : index.inOrder()) {
        const bool hasRange
            = item->role == ItemRole::Severity && item->lowestWeight() && item->highestWeight();
        if (hasRange)
            return words(QT_TRANSLATE_NOOP("cli", "%1 to %2")).arg(*item->lowestWeight()).arg(*item->highestWeight());
    }
    return {};
}

QString severitiesAsked(const instruments::Questionnaire &form)
{
    return words(QT_TRANSLATE_NOOP(
                     "cli", "Write each under “severities” as a number from %1; 0 says that there is no need."))
        .arg(rangeOf(form));
}

} // namespace

OpenPoints openPoints(const instruments::Questionnaire &form, const work::AssessmentInput &input)
{
    const instruments::Score score = instruments::score(form, input.answers, input.day);
    const instruments::ItemIndex index(form);
    OpenPoints open;
    for (const QString &linkId : score.missing + score.unknown) {
        const Item *item = index.find(linkId);
        const QString code = item && !item->area.isEmpty() ? item->area : linkId;
        open.areas.append(code);
        open.areaLines.append(keyAndName(code, areaWord(code)));
    }
    for (const QString &linkId : score.unknownFlags) {
        open.flags.append(shortKey(linkId));
        open.flagLines.append(keyAndName(open.flags.last(), nameOf(index.find(linkId), linkId)));
    }
    return open;
}

QString totalLines(
    const instruments::Questionnaire &form, const domain::Assessment &record, const OpenPoints &open)
{
    QStringList lines;
    if (record.total && open.areas.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Total %1")).arg(*record.total));
    else if (record.total)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Total %1 so far. Areas that nothing is known of yet:"))
                         .arg(QString::number(*record.total)));
    else if (!open.areas.isEmpty())
        lines.append(words(QT_TRANSLATE_NOOP("cli", "There is no total yet. Areas that nothing is known of:")));
    if (!open.areas.isEmpty())
        lines += open.areaLines + QStringList{severitiesAsked(form)};
    if (!open.flags.isEmpty()) {
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Urgent points that nothing is known of yet:")));
        lines += open.flagLines;
        lines.append(words(
            QT_TRANSLATE_NOOP("cli", "Write those that hold under “urgent” as a list; [] says that none does.")));
    }
    return lines.join(u'\n');
}

QString inputTrouble(const instruments::Questionnaire &form, const QString &key)
{
    const QString area = key.section(u'.', 1);
    if (key.startsWith("severities."_L1) && !keysOf(form, ItemRole::Severity).contains(area))
        return words(QT_TRANSLATE_NOOP("cli", "%1: there is no such area; these are possible: %2"))
            .arg(key, keysOf(form, ItemRole::Severity).join(u", "_s));
    if (key.startsWith("severities."_L1))
        return words(QT_TRANSLATE_NOOP("cli", "%1 (%2): a number from %3 is expected"))
            .arg(key, areaWord(area), rangeOf(form));
    if (key == "urgent"_L1)
        return words(QT_TRANSLATE_NOOP("cli", "urgent: a list of these is expected: %1"))
            .arg(keysOf(form, ItemRole::UrgentFlag).join(u", "_s));
    if (key == "answers"_L1)
        return words(QT_TRANSLATE_NOOP(
            "cli", "either “severities” or “answers” is expected, as an object; 'assess schema' prints both"));
    return u"%1: is missing or wrong; 'assess schema' prints what is expected"_s.arg(key);
}

base::Error finishTrouble(const instruments::Questionnaire &form, const base::Error &error)
{
    const instruments::ItemIndex index(form);
    const QStringList missing = error.detail.split(u", "_s, Qt::SkipEmptyParts);
    const bool areQuestions = error.kind == base::ErrorKind::RefusedByRule && !missing.isEmpty()
        && std::ranges::all_of(missing, [&](const QString &linkId) { return index.find(linkId); });
    if (!areQuestions)
        return error;
    QStringList names;
    for (const QString &linkId : missing)
        names.append(u'\n' + keyAndName(linkId, nameOf(index.find(linkId), linkId)));
    return {error.kind, u"unanswered: "_s + names.join(QString())};
}

} // namespace cli
