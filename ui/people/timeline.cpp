// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/timeline.h"

#include "ui/people/timelinedelegate.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

QString TimelineItem::sentence() const
{
    QStringList parts{date, title, chip, aside, text};
    for (const Change &change : changes) {
        parts.append(change.before.isEmpty()
                ? u"%1 %2"_s.arg(change.label, change.after)
                : u"%1 %2 → %3"_s.arg(change.label, change.before, change.after));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void TimelineModel::setItems(const QList<TimelineItem> &items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

int TimelineModel::rowOf(const base::Id &id) const
{
    for (int row = 0; row < int(m_items.size()); ++row) {
        if (m_items.at(row).kind == TimelineItem::Kind::Entry && m_items.at(row).id == id)
            return row;
    }
    return -1;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return m_items.at(index.row()).sentence();
    return {};
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (m_items.at(index.row()).kind == TimelineItem::Kind::Day)
        return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

TimelineView::TimelineView(const QString &name, Height height, QWidget *parent)
    : QListView(parent)
    , m_model(new TimelineModel(this))
    , m_height(height)
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    if (height == Height::Fit) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const TimelineItem &item = m_model->item(index.row()); item.kind == TimelineItem::Kind::Entry)
            Q_EMIT opened(item.id);
    });
}

void TimelineView::setItems(const QList<TimelineItem> &items)
{
    const base::Id kept = currentId();
    const int scroll = verticalScrollBar() ? verticalScrollBar()->value() : 0;
    m_model->setItems(items);
    selectId(kept);
    verticalScrollBar()->setValue(scroll);
    fit();
}

base::Id TimelineView::currentId() const
{
    const TimelineItem *item = currentItem();
    return item ? item->id : base::Id();
}

const TimelineItem *TimelineView::currentItem() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || m_model->item(index.row()).kind != TimelineItem::Kind::Entry)
        return nullptr;
    return &m_model->item(index.row());
}

bool TimelineView::selectId(const base::Id &id)
{
    const int row = id.isNil() ? -1 : m_model->rowOf(id);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row));
    return true;
}

QSize TimelineView::sizeHint() const
{
    if (m_height == Height::Scroll)
        return QListView::sizeHint();
    const Theme &theme = Theme::of(this);
    int height = 0;
    const int wide = width() > 60 ? width() : 400;
    for (const TimelineItem &item : m_model->items())
        height += item.kind == TimelineItem::Kind::Day ? TimelineDelegate::dayHeight(theme)
                                                       : TimelineDelegate::entryHeight(theme, item, wide);
    return {240, height + 2};
}

QSize TimelineView::minimumSizeHint() const
{
    return m_height == Height::Fit ? QSize(200, sizeHint().height()) : QSize(200, 64);
}

void TimelineView::fit()
{
    scheduleDelayedItemsLayout();
    if (m_height == Height::Fit)
        updateGeometry();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentItem()) {
        Q_EMIT opened(currentId());
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(currentId());
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    paintStickyDay();
}

void TimelineView::paintStickyDay()
{
    const QModelIndex first = indexAt({2, 0});
    if (!first.isValid() || m_height == Height::Fit || verticalScrollBar()->value() == 0)
        return;
    int row = first.row();
    while (row >= 0 && m_model->item(row).kind != TimelineItem::Kind::Day)
        --row;
    if (row < 0)
        return;
    const Theme &theme = Theme::of(this);
    const int high = TimelineDelegate::dayHeight(theme);
    int top = 0;
    // The heading of the next day pushes this one out.
    for (int next = row + 1; next < m_model->rowCount(); ++next) {
        const QRect rect = visualRect(m_model->index(next));
        if (rect.top() > high)
            break;
        if (m_model->item(next).kind == TimelineItem::Kind::Day && rect.top() > 0)
            top = rect.top() - high;
    }
    QPainter painter(viewport());
    TimelineDelegate::paintDay(painter, theme, {0, top, viewport()->width(), high}, m_model->item(row).date);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void TimelineView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fit();
}

} // namespace ui
