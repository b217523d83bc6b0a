// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <vector>

namespace documents {

/// A cell measured: its lines, and where it lies in its group of rows, in dots.
struct MeasuredCell {
    const Cell *cell = nullptr;
    Flow flow;
    int row = 0; ///< within the group
    double left = 0;
    double width = 0;
};

/// Rows that belong together through row spans; most groups are one row. Only a group of one row may be cut
/// between its lines, and is so only where it is higher than a page.
struct RowGroup {
    std::vector<MeasuredCell> cells;
    std::vector<double> heights;

    double height() const;
    bool canBeCut() const { return heights.size() == 1; }
};

/// Measures a table for a width and draws its groups onto pages. Holds the table by reference; one use.
class TableLayout {
public:
    TableLayout(const Table &table, double left, double width, const TypeScale &scale);

    const std::vector<RowGroup> &heads() const { return m_heads; }
    const std::vector<RowGroup> &groups() const { return m_groups; }
    double headHeight() const;
    /// Widths of the columns and heights of all rows, in dots: what formats without a layout of ours are
    /// told.
    const std::vector<double> &columnWidths() const { return m_columns; }
    std::vector<double> rowHeights() const;

    void draw(Page &page, const RowGroup &group, double top) const;
    /// Takes as many lines off the group as fit into the height and returns them; empty where none fits.
    RowGroup cut(RowGroup &group, double height) const;

private:
    /// What a column would like: its given width, its cells on one line, at least its widest word whole.
    struct Wish {
        double wanted = 0;
        double line = 0;
        double least = 0;
    };

    void measureColumns();
    void wishFor(const Row &row, std::vector<Wish> &wishes) const;
    std::vector<double> shareOut(std::vector<Wish> wishes) const;
    void spread(std::vector<double> &widths, double shares) const;
    std::vector<RowGroup> measureRows(size_t from, size_t to) const;
    MeasuredCell measure(const Cell &cell, size_t row, size_t column) const;
    void giveHeights(RowGroup &group) const;
    double spanWidth(size_t column, int span) const;
    double linesHeight(const Cell &cell, const Flow &flow) const;
    QSizeF signSize(const Cell &cell) const;
    double signWidth(const Cell &cell) const;

    const Table &m_table;
    double m_left;
    double m_width;
    TypeScale m_scale;
    double m_padX;
    double m_padY;
    double m_markSize;
    double m_markGap;
    std::vector<double> m_columns;
    std::vector<RowGroup> m_heads;
    std::vector<RowGroup> m_groups;
};

} // namespace documents
