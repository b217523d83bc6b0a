// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/samplegrid.h"

#include "ui/exchange/importwords.h"
#include "ui/forms/codebox.h"
#include "ui/support/theme.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSampleRows = 8;
constexpr int kColumnWidth = 168;

} // namespace

SampleGrid::SampleGrid(Choosing choosing, QWidget *parent)
    : QScrollArea(parent)
    , m_choosing(choosing)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

QSize SampleGrid::sizeHint() const
{
    return {400, widget() ? widget()->sizeHint().height() + horizontalScrollBar()->sizeHint().height() : 200};
}

QSize SampleGrid::minimumSizeHint() const
{
    return {240, std::min(sizeHint().height(), Theme::of(this).scaled(220))};
}

void SampleGrid::setFile(const work::ListFile &file, work::ListKind kind)
{
    m_boxes.clear();
    m_cells.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(14, 8, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(5);
    const int rows = int(std::min<qsizetype>(kSampleRows, file.rows));
    for (int row = 0; row < rows; ++row) {
        auto *line = new TextLabel(QString::number(row + 1), TextSize::Caption, Colour::Text2);
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(line, row + 3, 0);
    }
    for (int column = 0; column < int(file.header.size()); ++column)
        addColumn(*grid, file, kind, column);
    grid->addWidget(new Separator, 2, 0, 1, int(file.header.size()) + 2);
    grid->setColumnStretch(int(file.header.size()) + 1, 1);
    grid->setRowStretch(rows + 3, 1);
    setWidget(content);
    content->setAutoFillBackground(false);
    fillCells();
    updateGeometry();
}

void SampleGrid::addColumn(QGridLayout &grid, const work::ListFile &file, work::ListKind kind, int column)
{
    const QString heading = file.header.at(column);
    const int place = column + 1;
    grid.setColumnMinimumWidth(place, Theme::of(this).scaled(kColumnWidth));
    if (m_choosing == Choosing::Yes) {
        auto *box = new CodeBox(tr("Leave out"));
        for (const work::ListField &field : work::lists::fields(kind))
            box->addItem(importwords::field(kind, field.key), field.key);
        box->setMaxVisibleItems(28);
        box->setAccessibleName(tr("What column %1 holds").arg(heading));
        grid.addWidget(box, 0, place);
        m_boxes.append(box);
        connect(box, &QComboBox::activated, this, [this, column] { choose(column); });
    }
    auto *name = new TextLabel(heading);
    name->bold()->overflow(Overflow::Elide);
    grid.addWidget(name, 1, place);
    for (int row = 0; row < int(std::min<qsizetype>(kSampleRows, file.rows)); ++row) {
        QString text = file.cell(row, column);
        auto *cell = new TextLabel({}, TextSize::Body, Colour::Text2);
        cell->overflow(Overflow::Elide);
        m_cells.append({cell, text.replace(u'\n', u' ')});
        grid.addWidget(cell, row + 3, place);
    }
}

void SampleGrid::fillCells()
{
    for (const Cell &cell : std::as_const(m_cells))
        cell.label->setText(m_masked && !cell.text.isEmpty() ? u"•••"_s : cell.text);
}

void SampleGrid::setMasked(bool masked)
{
    m_masked = masked;
    fillCells();
}

void SampleGrid::setColumns(const work::ListColumns &columns)
{
    for (int column = 0; column < int(m_boxes.size()); ++column) {
        const QString field = columns.key(column);
        m_boxes.at(column)->setCurrentIndex(std::max(0, m_boxes.at(column)->findData(field)));
    }
}

work::ListColumns SampleGrid::columns() const
{
    work::ListColumns columns;
    for (int column = 0; column < int(m_boxes.size()); ++column) {
        if (const QString field = m_boxes.at(column)->currentData().toString(); !field.isEmpty())
            columns.insert(field, column);
    }
    return columns;
}

void SampleGrid::choose(int column)
{
    const QVariant field = m_boxes.at(column)->currentData();
    for (int other = 0; other < int(m_boxes.size()); ++other) {
        if (other != column && m_boxes.at(other)->currentData() == field)
            m_boxes.at(other)->setCurrentIndex(0);
    }
    Q_EMIT columnsChosen(columns());
}

} // namespace ui
