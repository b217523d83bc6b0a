// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/verify.h"

#include "model/domain/change.h"
#include "model/domain/records.h"
#include "model/store/accesslog.h"
#include "model/store/attachments.h"
#include "model/store/changerows.h"
#include "model/store/enrolment.h"
#include "model/store/history.h"
#include "model/store/keyfile.h"
#include "model/store/logwalk.h"
#include "model/store/records.h"
#include "model/store/replicacheck.h"
#include "model/store/schema.h"
#include "model/store/searchindex.h"
#include "model/store/summaries.h"
#include "model/store/users.h"
#include "model/store/vaultfiles.h"

#include <QTemporaryDir>

namespace store::verify {
namespace {

/// The owner's key comes from the key file, where the vault key vouches for it.
base::Result<QHash<base::Id, QByteArray>> userKeys(sql::Connection &connection, const Identity &owner)
{
    const auto known = users::all(connection);
    if (!known)
        return known.error();
    QHash<base::Id, QByteArray> keys;
    for (const KnownUser &user : *known)
        keys.insert(user.id, user.publicKey);
    keys.insert(owner.user, owner.publicKey);
    return keys;
}

base::Done walkChanges(
    sql::Connection &connection, LogWalk &walk, qint64 total, const base::Progress &progress)
{
    constexpr qint64 kTellEach = 512;
    sql::Statement query = connection.statement(QStringLiteral("SELECT ")
        + changerows::columns() + QStringLiteral(" FROM change c ORDER BY c.device, c.k, c.row"));
    while (query.step()) {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        const domain::Change change = changerows::read(query);
        walk.takeChange(change, syncing::hasBody(change));
        if (walk.changes() % kTellEach == 0)
            progress.at(walk.changes(), total);
    }
    return query.done();
}

base::Done walkActs(sql::Connection &connection, LogWalk &walk)
{
    sql::Statement query = actrows::selectSigned(connection);
    while (query.step())
        walk.takeAct(actrows::readSigned(query));
    return query.done();
}

QString recordTrouble(const domain::RecordType &type, const StoredRecord &record, const LogWalk &walk)
{
    QJsonObject found = record.fields;
    for (auto one = record.extra.begin(); one != record.extra.end(); ++one)
        found.insert(one.key(), one.value());
    const auto said = walk.state().find(record.id);
    if (said != walk.state().end() && said->fields == found && said->version == record.version)
        return {};
    return QStringLiteral("%1 %2 is not what the log says")
        .arg(QLatin1String(type.name), record.id.toString());
}

base::Done checkRecords(sql::Connection &connection, const LogWalk &walk, Report &report)
{
    qsizetype seen = 0;
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        const auto stored = records::all(connection, *type);
        if (!stored)
            return stored.error();
        seen += stored->size();
        for (const StoredRecord &record : *stored) {
            if (report.records.isEmpty())
                report.records = recordTrouble(*type, record, walk);
        }
    }
    if (report.records.isEmpty() && seen != walk.state().size())
        report.records = QStringLiteral("%1 records are missing").arg(walk.state().size() - seen);
    return {};
}

base::Done checkDerived(sql::Connection &connection, Report &report)
{
    const base::Result<bool> summaries = summaries::areCurrent(connection);
    const base::Result<bool> search = searchindex::isCurrent(connection);
    if (!summaries || !search)
        return summaries ? search.error() : summaries.error();
    if (report.records.isEmpty() && !*summaries)
        report.records = QStringLiteral("the summaries of people are not what the records say");
    if (report.records.isEmpty() && !*search)
        report.records = QStringLiteral("the search entries are not what the records say");
    const auto papers = attachments::trouble(connection);
    if (!papers)
        return papers.error();
    if (report.records.isEmpty())
        report.records = *papers;
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
    auto fresh = sql::Connection::open(
        folder.filePath(QStringLiteral("schema")), base::crypto::makeKey(), {.mayCreate = true});
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

/// The log of a vault on its own.
base::Done checkLog(const Vault &vault, sql::Connection &connection, const QHash<base::Id, QByteArray> &keys,
    const LogHeads &witness, Report &report, const base::Progress &progress)
{
    const auto total = history::changeCount(connection);
    const auto heads = logheads::read(connection);
    if (!total || !heads)
        return !total ? total.error() : heads.error();
    LogWalk walk(keys, vault.identity().device, witness);
    if (const base::Done walked = walkChanges(connection, walk, *total, progress); !walked)
        return walked;
    if (const base::Done walked = walkActs(connection, walk); !walked)
        return walked;
    walk.finish(*heads);
    report.chain = walk.chainTrouble();
    report.signatures = walk.signatureTrouble();
    report.changes = walk.changes();
    return checkRecords(connection, walk, report);
}

base::Done checkReplica(Vault &vault, sql::Connection &connection, const QHash<base::Id, QByteArray> &keys,
    Report &report, const base::Progress &progress)
{
    ReplicaCheck check(vault, connection, keys);
    if (const base::Done done = check.run(progress); !done)
        return done;
    report.chain = check.chainTrouble();
    report.signatures = check.signatureTrouble();
    report.records = check.recordTrouble();
    report.changes = check.changes();
    return {};
}

} // namespace

base::Result<Report> everything(Vault &vault, const base::Progress &progress)
{
    Report report;
    if (const base::Done pages = vaultfiles::checkPages(vault.path(), vault.keys().vaultKey, progress.cancel);
        !pages) {
        if (pages.error().kind == base::ErrorKind::Cancelled)
            return pages.error();
        report.pages = pages.error().detail;
        return report; // the rest would only repeat it
    }
    auto connection = vault.connect({.mayWrite = false, .stop = progress.cancel});
    if (!connection)
        return connection.error();
    const base::Result<KeyFile> file = keyfile::read(vault.path());
    auto keys = userKeys(**connection, vault.identity());
    if (!file || !keys)
        return !file ? file.error() : keys.error();
    const auto link = enrolment::link(**connection);
    if (!link)
        return link.error();
    if (*link)
        keys->insert(base::Id(), (*link)->officeKey);
    const base::Done checked = *link ? checkReplica(vault, **connection, *keys, report, progress)
                                     : checkLog(vault, **connection, *keys, file->heads, report, progress);
    if (!checked)
        return checked.error();
    if (const base::Done schema = checkSchema(**connection, report); !schema)
        return schema.error();
    if (const base::Done derived = checkDerived(**connection, report); !derived)
        return derived.error();
    const auto access = accesslog::verify(**connection, file->heads);
    if (!access)
        return access.error();
    report.access = *access;
    return report;
}

} // namespace store::verify
