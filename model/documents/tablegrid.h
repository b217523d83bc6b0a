// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace documents {

/// A cell with its place in the table; spans are cut at the edges.
struct GridCell {
    const Cell *cell = nullptr; ///< null: empty room that no cell of the model fills
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
};

/// The cells of a table row by row, each at its column, every place covered exactly once: formats of others
/// number their cells.
std::vector<std::vector<GridCell>> gridOf(const Table &table);

} // namespace documents
