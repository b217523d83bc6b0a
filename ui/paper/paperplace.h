// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/papercopy.h"

#include <QVariant>

#include <optional>

namespace ui {

/// Which paper the page of papers shows, as a place: a map of `paper` (code of the kind), `of` (id of the
/// record), and where it matters `edition`, `person`, `form`, `organisation`. The text of an id alone is the
/// service plan of that bundle.
struct PaperPlace {
    /// Nothing where the place names no paper.
    static std::optional<work::PaperOf> from(const QVariant &what);
    static QVariant toVariant(const work::PaperOf &paper);
};

} // namespace ui
