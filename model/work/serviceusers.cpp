// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/serviceusers.h"

#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/offer.h"
#include "model/domain/person.h"
#include "model/domain/service.h"
#include "model/store/accesslog.h"
#include "model/store/records.h"
#include "model/work/context.h"

namespace work::services {
namespace {

bool isOver(const QString &state)
{
    return state == QLatin1String("ended") || state == QLatin1String("evaluated")
        || state == QLatin1String("rejected") || state == QLatin1String("withdrawn");
}

base::Done addUser(sql::Connection &connection, const domain::BundleItem &item, QList<ServiceUser> &users)
{
    const auto bundle = store::records::find<domain::Bundle>(connection, item.parent);
    if (!bundle)
        return bundle.error();
    if (!*bundle || isOver((*bundle)->state))
        return {};
    const auto person = store::records::find<domain::Person>(connection, (*bundle)->parent);
    if (!person)
        return person.error();
    if (*person)
        users.append({(*person)->id, (*person)->name, (*person)->birth, (*person)->sex, (*bundle)->state,
            (*bundle)->start, item.slotText, item.offer});
    return {};
}

base::Result<QList<ServiceUser>> readUsers(Context &context, const base::Id &service)
{
    sql::Connection &connection = context.connection();
    const auto offers = store::records::childrenOf<domain::Offer>(connection, service);
    if (!offers)
        return offers.error();
    QList<ServiceUser> users;
    for (const domain::Offer &offer : *offers) {
        const auto items = store::records::where<domain::BundleItem>(connection, "offer", offer.id);
        if (!items)
            return items.error();
        for (const domain::BundleItem &item : *items) {
            if (const base::Done added = addUser(connection, item, users); !added)
                return added.error();
        }
    }
    return users;
}

} // namespace

base::Result<OpenedService> openWithUsers(Context &context, const base::Id &service)
{
    auto edit = open(context, service);
    const auto users = readUsers(context, service);
    if (!edit || !users)
        return edit ? users.error() : edit.error();
    OpenedService opened{std::move(*edit), {}};
    for (const ServiceUser &user : *users)
        ++opened.users[user.offer];
    return opened;
}

base::Result<QList<ServiceUser>> usersOf(Context &context, const base::Id &service)
{
    auto users = readUsers(context, service);
    if (!users || users->isEmpty())
        return users;
    const QJsonObject detail{
        {QStringLiteral("page"), QStringLiteral("services")}, {QStringLiteral("count"), users->size()}};
    const domain::RecordRef subject{QLatin1String(domain::Service::kType), service};
    if (const base::Done logged = store::accesslog::write(
            context.vault(), context.connection(), QStringLiteral("list"), subject, detail);
        !logged)
        return logged.error();
    return users;
}

} // namespace work::services
