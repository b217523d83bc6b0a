// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/undo.h"

#include "model/domain/grant.h"
#include "model/domain/likeness.h"
#include "model/domain/records.h"
#include "model/domain/sameperson.h"
#include "model/domain/undoreasons.h"
#include "model/store/changedpart.h"
#include "model/store/departure.h"
#include "model/store/history.h"
#include "model/store/removals.h"
#include "model/store/withdrawal.h"
#include "model/sync/kind.h"
#include "model/sync/paragraphs.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <optional>

namespace store::undo {
namespace {

using domain::ChangeKind;
using domain::FieldChange;

QJsonValue valueOf(const QJsonObject &fields, const QString &column)
{
    return fields.contains(column) ? fields.value(column) : QJsonValue();
}

/// The value goes where the column is declared, else among the fields of newer versions.
void setValue(
    const domain::RecordType &type, StoredRecord &record, const QString &column, const QJsonValue &value)
{
    if (!type.find(column))
        record.extra.insert(column, value); // null takes it away
    else if (value.isNull())
        record.fields.remove(column);
    else
        record.fields.insert(column, value);
}

QJsonValue valueOf(const StoredRecord &record, const QString &column)
{
    return valueOf(record.fields.contains(column) ? record.fields : record.extra, column);
}

/// One record at a time, newest change first, so that an act that touched a record twice is taken back in
/// order.
class Reversal {
public:
    Reversal(ActWriter &writer, Overwrite overwrite, const QList<HistoryEntry> &entries,
        const QSet<base::Id> &removedByOthers, QList<Changed> &changed)
        : m_writer(writer)
        , m_overwrite(overwrite)
        , m_removedByOthers(removedByOthers)
        , m_changed(changed)
    {
        for (const HistoryEntry &entry : entries) {
            if (entry.kind == ChangeKind::Create)
                m_created.insert(entry.record.id);
            if (entry.kind == ChangeKind::Remove)
                m_removed.insert(entry.record.id);
        }
    }

    /// `rewritten`: the columns in which a person has to be asked, though the same value may stand there.
    base::Done reverse(const HistoryEntry &entry, const QSet<QString> &rewritten)
    {
        const domain::RecordType *type = domain::recordType(entry.record.type);
        if (!type)
            return base::Error{base::ErrorKind::Internal, QStringLiteral("unknown record type")};
        auto found = records::find(m_writer.connection(), *type, entry.record.id);
        if (!found)
            return found.error();
        if (entry.kind == syncing::headerKind(syncing::Kind::Request))
            return reverseRequest(*found);
        switch (entry.kind) {
        case ChangeKind::Create:
            return reverseCreate(*type, entry, *found);
        case ChangeKind::Remove:
            return reverseRemove(*type, entry, *found);
        case ChangeKind::Update:
            return reverseUpdate(*type, entry, *found, rewritten);
        case ChangeKind::Erase:
            break;
        }
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("an erasure cannot be taken back")};
    }

private:
    base::Done reverseCreate(
        const domain::RecordType &type, const HistoryEntry &entry, const std::optional<StoredRecord> &now)
    {
        if (!now)
            return {}; // removed meanwhile: nothing is left to take back
        // What was made only to be declined comes back with its removal.
        if (m_removed.contains(entry.record.id))
            return {};
        const qsizetype before = m_changed.size();
        noteWhatDiffers(entry, *now);
        auto later = records::referencesTo(m_writer.connection(), entry.record.id);
        if (!later)
            return later.error();
        later->removeIf([&](const records::Reference &one) { return m_created.contains(one.record.id); });
        for (const records::Reference &one : *later) {
            m_changed.append({{QLatin1String(one.type->name), one.record.id}, one.column, QJsonValue(),
                QJsonValue(), entry.record.id.toString()});
        }
        if (m_changed.size() == before)
            return m_writer.removeRecord(type, entry.record.id);
        return m_overwrite == Overwrite::TakeBefore ? removeWith(type, entry.record.id, *later)
                                                    : base::Done();
    }

    /// Also what was empty when the record was made and has been filled in since.
    void noteWhatDiffers(const HistoryEntry &entry, const StoredRecord &now)
    {
        QMap<QString, QJsonValue> made;
        for (const QString &column : now.fields.keys() + now.extra.keys())
            made.insert(column, QJsonValue());
        for (const FieldChange &field : entry.fields)
            made.insert(field.column, field.after);
        for (auto one = made.cbegin(); one != made.cend(); ++one) {
            const QJsonValue current = valueOf(now, one.key());
            if (current != one.value())
                m_changed.append({entry.record, one.key(), QJsonValue(), one.value(), current});
        }
    }

    /// What came to hang on the record since goes with it; what only names it stays and names it no more.
    base::Done removeWith(
        const domain::RecordType &type, const base::Id &id, const QList<records::Reference> &later)
    {
        for (const records::Reference &one : later) {
            if (one.column == QLatin1String("parent"))
                continue;
            StoredRecord record = one.record;
            record.fields.remove(one.column);
            const bool meansNothing = one.type == &domain::typeOf<domain::SamePerson>();
            if (const base::Done done
                = meansNothing ? m_writer.removeRecord(*one.type, record.id) : put(*one.type, record);
                !done)
                return done;
        }
        return m_writer.removeWithChildren(type, id);
    }

    /// What was asked of the office is not removed, since the office would go on keeping it: it is given back.
    base::Done reverseRequest(const std::optional<StoredRecord> &now)
    {
        if (!now)
            return {};
        const auto grant = records::find<domain::Grant>(m_writer.connection(), now->id);
        if (!grant || !*grant || (*grant)->isGivenBack || (*grant)->answer == QStringLiteral("refused"))
            return grant ? base::Done() : grant.error();
        domain::Grant back = **grant;
        back.isGivenBack = true;
        const auto put = m_writer.put(back);
        return put ? base::Done() : put.error();
    }

    base::Done reverseRemove(
        const domain::RecordType &type, const HistoryEntry &entry, const std::optional<StoredRecord> &now)
    {
        // A notice of the office comes again by itself where it still holds.
        if (now || &type == &domain::typeOf<domain::Likeness>())
            return {};
        const QString parent = QStringLiteral("parent");
        if (m_removedByOthers.contains(entry.record.id)) {
            for (const FieldChange &field : entry.fields) {
                if (field.column != parent)
                    m_changed.append({entry.record, field.column, field.before, QJsonValue(), QJsonValue(), domain::kRemovedByOthers});
            }
            if (m_overwrite != Overwrite::TakeBefore)
                return {};
        }
        StoredRecord record;
        record.id = entry.record.id;
        for (const FieldChange &field : entry.fields)
            setValue(type, record, field.column, field.before);
        if (const auto id = base::Id::fromString(record.fields.value(parent).toString())) {
            const base::Result<bool> there = records::exists(m_writer.connection(), *id);
            if (!there)
                return there.error();
            if (!*there) { // coming back without what it hung on would hide it from everybody
                m_changed.append({entry.record, parent, id->toString(), QJsonValue(), QJsonValue()});
                return {};
            }
        }
        return put(type, record);
    }

    /// In a text that others write in, too, what was written since stays.
    std::optional<QJsonValue> steppedBack(
        const domain::RecordType &type, const FieldChange &field, const QJsonValue &now)
    {
        const domain::FieldInfo *info = type.find(field.column);
        if (!m_writer.replica() || !info || info->merge != domain::Merge::Text || !now.isString())
            return std::nullopt;
        const syncing::MergedText text
            = syncing::mergeParagraphs(field.after.toString(), now.toString(), field.before.toString());
        if (text.hasOverlap)
            return std::nullopt;
        return text.text.isEmpty() ? QJsonValue() : QJsonValue(text.text);
    }

    base::Done reverseUpdate(const domain::RecordType &type, const HistoryEntry &entry,
        const std::optional<StoredRecord> &now, const QSet<QString> &rewritten)
    {
        if (!now) {
            for (const FieldChange &field : entry.fields)
                m_changed.append({entry.record, field.column, field.before, field.after, QJsonValue()});
            return {};
        }
        StoredRecord record = *now;
        for (const FieldChange &field : entry.fields) {
            const QJsonValue whole = valueOf(record, field.column);
            const ChangedPart part(type, field);
            if (part.of(whole) != field.after || rewritten.contains(field.column)) {
                if (const auto text = steppedBack(type, field, whole)) {
                    setValue(type, record, field.column, *text);
                    continue;
                }
                m_changed.append({entry.record, field.column, field.before, field.after, part.of(whole)});
                if (m_overwrite != Overwrite::TakeBefore)
                    continue;
            }
            setValue(type, record, field.column, part.putInto(whole, field.before));
        }
        return put(type, record);
    }

    base::Done put(const domain::RecordType &type, const StoredRecord &record)
    {
        const auto written = m_writer.putFields(type, record);
        if (!written)
            return written.error();
        return {};
    }

    ActWriter &m_writer;
    Overwrite m_overwrite;
    const QSet<base::Id> &m_removedByOthers;
    QList<Changed> &m_changed;
    QSet<base::Id> m_created; ///< by the act that is taken back
    QSet<base::Id> m_removed;
};

/// One person may withdraw what two decided, but not bring it back alone by undoing the withdrawal.
base::Done refuseAloneWhatTwoSigned(sql::Connection &connection, base::Id undoes)
{
    while (!undoes.isNil()) {
        const auto act = history::findAct(connection, undoes);
        if (!act)
            return act.error();
        if (!*act)
            return {};
        if (!(*act)->secondUser.isNil())
            return base::Error{base::ErrorKind::NotAllowed,
                QStringLiteral("two people signed it and have to sign it again")};
        undoes = (*act)->undoes;
    }
    return {};
}

/// What went to another dong with its case is taken back there, by those who have it now.
base::Done refuseWhatHasLeft(sql::Connection &connection, const base::Id &record)
{
    const base::Result<bool> isHere = records::exists(connection, record);
    if (!isHere || *isHere)
        return isHere ? base::Done() : isHere.error();
    const auto moved = departure::lastOf(connection, record);
    if (!moved)
        return moved.error();
    return *moved ? base::Done((*moved)->asError()) : base::Done();
}

base::Done refuseWhatIsGone(sql::Connection &connection, const domain::Act &act, const QList<HistoryEntry> &entries)
{
    QSet<base::Id> named{act.subject.id};
    for (const HistoryEntry &entry : entries)
        named.insert(entry.record.id);
    for (const base::Id &record : std::as_const(named)) {
        if (const base::Done here = refuseWhatHasLeft(connection, record); !here)
            return here;
    }
    if (std::ranges::any_of(entries, &HistoryEntry::erased))
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("what it changed has been erased")};
    return {};
}

} // namespace

base::Result<Outcome> takeBack(
    Vault &vault, sql::Connection &connection, const base::Id &actId, Overwrite overwrite)
{
    const auto act = history::findAct(connection, actId);
    if (!act)
        return act.error();
    if (!*act)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("act")};
    const base::Result<bool> undone = history::isUndone(connection, actId);
    if (!undone)
        return undone.error();
    if (*undone)
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("undone already")};
    if (const base::Done allowed = refuseAloneWhatTwoSigned(connection, (*act)->undoes); !allowed)
        return allowed.error();
    auto entries = history::ofAct(connection, actId);
    if (!entries)
        return entries.error();
    if (const base::Done can = refuseWhatIsGone(connection, **act, *entries); !can)
        return can.error();
    if (const base::Done told = removals::tellBroughtBack(connection, **act, *entries); !told)
        return told.error();
    auto writer = ActWriter::begin(vault, connection, {QStringLiteral("undo"), (*act)->subject, {}, actId});
    if (!writer)
        return writer.error();
    const auto out = withdrawal::outOf(*writer, vault, actId, *entries);
    if (!out)
        return out.error();
    QHash<qsizetype, QSet<QString>> rewritten;
    for (const withdrawal::Out &one : *out)
        rewritten.insert(one.entry, one.rewritten);
    Outcome outcome;
    const auto removedByOthers = removals::ofOthers(*writer, actId);
    if (!removedByOthers)
        return removedByOthers.error();
    Reversal reversal(*writer, overwrite, *entries, *removedByOthers, outcome.changed);
    for (qsizetype at = entries->size() - 1; at >= 0; --at) {
        if (const base::Done done = reversal.reverse(entries->at(at), rewritten.value(at)); !done)
            return done.error();
    }
    for (const withdrawal::Out &one : *out) {
        if (const base::Done done = withdrawal::take(*writer, one); !done)
            return done.error();
    }
    if (!outcome.changed.isEmpty() && overwrite == Overwrite::Ask)
        return outcome; // the writer drops its transaction: nothing was done
    outcome.touched = writer->touched();
    const auto committed = writer->commit();
    if (!committed)
        return committed.error();
    outcome.act = *committed;
    return outcome;
}

} // namespace store::undo
