// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/body.h"

#include "model/sync/idlist.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace syncing {
namespace {

std::optional<Write> writeOf(const QJsonArray &parts)
{
    if (parts.size() < 3 || !parts.at(0).isString())
        return std::nullopt;
    Write write{parts.at(0).toString(), parts.at(1), parts.at(2)};
    write.isSequential = parts.size() < 5;
    if (!write.isSequential) {
        write.rule = domain::Merge(parts.at(3).toInt());
        write.seen = idsIn(parts.at(4));
        write.key = parts.at(5).toString();
    }
    return write;
}

base::Error malformed(const QString &what)
{
    return {base::ErrorKind::InvalidInput, u"change body: "_s + what};
}

const QString kParent = QStringLiteral("parent");

} // namespace

base::Id parentOf(const Body &body)
{
    for (const Write &write : body.writes) {
        if (write.column == kParent)
            return base::Id::fromString(write.after.toString()).value_or(base::Id());
    }
    return {};
}

base::Id arrivalOf(const Body &body)
{
    return fromShortText(body.more.value("of"_L1).toString());
}

QList<base::Id> settledBy(const Body &body)
{
    QList<base::Id> ids = body.settles;
    const QJsonArray sides = body.more.value(QLatin1String(kSettledSides)).toArray();
    for (const QJsonValue one : sides) {
        const auto id = base::Id::fromString(one.toString());
        if (id && !ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

QString shortText(const base::Id &id)
{
    return QString::fromLatin1(id.bytes().toHex());
}

base::Id fromShortText(const QString &text)
{
    return base::Id::fromBytes(QByteArray::fromHex(text.toLatin1())).value_or(base::Id());
}

QByteArray Body::encoded() const
{
    QJsonArray list;
    for (const Write &write : writes) {
        if (write.isSequential) {
            list.append(QJsonArray{write.column, write.before, write.after});
            continue;
        }
        QJsonArray parts{write.column, write.before, write.after, int(write.rule), idList(write.seen)};
        if (!write.key.isNull())
            parts.append(write.key);
        list.append(parts);
    }
    QJsonObject all = more;
    all.insert("writes"_L1, list);
    if (!saw.isEmpty())
        all.insert("saw"_L1, idList(saw));
    if (!settles.isEmpty())
        all.insert("settles"_L1, idList(settles));
    if (!reopens.isEmpty()) {
        QJsonArray back;
        for (const Reopened &one : reopens)
            back.append(QJsonArray{one.column, one.key, one.value, shortText(one.by)});
        all.insert("reopens"_L1, back);
    }
    if (!withdraws.isEmpty())
        all.insert("withdraws"_L1, idList(withdraws));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

base::Result<Body> Body::decode(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray() && !document.isObject())
        return malformed(u"no JSON"_s);
    Body body;
    body.more = document.object();
    const QJsonArray list = document.isArray() ? document.array() : body.more.take("writes"_L1).toArray();
    body.writes.reserve(list.size());
    for (const QJsonValue one : list) {
        const std::optional<Write> write = writeOf(one.toArray());
        if (!write)
            return malformed(u"a field that cannot be read"_s);
        body.writes.append(*write);
    }
    if (body.more.isEmpty())
        return body;
    body.saw = idsIn(body.more.take("saw"_L1));
    body.settles = idsIn(body.more.take("settles"_L1));
    body.withdraws = idsIn(body.more.take("withdraws"_L1));
    const QJsonArray back = body.more.take("reopens"_L1).toArray();
    for (const QJsonValue one : back) {
        const QJsonArray parts = one.toArray();
        body.reopens.append({parts.at(0).toString(), parts.at(1).toString(), parts.at(2),
            fromShortText(parts.at(3).toString())});
    }
    return body;
}

} // namespace syncing
