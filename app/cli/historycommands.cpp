// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a record, taking it back, and erasing for good.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/secrets.h"
#include "app/cli/shownvalue.h"
#include "app/cli/shownwords.h"
#include "app/cli/undowords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/domain/secrets.h"
#include "model/domain/undoreasons.h"
#include "model/work/log.h"
#include "model/work/reopening.h"
#include "ui/support/actwords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int kUsualHistory = 1000;

QString nameOf(domain::ChangeKind kind)
{
    switch (kind) {
    case domain::ChangeKind::Create:
        return u"create"_s;
    case domain::ChangeKind::Update:
        return u"update"_s;
    case domain::ChangeKind::Remove:
        return u"remove"_s;
    case domain::ChangeKind::Erase:
        return u"erase"_s;
    }
    return {};
}

QString changeWord(domain::ChangeKind kind)
{
    switch (kind) {
    case domain::ChangeKind::Create:
        return words(QT_TRANSLATE_NOOP("cli", "made"));
    case domain::ChangeKind::Update:
        return words(QT_TRANSLATE_NOOP("cli", "changed"));
    case domain::ChangeKind::Remove:
        return words(QT_TRANSLATE_NOOP("cli", "taken away"));
    case domain::ChangeKind::Erase:
        return words(QT_TRANSLATE_NOOP("cli", "erased"));
    }
    return {};
}

QJsonObject jsonOf(const domain::HistoryEntry &entry)
{
    QJsonArray fields;
    for (const domain::FieldChange &field : entry.fields) {
        fields.append(QJsonObject{{u"field"_s, jsonName(field.column.toLatin1().constData())},
            {u"before"_s, jsonFromColumn(field.column, field.before)},
            {u"after"_s, jsonFromColumn(field.column, field.after)}});
    }
    return {{u"act"_s, entry.act.id.toString()}, {u"kind"_s, entry.act.kind},
        {u"at"_s, base::isoMoment(entry.act.at)}, {u"user"_s, entry.userName}, {u"second"_s, entry.secondName},
        {u"reason"_s, entry.act.reason}, {u"change"_s, nameOf(entry.kind)}, {u"type"_s, entry.record.type},
        {u"record"_s, entry.record.id.toString()}, {u"erased"_s, entry.erased}, {u"undone"_s, entry.undone},
        {u"undoes"_s, entry.act.undoes.isNil() ? QJsonValue() : QJsonValue(entry.act.undoes.toString())},
        {u"refused"_s, entry.refused}, {u"fields"_s, fields}};
}

QString signersOf(const domain::HistoryEntry &entry)
{
    return entry.secondName.isEmpty() ? entry.userName : entry.userName + u" + "_s + entry.secondName;
}

/// An act as one line: several records that it touched, such as the months of a grant, are counted.
class ActLine {
public:
    explicit ActLine(const domain::HistoryEntry &first)
        : m_first(first)
    {
        add(first);
    }

    const base::Id &act() const { return m_first.act.id; }
    void add(const domain::HistoryEntry &entry)
    {
        m_records.insert(entry.record.id);
        ++m_entries;
        m_refused += entry.refused ? 1 : 0;
        addOnce(m_changes, changeWord(entry.kind));
        for (const domain::FieldChange &field : entry.fields)
            addOnce(m_columns, fieldWord(entry.record.type, field.column));
    }
    QStringList cells() const
    {
        QString changes = m_changes.join(u", "_s);
        if (m_records.size() > 1)
            changes += u' ' + words(QT_TRANSLATE_NOOP("cli", "(%1 records)")).arg(m_records.size());
        return {shownTime(m_first.act.at), signersOf(m_first), actCell(), changes,
            m_columns.join(u", "_s), m_first.act.id.toString()};
    }

private:
    /// What it was, and whether it stands.
    QString actCell() const
    {
        QStringList parts{ui::actWords(m_first)};
        if (m_refused == m_entries)
            parts.append(words(QT_TRANSLATE_NOOP("cli", "(not taken by the office)")));
        else if (m_refused > 0)
            parts.append(words(QT_TRANSLATE_NOOP("cli", "(in part not taken by the office)")));
        if (m_first.undone)
            parts.append(words(QT_TRANSLATE_NOOP("cli", "(taken back since)")));
        return parts.join(u' ');
    }
    static void addOnce(QStringList &list, const QString &word)
    {
        if (!list.contains(word))
            list.append(word);
    }

    const domain::HistoryEntry &m_first;
    QStringList m_changes;
    QStringList m_columns;
    int m_entries = 0;
    int m_refused = 0;
    QSet<base::Id> m_records; ///< one that several changes are about counts once
};

QString linesOf(const QList<domain::HistoryEntry> &entries)
{
    std::vector<ActLine> lines;
    for (const domain::HistoryEntry &entry : entries) {
        const auto known = std::ranges::find(lines, entry.act.id, &ActLine::act);
        if (known == lines.end())
            lines.emplace_back(entry);
        else
            known->add(entry);
    }
    QList<QStringList> rows;
    for (const ActLine &line : lines)
        rows.append(line.cells());
    return textTable(rows);
}

Answer history(const Run &run)
{
    const auto id = idOf(run);
    const auto limit = run.arguments.number(u"limit"_s, kUsualHistory, 1);
    const auto skip = run.arguments.number(u"skip"_s, 0);
    if (!id || !limit || !skip)
        return !id ? id.error() : !limit ? limit.error() : skip.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto record = findRecord(context, *id);
    const domain::RecordRef subject = record ? *record : domain::RecordRef{{}, *id};
    const auto entries = work::log::history(context, *id, *limit, *skip);
    if (!entries)
        return entries.error();
    const auto extent = work::log::historyExtent(context, *id);
    if (!extent)
        return extent.error();
    const bool isWhole = *extent == domain::HistoryExtent::Whole;
    if (entries->isEmpty() && *skip == 0 && isWhole)
        return base::Error{base::ErrorKind::NotFound, u"no record has this id"_s};
    // The values before and after are a person's data as much as the record itself.
    if (const base::Done logged = work::log::noteAccess(context, u"open"_s, subject); !logged)
        return logged.error();
    QJsonArray list;
    for (const domain::HistoryEntry &entry : *entries)
        list.append(jsonOf(entry));
    QString text = linesOf(*entries);
    if (!isWhole && entries->size() < *limit)
        text += (entries->isEmpty() ? QString() : u"\n"_s) + ui::whereOlderIs(*extent);
    return reply({{u"record"_s, id->toString()}, {u"entries"_s, list}, {u"whole"_s, isWhole}}, text);
}

base::Result<base::Id> actToUndo(const Run &run, work::Context &context)
{
    if (!run.arguments.words.isEmpty())
        return idOf(run);
    const auto newest = work::log::newestUndoable(context);
    if (!newest)
        return newest.error();
    if (!*newest)
        return base::Error{base::ErrorKind::NotFound, u"there is nothing to undo"_s};
    return (*newest)->id;
}

base::Result<domain::Overwrite> overwriteOf(const Run &run)
{
    const QString how = run.arguments.value(u"changed"_s);
    if (how.isEmpty())
        return domain::Overwrite::Ask;
    if (how == u"leave")
        return domain::Overwrite::LeaveNew;
    if (how == u"take")
        return domain::Overwrite::TakeBefore;
    return wrongUsage(u"--changed is leave or take"_s);
}

QString whyItStays(const domain::UndoneValue &value)
{
    if (value.why == work::reopening::kRecordGone)
        return words(QT_TRANSLATE_NOOP("cli", "its record was removed since"));
    if (value.why == work::reopening::kSidesGone)
        return words(QT_TRANSLATE_NOOP("cli", "what was written apart is not in this vault any more"));
    if (value.why == domain::kRemovedByOthers)
        return words(QT_TRANSLATE_NOOP("cli", "a colleague has removed it, too"));
    if (value.why == work::reopening::kSettledSince)
        return words(QT_TRANSLATE_NOOP("cli", "it was settled in another way since"));
    return words(QT_TRANSLATE_NOOP("cli", "changed since"));
}

Answer undo(const Run &run)
{
    const auto overwrite = overwriteOf(run);
    if (!overwrite)
        return overwrite.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto act = actToUndo(run, context);
    if (!act)
        return act.error();
    const auto entries = work::log::changesOf(context, *act);
    if (!entries)
        return entries.error();
    const QString what = entries->isEmpty() ? QString() : ui::actWords(entries->constFirst());
    const auto outcome = work::log::undo(context, *act, *overwrite);
    if (!outcome)
        return undoTrouble(context, *entries, outcome.error());
    QJsonArray changed;
    QList<QStringList> rows;
    const QHash<base::Id, QString> noNames;
    const ShownValue shown((*vault)->codes(), noNames);
    for (const domain::UndoneValue &value : outcome->changed) {
        const QString field = jsonName(value.column.toLatin1().constData());
        changed.append(QJsonObject{{u"type"_s, value.record.type}, {u"record"_s, value.record.id.toString()},
            {u"field"_s, field}, {u"before"_s, jsonFromColumn(value.column, value.before)},
            {u"written"_s, jsonFromColumn(value.column, value.written)},
            {u"now"_s, jsonFromColumn(value.column, value.now)},
            {u"why"_s, value.why.isEmpty() ? QJsonValue() : QJsonValue(value.why)}});
        const auto textOf = [&](const QJsonValue &one) {
            return shown.text(value.record.type, value.column, domain::shownValue(value.record.type, value.column, one));
        };
        rows.append({recordWord(value.record.type), value.record.id.toString(), fieldWord(value.record.type, value.column),
            whyItStays(value), words(QT_TRANSLATE_NOOP("cli", "before: %1; now: %2")).arg(textOf(value.before), textOf(value.now))});
    }
    // Where all of it stays, nothing was done either.
    const bool asked = !outcome->changed.isEmpty() && (*overwrite == domain::Overwrite::Ask || outcome->act.changes == 0);
    const QJsonObject json{
        {u"undone"_s, asked ? QJsonValue() : QJsonValue(act->toString())}, {u"act"_s, act->toString()},
        {u"changed"_s, changed}};
    if (!asked) {
        QString text = words(QT_TRANSLATE_NOOP("cli", "Undone: %1")).arg(u"%1 %2"_s.arg(what, act->toString()).trimmed());
        if (!rows.isEmpty() && *overwrite == domain::Overwrite::LeaveNew)
            text += u'\n' + words(QT_TRANSLATE_NOOP("cli", "This stays as it is:")) + u'\n' + textTable(rows);
        return reply(json, text);
    }
    const QString question = words(QT_TRANSLATE_NOOP("cli",
        "Nothing was undone: these values have changed since. --changed leave keeps them and takes the rest back, "
        "--changed take puts back what was before."));
    return reply(json, question + u'\n' + actSentence(context, *entries) + u'\n' + textTable(rows), ExitCode::Refused);
}

Answer erase(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    // The list of erasures has to say why, in the words of who erases.
    const QString reason = run.arguments.value(u"reason"_s).trimmed();
    if (reason.isEmpty())
        return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "An erasure needs its reason, which the log keeps for good: --reason TEXT, such as the end of the retention period or a withdrawn consent. Please name nobody in it.")));
    const auto second = secondPerson(run);
    if (!second)
        return second.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto record = findRecord(context, *id);
    if (!record)
        return record.error();
    if (const base::Done erased = work::log::erase(context, *record, reason, *second); !erased)
        return erased.error();
    return reply({{u"erased"_s, id->toString()}, {u"type"_s, record->type}},
        words(QT_TRANSLATE_NOOP("cli", "Erased with all that hung on it; the log keeps only that it was.")));
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {"history", "RECORD", QT_TRANSLATE_NOOP("cli", "what happened to a record, newest first"), history,
            {{"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many lines")},
                {"skip", "N", QT_TRANSLATE_NOOP("cli", "leave out so many at the beginning")}}},
        {"undo", "[ACT]", QT_TRANSLATE_NOOP("cli", "take back an act, or your newest one"), undo,
            {{"changed", "leave|take",
                QT_TRANSLATE_NOOP("cli", "what to do with values that have changed since (else: ask)")}}},
        {"erase", "RECORD", QT_TRANSLATE_NOOP("cli", "erase a record for good; in an office both people have to be dong team leaders, district case managers or supervisors"), erase,
            {{"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why it is erased, which the log keeps for good; an erasure needs it")}}},
    };
}

} // namespace cli
