// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflicttable.h"

#include "ui/sync/tableparts.h"
#include "ui/sync/valuecell.h"

#include <QEvent>
#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int kItemWidth = 140;
constexpr int kValueWidth = 150;

} // namespace

ConflictTable::ConflictTable(const ConflictSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    // The layout would insist on the width of the columns that it has before there can be fewer.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    m_heads.append(new ColumnHead(tr("Item"), {}, this));
    for (const SheetColumn &column : sheet.columns)
        m_heads.append(new ColumnHead(column.title, column.by, this));
    for (int row = 0; row < sheet.rows.size(); ++row)
        makeRow(row);
    lay();
}

void ConflictTable::makeRow(int row)
{
    const SheetRow &shown = m_sheet.rows.at(row);
    m_labels.append(new RowLabel(shown.label, shown.hint, this));
    QList<ValueCell *> cells;
    for (int at = 0; at < shown.cells.size(); ++at) {
        auto *cell = new ValueCell(shown.cells.at(at), m_sheet.columns.at(at), shown.label, this);
        connect(cell, &QAbstractButton::clicked, this, [this, row, at] { Q_EMIT chosen(row, at); });
        connect(cell, &ValueCell::moved, this,
            [this, row, at](int rows, int columns) { move(row, at, rows, columns); });
        cell->installEventFilter(this);
        cells.append(cell);
    }
    m_cells.append(cells);
}

void ConflictTable::showChoices(const ConflictChoices &choices)
{
    for (int row = 0; row < m_sheet.rows.size(); ++row) {
        const SheetRow &shown = m_sheet.rows.at(row);
        for (int at = 0; at < m_cells.at(row).size(); ++at)
            m_cells.at(row).at(at)->setChecked(choices.isChosen(shown, at));
        if (shown.options.isEmpty())
            continue;
        const auto chosen = choices.chosen(shown);
        m_labels.at(row)->setState(chosen ? chosen->title : tr("Not decided yet"), chosen.has_value());
    }
}

void ConflictTable::setCurrentRow(int row)
{
    for (int at = 0; at < m_labels.size(); ++at)
        m_labels.at(at)->setCurrent(at == row);
}

int ConflictTable::leastWidth() const
{
    return Theme::of(this).scaled(kItemWidth + int(m_sheet.columns.size()) * kValueWidth);
}

void ConflictTable::arrange()
{
    const bool isStacked = width() < leastWidth();
    if (isStacked == m_isStacked && m_isLaid)
        return;
    m_isStacked = isStacked;
    lay();
}

void ConflictTable::lay()
{
    m_isLaid = true;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    const int columns = m_isStacked ? 0 : int(m_sheet.columns.size());
    const int labelWidth = Theme::of(this).scaled(kItemWidth);
    for (QWidget *label : std::as_const(m_labels)) {
        label->setMinimumWidth(m_isStacked ? 0 : labelWidth);
        label->setMaximumWidth(m_isStacked ? QWIDGETSIZE_MAX : labelWidth);
    }
    for (int at = 0; at <= m_sheet.columns.size(); ++at)
        m_grid->setColumnStretch(at, m_isStacked ? at == 0 : at > 0);
    for (int at = 0; at < m_heads.size(); ++at) {
        m_heads.at(at)->setVisible(!m_isStacked);
        if (at <= columns && !m_isStacked)
            m_grid->addWidget(m_heads.at(at), 0, at);
    }
    int line = 1;
    for (int row = 0; row < m_cells.size(); ++row) {
        m_grid->addWidget(m_labels.at(row), line, 0);
        for (int at = 0; at < m_cells.at(row).size(); ++at) {
            ValueCell *cell = m_cells.at(row).at(at);
            cell->setHeadShown(m_isStacked);
            cell->setVisible(!m_isStacked || cell->isChoice() || cell->cell().isTaken);
            if (m_isStacked)
                m_grid->addWidget(cell, ++line, 0);
            else
                m_grid->addWidget(cell, line, at + 1);
        }
        ++line;
    }
    updateGeometry();
}

void ConflictTable::move(int row, int cell, int rows, int columns)
{
    // Below each other, up and down go from value to value too.
    if (m_isStacked && rows != 0) {
        columns = rows;
        rows = 0;
    }
    if (rows != 0) {
        const int to = row + rows;
        if (to < 0 || to >= m_cells.size()) {
            Q_EMIT left(rows);
            return;
        }
        ValueCell *below = m_cells.at(to).at(cell);
        if (below->isChoice())
            below->setFocus(Qt::TabFocusReason);
        else
            focusRow(to, Qt::TabFocusReason);
        return;
    }
    for (int to = cell + columns; to >= 0 && to < m_cells.at(row).size(); to += columns) {
        if (m_cells.at(row).at(to)->isChoice()) {
            m_cells.at(row).at(to)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
    if (m_isStacked && row + columns >= 0 && row + columns < m_cells.size())
        focusRow(row + columns, Qt::TabFocusReason);
}

void ConflictTable::focusRow(int row, Qt::FocusReason reason)
{
    const QList<ValueCell *> cells = m_cells.value(row);
    const auto checked = std::ranges::find_if(cells, [](const ValueCell *cell) { return cell->isChecked(); });
    const auto first = std::ranges::find_if(cells, [](const ValueCell *cell) { return cell->isChoice(); });
    if (checked != cells.end())
        (*checked)->setFocus(reason);
    else if (first != cells.end())
        (*first)->setFocus(reason);
}

bool ConflictTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *cell = static_cast<ValueCell *>(watched);
        for (int row = 0; row < m_cells.size(); ++row) {
            if (!m_cells.at(row).contains(cell))
                continue;
            Q_EMIT rowEntered(row);
            QRect whole = m_labels.at(row)->geometry() | cell->geometry();
            if (row == 0)
                whole.setTop(0);
            Q_EMIT cellEntered(whole, cell->geometry());
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConflictTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ConflictTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_isLaid = false;
        arrange();
    }
}

} // namespace ui
