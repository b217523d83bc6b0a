// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

void tellRow(QStandardItem &item, const Row &row)
{
    item.setText(row.title);
    item.setData(QVariant::fromValue(row), RowDelegate::RowRole);
    item.setData(row.sentence(), Qt::AccessibleTextRole);
}

} // namespace

QString Row::sentence() const
{
    QStringList parts;
    if (const auto *icon = std::get_if<Urgency>(&mark); icon && *icon == Urgency::Urgent)
        parts.append(RowDelegate::tr("Urgent"));
    for (const QString &part : {title, detail, tag, note, chip, aside, action}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u", "_s);
}

RowList::RowList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    auto *delegate = new RowDelegate(this);
    setItemDelegate(delegate);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    // Rows are painted from edge to edge; the card's own ground shows below them.
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(delegate, &RowDelegate::actionClicked, this, [this](const QModelIndex &index) {
        setCurrentIndex(index);
        run(index);
    });
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(index.data(RowDelegate::RowRole).value<Row>().id);
    });
}

void RowList::setRows(const QList<Row> &rows)
{
    const QVariant kept = currentId();
    m_model->clear();
    for (const Row &row : rows) {
        auto *item = new QStandardItem;
        tellRow(*item, row);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (!selectId(kept) && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
}

void RowList::retell(const Row &row)
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        QStandardItem &item = *m_model->item(i);
        const auto told = item.data(RowDelegate::RowRole).value<Row>();
        if (told.id == row.id && (told.sentence() != row.sentence() || told.chipTone != row.chipTone))
            tellRow(item, row);
    }
}

QVariant RowList::currentId() const
{
    return currentIndex().data(RowDelegate::RowRole).value<Row>().id;
}

bool RowList::selectId(const QVariant &id)
{
    if (!id.isValid())
        return false;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->index(i, 0).data(RowDelegate::RowRole).value<Row>().id == id) {
            setCurrentIndex(m_model->index(i, 0));
            return true;
        }
    }
    return false;
}

void RowList::setVisibleRows(int rows)
{
    m_visibleRows = rows;
    setSizePolicy(QSizePolicy::Expanding, rows > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

QSize RowList::sizeHint() const
{
    if (m_visibleRows == 0)
        return QListView::sizeHint();
    int height = 0;
    for (int i = 0; i < std::min(m_visibleRows, m_model->rowCount()); ++i)
        height += sizeHintForRow(i);
    return {200, height};
}

void RowList::run(const QModelIndex &index)
{
    const auto row = index.data(RowDelegate::RowRole).value<Row>();
    if (!row.id.isValid())
        return;
    if (row.action.isEmpty())
        Q_EMIT opened(row.id);
    else
        Q_EMIT actionChosen(row.id);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        run(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

void RowList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentIdChanged(current.data(RowDelegate::RowRole).value<Row>().id);
}

void RowList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Rows are higher in a narrow list.
    if (m_visibleRows > 0 && event->size().width() != event->oldSize().width())
        updateGeometry();
}

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace ui
