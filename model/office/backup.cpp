// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/backup.h"

#include "model/base/files.h"
#include "model/office/audit.h"
#include "model/office/facts.h"
#include "model/office/tablecopy.h"
#include "model/sql/cipher.h"
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

base::Done migrate(sql::Connection &connection, const Secrets &secrets)
{
    const auto migrations = bookMigrations(secrets.bookKey());
    return migrations ? sql::migrate(connection, *migrations) : migrations.error();
}

base::Done copyInto(Desk &desk, const QString &path)
{
    if (desk.connection().engine() == sql::Engine::Sqlite)
        return sql::cipher::copyTo(desk.connection().database(), path);
    const auto file = openFile(path, desk.premises().secrets, true);
    if (!file)
        return file.error();
    return migrate(**file, desk.premises().secrets).and_then([&] {
        return tablecopy::all(desk.connection(), **file);
    });
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

/// Where a restore of this office was broken off, and what it left may be written over.
bool isBegun(const Place &place)
{
    const auto noted = base::files::readAll(place.restoringPath(), base::crypto::kHashSize);
    return noted && *noted == base::crypto::hash(place.database.toUtf8());
}

/// For whom else but the same office at the same place this counts as nothing.
base::Done noteBegun(const Place &place)
{
    if (const base::Done made = makePrivateFolder(place.secrets.folder); !made)
        return made;
    return base::files::writeAtomically(
        place.restoringPath(), base::crypto::hash(place.database.toUtf8()));
}

/// An empty database, or one that a broken restore of this very office has filled.
base::Done needRoomOnServer(const Place &place, const Secrets &secrets)
{
    const auto server = sql::Connection::openServer(place.database);
    if (!server)
        return server.error();
    if (const base::Done migrated = migrate(**server, secrets); !migrated)
        return migrated;
    sql::Statement query = (*server)->statement(u"SELECT name, value FROM people_fact"_s);
    bool isFull = false;
    QByteArray key;
    while (query.step()) {
        isFull = true;
        if (query.text(0) == QLatin1String(facts::kOfficeKey))
            key = query.bytes(1);
    }
    if (query.failed())
        return query.error();
    const bool isOurs = isBegun(place) && key == secrets.identity().publicKey;
    if (isFull && !isOurs)
        return base::Error{base::ErrorKind::AlreadyExists, u"the database holds an office"_s};
    return {};
}

base::Done needRoom(const Place &place, const Secrets &secrets)
{
    if (place.isServer())
        return needRoomOnServer(place, secrets);
    if (QFileInfo::exists(place.filePath()) && !isBegun(place))
        return base::Error{base::ErrorKind::AlreadyExists, place.filePath()};
    return {};
}

void removeDatabase(const QString &path)
{
    for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + ending);
}

QString copyPath(const Place &place)
{
    return place.filePath() + u".restored"_s;
}

base::Result<bool> isOfEarlierEdition(const QString &path, const Secrets &secrets)
{
    const auto migrations = bookMigrations(secrets.bookKey());
    const auto file = migrations ? openFile(path, secrets, false) : migrations.error();
    const auto version = file ? sql::schemaVersion(**file) : file.error();
    return version ? base::Result<bool>(*version < migrations->last().version) : version.error();
}

/// Where the file is of this edition, or newer and refused, nothing in it changes. One transaction, which empties the
/// tables of the server first.
base::Done fillServerFrom(const Place &place, const QString &path, const Secrets &secrets)
{
    const auto server = sql::Connection::openServer(place.database);
    const auto file = server ? openFile(path, secrets, false) : server.error();
    return file ? migrate(**file, secrets).and_then([&] { return tablecopy::all(**file, **server); }) : file.error();
}

/// A server's tables take only rows of their own edition: a copy of an older backup is brought up to it first, and the
/// backup itself stays as it is.
base::Done fillServer(const Place &place, const QString &path, const Secrets &secrets)
{
    const base::Result<bool> isEarlier = isOfEarlierEdition(path, secrets);
    if (!isEarlier)
        return isEarlier.error();
    if (!*isEarlier)
        return fillServerFrom(place, path, secrets);
    removeDatabase(copyPath(place));
    const base::Done filled = QFile::copy(path, copyPath(place))
        ? fillServerFrom(place, copyPath(place), secrets)
        : base::Done(base::Error{base::ErrorKind::Io, u"%1 cannot be written"_s.arg(copyPath(place))});
    removeDatabase(copyPath(place));
    return filled;
}

base::Done fillFolder(const Place &place, const QString &path)
{
    removeDatabase(place.filePath());
    const QString temporary = copyPath(place);
    removeDatabase(temporary);
    // A copy has the rights of what it was made of, which may come from a drive that knows none.
    const bool isCopied = QFile::copy(path, temporary);
    QFile::setPermissions(temporary, base::files::ownerOnly());
    if (!isCopied || !base::files::flush(temporary)
        || !QFile::rename(temporary, place.filePath()))
        return base::Error{base::ErrorKind::Io, u"%1 cannot be written"_s.arg(place.filePath())};
    base::files::flushFolder(place.filePath());
    return {};
}

base::Done beginAnew(const Place &place, const base::Clock &clock, base::Random &random)
{
    const auto premises = opening::openRestored(place, clock, random);
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
    QFile::setPermissions(temporary, base::files::ownerOnly());
    // At no moment is there neither the older one nor this one under the name.
    if (const base::Done replaced = base::files::replace(temporary, path); !replaced)
        return replaced.error();
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
    const bool wasBegun = isBegun(place);
    if (opening::exists(place) && !wasBegun)
        return base::Error{base::ErrorKind::AlreadyExists, place.secrets.folder};
    if (!QFileInfo::exists(path))
        return base::Error{base::ErrorKind::NotFound, path};
    const base::Result<Secrets> secrets = secretsOf(path, place.secrets);
    if (!secrets)
        return secrets.error();
    if (const base::Done room = needRoom(place, *secrets); !room)
        return room;
    // From here on there is no office until all of it is there, however often the PC dies.
    const base::Done filled = noteBegun(place)
                                  .and_then([&] { return writeIdentity(place.secrets, *secrets); })
                                  .and_then([&] {
                                      return place.isServer() ? fillServer(place, path, *secrets)
                                                              : fillFolder(place, path);
                                  });
    if (!filled) {
        QFile::remove(place.secrets.identityPath());
        if (!wasBegun)
            QFile::remove(place.restoringPath());
        return filled;
    }
    if (const base::Done begun = beginAnew(place, clock, random); !begun)
        return begun;
    QFile::remove(place.restoringPath());
    base::files::flushFolder(place.restoringPath());
    return {};
}

} // namespace office::backup
