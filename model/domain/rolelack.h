// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QStringList>

#include <optional>

namespace domain {

/// That the roles of a person do not allow an act. `has` are the roles that he has, `may` those that would allow it.
struct RoleLack {
    enum class Whose { Owner, SecondPerson };

    Whose whose = Whose::Owner;
    QStringList has;
    QStringList may;

    /// NotAllowed, with what is known as its detail.
    base::Error asError() const;
    /// Nothing where the error is another.
    static std::optional<RoleLack> in(const base::Error &error);

    bool operator==(const RoleLack &) const = default;
};

/// Detail of NotAllowed: whoever signs second a decision about a case reads or oversees it.
inline constexpr auto kSecondReadsNot = "the second person does not read this case";

} // namespace domain
