// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/backup.h"

#include "model/base/files.h"
#include "model/office/audit.h"
#include "model/office/facts.h"
#include "model/office/tablecopy.h"
#include "model/sql/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <memory>

using namespace Qt::StringLiterals;

namespace office::backup {
namespace {

base::Result<std::unique_ptr<sql::Connection>> openFile(
    const QString &path, const Secrets &secrets, bool mayCreate)
{
    sql::ConnectionOptions options;
    options.mayCreate = mayCreate;
    return sql::Connection::open(path, secrets.keyFor("database"), options);
}

base::Done migrateFile(sql::Connection &connection)
{
    const auto migrations = bookMigrations();
    return migrations ? sql::migrate(connection, *migrations) : migrations.error();
}

base::Done copyInto(Desk &desk, const QString &path)
{
    if (desk.connection().engine() == sql::Engine::Sqlite)
        return desk.connection().statement(u"VACUUM INTO ?"_s).bind(path).run();
    const auto file = openFile(path, desk.premises().secrets, true);
    if (!file)
        return file.error();
    return migrateFile(**file).and_then([&] { return tablecopy::all(desk.connection(), **file); });
}

/// The identity goes along, sealed; a copy that cannot be read back is none.
base::Done completeCopy(Desk &desk, const QString &path)
{
    const Secrets &secrets = desk.premises().secrets;
    const auto file = openFile(path, secrets, false);
    if (!file)
        return file.error();
    Context context{**file, secrets, desk.premises().rules, desk.premises().clock, desk.premises().random};
    const QByteArray identity
        = base::crypto::seal(secrets.identity().secretKey.span(), secrets.keyFor("identity"));
    if (const base::Done set = facts::set(context, facts::kIdentity, identity); !set)
        return set;
    const base::Result<QVariant> whole = (*file)->single(u"PRAGMA integrity_check"_s);
    if (!whole)
        return whole.error();
    if (whole->toString() != u"ok")
        return base::Error{base::ErrorKind::VaultDamaged, u"the copy cannot be read back"_s};
    // All in one file, without a log beside it.
    return (*file)->run(u"PRAGMA journal_mode=DELETE"_s);
}

QJsonObject lastBackup(const QByteArray &fact)
{
    return QJsonDocument::fromJson(fact).object();
}

/// This backup is the last, and what the one before it held is in two now.
base::Result<Made> note(Hall &hall, qint64 receipt, const QString &how)
{
    const auto before = facts::value(hall.context, facts::kLastBackup);
    if (!before)
        return before.error();
    const qint64 sealed = lastBackup(*before).value("receipt"_L1).toInteger();
    if (sealed > 0 && sealed <= hall.store.receipt())
        hall.office.seal(sealed);
    const QJsonObject now{{u"receipt"_s, receipt}, {u"at"_s, hall.context.clock.now()},
        {u"before"_s, lastBackup(*before).value("at"_L1)}};
    const base::Done noted
        = facts::set(hall.context, facts::kLastBackup, QJsonDocument(now).toJson(QJsonDocument::Compact))
              .and_then([&] {
                  return audit::note(hall.context, how, {{u"receipt"_s, receipt}});
              });
    return noted ? base::Result<Made>(Made{receipt, hall.store.facts().sealedReceipt}) : noted.error();
}

base::Result<Secrets> secretsOf(const QString &path, const SecretPlaces &places)
{
    base::Result<base::LockedBytes> data = readDataKey(places);
    if (!data)
        return data.error();
    // The identity lies behind the data key, and the file opens with what follows from that key alone.
    const Secrets closed({}, data->clone());
    const auto file = openFile(path, closed, false);
    if (!file)
        return file.error();
    sql::Statement query = (*file)->statement(u"SELECT value FROM people_fact WHERE name = ?"_s);
    query.bind(QString::fromLatin1(facts::kIdentity));
    QByteArray sealed;
    while (query.step())
        sealed = query.bytes(0);
    base::Result<base::LockedBytes> secret = base::crypto::open(sealed, closed.keyFor("identity"));
    if (query.failed() || !secret)
        return base::Error{base::ErrorKind::VaultDamaged, u"no backup of an office"_s};
    const QByteArray publicKey = base::crypto::publicKeyOf(*secret);
    return Secrets({publicKey, std::move(*secret)}, std::move(*data));
}

base::Done fillServer(const Place &place, const QString &path, const Secrets &secrets)
{
    const auto server = sql::Connection::openServer(place.database);
    if (!server)
        return server.error();
    if (const base::Done migrated = migrateFile(**server); !migrated)
        return migrated;
    const auto isFull = (*server)->single(u"SELECT COUNT(*) FROM people_fact"_s);
    if (!isFull)
        return isFull.error();
    if (isFull->toLongLong() > 0)
        return base::Error{base::ErrorKind::AlreadyExists, u"the database holds an office"_s};
    const auto file = openFile(path, secrets, false);
    if (!file)
        return file.error();
    return tablecopy::all(**file, **server);
}

base::Done fillFolder(const Place &place, const QString &path)
{
    if (QFileInfo::exists(place.filePath()))
        return base::Error{base::ErrorKind::AlreadyExists, place.filePath()};
    const QString temporary = place.filePath() + u".restored"_s;
    QFile::remove(temporary);
    if (!QFile::copy(path, temporary) || !QFile::rename(temporary, place.filePath()))
        return base::Error{base::ErrorKind::Io, u"%1 cannot be written"_s.arg(place.filePath())};
    base::files::flushFolder(place.filePath());
    return {};
}

base::Done beginAnew(const Place &place, const base::Clock &clock, base::Random &random)
{
    const auto premises = opening::open(place, clock, random);
    if (!premises)
        return premises.error();
    const auto desk = Desk::open(*premises);
    if (!desk)
        return desk.error();
    return (*desk)->perform(std::function<base::Done(Hall &)>([](Hall &hall) {
        hall.office.beginEpoch(syncing::Office::From::HereOn);
        // What devices have of the catalogue must not pass for newer than what is decided from now on.
        return facts::leapEdition(hall.context).and_then([&] {
            return facts::set(hall.context, facts::kIdentity, "");
        }).and_then([&] {
            return audit::note(hall.context, u"restore"_s, {{u"receipt"_s, hall.store.receipt()}});
        });
    }));
}

} // namespace

base::Result<Made> make(Desk &desk, const QString &path, bool replaces)
{
    if (QFileInfo::exists(path) && !replaces)
        return base::Error{base::ErrorKind::AlreadyExists, path};
    const QString temporary = path + u".new"_s;
    QFile::remove(temporary);
    // What is counted here is in the copy, which is made after it.
    const auto receipt
        = desk.perform<qint64>([](Hall &hall) -> base::Result<qint64> { return hall.store.receipt(); });
    if (!receipt)
        return receipt.error();
    const base::Done copied
        = copyInto(desk, temporary).and_then([&] { return completeCopy(desk, temporary); });
    if (!copied) {
        QFile::remove(temporary);
        return copied.error();
    }
    QFile::setPermissions(temporary, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(path);
    if (!QFile::rename(temporary, path))
        return base::Error{base::ErrorKind::Io, u"%1 cannot be written"_s.arg(path)};
    base::files::flushFolder(path);
    return desk.perform<Made>([&](Hall &hall) { return note(hall, *receipt, u"backup"_s); });
}

base::Result<std::pair<base::Moment, base::Moment>> newestTwo(Context &context)
{
    const auto fact = facts::value(context, facts::kLastBackup);
    if (!fact)
        return fact.error();
    const QJsonObject last = lastBackup(*fact);
    return std::pair(last.value("at"_L1).toInteger(), last.value("before"_L1).toInteger());
}

base::Result<Made> noteOther(Desk &desk)
{
    return desk.perform<Made>([](Hall &hall) { return note(hall, hall.store.receipt(), u"otherBackup"_s); });
}

base::Done restore(const Place &place, const QString &path, const base::Clock &clock, base::Random &random)
{
    if (opening::exists(place))
        return base::Error{base::ErrorKind::AlreadyExists, place.secrets.folder};
    if (!QFileInfo::exists(path))
        return base::Error{base::ErrorKind::NotFound, path};
    const base::Result<Secrets> secrets = secretsOf(path, place.secrets);
    if (!secrets)
        return secrets.error();
    if (const base::Done written = writeIdentity(place.secrets, *secrets); !written)
        return written;
    const base::Done filled = place.isServer() ? fillServer(place, path, *secrets) : fillFolder(place, path);
    if (!filled) {
        QFile::remove(place.secrets.identityPath());
        return filled;
    }
    return beginAnew(place, clock, random);
}

} // namespace office::backup
