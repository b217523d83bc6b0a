// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

#include <QLatin1String>
#include <QString>

namespace ui {

/// The detail of RefusedByRule by which a window says that undo has left all as it is (Overwrite::LeaveNew).
inline constexpr QLatin1String kAllStays("all of it was changed since");

/// The words for one kind of trouble: what happened, what is safe, what to do, and a number for the
/// telephone.
struct ErrorText {
    QString happened;
    QString safe;
    QString toDo;
    QString number; ///< such as `E-14`
};

/// The only place that turns an Error into words for people.
ErrorText errorText(const base::Error &error);

} // namespace ui
