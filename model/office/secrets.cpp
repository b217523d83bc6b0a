// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/secrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace office {
namespace {

constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
    | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
constexpr qint64 kLargestKeyFile = 4096;

base::Error keyTrouble(base::ErrorKind kind, const QString &path, const QString &what)
{
    return {kind, u"%1: %2"_s.arg(path, what)};
}

base::Done checkPrivate(const QString &path)
{
    const QFileInfo there(path);
    if (there.permissions() & kOthers)
        return keyTrouble(
            base::ErrorKind::NotAllowed, path, QLatin1String(there.isDir() ? kOpenFolder : kOpenFile));
    return {};
}

base::Result<QByteArray> readKeyBytes(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return keyTrouble(base::ErrorKind::NotFound, path, u"is missing"_s);
    if (!file.open(QIODevice::ReadOnly))
        return keyTrouble(base::ErrorKind::Io, path, file.errorString());
    return file.read(kLargestKeyFile);
}

base::Done writeKeyBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return keyTrouble(base::ErrorKind::Io, path, file.errorString());
    // Before the first byte is in it.
    if (!file.setPermissions(kOwnerOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return keyTrouble(base::ErrorKind::Io, path, file.errorString());
    return {};
}

base::Result<base::LockedBytes> makeDataKey(const QString &path)
{
    base::LockedBytes key = base::crypto::makeKey();
    QByteArray raw(reinterpret_cast<const char *>(key.data()), qsizetype(key.size()));
    QByteArray text = raw.toHex() + '\n';
    base::wipe(raw);
    const base::Done written = writeKeyBytes(path, text);
    base::wipe(text);
    if (!written)
        return written.error();
    return key;
}

} // namespace

Secrets::Secrets(base::crypto::SigningKey identity, base::LockedBytes data)
    : m_identity(std::move(identity))
    , m_data(std::move(data))
    , m_columns(keyFor("columns"))
{
}

base::LockedBytes Secrets::keyFor(const QByteArray &purpose) const
{
    QByteArray key = base::crypto::keyedHash(m_data, QByteArrayLiteral("carepass office, ") + purpose);
    return base::LockedBytes::takeFrom(key);
}

QByteArray Secrets::seal(const QJsonObject &values) const
{
    QByteArray json = QJsonDocument(values).toJson(QJsonDocument::Compact);
    base::LockedBytes plain = base::LockedBytes::takeFrom(json);
    return base::crypto::seal(plain.span(), m_columns);
}

base::Result<QJsonObject> Secrets::open(const QByteArray &sealed) const
{
    const base::Result<base::LockedBytes> plain = base::crypto::open(sealed, m_columns);
    if (!plain)
        return base::Error{base::ErrorKind::VaultDamaged, u"a sealed column does not open"_s};
    const QByteArray json(reinterpret_cast<const char *>(plain->data()), qsizetype(plain->size()));
    return QJsonDocument::fromJson(json).object();
}

QByteArray Secrets::sign(const QByteArray &message) const
{
    return base::crypto::sign(message, m_identity.secretKey);
}

SecretPlaces SecretPlaces::of(const QString &folder, const QString &keyFile, const QString &credentials)
{
    const QString clean = QDir::cleanPath(folder);
    const QString handedIn = QDir(credentials).filePath(u"data.key"_s);
    if (!keyFile.isEmpty())
        return {clean, keyFile};
    if (!credentials.isEmpty() && QFileInfo::exists(handedIn))
        return {clean, handedIn};
    return {clean, clean + u".key"_s};
}

QString SecretPlaces::identityPath() const
{
    return QDir(folder).filePath(u"identity.key"_s);
}

base::Result<base::LockedBytes> readDataKey(const SecretPlaces &places)
{
    // What systemd hands in may be shared with its own group by an access list; it looks after that itself.
    const bool isCredential = qEnvironmentVariableIsSet("CREDENTIALS_DIRECTORY")
        && places.dataKey.startsWith(qEnvironmentVariable("CREDENTIALS_DIRECTORY") + u'/');
    base::Result<QByteArray> text = readKeyBytes(places.dataKey);
    if (!text)
        return text.error();
    if (!isCredential) {
        if (const base::Done hidden = checkPrivate(places.dataKey); !hidden)
            return hidden.error();
    }
    const QByteArray trimmed = text->trimmed();
    QByteArray key = QByteArray::fromHex(trimmed);
    base::wipe(*text);
    if (key.size() != qsizetype(base::crypto::kKeySize) || trimmed.size() != 2 * key.size())
        return keyTrouble(base::ErrorKind::InvalidInput, places.dataKey, u"is no key of 64 hex digits"_s);
    return base::LockedBytes::takeFrom(key);
}

base::Result<Secrets> readSecrets(const SecretPlaces &places)
{
    const base::Result<QByteArray> sealed = readKeyBytes(places.identityPath());
    if (!sealed)
        return sealed.error();
    for (const QString &path : {places.folder, places.identityPath()}) {
        if (const base::Done hidden = checkPrivate(path); !hidden)
            return hidden.error();
    }
    base::Result<base::LockedBytes> data = readDataKey(places);
    if (!data)
        return data.error();
    QByteArray purpose = base::crypto::keyedHash(*data, "carepass office, identity");
    base::Result<base::LockedBytes> secret
        = base::crypto::open(*sealed, base::LockedBytes::takeFrom(purpose));
    if (!secret)
        return keyTrouble(
            base::ErrorKind::VaultDamaged, places.identityPath(), u"does not open with this data key"_s);
    const QByteArray publicKey = base::crypto::publicKeyOf(*secret);
    return Secrets({publicKey, std::move(*secret)}, std::move(*data));
}

base::Done makePrivateFolder(const QString &path)
{
    if (QFileInfo::exists(path))
        return checkPrivate(path);
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, kOwnerOnly | QFileDevice::ExeOwner))
        return keyTrouble(base::ErrorKind::Io, path, u"cannot be made"_s);
    return {};
}

base::Done writeIdentity(const SecretPlaces &places, const Secrets &secrets)
{
    if (const base::Done made = makePrivateFolder(places.folder); !made)
        return made;
    const QByteArray sealed
        = base::crypto::seal(secrets.identity().secretKey.span(), secrets.keyFor("identity"));
    return writeKeyBytes(places.identityPath(), sealed);
}

base::Result<Secrets> makeSecrets(const SecretPlaces &places)
{
    if (QFileInfo::exists(places.identityPath()))
        return keyTrouble(base::ErrorKind::AlreadyExists, places.identityPath(), u"is there already"_s);
    if (const base::Done made = makePrivateFolder(places.folder); !made)
        return made.error();
    base::Result<base::LockedBytes> data = readDataKey(places);
    if (!data && data.error().kind == base::ErrorKind::NotFound)
        data = makeDataKey(places.dataKey);
    if (!data)
        return data.error();
    Secrets secrets(base::crypto::SigningKey::make(), std::move(*data));
    if (const base::Done written = writeIdentity(places, secrets); !written)
        return written.error();
    return secrets;
}

} // namespace office
