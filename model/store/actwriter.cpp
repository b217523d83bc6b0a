// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/actwriter.h"

#include "model/base/residentnumbers.h"
#include "model/domain/records.h"
#include "model/store/drafts.h"
#include "model/store/logheads.h"
#include "model/store/purge.h"
#include "model/store/searchindex.h"

namespace store {
namespace {

using domain::ChangeKind;
using domain::FieldChange;
using domain::RecordType;

QJsonObject mergedExtra(QJsonObject stored, const QJsonObject &brought)
{
    for (auto one = brought.begin(); one != brought.end(); ++one) {
        if (one.value().isNull())
            stored.remove(one.key());
        else
            stored.insert(one.key(), one.value());
    }
    return stored;
}

} // namespace

ActWriter::ActWriter(Vault &vault, sql::Connection &connection, sql::Transaction transaction, ActPlan plan)
    : m_vault(&vault)
    , m_connection(&connection)
    , m_transaction(std::move(transaction))
    , m_log(vault, connection)
    , m_rows(connection)
{
    m_act.id = vault.ids().next();
    m_act.kind = std::move(plan.kind);
    m_act.at = vault.clock().now();
    m_act.user = vault.identity().user;
    m_act.subject = std::move(plan.subject);
    m_act.reason = cutNumbers(plan.reason).toString();
    m_act.undoes = plan.undoes;
}

base::Result<ActWriter> ActWriter::begin(Vault &vault, sql::Connection &connection, ActPlan plan)
{
    base::Result<sql::Transaction> transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const ActLog::Asks asks = plan.asks;
    ActWriter writer(vault, connection, std::move(*transaction), std::move(plan));
    if (const base::Done begun = writer.m_log.begin(asks); !begun)
        return begun.error();
    return writer;
}

base::Result<qint64> ActWriter::versionAfterLast(const base::Id &id)
{
    sql::Statement query
        = m_connection->statement(QStringLiteral("SELECT max(base) + 1 FROM change WHERE record = ?"));
    query.bind(id);
    const qint64 version = query.step() ? query.integer(0) : 0;
    if (query.failed())
        return query.error();
    return version;
}

/// What is stored where the record goes. A record that comes back after a removal goes on counting, so that a
/// form from before the removal is recognised as stale.
base::Result<StoredRecord> ActWriter::storedFor(const RecordType &type, const StoredRecord &record)
{
    const auto found = records::find(*m_connection, type, record.id);
    if (!found)
        return found.error();
    if (*found && (*found)->version == record.version)
        return **found;
    if (record.version > 0 && !*found)
        return base::Error{base::ErrorKind::NotFound, QLatin1String(type.name)};
    if (*found)
        return base::Error{
            base::ErrorKind::Conflict, QStringLiteral("%1 has changed").arg(QLatin1String(type.name))};
    const auto version = versionAfterLast(record.id);
    if (!version)
        return version.error();
    StoredRecord none;
    none.version = *version;
    return none;
}

QJsonValue ActWriter::cutNumbers(const QJsonValue &value)
{
    const QJsonValue cut = base::withoutResidentNumbers(value);
    m_hasCutNumbers = m_hasCutNumbers || cut != value;
    return cut;
}

void ActWriter::cutNumbers(const RecordType &type, StoredRecord &record)
{
    for (const domain::FieldInfo &field : type.fields) {
        const auto found = record.fields.find(QLatin1String(field.column));
        // An open structure, such as the body of an instrument, is not what somebody wrote about a person.
        const bool isText = field.kind == domain::ColumnKind::Text
            || (field.kind == domain::ColumnKind::Json && field.sensitivity != domain::Sensitivity::Open);
        if (isText && field.nature == domain::Nature::Written && found != record.fields.end())
            *found = cutNumbers(QJsonValue(*found));
    }
    for (auto one = record.extra.begin(); one != record.extra.end(); ++one)
        one.value() = cutNumbers(QJsonValue(one.value()));
}

base::Result<base::Id> ActWriter::putFields(const RecordType &type, StoredRecord record)
{
    const bool exists = record.version > 0;
    cutNumbers(type, record);
    StoredRecord stored;
    if (record.id.isNil() && !exists) {
        record.id = m_vault->ids().next();
    } else {
        auto found = storedFor(type, record);
        if (!found)
            return found.error();
        stored = std::move(*found);
    }
    record.extra = mergedExtra(stored.extra, record.extra);
    const QList<FieldChange> fields = differenceOf(type, stored, record);
    if (exists && fields.isEmpty())
        return record.id;
    record.version = stored.version + 1;
    if (!m_log.isEnrolled()) {
        if (const base::Done written = m_rows.write(type, stored, record); !written)
            return written.error();
    }
    const ChangeKind kind = exists ? ChangeKind::Update : ChangeKind::Create;
    if (const base::Done logged = log(kind, type, record.id, stored.version, fields); !logged)
        return logged.error();
    return record.id;
}

base::Done ActWriter::removeRecord(const RecordType &type, const base::Id &id)
{
    const auto found = records::find(*m_connection, type, id);
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorKind::NotFound, QLatin1String(type.name)};
    if (!m_log.isEnrolled()) {
        if (const base::Done taken = m_rows.takeAway(type, **found); !taken)
            return taken;
    }
    return log(ChangeKind::Remove, type, id, (*found)->version, differenceOf(type, **found, {}));
}

base::Done ActWriter::removeWithChildren(const RecordType &type, const base::Id &id)
{
    for (const RecordType *child : domain::allRecordTypes()) {
        if (!child->find(QStringLiteral("parent")))
            continue;
        const auto children = records::childrenOf(*m_connection, *child, id);
        if (!children)
            return children.error();
        for (const StoredRecord &one : *children) {
            if (const base::Done removed = removeWithChildren(*child, one.id); !removed)
                return removed;
        }
    }
    return removeRecord(type, id);
}

base::Done ActWriter::erase(const RecordType &type, const base::Id &id)
{
    const auto found = records::find(*m_connection, type, id);
    if (!found)
        return found.error();
    qint64 version = 0;
    if (*found) {
        version = (*found)->version;
        if (const base::Done taken = m_rows.takeAway(type, **found); !taken)
            return taken;
    }
    if (const base::Done cleared = clearBodies(id); !cleared)
        return cleared;
    sql::Statement ledger = m_connection->statement(
        QStringLiteral("INSERT INTO erasure (act, type, record, at) VALUES (?, ?, ?, ?)"));
    ledger.bind(m_act.id).bind(QString(QLatin1String(type.name))).bind(id).bind(m_act.at);
    if (const base::Done written = ledger.run(); !written)
        return written;
    if (m_log.isEnrolled())
        m_log.replica()->lookAgain();
    m_erases = true;
    return log(ChangeKind::Erase, type, id, version, {});
}

base::Done ActWriter::clearBodies(const base::Id &id)
{
    sql::Statement clear = m_connection->statement(
        QStringLiteral("UPDATE change SET salt = NULL, body = NULL WHERE record = ?"));
    if (const base::Done cleared = clear.bind(id).run(); !cleared)
        return cleared;
    // Of what was on its way only the header goes on.
    sql::Statement waiting = m_connection->statement(
        QStringLiteral("UPDATE outbox SET state = ? WHERE record = ? AND state IN (?, ?)"));
    waiting.bind(int(syncing::OutState::Erased)).bind(id);
    waiting.bind(int(syncing::OutState::Waiting)).bind(int(syncing::OutState::Held));
    if (const base::Done stopped = waiting.run(); !stopped)
        return stopped;
    return purge::erased(*m_connection, id);
}

base::Done ActWriter::dropDraft(const domain::DraftKey &draft)
{
    if (draft.isEmpty())
        return {};
    m_dropsDraft = true;
    return drafts::discard(*m_connection, draft.page, draft.record);
}

base::Done ActWriter::log(ChangeKind kind, const RecordType &type, const base::Id &id, qint64 base,
    const QList<FieldChange> &fields)
{
    if (const base::Done written = m_log.write(m_act, kind, type, id, base, fields); !written)
        return written;
    return noteLogged({QLatin1String(type.name), id});
}

base::Done ActWriter::noteLogged(const domain::RecordRef &record)
{
    m_act.changes = m_log.changes();
    m_touched.append(record);
    return m_log.isEnrolled() ? m_log.show(record.id) : base::Done();
}

base::Done ActWriter::putBody(
    ChangeKind kind, const QString &type, const base::Id &id, const syncing::Body &body)
{
    if (!m_log.isEnrolled())
        return base::Error{base::ErrorKind::NotAllowed, QStringLiteral("this vault belongs to no office")};
    if (const base::Done written = m_log.writeBody(m_act, kind, type, id, body); !written)
        return written;
    return noteLogged({type, id});
}

base::Result<domain::Act> ActWriter::commit(const SecondSigner &second)
{
    if (m_act.changes == 0) {
        // Nothing differs: nothing is logged, and all that may have to be written is that the draft is gone.
        const base::Done dropped = m_dropsDraft ? m_transaction.commit() : base::Done();
        return dropped ? base::Result<domain::Act>(m_act) : dropped.error();
    }
    if (m_erases && !second.secretKey)
        return base::Error{base::ErrorKind::NotAllowed, QStringLiteral("a second person has to sign")};
    m_act.secondUser = second.secretKey ? second.user : base::Id();
    if (const base::Done refreshed = m_rows.finish(); !refreshed)
        return refreshed.error();
    if (const base::Done refreshed = m_log.finishRows(); !refreshed)
        return refreshed.error();
    if (const base::Done told = m_log.finish(m_act, second); !told)
        return told.error();
    if (m_erases) {
        if (const base::Done dropped = searchindex::dropForgotten(*m_connection); !dropped)
            return dropped.error();
    }
    if (const base::Done written = actrows::insert(*m_vault, *m_connection, m_act, m_log.heads(), second); !written)
        return written.error();
    if (const base::Done noted = logheads::noteChange(*m_connection, m_log.k(), m_log.head()); !noted)
        return noted.error();
    if (const base::Done committed = m_transaction.commit(); !committed)
        return committed.error();
    return m_act;
}

} // namespace store
