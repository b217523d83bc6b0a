// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"

#include <QString>

#include <optional>

namespace domain {

/// That a record is not here any more because its case was handed to somebody else. `to` is what its new place is
/// called, empty where that is told to its readers only, as that of a restricted case.
struct MovedAway {
    base::Moment at = 0; ///< by the office's clock
    QString to;

    /// NotFound, with what is known as its detail.
    base::Error asError() const;
    /// Nothing where the error is another.
    static std::optional<MovedAway> in(const base::Error &error);
};

} // namespace domain
