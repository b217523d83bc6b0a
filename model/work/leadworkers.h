// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"

#include <QList>
#include <QString>

namespace work {

class Context;

/// Who leads which cases (주사례관리자), and taking over those of a colleague who is away or has gone.
namespace leadworkers {

/// Every lead with the number of his people, by name.
base::Result<QList<std::pair<QString, int>>> all(Context &context);

struct TakenOver {
    int people = 0; ///< whose lead is another one now
    base::Id act; ///< nil where nothing had to be changed
};
/// The owner of this vault leads these cases from now on: one act, which undo takes back as a whole. Cases
/// that are his already are left alone. NotFound where one of them is gone.
base::Result<TakenOver> takeOver(Context &context, const QList<base::Id> &people);

} // namespace leadworkers

} // namespace work
