// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// One occurrence of a repeating group.
struct Occurrence {
    QString group;
    int at = 0;

    bool operator==(const Occurrence &) const = default;
};

/// Where a question is asked: the occurrences of the repeating groups around it, the outermost first; empty
/// where it is asked once.
using FormPlace = QList<Occurrence>;

} // namespace ui
