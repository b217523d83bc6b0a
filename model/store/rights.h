// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/change.h"
#include "model/domain/roles.h"
#include "model/sql/connection.h"
#include "model/sync/body.h"
#include "model/sync/catalogue.h"

#include <optional>

namespace store {

/// What the people of an office may do by their roles, as the catalogue of this vault tells them: asked before
/// something is written, so that nothing is destroyed here that the office then refuses. Whom the catalogue does
/// not name, and vaults on their own, are stopped by nothing; the office asks again.
class Rights {
public:
    static base::Result<Rights> read(sql::Connection &connection);
    /// The page of roles that the program carries.
    static base::Result<domain::RoleRules> page();

    /// NotAllowed (domain::RoleLack) where this user's roles do not allow what the change does.
    base::Done mayWrite(
        const base::Id &user, const domain::ChangeHeader &header, const syncing::Body &body) const;
    /// Whether `second` may sign for `first`: another person, with the office still. NotAllowed else.
    base::Done maySecond(const base::Id &first, const base::Id &second) const;
    /// The same, whether his roles allow what the change does, and whether he may about a case in this
    /// stream, which he reads or oversees; an erasure is signed by whoever has the role.
    base::Done maySecond(const base::Id &second, const domain::ChangeHeader &header, const syncing::Body &body,
        const base::Id &stream) const;
    /// NotAllowed (domain::RoleLack) where roles give this order to the office, and this user has none of them.
    base::Done mayOrder(const base::Id &user, const QString &order) const;

private:
    Rights(domain::RoleRules rules, std::optional<syncing::Catalogue> catalogue)
        : m_rules(std::move(rules))
        , m_catalogue(std::move(catalogue))
    {
    }
    base::Done may(const base::Id &user, const domain::Deed &deed, bool isSecond) const;

    domain::RoleRules m_rules;
    std::optional<syncing::Catalogue> m_catalogue;
};

/// Details of NotAllowed.
inline constexpr auto kSecondIsFirst = "the second person is the first";
inline constexpr auto kSecondUnknown = "the office does not know the second person";

} // namespace store
