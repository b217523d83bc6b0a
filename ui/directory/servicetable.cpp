// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/servicetable.h"

#include "ui/directory/servicedelegate.h"
#include "ui/support/language.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Width {
    int korean;
    int english;
};

/// At 100 % text, in the order of the columns; without the telephone all stand in a window 1440 wide.
constexpr std::array<Width, ServiceModel::ColumnCount> kWidths{
    {{84, 135}, {142, 134}, {158, 128}, {134, 162}, {134, 122}, {104, 76}, {118, 119}, {82, 82}, {124, 124}}};

} // namespace

ServiceTable::ServiceTable(ServiceFilter *filter, QWidget *parent)
    : Table(tr("List of services"), parent)
    , m_filter(filter)
{
    setModel(filter);
    setItemDelegate(new ServiceDelegate(this));
    setFrameShape(NoFrame);
    m_scale = Theme::of(this).look().percent;
    resetColumns();
    sortByColumn(ServiceModel::Area, Qt::AscendingOrder);
    connect(filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const ServiceLine *line = currentLine();
        m_kept = line ? line->view.offer.id : base::Id();
        m_keptRow = std::max(0, currentIndex().row());
    });
    connect(filter, &QAbstractItemModel::modelReset, this, &ServiceTable::restorePlace);
    connect(
        selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServiceTable::currentLineChanged);
}

void ServiceTable::restorePlace()
{
    int row = std::clamp(m_keptRow, 0, std::max(0, m_filter->rowCount() - 1));
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        if (m_filter->lineAt(i)->view.offer.id == m_kept)
            row = i;
    }
    choose(row);
    Q_EMIT currentLineChanged();
}

const ServiceLine *ServiceTable::currentLine() const
{
    return currentIndex().isValid() ? m_filter->lineAt(currentIndex().row()) : nullptr;
}

QList<base::Id> ServiceTable::selectedOffers() const
{
    QList<base::Id> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        ids.append(m_filter->lineAt(index.row())->view.offer.id);
    return ids;
}

void ServiceTable::choose(int row)
{
    const QModelIndex index = m_filter->index(row, ServiceModel::Service);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void ServiceTable::step(int by)
{
    const int row = currentIndex().isValid() ? currentIndex().row() + by : 0;
    if (row >= 0 && row < m_filter->rowCount())
        choose(row);
}

void ServiceTable::resetColumns()
{
    const Theme &theme = Theme::of(this);
    const bool korean = tongueOnScreen() == Tongue::Korean;
    for (int section = 0; section < ServiceModel::ColumnCount; ++section) {
        const Width &width = kWidths[size_t(section)];
        horizontalHeader()->resizeSection(section, theme.scaled(korean ? width.korean : width.english));
    }
}

/// The telephone stands in the detail too: it goes where it would only make the list scroll.
void ServiceTable::fitPhone()
{
    QHeaderView *header = horizontalHeader();
    int others = 0;
    for (int section = 0; section < ServiceModel::Phone; ++section)
        others += header->isSectionHidden(section) ? 0 : header->sectionSize(section);
    const int phone = Theme::of(this).scaled(kWidths[ServiceModel::Phone].korean);
    const bool hidden = others <= viewport()->width() && others + phone > viewport()->width();
    if (hidden != isColumnHidden(ServiceModel::Phone))
        setColumnHidden(ServiceModel::Phone, hidden);
}

void ServiceTable::resizeEvent(QResizeEvent *event)
{
    Table::resizeEvent(event);
    fitPhone();
}

void ServiceTable::paintEvent(QPaintEvent *event)
{
    Table::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const int row = currentIndex().row();
    const QRect whole(0, rowViewportPosition(row),
        std::min(viewport()->width(), horizontalHeader()->length()), rowHeight(row));
    QPainter painter(viewport());
    paint::focusRing(painter, Theme::of(this), QRectF(whole).adjusted(5, 1, -1, -2), 4);
}

void ServiceTable::changeEvent(QEvent *event)
{
    Table::changeEvent(event);
    const int scale = Theme::of(this).look().percent;
    if (event->type() != QEvent::StyleChange || scale == m_scale)
        return;
    for (int section = 0; section < ServiceModel::ColumnCount; ++section)
        horizontalHeader()->resizeSection(
            section, horizontalHeader()->sectionSize(section) * scale / m_scale);
    m_scale = scale;
}

} // namespace ui
