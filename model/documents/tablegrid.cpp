// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/tablegrid.h"

#include <algorithm>

namespace documents {

std::vector<std::vector<GridCell>> gridOf(const Table &table)
{
    const int columns = int(table.columns.size());
    const int rows = int(table.rows.size());
    std::vector<std::vector<GridCell>> grid(table.rows.size());
    std::vector<int> heldUntil(table.columns.size(), 0);
    for (int row = 0; row < rows; ++row) {
        const std::vector<Cell> &cells = table.rows[size_t(row)].cells;
        size_t next = 0;
        for (int column = 0; column < columns;) {
            if (heldUntil[size_t(column)] > row) {
                ++column;
                continue;
            }
            GridCell place{next < cells.size() ? &cells[next++] : nullptr, row, column, 1, 1};
            if (place.cell) {
                int free = column;
                while (free < columns && heldUntil[size_t(free)] <= row)
                    ++free;
                place.columnSpan = std::clamp(place.cell->columnSpan, 1, free - column);
                place.rowSpan = std::clamp(place.cell->rowSpan, 1, rows - row);
            }
            for (int i = column; i < column + place.columnSpan; ++i)
                heldUntil[size_t(i)] = row + place.rowSpan;
            column += place.columnSpan;
            grid[size_t(row)].push_back(place);
        }
    }
    return grid;
}

} // namespace documents
