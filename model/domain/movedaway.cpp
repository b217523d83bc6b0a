// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/movedaway.h"

using namespace Qt::StringLiterals;

namespace domain {
namespace {

constexpr auto kMoved = "moved away "_L1;

} // namespace

base::Error MovedAway::asError() const
{
    return {base::ErrorKind::NotFound, kMoved + QString::number(at) + u' ' + to};
}

std::optional<MovedAway> MovedAway::in(const base::Error &error)
{
    if (error.kind != base::ErrorKind::NotFound || !error.detail.startsWith(kMoved))
        return {};
    const QString told = error.detail.mid(kMoved.size());
    return MovedAway{told.section(u' ', 0, 0).toLongLong(), told.section(u' ', 1)};
}

} // namespace domain
