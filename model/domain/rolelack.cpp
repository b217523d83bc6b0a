// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/rolelack.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr auto kOwner = "role: "_L1;
constexpr auto kSecond = "role of the second: "_L1;

} // namespace

base::Error RoleLack::asError() const
{
    return {base::ErrorKind::NotAllowed,
        (whose == Whose::Owner ? kOwner : kSecond) + has.join(u',') + u" | "_s + may.join(u',')};
}

std::optional<RoleLack> RoleLack::in(const base::Error &error)
{
    const bool isSecond = error.detail.startsWith(kSecond);
    if (error.kind != base::ErrorKind::NotAllowed || (!isSecond && !error.detail.startsWith(kOwner)))
        return {};
    const QString told = error.detail.mid(isSecond ? kSecond.size() : kOwner.size());
    const auto codesOf = [](const QString &text) { return text.split(u',', Qt::SkipEmptyParts); };
    return RoleLack{isSecond ? Whose::SecondPerson : Whose::Owner, codesOf(told.section(u" | "_s, 0, 0)),
        codesOf(told.section(u" | "_s, 1))};
}

} // namespace domain
