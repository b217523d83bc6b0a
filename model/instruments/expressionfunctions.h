// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/responsetree.h"

/// The functions of an expression that look at nothing but one value and one argument, by the rules of
/// FHIRPath: numbers and texts.
namespace instruments {

bool isPlainFunction(const QString &name);

/// focus.name(argument). Nothing in, nothing out, also where the result is no number; InvalidInput where
/// there are several values or one of the wrong kind. A half is rounded away from zero, as schools teach it.
base::Result<Collection> applied(
    const QString &name, const Collection &focus, const Collection &argument, bool hasArgument);

} // namespace instruments
