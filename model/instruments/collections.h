// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/responsetree.h"

/// What the signs of an expression do with the values on their sides, by the rules of FHIRPath.
namespace instruments {

/// Whether a collection holds; nothing where it is empty, InvalidInput where it is no single true or false.
base::Result<std::optional<bool>> truthOf(const Collection &values);

/// left `sign` right. An empty side gives nothing, except where the other side of `and` or `or` decides
/// alone. InvalidInput where FHIRPath knows no result.
base::Result<Collection> combined(const QString &sign, const Collection &left, const Collection &right);

} // namespace instruments
