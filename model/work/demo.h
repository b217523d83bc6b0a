// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"

#include <QString>

#include <optional>

namespace work {

class Context;

/// An invented district for trying out, teaching and measuring: people,
/// households, notes, assessments, benefits, services and draft bundles, written as ordinary acts. Names,
/// streets and numbers are made up; the map lies in the open sea.
namespace demo {

/// S: one dong now; M: one dong after ten years; L: a district of 18 dongs now; XL: that after ten years.
enum class Size { S, M, L, XL };

std::optional<Size> sizeOf(const QString &letter);

/// How much there will be. People are about 1.6 to a household.
struct Amounts {
    int households = 0;
    int notes = 0;
    int assessments = 0;
    int organisations = 0;
    int offers = 0;
    int bundles = 0;
    int years = 0; ///< how far back notes and assessments reach
};
Amounts amountsOf(Size size);

/// Fills an empty vault, a part of a few thousand households after another, so that memory stays flat. The same amounts, seed and day give the same content, and the same ids where the
/// clock stands still too. RefusedByRule where the vault holds anything; Cancelled where `progress` says so,
/// and what was written by then stays.
base::Done fill(Context &context, const Amounts &amounts, quint64 seed, const base::Progress &progress = {});
base::Done fill(Context &context, Size size, quint64 seed, const base::Progress &progress = {});

} // namespace demo

} // namespace work
