// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/people.h"

#include "model/office/facts.h"
#include "model/office/vouching.h"
#include "model/wire/enrolment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {
namespace {

using syncing::StreamKind;

/// The stream that new households of this user go to: that of his dong, or the district's own.
base::Id homeOf(const User &user, const QList<Stream> &streams, const QSet<base::Id> &readable)
{
    for (const Post &post : user.posts) {
        for (const Stream &stream : streams) {
            if (stream.kind == StreamKind::Dong && stream.dong == post.dong && readable.contains(stream.id))
                return stream.id;
        }
    }
    return {};
}

/// Whether the one may know of the other: they share a stream, or the one meets everybody's signatures.
bool mayKnow(const People &people, const QSet<base::Id> &readable, const User &other,
    const domain::RoleRules &rules, base::Moment now)
{
    if (readable.contains(people.audit) || readable.contains(people.common))
        return true;
    return streams::readableBy(other, people.streams, rules, now).intersects(readable);
}

/// Who of these may sign second about its cases.
QSet<base::Id> secondsOf(const People &people, const Stream &stream, const QList<syncing::CatalogueUser> &users,
    const domain::RoleRules &rules, base::Moment now)
{
    QSet<base::Id> seconds;
    for (const syncing::CatalogueUser &one : users) {
        const User *user = people.user(one.id);
        // Whom the office knows by a voucher only has no places that it could tell.
        if (!user || streams::maySecond(*user, stream, rules, now))
            seconds.insert(one.id);
    }
    return seconds;
}

/// Accounts of which every device was revoked, by the moment of the last.
QHash<base::Id, base::Moment> lockedOutOf(const QList<Device> &devices)
{
    QHash<base::Id, base::Moment> since;
    QSet<base::Id> trusted;
    for (const Device &device : devices) {
        if (device.isRevoked())
            since[device.account] = std::max(since.value(device.account), device.revoked);
        else
            trusted.insert(device.account);
    }
    since.removeIf([&](const auto &one) { return trusted.contains(one.key()); });
    return since;
}

} // namespace

const User *People::user(const base::Id &id) const
{
    const auto found = std::ranges::find(users, id, &User::id);
    return found == users.end() ? nullptr : &*found;
}

const syncing::CatalogueUser *People::vouchedFor(const base::Id &id) const
{
    const auto found = std::ranges::find(vouched, id, &syncing::CatalogueUser::id);
    return found == vouched.end() || user(id) ? nullptr : &*found;
}

QByteArray People::keyOf(const base::Id &id) const
{
    if (const User *known = user(id))
        return known->publicKey;
    const syncing::CatalogueUser *known = vouchedFor(id);
    return known ? known->publicKey : QByteArray();
}

bool People::isSamePerson(const base::Id &one, const base::Id &other) const
{
    const User *first = user(one);
    const User *second = user(other);
    if (one == other || (first && second && first->person == second->person))
        return true;
    // A voucher does not say whose account it is: one name is one person until somebody says otherwise.
    const auto nameOf = [&](const User *known, const base::Id &id) {
        const syncing::CatalogueUser *vouched = vouchedFor(id);
        return known ? known->name : vouched ? vouched->name : QString();
    };
    return (!first || !second) && !nameOf(first, one).isEmpty() && nameOf(first, one) == nameOf(second, other);
}

bool People::isLockedOut(const base::Id &account, base::Moment at) const
{
    const auto since = lockedOut.constFind(account);
    return since != lockedOut.cend() && *since <= at;
}

namespace people {

base::Result<PeoplePtr> read(Context &context, const PeoplePtr &known)
{
    const base::Result<qint64> edition = facts::edition(context);
    if (!edition)
        return edition.error();
    if (known && known->edition == *edition)
        return known;
    auto people = std::make_shared<People>();
    people->edition = *edition;
    const auto name = facts::value(context, facts::kOfficeName);
    const auto common = facts::idValue(context, facts::kCommonStream);
    const auto audit = facts::idValue(context, facts::kAuditStream);
    auto users = users::all(context);
    auto streams = streams::all(context);
    auto vouched = vouching::all(context);
    const auto devices = devices::all(context);
    if (!name || !common || !audit)
        return !name ? name.error() : !common ? common.error() : audit.error();
    if (!users || !streams || !vouched)
        return !users ? users.error() : !streams ? streams.error() : vouched.error();
    if (!devices)
        return devices.error();
    people->officeName = QString::fromUtf8(*name);
    people->common = *common;
    people->audit = *audit;
    people->lockedOut = lockedOutOf(*devices);
    people->users = std::move(*users);
    people->streams = std::move(*streams);
    people->vouched = std::move(*vouched);
    return PeoplePtr(std::move(people));
}

bool isKnownTo(Context &context, const People &people, const base::Id &asker, const User &other)
{
    const User *user = people.user(asker);
    const base::Moment now = context.clock.now();
    return user
        && (other.id == asker
            || mayKnow(people, streams::readableBy(*user, people.streams, context.rules, now), other,
                context.rules, now));
}

base::Result<syncing::SignedCatalogue> catalogueFor(
    Context &context, const People &people, const base::Id &id)
{
    const User *user = people.user(id);
    if (!user)
        return base::Error{base::ErrorKind::NotFound, u"no such user"_s};
    const base::Result<QList<Device>> devices = devices::all(context);
    if (!devices)
        return devices.error();
    const base::Moment now = context.clock.now();
    const QSet<base::Id> readable = streams::readableBy(*user, people.streams, context.rules, now);
    syncing::Catalogue catalogue;
    catalogue.edition = people.edition;
    catalogue.forUser = id;
    catalogue.home = homeOf(*user, people.streams, readable);
    catalogue.common = readable.contains(people.common) ? people.common : base::Id();
    catalogue.audit = people.audit;
    catalogue.office = people.officeName;
    for (const User &one : people.users) {
        if (one.id == id || mayKnow(people, readable, one, context.rules, now))
            catalogue.users.append(
                {one.id, one.name, one.publicKey, one.rolesAt(now), one.from, one.until, {}, one.person});
    }
    // What they signed is among what everybody is given again.
    for (const syncing::CatalogueUser &one : people.vouched) {
        if (people.vouchedFor(one.id))
            catalogue.users.append(one);
    }
    for (syncing::CatalogueUser &one : catalogue.users)
        vouching::sign(context, catalogue.edition, one);
    for (const Stream &stream : people.streams) {
        if (readable.contains(stream.id) || stream.id == people.audit)
            catalogue.streams.append({stream.id, stream.kind, stream.label, stream.dong, {}});
    }
    for (syncing::CatalogueStream &stream : catalogue.streams) {
        const auto known = std::ranges::find(people.streams, stream.id, &Stream::id);
        if (readable.contains(stream.id) && known->isOfCases())
            stream.seconds = secondsOf(people, *known, catalogue.users, context.rules, now);
    }
    for (const Device &device : *devices) {
        if (device.account == id)
            catalogue.devices.append(
                {device.id, device.label, device.enrolled, device.seen, device.isRevoked()});
    }
    const QByteArray bytes = catalogue.encoded();
    return syncing::SignedCatalogue{bytes, context.secrets.sign(wire::catalogueSignedBytes(bytes))};
}

} // namespace people

} // namespace office
