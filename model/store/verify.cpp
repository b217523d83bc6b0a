// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/verify.h"

#include "model/domain/change.h"
#include "model/domain/records.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/history.h"
#include "model/store/records.h"
#include "model/store/schema.h"
#include "model/store/vaultfiles.h"

#include <QHash>
#include <QTemporaryDir>

namespace store::verify {
namespace {

const QString kChanges = QStringLiteral("SELECT device, k, id, act, user, kind, type, record, base, "
                                        "clock_wall, clock_count, salt, body, commitment,"
                                        " signature, previous, chain FROM change ORDER BY device, k");

domain::Change readChange(const sql::Statement &query)
{
    domain::Change change;
    change.header = {query.id(2), query.id(0), query.integer(1), query.id(3), query.id(4), query.text(6),
        query.id(7), query.integer(8), {query.integer(9), quint32(query.integer(10))},
        domain::ChangeKind(query.integer(5))};
    change.salt = query.bytes(11);
    change.body = query.bytes(12);
    change.commitment = query.bytes(13);
    change.signature = query.bytes(14);
    change.previous = query.bytes(15);
    change.chain = query.bytes(16);
    return change;
}

/// Walks the log once: chain, commitments, signatures, and the state that the log says the records have.
class LogWalk {
public:
    LogWalk(QHash<base::Id, QByteArray> keys, QSet<base::Id> erased)
        : m_keys(std::move(keys))
        , m_erased(std::move(erased))
    {
    }

    void take(const domain::Change &change, bool hasBody, Report &report)
    {
        const domain::ChangeHeader &header = change.header;
        if (header.device != m_device) {
            m_device = header.device;
            m_k = 0;
            m_head.clear();
        }
        if (report.chain.isEmpty())
            report.chain = chainTrouble(change, hasBody);
        if (report.signatures.isEmpty() && !isSigned(change))
            report.signatures = QStringLiteral("change %1 is not signed by its user").arg(header.k);
        m_k = header.k;
        m_head = change.chain;
        m_chains[header.act] += change.chain;
        fold(change, hasBody);
        ++report.changes;
    }

    const QHash<base::Id, QJsonObject> &state() const { return m_state; }
    const QHash<base::Id, QByteArray> &chains() const { return m_chains; }
    bool isSigned(const domain::Change &change) const
    {
        return base::crypto::verify(domain::signedBytes(change.header, change.commitment), change.signature,
            m_keys.value(change.header.user));
    }
    const QHash<base::Id, QByteArray> &keys() const { return m_keys; }

private:
    QString chainTrouble(const domain::Change &change, bool hasBody) const
    {
        const QString at = QStringLiteral("change %1: ").arg(change.header.k);
        if (change.header.k != m_k + 1)
            return at + QStringLiteral("number %1 was expected").arg(m_k + 1);
        if (change.previous != m_head)
            return at + QStringLiteral("does not follow the change before it");
        if (!hasBody && !m_erased.contains(change.header.record))
            return at + QStringLiteral("its content is missing without an erasure");
        if (hasBody && domain::commitmentOf(change.salt, change.body) != change.commitment)
            return at + QStringLiteral("its content is not what was committed to");
        if (domain::chainOf(m_head, change.header, change.commitment) != change.chain)
            return at + QStringLiteral("its place in the chain does not verify");
        return {};
    }

    void fold(const domain::Change &change, bool hasBody)
    {
        using domain::ChangeKind;
        if (change.header.kind == ChangeKind::Remove || change.header.kind == ChangeKind::Erase) {
            m_state.remove(change.header.record);
            return;
        }
        const auto fields = hasBody ? domain::decodeFields(change.body)
                                    : base::Result<QList<domain::FieldChange>>(base::ErrorKind::NotFound);
        QJsonObject &state = m_state[change.header.record];
        if (!fields)
            return;
        for (const domain::FieldChange &field : *fields) {
            if (field.after.isNull())
                state.remove(field.column);
            else
                state.insert(field.column, field.after);
        }
    }

    QHash<base::Id, QByteArray> m_keys;
    QSet<base::Id> m_erased;
    QHash<base::Id, QJsonObject> m_state;
    QHash<base::Id, QByteArray> m_chains;
    base::Id m_device;
    qint64 m_k = 0;
    QByteArray m_head;
};

base::Result<QHash<base::Id, QByteArray>> userKeys(sql::Connection &connection)
{
    QHash<base::Id, QByteArray> keys;
    sql::Statement query = connection.statement(QStringLiteral("SELECT id, public_key FROM known_user"));
    while (query.step())
        keys.insert(query.id(0), query.bytes(1));
    if (query.failed())
        return query.error();
    return keys;
}

base::Result<QSet<base::Id>> erasedRecords(sql::Connection &connection)
{
    QSet<base::Id> erased;
    sql::Statement query = connection.statement(QStringLiteral("SELECT record FROM erasure"));
    while (query.step())
        erased.insert(query.id(0));
    if (query.failed())
        return query.error();
    return erased;
}

base::Done checkActs(sql::Connection &connection, const LogWalk &walk, Report &report)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT id, kind, second_user, second_signature FROM act ORDER BY row"));
    QSet<base::Id> acts;
    while (query.step()) {
        domain::Act act;
        act.id = query.id(0);
        act.kind = query.text(1);
        acts.insert(act.id);
        if (query.isNull(3) || !report.signatures.isEmpty())
            continue;
        const QByteArray message = secondSignedBytes(act, walk.chains().value(act.id));
        if (!base::crypto::verify(message, query.bytes(3), walk.keys().value(query.id(2))))
            report.signatures
                = QStringLiteral("act %1 is not signed by its second person").arg(act.id.toString());
    }
    for (auto chain = walk.chains().begin(); chain != walk.chains().end() && report.chain.isEmpty();
         ++chain) {
        if (!acts.contains(chain.key()))
            report.chain = QStringLiteral("act %1 is missing").arg(chain.key().toString());
    }
    return query.done();
}

base::Done checkRecords(sql::Connection &connection, const LogWalk &walk, Report &report)
{
    qsizetype seen = 0;
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        const auto stored = records::all(connection, *type);
        if (!stored)
            return stored.error();
        for (const StoredRecord &record : *stored) {
            ++seen;
            const auto state = walk.state().find(record.id);
            if (report.records.isEmpty() && (state == walk.state().end() || *state != record.fields))
                report.records = QStringLiteral("%1 %2 is not what the log says")
                                     .arg(QLatin1String(type->name), record.id.toString());
        }
    }
    if (report.records.isEmpty() && seen != walk.state().size())
        report.records = QStringLiteral("%1 records are missing").arg(walk.state().size() - seen);
    return {};
}

base::Done checkSchema(sql::Connection &connection, Report &report)
{
    const base::Result<int> version = sql::schemaVersion(connection);
    const auto migrations = schema::migrations();
    if (!version || !migrations)
        return version ? migrations.error() : version.error();
    report.schemaVersion = *version;
    QTemporaryDir folder;
    auto fresh
        = sql::Connection::open(folder.filePath(QStringLiteral("schema")), base::crypto::makeKey(), {});
    if (!fresh)
        return fresh.error();
    if (const base::Done migrated = sql::migrate(**fresh, *migrations); !migrated)
        return migrated;
    const auto wanted = sql::schemaText(**fresh);
    const auto found = sql::schemaText(connection);
    if (!wanted || !found)
        return wanted ? found.error() : wanted.error();
    if (*wanted != *found)
        report.schema = QStringLiteral("the tables are not those of schema %1").arg(*version);
    return {};
}

} // namespace

base::Result<Report> everything(const Vault &vault, const base::Progress &progress)
{
    Report report;
    if (const base::Done pages = vaultfiles::checkPages(vault.path(), vault.keys().vaultKey); !pages) {
        report.pages = pages.error().detail;
        return report; // the rest would only repeat it
    }
    auto connection = vault.connect({.mayWrite = false});
    if (!connection)
        return connection.error();
    auto keys = userKeys(**connection);
    auto erased = erasedRecords(**connection);
    const auto total = history::changeCount(**connection);
    if (!keys || !erased || !total)
        return !keys ? keys.error() : !erased ? erased.error() : total.error();
    LogWalk walk(std::move(*keys), std::move(*erased));
    sql::Statement query = (*connection)->statement(kChanges);
    while (query.step()) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        walk.take(readChange(query), !query.isNull(12), report);
        if (report.changes % 512 == 0)
            progress.at(report.changes, *total);
    }
    if (query.failed())
        return query.error();
    for (const base::Done &done : {checkActs(**connection, walk, report),
             checkRecords(**connection, walk, report), checkSchema(**connection, report)}) {
        if (!done)
            return done.error();
    }
    const auto access = accesslog::verify(**connection);
    if (!access)
        return access.error();
    report.access = *access;
    return report;
}

} // namespace store::verify
