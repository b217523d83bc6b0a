// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/enrolment.h"

#include "model/base/bytes.h"
#include "model/domain/records.h"
#include "model/sql/transaction.h"
#include "model/store/syncrows.h"
#include "model/store/users.h"
#include "model/sync/ports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace store::enrolment {
namespace {

const QString kAddress = u"office address"_s;
const QString kOfficeKey = u"office key"_s;
const QString kRecoveryKey = u"recovery key"_s;
const QString kDeviceKey = u"device key"_s;
const QString kTimes = u"office times"_s;
const QString kGrants = u"grants to submit"_s;
const QString kVouchers = u"vouchers"_s;
const QString kRecovery = u"office recovery"_s;
const QString kRevoked = u"revoked since"_s;

base::Done keep(sql::Connection &connection, const OfficeLink &link)
{
    const QByteArray device(reinterpret_cast<const char *>(link.deviceKey.secretKey.data()),
        qsizetype(link.deviceKey.secretKey.size()));
    const std::pair<QString, QByteArray> values[] = {{kAddress, link.address.toUtf8()},
        {kOfficeKey, link.officeKey}, {kRecoveryKey, link.recoveryKey.isNull() ? QByteArray("") : link.recoveryKey},
        {kDeviceKey, device}};
    for (const auto &[name, value] : values) {
        if (const base::Done kept = syncrows::setValue(connection, name, value); !kept)
            return kept;
    }
    return noteTime(connection, link.officeTime, link.leaseUntil);
}

/// Whether something was written here that would go into this stream. What was erased whole has nothing to tell.
base::Result<bool> hasOfType(sql::Connection &connection, const base::Id &device, const QString &type)
{
    sql::Statement query = connection.statement(
        u"SELECT 1 FROM change WHERE device = ? AND type = ? AND body IS NOT NULL LIMIT 1"_s);
    query.bind(device).bind(type);
    const bool found = query.step();
    return query.failed() ? base::Result<bool>(query.error()) : found;
}

base::Result<QList<syncing::Voucher>> vouchers(sql::Connection &connection)
{
    const auto bytes = syncrows::value(connection, kVouchers);
    if (!bytes)
        return bytes.error();
    QList<syncing::Voucher> all;
    const QJsonArray list = QJsonDocument::fromJson(*bytes).array();
    for (const QJsonValue one : list) {
        if (const auto voucher = syncing::Voucher::decode(one.toString().toUtf8()))
            all.append(*voucher);
    }
    return all;
}

/// The newest that the office said about each, also about those whom it has forgotten since.
base::Done keepVouchers(sql::Connection &connection, const syncing::Catalogue &catalogue)
{
    auto all = vouchers(connection);
    if (!all)
        return all.error();
    all->removeIf([&](const syncing::Voucher &one) { return catalogue.user(one.user.id) != nullptr; });
    for (const syncing::CatalogueUser &user : catalogue.users) {
        if (!user.voucher.isEmpty())
            all->append({catalogue.edition, user});
    }
    QJsonArray list;
    for (const syncing::Voucher &one : std::as_const(*all))
        list.append(QString::fromUtf8(one.encoded()));
    return syncrows::setValue(connection, kVouchers, QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// All that was written here so far, in its order. What was erased goes as a header.
base::Done handOver(Vault &vault, sql::Connection &connection, const syncing::Catalogue &catalogue)
{
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        const QString name = QLatin1String(type->name);
        const base::Id stream = domain::isShared(name) ? catalogue.common : catalogue.home;
        if (stream.isNil()) {
            const auto found = hasOfType(connection, vault.identity().device, name);
            if (!found)
                return found.error();
            if (*found)
                return base::Error{base::ErrorKind::RefusedByRule, QLatin1String(kNoPlace)};
            continue;
        }
        sql::Statement fill = connection.statement(
            u"INSERT INTO outbox (place, change, id, record, stream, state, reason, reoffer, n, receipt)"
            " SELECT k, row, id, record, ?, CASE WHEN body IS NULL AND kind <> ? THEN ? ELSE ? END, 0, 0, 0, 0"
            " FROM change WHERE device = ? AND type = ? AND k NOT IN (SELECT place FROM outbox) ORDER BY k"_s);
        fill.bind(stream);
        fill.bind(int(domain::ChangeKind::Erase)).bind(int(syncing::OutState::Erased));
        fill.bind(int(syncing::OutState::Waiting)).bind(vault.identity().device).bind(name);
        if (const base::Done filled = fill.run(); !filled)
            return filled;
    }
    return {};
}

} // namespace

base::Done begin(
    Vault &vault, sql::Connection &connection, const OfficeLink &link, const syncing::Catalogue &catalogue)
{
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto already = isEnrolled(connection);
    if (!already)
        return already.error();
    if (*already)
        return base::Error{base::ErrorKind::AlreadyExists, u"this vault belongs to an office already"_s};
    if (const base::Done kept = keep(connection, link); !kept)
        return kept;
    if (const base::Done taken = takeCatalogue(connection, catalogue); !taken)
        return taken;
    if (const base::Done handed = handOver(vault, connection, catalogue); !handed)
        return handed;
    if (const base::Done noted = syncrows::setValue(connection, kGrants, QByteArrayLiteral("1")); !noted)
        return noted;
    return transaction->commit();
}

base::Result<bool> hasGrantsToSubmit(sql::Connection &connection)
{
    return syncrows::value(connection, kGrants).transform([](const QByteArray &mark) { return !mark.isEmpty(); });
}

base::Done noteGrantsSubmitted(sql::Connection &connection)
{
    return syncrows::setValue(connection, kGrants, QByteArrayLiteral(""));
}

base::Done renew(
    Vault &vault, sql::Connection &connection, const OfficeLink &link, const syncing::Catalogue &catalogue)
{
    auto transaction = sql::Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto known = enrolment::link(connection);
    if (!known)
        return known.error();
    if (!*known || (*known)->officeKey != link.officeKey || catalogue.forUser != vault.identity().user)
        return base::Error{base::ErrorKind::WrongOffice, u"this vault belongs to another office"_s};
    if (const base::Done kept = keep(connection, link); !kept)
        return kept;
    if (const base::Done taken = takeCatalogue(connection, catalogue); !taken)
        return taken;
    return transaction->commit();
}

base::Result<bool> isEnrolled(sql::Connection &connection)
{
    return syncrows::value(connection, kOfficeKey).transform([](const QByteArray &key) {
        return !key.isEmpty();
    });
}

base::Result<QByteArray> recoveryKeyOf(sql::Connection &connection)
{
    return syncrows::value(connection, kRecoveryKey);
}

base::Result<std::optional<OfficeLink>> link(sql::Connection &connection)
{
    QHash<QString, QByteArray> values;
    for (const QString &name : {kAddress, kOfficeKey, kRecoveryKey, kDeviceKey, kTimes}) {
        const auto value = syncrows::value(connection, name);
        if (!value)
            return value.error();
        values.insert(name, *value);
    }
    if (values.value(kOfficeKey).isEmpty())
        return std::optional<OfficeLink>();
    OfficeLink link;
    link.address = QString::fromUtf8(values.value(kAddress));
    link.officeKey = values.value(kOfficeKey);
    link.recoveryKey = values.value(kRecoveryKey);
    link.deviceKey.secretKey = base::LockedBytes::takeFrom(values[kDeviceKey]);
    link.deviceKey.publicKey = base::crypto::publicKeyOf(link.deviceKey.secretKey);
    base::ByteReader times(values.value(kTimes));
    link.officeTime = times.number<qint64>();
    link.leaseUntil = times.number<qint64>();
    return std::optional(std::move(link));
}

base::Done setAddress(sql::Connection &connection, const QString &address)
{
    return syncrows::setValue(connection, kAddress, address.toUtf8());
}

base::Done takeCatalogue(sql::Connection &connection, const syncing::Catalogue &catalogue)
{
    for (const syncing::CatalogueUser &user : catalogue.users) {
        sql::Statement put = connection.statement(
            u"INSERT INTO known_user (id, name, public_key, added_at, removed_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, removed_at = excluded.removed_at"
            " WHERE public_key = excluded.public_key"_s);
        put.bind(user.id).bind(user.name).bind(user.publicKey).bind(user.from);
        if (user.until == 0)
            put.bindNull();
        else
            put.bind(user.until);
        if (const base::Done done = put.run(); !done)
            return done;
    }
    if (const base::Done kept = keepVouchers(connection, catalogue); !kept)
        return kept;
    return syncrows::setCatalogue(connection, catalogue);
}

base::Result<QList<syncing::Voucher>> forgotten(sql::Connection &connection)
{
    const auto catalogue = syncrows::catalogue(connection);
    auto all = vouchers(connection);
    if (!catalogue || !all)
        return !catalogue ? catalogue.error() : all.error();
    if (*catalogue)
        all->removeIf([&](const syncing::Voucher &one) { return (*catalogue)->user(one.user.id) != nullptr; });
    return all;
}

base::Result<syncing::Recovery> recovery(sql::Connection &connection)
{
    const auto bytes = syncrows::value(connection, kRecovery);
    if (!bytes)
        return bytes.error();
    const QJsonObject json = QJsonDocument::fromJson(*bytes).object();
    syncing::Recovery recovery{json.value("on"_L1).toBool(), {}, json.value("others"_L1).toInteger()};
    const QJsonArray devices = json.value("devices"_L1).toArray();
    for (const QJsonValue one : devices)
        recovery.devices.append({one["name"_L1].toString(), one["label"_L1].toString()});
    return recovery;
}

base::Done noteRecovery(sql::Connection &connection, const syncing::Recovery &recovery)
{
    const auto known = enrolment::recovery(connection);
    if (!known || *known == recovery)
        return known ? base::Done() : base::Done(known.error());
    QJsonArray devices;
    for (const syncing::Recovery::Device &one : recovery.devices)
        devices.append(QJsonObject{{u"name"_s, one.name}, {u"label"_s, one.label}});
    const QJsonObject json{{u"on"_s, recovery.isOn}, {u"devices"_s, devices}, {u"others"_s, recovery.others}};
    return syncrows::setValue(connection, kRecovery, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

base::Result<base::Moment> revokedSince(sql::Connection &connection)
{
    return syncrows::value(connection, kRevoked).transform([](const QByteArray &bytes) {
        return bytes.isEmpty() ? base::Moment(0) : base::ByteReader(bytes).number<base::Moment>();
    });
}

base::Done noteRevoked(sql::Connection &connection, base::Moment heard)
{
    const auto known = revokedSince(connection);
    if (!known)
        return known.error();
    return *known != 0 ? base::Done()
                       : syncrows::setValue(connection, kRevoked, base::ByteWriter().number(heard).result());
}

base::Done noteTime(sql::Connection &connection, base::Moment officeTime, base::Moment leaseUntil)
{
    return syncrows::setValue(
        connection, kTimes, base::ByteWriter().number(officeTime).number(leaseUntil).result());
}

} // namespace store::enrolment
