// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keyfile.h"

#include "model/store/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <optional>

namespace store {
namespace {

constexpr qint64 kLargestKeyFile = 1 << 20;
constexpr int kPatience = 10'000; // writing takes milliseconds; whoever holds the lock longer has stopped
const QByteArray kMark = "CAREPASS-KEYS 1 ";

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonObject &json, QLatin1String key)
{
    return QByteArray::fromBase64(json.value(key).toString().toLatin1());
}

base::Id idOf(const QJsonObject &json, QLatin1String key)
{
    return base::Id::fromString(json.value(key).toString()).value_or(base::Id());
}

QJsonObject toJson(const KeySlot &slot)
{
    return {
        {QStringLiteral("kind"), slot.kind},
        {QStringLiteral("salt"), base64(slot.salt)},
        {QStringLiteral("memory"), qint64(slot.cost.memoryBytes)},
        {QStringLiteral("passes"), qint64(slot.cost.passes)},
        {QStringLiteral("wrapped"), base64(slot.wrapped)},
    };
}

KeySlot slotOf(const QJsonObject &json)
{
    return {json.value(QLatin1String("kind")).toString(), bytesOf(json, QLatin1String("salt")),
        {quint64(json.value(QLatin1String("memory")).toInteger()),
            quint64(json.value(QLatin1String("passes")).toInteger())},
        bytesOf(json, QLatin1String("wrapped"))};
}

QString olderPathFor(const QString &vaultPath)
{
    return keyfile::pathFor(vaultPath) + QStringLiteral("-before");
}

QByteArray saltOf(const QString &vaultPath)
{
    QFile database(vaultPath);
    return database.open(QIODevice::ReadOnly) ? database.read(16) : QByteArray();
}

base::Result<KeyFile> readOne(const QString &path)
{
    const base::Result<QByteArray> bytes = files::readAll(path, kLargestKeyFile);
    if (!bytes)
        return bytes.error();
    return keyfile::decode(*bytes);
}

/// Whether the newest file may become the older generation: it must be readable, and where a crash has left
/// it made for a database that never got its name, the older one is the only way in and stays.
bool shallKeepNewest(const QString &vaultPath)
{
    const base::Result<KeyFile> newest = readOne(keyfile::pathFor(vaultPath));
    if (!newest)
        return false;
    const base::Result<KeyFile> older = readOne(olderPathFor(vaultPath));
    const QByteArray salt = saltOf(vaultPath);
    return newest->databaseSalt == salt || !older || older->databaseSalt != salt;
}

} // namespace

const KeySlot *KeyFile::way(const QString &kind) const
{
    for (const KeySlot &slot : ways) {
        if (slot.kind == kind)
            return &slot;
    }
    return nullptr;
}

namespace keyfile {

QString pathFor(const QString &vaultPath)
{
    return vaultPath + QStringLiteral("-keys");
}

QByteArray encode(const KeyFile &keys)
{
    QJsonArray ways;
    for (const KeySlot &slot : keys.ways)
        ways.append(toJson(slot));
    const QJsonObject json{
        {QStringLiteral("vault"), keys.vault.toString()},
        {QStringLiteral("device"), keys.device.toString()},
        {QStringLiteral("owner"), keys.owner.toString()},
        {QStringLiteral("ownerName"), keys.ownerName},
        {QStringLiteral("publicKey"), base64(keys.publicKey)},
        {QStringLiteral("signingKey"), base64(keys.wrappedSigningKey)},
        {QStringLiteral("databaseSalt"), base64(keys.databaseSalt)},
        {QStringLiteral("ways"), ways},
        {QStringLiteral("generation"), keys.generation},
        {QStringLiteral("failures"), keys.failures},
        {QStringLiteral("waitUntil"), keys.waitUntil},
        {QStringLiteral("lockPage"), keys.lockPage},
        {QStringLiteral("heads"), keys.heads.toJson()},
    };
    const QByteArray body = QJsonDocument(json).toJson();
    return kMark + base::crypto::hash(body).toHex() + '\n' + body;
}

base::Result<KeyFile> decode(const QByteArray &bytes)
{
    const base::Error damaged{base::ErrorKind::SlotsDamaged, QStringLiteral("key file: checksum or form")};
    const qsizetype line = bytes.indexOf('\n');
    if (!bytes.startsWith(kMark) || line < 0)
        return damaged;
    const QByteArray body = bytes.mid(line + 1);
    if (base::crypto::hash(body).toHex() != bytes.mid(kMark.size(), line - kMark.size()))
        return damaged;
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    KeyFile keys;
    keys.vault = idOf(json, QLatin1String("vault"));
    keys.device = idOf(json, QLatin1String("device"));
    keys.owner = idOf(json, QLatin1String("owner"));
    keys.ownerName = json.value(QLatin1String("ownerName")).toString();
    keys.publicKey = bytesOf(json, QLatin1String("publicKey"));
    keys.wrappedSigningKey = bytesOf(json, QLatin1String("signingKey"));
    keys.databaseSalt = bytesOf(json, QLatin1String("databaseSalt"));
    for (const QJsonValue &way : json.value(QLatin1String("ways")).toArray())
        keys.ways.append(slotOf(way.toObject()));
    keys.generation = json.value(QLatin1String("generation")).toInteger();
    keys.failures = json.value(QLatin1String("failures")).toInt();
    keys.waitUntil = json.value(QLatin1String("waitUntil")).toInteger();
    keys.lockPage = json.value(QLatin1String("lockPage")).toObject();
    keys.heads = LogHeads::fromJson(json.value(QLatin1String("heads")).toObject());
    if (keys.vault.isNil() || keys.owner.isNil() || keys.ways.isEmpty())
        return damaged;
    return keys;
}

base::Result<KeyFile> read(const QString &vaultPath)
{
    const QByteArray salt = saltOf(vaultPath);
    base::Error trouble{base::ErrorKind::NotFound, QStringLiteral("no key file")};
    std::optional<KeyFile> found;
    for (const QString &path : {pathFor(vaultPath), olderPathFor(vaultPath)}) {
        base::Result<KeyFile> keys = readOne(path);
        if (keys && keys->databaseSalt == salt)
            return keys;
        if (keys && !found)
            found = *keys;
        if (!keys && keys.error().kind != base::ErrorKind::NotFound)
            trouble = keys.error();
    }
    if (found)
        return *found;
    return trouble;
}

void remove(const QString &vaultPath)
{
    for (const QString &path : {pathFor(vaultPath), olderPathFor(vaultPath)})
        QFile::remove(path);
}

base::Done write(const QString &vaultPath, KeyFile &keys)
{
    if (const base::Result<KeyFile> now = read(vaultPath); now && now->generation > keys.generation)
        return base::Error{base::ErrorKind::Conflict,
            QStringLiteral("key file: generation %1, not %2").arg(now->generation).arg(keys.generation)};
    ++keys.generation;
    if (shallKeepNewest(vaultPath)) {
        const base::Result<QByteArray> current = files::readAll(pathFor(vaultPath), kLargestKeyFile);
        if (!current)
            return current.error();
        if (const base::Done kept = files::writeAtomically(olderPathFor(vaultPath), *current); !kept)
            return kept;
    }
    return files::writeAtomically(pathFor(vaultPath), encode(keys));
}

base::Done update(const QString &vaultPath, const std::function<base::Done(KeyFile &)> &change)
{
    QLockFile lock(pathFor(vaultPath) + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(kPatience))
        return base::Error{
            lock.error() == QLockFile::LockFailedError ? base::ErrorKind::Busy : base::ErrorKind::Io,
            QStringLiteral("the key file cannot be locked")};
    base::Result<KeyFile> keys = read(vaultPath);
    if (!keys)
        return keys.error();
    if (const base::Done changed = change(*keys); !changed)
        return changed;
    return write(vaultPath, *keys);
}

} // namespace keyfile

} // namespace store
