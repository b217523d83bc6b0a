// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts, roles and enrolment codes.
#include "model/office/actlist.h"
#include "model/office/addresses.h"
#include "model/office/codes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::acts {
namespace {

constexpr qsizetype kLongestName = 200;

QStringList rolesIn(const QJsonObject &values)
{
    QStringList roles;
    const QJsonArray array = values.value("roles"_L1).toArray();
    for (const QJsonValue role : array)
        roles.append(role.toString());
    return roles;
}

/// Nobody gives himself what lets him read, also not as the second of two.
base::Done checkNotForSelf(Hall &hall, const Actor &actor, const base::Id &person, const QStringList &roles)
{
    const bool reads = std::ranges::any_of(
        roles, [&](const QString &role) { return hall.context.rules.isReadingRole(role); });
    if (actor.isConsole || !reads)
        return {};
    for (const base::Id &one : {actor.user, actor.second}) {
        const User *user = hall.people->user(one);
        if (user && user->person == person)
            return base::Error{base::ErrorKind::NotAllowed, u"nobody gives himself a role that reads"_s};
    }
    return {};
}

base::Done checkDong(Hall &hall, const QString &dong)
{
    if (dong.isEmpty())
        return {};
    const auto stream = streams::ofDong(hall.context, dong);
    return stream ? base::Done() : stream.error();
}

QJsonObject jsonOf(const User &user, const QList<Device> &devices, base::Moment now)
{
    QJsonArray posts;
    for (const Post &post : user.posts) {
        if (post.holdsAt(now))
            posts.append(QJsonObject{{u"role"_s, post.role}, {u"dong"_s, post.dong}, {u"from"_s, post.from}});
    }
    const auto count = std::ranges::count(devices, user.id, &Device::account);
    return {{u"id"_s, user.id.toString()}, {u"person"_s, user.person.toString()}, {u"name"_s, user.name},
        {u"from"_s, user.from}, {u"until"_s, user.until}, {u"posts"_s, posts}, {u"devices"_s, qint64(count)}};
}

Answer listUsers(Hall &hall, const Actor &, const QJsonObject &)
{
    const auto devices = devices::all(hall.context);
    if (!devices)
        return devices.error();
    QJsonArray users;
    for (const User &user : hall.people->users)
        users.append(jsonOf(user, *devices, hall.context.clock.now()));
    return QJsonObject{{u"users"_s, users}};
}

/// Whoever hands in a code is a person of the office from then on, or one whom it knows: somebody who could
/// make codes alone would be any two people that he wants to be.
bool needsTwoForACode(Hall &, const Actor &, const QJsonObject &)
{
    return true;
}

/// Whoever works for the whole district has a place for new households too: its own stream, from the first one on.
base::Done needDistrict(Hall &hall, const QStringList &roles)
{
    if (!hall.context.rules.reads(roles).contains(domain::Reads::District))
        return {};
    const auto known = streams::ofDong(hall.context, {});
    if (known || known.error().kind != base::ErrorKind::NotFound)
        return known ? base::Done() : known.error();
    const Stream stream{base::Id::make(hall.context.clock.now(), hall.context.random), syncing::StreamKind::Dong,
        hall.people->officeName, {}, {}};
    hall.office.addStream(stream.id, stream.kind);
    return streams::add(hall.context, stream);
}

/// Whose code it is where only a name is said: one name is one person, who is here already or waits for his
/// first code. Nobody where the name is new.
base::Done fillInPerson(Hall &hall, CodeWish &wish)
{
    const base::Moment now = hall.context.clock.now();
    const auto waiting = codes::openFor(hall.context, wish.name);
    if (!waiting)
        return waiting.error();
    QSet<base::Id> persons;
    for (const User &user : hall.people->users) {
        if (user.name == wish.name && user.isHereAt(now))
            persons.insert(user.person);
    }
    const bool isHere = !persons.isEmpty();
    for (const CodeWish &one : *waiting) {
        if (!one.person.isNil())
            persons.insert(one.person);
    }
    if (persons.size() > 1)
        return base::Error{base::ErrorKind::InvalidInput, QLatin1String(kSeveralOfName)};
    if (persons.isEmpty())
        return {};
    wish.person = *persons.cbegin();
    // Whichever of his codes comes first makes him what the first was made for.
    if (!isHere && wish.roles.isEmpty()) {
        wish.roles = waiting->constFirst().roles;
        wish.dong = waiting->constFirst().dong;
    }
    return {};
}

base::Result<CodeWish> codeWishIn(Hall &hall, const QJsonObject &values)
{
    CodeWish wish{values.value("name"_L1).toString().trimmed(), values.value("dong"_L1).toString(),
        rolesIn(values), {}};
    if (values.contains("user"_L1)) {
        const auto user = userIn(hall, values);
        if (!user)
            return user.error();
        wish.person = user->person;
        wish.name = user->name;
    } else if (!values.value("new"_L1).toBool()) {
        if (const base::Done filled = fillInPerson(hall, wish); !filled)
            return filled.error();
    }
    if (wish.name.isEmpty() || wish.name.size() > kLongestName)
        return wrongValue("name");
    if (wish.roles.isEmpty() && wish.person.isNil())
        return wrongValue("roles");
    return wish;
}

bool hasAccount(const Hall &hall, const base::Id &person)
{
    return std::ranges::find(hall.people->users, person, &User::person) != hall.people->users.end();
}

Answer enrolCode(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    auto read = codeWishIn(hall, values);
    if (!read)
        return read.error();
    CodeWish wish = std::move(*read);
    if (const base::Done known = checkDong(hall, wish.dong); !known)
        return known.error();
    // For somebody new there is no telling who he will be; that is what two people are asked for.
    if (const base::Done other = checkNotForSelf(hall, actor, wish.person, wish.roles);
        !other && !wish.person.isNil())
        return other.error();
    if (const base::Done district = needDistrict(hall, wish.roles); !district)
        return district.error();
    // Known from the first code on, so that a second one makes no second person.
    const bool isNew = wish.person.isNil();
    if (isNew)
        wish.person = base::Id::make(hall.context.clock.now(), hall.context.random);
    const auto secret = codes::make(hall.context, wish);
    if (!secret)
        return secret.error();
    const auto text = codeText(hall.context, *secret);
    if (!text)
        return text.error();
    return QJsonObject{{u"name"_s, wish.name}, {u"new"_s, isNew}, {u"here"_s, hasAccount(hall, wish.person)},
        {u"roles"_s, QJsonArray::fromStringList(wish.roles)}, {u"secret"_s, QString::fromLatin1(secret->toHex())},
        {u"code"_s, text->whole}, {u"typed"_s, text->typed},
        {u"until"_s, hall.context.clock.now() + codes::kLasts}};
}

Answer endUser(Hall &hall, const Actor &, const QJsonObject &values)
{
    const auto user = userIn(hall, values);
    if (!user)
        return user.error();
    const base::Done ended = users::end(hall.context, user->id);
    return ended ? Answer(QJsonObject{{u"user"_s, user->id.toString()}}) : ended.error();
}

Answer grantRole(Hall &hall, const Actor &actor, const QJsonObject &values)
{
    const auto user = userIn(hall, values);
    if (!user)
        return user.error();
    const QString role = values.value("role"_L1).toString();
    const QString dong = values.value("dong"_L1).toString();
    if (const base::Done known = checkDong(hall, dong); !known)
        return known.error();
    if (const base::Done other = checkNotForSelf(hall, actor, user->person, {role}); !other)
        return other.error();
    if (const base::Done district = needDistrict(hall, {role}); !district)
        return district.error();
    const base::Done granted = users::addPost(hall.context, user->person, role, dong);
    return granted ? Answer(QJsonObject{{u"user"_s, user->id.toString()}}) : granted.error();
}

Answer endRole(Hall &hall, const Actor &, const QJsonObject &values)
{
    const auto user = userIn(hall, values);
    if (!user)
        return user.error();
    const base::Done ended = users::endPost(
        hall.context, user->person, values.value("role"_L1).toString(), values.value("dong"_L1).toString());
    return ended ? Answer(QJsonObject{{u"user"_s, user->id.toString()}}) : ended.error();
}

} // namespace

std::vector<Kind> userKinds()
{
    return {
        {"users", "users", false, listUsers},
        {"enrolCode", "enrolCode", true, enrolCode, needsTwoForACode},
        {"endUser", "endUser", true, endUser},
        {"grantRole", "grantRole", true, grantRole},
        {"endRole", "endRole", true, endRole},
    };
}

} // namespace office::acts
