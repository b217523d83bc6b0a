// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/change.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace domain {
namespace {

constexpr quint8 kHeaderFormat = 1;

} // namespace

QByteArray ChangeHeader::encoded() const
{
    return base::ByteWriter()
        .number(kHeaderFormat)
        .raw(id.bytes())
        .raw(device.bytes())
        .number(k)
        .raw(act.bytes())
        .raw(user.bytes())
        .bytes(recordType.toUtf8())
        .raw(record.bytes())
        .number(base)
        .number(clock.wall)
        .number(clock.count)
        .number(quint8(kind))
        .result();
}

QByteArray encodeFields(const QList<FieldChange> &fields)
{
    // [[column, before, after], …]: a list keeps the order of the declaration and costs no repeated keys.
    QJsonArray list;
    for (const FieldChange &field : fields)
        list.append(QJsonArray{field.column, field.before, field.after});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

base::Result<QList<FieldChange>> decodeFields(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (!document.isArray())
        return base::Error{
            base::ErrorKind::VaultDamaged, QStringLiteral("change body: %1").arg(error.errorString())};
    QList<FieldChange> fields;
    for (const QJsonValue &one : document.array()) {
        const QJsonArray parts = one.toArray();
        if (parts.size() != 3 || !parts.at(0).isString())
            return base::Error{base::ErrorKind::VaultDamaged,
                QStringLiteral("change body: field of %1 parts").arg(parts.size())};
        fields.append({parts.at(0).toString(), parts.at(1), parts.at(2)});
    }
    return fields;
}

QByteArray commitmentOf(const QByteArray &salt, const QByteArray &body)
{
    return base::crypto::hash(salt + body);
}

QByteArray chainOf(const QByteArray &previous, const ChangeHeader &header, const QByteArray &commitment)
{
    return base::crypto::hash(
        base::ByteWriter().bytes(previous).bytes(header.encoded()).bytes(commitment).result());
}

QByteArray signedBytes(const ChangeHeader &header, const QByteArray &commitment)
{
    return base::ByteWriter().bytes(header.encoded()).bytes(commitment).result();
}

} // namespace domain
