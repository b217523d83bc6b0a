// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/hsdsrows.h"

#include <QByteArray>

namespace exchange::hsds {

/// A page as the API of HSDS answers: `contents` with every service, its organisation, program, places and
/// all that hangs on them. Rows that no service leads to stand beside it under the names of their tables, so
/// that nothing is lost. Every row keeps its references as cells too.
QByteArray writeJson(const Tables &tables);

} // namespace exchange::hsds
