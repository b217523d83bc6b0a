// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/vouching.h"

#include "model/office/audit.h"
#include "model/office/facts.h"
#include "model/office/users.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::vouching {
namespace {

base::Result<QList<syncing::Voucher>> read(Context &context)
{
    const auto sealed = facts::value(context, facts::kVouched);
    QList<syncing::Voucher> vouchers;
    if (!sealed || sealed->isEmpty())
        return sealed ? base::Result<QList<syncing::Voucher>>(vouchers) : sealed.error();
    const auto json = context.secrets.open(*sealed);
    if (!json)
        return json.error();
    const QJsonArray list = json->value("vouchers"_L1).toArray();
    for (const QJsonValue one : list) {
        const auto voucher = syncing::Voucher::decode(one.toString().toUtf8());
        if (!voucher)
            return base::Error{base::ErrorKind::VaultDamaged, u"vouchers"_s};
        vouchers.append(*voucher);
    }
    return vouchers;
}

base::Done write(Context &context, const QList<syncing::Voucher> &vouchers)
{
    QJsonArray list;
    for (const syncing::Voucher &voucher : vouchers)
        list.append(QString::fromUtf8(voucher.encoded()));
    return facts::set(context, facts::kVouched, context.secrets.seal({{u"vouchers"_s, list}}));
}

bool isOurs(const Context &context, const syncing::Voucher &voucher)
{
    return base::crypto::verify(
        voucher.signedBytes(), voucher.user.voucher, context.secrets.identity().publicKey);
}

/// Whether it tells something that is not known yet.
bool note(QList<syncing::Voucher> &known, const syncing::Voucher &voucher)
{
    const auto same = std::ranges::find_if(
        known, [&](const syncing::Voucher &one) { return one.user.id == voucher.user.id; });
    if (same == known.end()) {
        known.append(voucher);
        return true;
    }
    if (same->edition >= voucher.edition)
        return false;
    *same = voucher;
    return true;
}

} // namespace

void sign(Context &context, qint64 edition, syncing::CatalogueUser &user)
{
    user.voucher.clear();
    user.voucher = context.secrets.sign(syncing::Voucher{edition, user}.signedBytes());
}

base::Result<bool> take(Context &context, const QList<syncing::Voucher> &vouchers)
{
    if (vouchers.isEmpty())
        return false;
    const auto users = users::all(context);
    auto known = read(context);
    if (!users || !known)
        return !users ? users.error() : known.error();
    bool isNew = false;
    for (const syncing::Voucher &voucher : vouchers) {
        // A key has one owner: whoever comes again under another name is enrolled, not vouched for.
        const bool isKnown = std::ranges::any_of(*users, [&](const User &user) {
            return user.id == voucher.user.id || user.publicKey == voucher.user.publicKey;
        });
        if (isKnown || voucher.user.id.isNil() || !isOurs(context, voucher) || !note(*known, voucher))
            continue;
        isNew = true;
        const base::Done noted
            = audit::note(context, u"vouch"_s, {{u"user"_s, voucher.user.id.toString()}});
        if (!noted)
            return noted.error();
    }
    if (!isNew)
        return false;
    const base::Done noted = write(context, *known).and_then([&] { return facts::bumpEdition(context); });
    return noted ? base::Result<bool>(true) : noted.error();
}

base::Result<QList<syncing::CatalogueUser>> all(Context &context)
{
    const auto vouchers = read(context);
    if (!vouchers)
        return vouchers.error();
    QList<syncing::CatalogueUser> users;
    for (const syncing::Voucher &voucher : *vouchers)
        users.append(voucher.user);
    return users;
}

} // namespace office::vouching
