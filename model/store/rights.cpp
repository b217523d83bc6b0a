// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/rights.h"

#include "model/domain/rolelack.h"
#include "model/store/syncrows.h"
#include "model/sync/deeds.h"
#include "model/sync/kind.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

base::Result<domain::RoleRules> readPage()
{
    QFile file(u":/codelists/roles.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::ErrorKind::Internal, u"the page of roles is missing"_s};
    return domain::RoleRules::fromJson(file.readAll());
}

/// The roles that would allow it.
QStringList rolesFor(const domain::RoleRules &rules, const domain::Deed &deed)
{
    QStringList may;
    for (const domain::Role &role : rules.roles()) {
        if (domain::mayDo(rules, {role.code}, deed))
            may.append(role.code);
    }
    return may;
}

} // namespace

base::Result<domain::RoleRules> Rights::page()
{
    return readPage();
}

base::Result<Rights> Rights::read(sql::Connection &connection)
{
    auto rules = readPage();
    auto catalogue = syncrows::catalogue(connection);
    if (!rules || !catalogue)
        return !rules ? rules.error() : catalogue.error();
    return Rights(std::move(*rules), std::move(*catalogue));
}

base::Done Rights::may(const base::Id &id, const domain::Deed &deed, bool isSecond) const
{
    const syncing::CatalogueUser *user = m_catalogue ? m_catalogue->user(id) : nullptr;
    if (!user || domain::mayDo(m_rules, user->roles, deed))
        return {};
    using Whose = domain::RoleLack::Whose;
    return domain::RoleLack{
        isSecond ? Whose::SecondPerson : Whose::Owner, user->roles, rolesFor(m_rules, deed)}
        .asError();
}

base::Done Rights::mayWrite(
    const base::Id &user, const domain::ChangeHeader &header, const syncing::Body &body) const
{
    for (const domain::Deed &deed : syncing::deedsOf(header, body)) {
        if (const base::Done allowed = may(user, deed, false); !allowed)
            return allowed;
    }
    return {};
}

base::Done Rights::maySecond(const base::Id &first, const base::Id &second) const
{
    if (first == second || (m_catalogue && m_catalogue->isSamePerson(first, second)))
        return base::Error{base::ErrorKind::NotAllowed, QLatin1String(kSecondIsFirst)};
    const syncing::CatalogueUser *user = m_catalogue ? m_catalogue->user(second) : nullptr;
    if (m_catalogue && (!user || user->until != 0))
        return base::Error{base::ErrorKind::NotAllowed, QLatin1String(kSecondUnknown)};
    return {};
}

base::Done Rights::maySecond(const base::Id &second, const domain::ChangeHeader &header, const syncing::Body &body,
    const base::Id &stream) const
{
    if (const base::Done other = maySecond(header.user, second); !other)
        return other;
    for (const domain::Deed &deed : syncing::deedsOf(header, body)) {
        if (const base::Done allowed = may(second, deed, true); !allowed)
            return allowed;
    }
    const bool isErasure = syncing::kindOf(header) == syncing::Kind::Erase;
    if (m_catalogue && !isErasure && !m_catalogue->maySecond(second, stream))
        return base::Error{base::ErrorKind::NotAllowed, QLatin1String(domain::kSecondReadsNot)};
    return {};
}

base::Done Rights::mayOrder(const base::Id &user, const QString &order) const
{
    const domain::Deed deed{u"office"_s, order, domain::Sensitivity::Open};
    // What no role is named for is for whoever has an account.
    return rolesFor(m_rules, deed).isEmpty() ? base::Done() : may(user, deed, false);
}

} // namespace store
