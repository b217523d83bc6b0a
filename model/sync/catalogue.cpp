// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/catalogue.h"

#include "model/base/bytes.h"
#include "model/sync/body.h"
#include "model/sync/idlist.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

QJsonObject toJson(const CatalogueUser &user)
{
    return {{u"id"_s, shortText(user.id)}, {u"person"_s, shortText(user.person)}, {u"name"_s, user.name},
        {u"key"_s, QString::fromLatin1(user.publicKey.toHex())},
        {u"roles"_s, QJsonArray::fromStringList(user.roles)}, {u"from"_s, user.from},
        {u"until"_s, user.until},
        {u"voucher"_s, QString::fromLatin1(user.voucher.toBase64())}};
}

CatalogueUser userOf(const QJsonObject &json)
{
    CatalogueUser user;
    user.id = fromShortText(json.value("id"_L1).toString());
    user.person = fromShortText(json.value("person"_L1).toString());
    user.name = json.value("name"_L1).toString();
    user.publicKey = QByteArray::fromHex(json.value("key"_L1).toString().toLatin1());
    const QJsonArray roles = json.value("roles"_L1).toArray();
    for (const QJsonValue role : roles)
        user.roles.append(role.toString());
    user.from = json.value("from"_L1).toInteger();
    user.until = json.value("until"_L1).toInteger();
    user.voucher = QByteArray::fromBase64(json.value("voucher"_L1).toString().toLatin1());
    return user;
}

QJsonObject toJson(const CatalogueStream &stream)
{
    QJsonObject json{{u"id"_s, shortText(stream.id)}, {u"kind"_s, int(stream.kind)}, {u"label"_s, stream.label},
        {u"dong"_s, stream.dong}};
    if (stream.seconds) {
        QList<base::Id> seconds = stream.seconds->values();
        std::ranges::sort(seconds);
        json.insert(u"seconds"_s, idList(seconds));
    }
    return json;
}

CatalogueStream streamOf(const QJsonObject &json)
{
    CatalogueStream stream{fromShortText(json.value("id"_L1).toString()), StreamKind(json.value("kind"_L1).toInt()),
        json.value("label"_L1).toString(), json.value("dong"_L1).toString()};
    if (json.contains("seconds"_L1)) {
        const QList<base::Id> seconds = idsIn(json.value("seconds"_L1));
        stream.seconds = QSet<base::Id>(seconds.begin(), seconds.end());
    }
    return stream;
}

QJsonObject toJson(const CatalogueDevice &device)
{
    return {{u"id"_s, shortText(device.id)}, {u"label"_s, device.label}, {u"enrolled"_s, device.enrolled},
        {u"seen"_s, device.seen}, {u"revoked"_s, device.isRevoked}};
}

CatalogueDevice deviceOf(const QJsonObject &json)
{
    return {fromShortText(json.value("id"_L1).toString()), json.value("label"_L1).toString(),
        json.value("enrolled"_L1).toInteger(), json.value("seen"_L1).toInteger(),
        json.value("revoked"_L1).toBool()};
}

template <class Part> QJsonArray arrayOf(const QList<Part> &parts)
{
    QJsonArray array;
    for (const Part &part : parts)
        array.append(toJson(part));
    return array;
}

template <class Read> auto listOf(const QJsonValue &value, Read read)
{
    QList<decltype(read(QJsonObject()))> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue one : array)
        list.append(read(one.toObject()));
    return list;
}

} // namespace

QByteArray Voucher::signedBytes() const
{
    base::ByteWriter writer;
    writer.bytes(QByteArrayLiteral("carepass voucher"))
        .number(edition)
        .raw(user.id.bytes())
        .bytes(user.name.toUtf8())
        .bytes(user.publicKey)
        .number(qint64(user.roles.size()));
    for (const QString &role : user.roles)
        writer.bytes(role.toUtf8());
    return writer.number(user.from).number(user.until).result();
}

QByteArray Voucher::encoded() const
{
    QJsonObject json = toJson(user);
    json.insert(u"edition"_s, edition);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

base::Result<Voucher> Voucher::decode(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    Voucher voucher{json.value("edition"_L1).toInteger(), userOf(json)};
    if (voucher.user.id.isNil() || voucher.user.publicKey.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"voucher"_s};
    return voucher;
}

const CatalogueUser *Catalogue::user(const base::Id &id) const
{
    const auto found = std::ranges::find(users, id, &CatalogueUser::id);
    return found == users.end() ? nullptr : &*found;
}

bool Catalogue::maySecond(const base::Id &user, const base::Id &stream) const
{
    const auto found = std::ranges::find(streams, stream, &CatalogueStream::id);
    return found == streams.end() || !found->seconds || found->seconds->contains(user);
}

bool Catalogue::isSamePerson(const base::Id &one, const base::Id &other) const
{
    const CatalogueUser *first = user(one);
    const CatalogueUser *second = user(other);
    return one == other || (first && second && !first->person.isNil() && first->person == second->person);
}

QByteArray Catalogue::encoded() const
{
    const QJsonObject all{{u"edition"_s, edition}, {u"user"_s, shortText(forUser)}, {u"home"_s, shortText(home)},
        {u"common"_s, shortText(common)}, {u"audit"_s, shortText(audit)}, {u"office"_s, office},
        {u"users"_s, arrayOf(users)}, {u"streams"_s, arrayOf(streams)}, {u"devices"_s, arrayOf(devices)}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

base::Result<Catalogue> Catalogue::decode(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return base::Error{base::ErrorKind::InvalidInput, u"catalogue: no JSON"_s};
    const QJsonObject all = document.object();
    Catalogue catalogue;
    catalogue.edition = all.value("edition"_L1).toInteger();
    catalogue.forUser = fromShortText(all.value("user"_L1).toString());
    catalogue.home = fromShortText(all.value("home"_L1).toString());
    catalogue.common = fromShortText(all.value("common"_L1).toString());
    catalogue.audit = fromShortText(all.value("audit"_L1).toString());
    catalogue.office = all.value("office"_L1).toString();
    catalogue.users = listOf(all.value("users"_L1), userOf);
    catalogue.streams = listOf(all.value("streams"_L1), streamOf);
    catalogue.devices = listOf(all.value("devices"_L1), deviceOf);
    return catalogue;
}

} // namespace syncing
