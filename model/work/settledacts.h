// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/settledact.h"

#include <QList>

namespace work {

class Context;

/// The acts by which people have settled what was written apart (disagreements.h): what each decided, and between
/// which values of whom.
namespace settledacts {

enum class Whose { Mine, Everybodys };

/// Newest first, those that were taken back since too. What was erased, or has left with its case, is there without
/// values; secret ones are hidden.
base::Result<QList<domain::SettledAct>> list(Context &context, Whose whose, int limit, int skip = 0);
base::Result<qint64> count(Context &context, Whose whose);

} // namespace settledacts

} // namespace work
