// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include "model/work/copying.h"
#include "ui/support/theme.h"
#include "ui/widgets/card.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

Table::Table(const QString &name, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &Table::opened);
    arrange();
}

void Table::arrange()
{
    verticalHeader()->setDefaultSectionSize(Theme::of(this).rowHeight());
}

QByteArray Table::saveState() const
{
    return horizontalHeader()->saveState();
}

void Table::restoreState(const QByteArray &state)
{
    horizontalHeader()->restoreState(state);
}

QList<QStringList> Table::chosenCells() const
{
    if (!model() || !selectionModel())
        return {};
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    const auto line = [&](auto cell) {
        QStringList cells;
        for (int column : columns)
            cells.append(cell(column).toString());
        return cells;
    };
    QList<QStringList> lines{line([&](int column) { return model()->headerData(column, Qt::Horizontal); })};
    for (int row : rows)
        lines.append(line([&](int column) { return model()->index(row, column).data(); }));
    return lines;
}

void Table::copy()
{
    QGuiApplication::clipboard()->setText(work::copying::textOf(chosenCells()));
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    const QWidget *card = parentWidget();
    while (card && !qobject_cast<const Card *>(card))
        card = card->parentWidget();
    const bool atTop = card && mapTo(card, QPoint()).y() <= 1;
    horizontalHeader()->setProperty("roundTop", atTop);
    horizontalHeader()->viewport()->setAutoFillBackground(!atTop);
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace ui
