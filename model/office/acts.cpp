// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/acts.h"

#include "model/office/actlist.h"
#include "model/office/audit.h"
#include "model/office/proposals.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::acts {
namespace {

constexpr qsizetype kLongestGiven = 60;

base::Error notAllowed(const QString &why)
{
    return {base::ErrorKind::NotAllowed, why};
}

domain::Deed deedOf(const Kind &kind)
{
    return {u"office"_s, QLatin1String(kind.verb), domain::Sensitivity::Open};
}

bool needsTwo(Hall &hall, const Kind &kind, const Actor &actor, const QJsonObject &values)
{
    return hall.context.rules.needsTwo(deedOf(kind)) || (kind.wantsTwo && kind.wantsTwo(hall, actor, values));
}

/// Whether this user is here and his roles allow the act.
base::Done checkActor(Hall &hall, const Kind &kind, const base::Id &id)
{
    const User *user = hall.people->user(id);
    const base::Moment now = hall.context.clock.now();
    if (!user || !user->isHereAt(now))
        return notAllowed(u"no such account"_s);
    const bool isOpen = *kind.verb == '\0';
    if (!isOpen && !domain::mayDo(hall.context.rules, user->rolesAt(now), deedOf(kind)))
        return notAllowed(u"the roles do not allow it"_s);
    return {};
}

Answer perform(
    Hall &hall, const Kind &kind, const base::Id &id, const Actor &actor, const QJsonObject &values)
{
    Answer answer = kind.perform(hall, actor, values);
    if (!answer || !kind.isWritten)
        return answer;
    QJsonObject detail = values;
    // What the audit keeps must not open anything.
    detail.remove(u"secret"_s);
    if (kind.untold)
        detail.remove(QLatin1String(kind.untold));
    if (kind.noted)
        detail.insert(QLatin1String(kind.noted), answer->value(QLatin1String(kind.noted)));
    const base::Done noted
        = audit::write(hall.context, {0, id, 0, actor.user, actor.second, QLatin1String(kind.name), detail});
    if (!noted)
        return noted.error();
    if (const base::Done renewed = renewRights(hall); !renewed)
        return renewed.error();
    return answer;
}

base::Result<wire::OfficeOrder> verified(Hall &hall, const wire::SignedOrder &signedOrder)
{
    base::Result<wire::OfficeOrder> order = wire::decodeOrder(signedOrder.bytes);
    if (!order)
        return order.error();
    const User *user = hall.people->user(order->user);
    if (!user || order->officeKey != hall.context.secrets.identity().publicKey
        || !wire::isOrderSigned(signedOrder, user->publicKey))
        return notAllowed(u"not signed by an account of this office"_s);
    return order;
}

Answer perform(Hall &hall, const wire::SignedOrder &signedOrder, const wire::OfficeOrder &order,
    const base::Id &second, bool isSecondKnown)
{
    const Kind *kind = kindNamed(order.name);
    if (!kind)
        return wrongValue("act");
    if (const base::Done may = checkActor(hall, *kind, order.user); !may)
        return may.error();
    const Actor actor{false, order.user, second};
    if (second.isNil()) {
        if (!needsTwo(hall, *kind, actor, order.values))
            return perform(hall, *kind, order.id, actor, order.values);
        const base::Done kept = proposals::add(hall.context, order.id, signedOrder);
        return kept ? Answer(QJsonObject{{u"waiting"_s, order.id.toString()}}) : kept.error();
    }
    if (const base::Done may = checkActor(hall, *kind, second); !may)
        return may.error();
    if (hall.people->isSamePerson(order.user, second))
        return notAllowed(u"two different people are needed"_s);
    if (hall.people->isLockedOut(second, hall.context.clock.now()))
        return notAllowed(u"the second person is locked out"_s);
    const User *other = hall.people->user(second);
    if (!isSecondKnown && !wire::isOrderSecondSigned(signedOrder, other->publicKey))
        return notAllowed(u"the second signature does not hold"_s);
    return perform(hall, *kind, order.id, actor, order.values);
}

/// What waits under the id that the order names, and waits no more.
base::Result<proposals::Proposal> taken(Hall &hall, const wire::OfficeOrder &order)
{
    const auto id = idIn(order.values, "proposal");
    if (!id)
        return id.error();
    return proposals::take(hall.context, *id);
}

/// The second person's own order confirms one that waits.
Answer confirm(Hall &hall, const wire::OfficeOrder &order)
{
    const auto proposal = taken(hall, order);
    if (!proposal)
        return proposal.error();
    const auto first = verified(hall, proposal->order);
    if (!first)
        return first.error();
    return perform(hall, proposal->order, *first, order.user, true);
}

Answer decline(Hall &hall, const wire::OfficeOrder &order)
{
    const auto proposal = taken(hall, order);
    if (!proposal)
        return proposal.error();
    const auto first = verified(hall, proposal->order);
    const Kind *kind = first ? kindNamed(first->name) : nullptr;
    if (!kind)
        return wrongValue("proposal");
    // Whoever asked may take it back; else it is for those who might have agreed.
    if (first->user != order.user) {
        if (const base::Done may = checkActor(hall, *kind, order.user); !may)
            return may.error();
    }
    const base::Done noted = audit::write(hall.context,
        {0, order.id, 0, order.user, {}, u"decline"_s,
            {{u"proposal"_s, proposal->id.toString()}, {u"act"_s, first->name}}});
    return noted ? Answer(QJsonObject()) : noted.error();
}

} // namespace

base::Error wrongValue(const char *name, const QJsonValue &given)
{
    const QString text = given.isDouble() ? QString::number(given.toDouble()) : given.toString();
    if (text.isEmpty())
        return {base::ErrorKind::InvalidInput, u"the value \"%1\" is missing or wrong"_s.arg(QLatin1String(name))};
    return {base::ErrorKind::InvalidInput,
        u"the value \"%1\" cannot be: %2"_s.arg(QLatin1String(name), text.left(kLongestGiven).simplified())};
}

base::Result<base::Id> idIn(const QJsonObject &values, const char *name)
{
    const QJsonValue given = values.value(QLatin1String(name));
    const auto id = base::Id::fromString(given.toString());
    return id ? base::Result<base::Id>(*id) : wrongValue(name, given);
}

base::Result<User> userIn(Hall &hall, const QJsonObject &values, const char *name)
{
    const auto id = idIn(values, name);
    if (!id)
        return id.error();
    const User *user = hall.people->user(*id);
    return user ? base::Result<User>(*user) : base::Error{base::ErrorKind::NotFound, u"no such user"_s};
}

const Kind *kindNamed(const QString &name)
{
    static const std::vector<Kind> kinds = [] {
        std::vector<Kind> all;
        for (const auto &some : {userKinds(), deviceKinds(), caseKinds(), grantKinds(), reviewKinds(),
                 accessKinds()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    for (const Kind &kind : kinds) {
        if (name == QLatin1String(kind.name))
            return &kind;
    }
    return nullptr;
}

base::Done renewRights(Hall &hall)
{
    const base::Result<PeoplePtr> people = people::read(hall.context, hall.people);
    if (!people)
        return people.error();
    hall.people = *people;
    const base::Moment now = hall.context.clock.now();
    for (const User &user : (*people)->users) {
        const QSet<base::Id> streams = streams::readableBy(user, (*people)->streams, hall.context.rules, now);
        if (hall.store.rightsOf(user.id) != streams)
            hall.office.setRights(user.id, streams);
    }
    return {};
}

Answer carryOut(Hall &hall, const wire::SignedOrder &signedOrder)
{
    const auto order = verified(hall, signedOrder);
    if (!order)
        return order.error();
    if (order->at < hall.context.clock.now() - proposals::kLasts)
        return notAllowed(u"the order is too old"_s);
    const User *user = hall.people->user(order->user);
    if (!user->isHereAt(hall.context.clock.now()))
        return notAllowed(u"the account has ended"_s);
    const base::Result<bool> isDone = audit::contains(hall.context, order->id);
    if (!isDone)
        return isDone.error();
    if (*isDone)
        return base::Error{base::ErrorKind::AlreadyExists, u"this was done before"_s};
    if (order->name == u"confirm"_s)
        return confirm(hall, *order);
    if (order->name == u"decline"_s)
        return decline(hall, *order);
    return perform(hall, signedOrder, *order, signedOrder.second, false);
}

Answer atConsole(Hall &hall, const QString &name, const QJsonObject &values)
{
    const Kind *kind = kindNamed(name);
    if (!kind)
        return wrongValue("act");
    // A console has no second person, and nobody who could sign.
    if (hall.context.rules.needsTwo(deedOf(*kind)))
        return notAllowed(u"two people have to sign this"_s);
    const base::Id id = base::Id::make(hall.context.clock.now(), hall.context.random);
    return perform(hall, *kind, id, {true, {}, {}}, values);
}

} // namespace office::acts
