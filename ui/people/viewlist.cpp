// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/viewlist.h"

#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kViewRole = Qt::UserRole + 1; ///< -1: a heading
constexpr int kCountRole = Qt::UserRole + 2;

class ViewDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const bool heading = index.data(kViewRole).toInt() < 0;
        const int line = theme.lineHeight(heading ? TextSize::Caption : TextSize::Body);
        if (heading)
            return {80, line + (index.row() == 0 ? 16 : 26)};
        return {80, std::max(theme.isCompact() ? 32 : 38, line + 12)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(kViewRole).toInt() < 0)
            paintHeading(*painter, theme, option.rect, index);
        else
            paintView(*painter, theme, option, index);
        painter->restore();
    }
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(ViewList::tr("Name of the view"));
        return editor;
    }

private:
    static void paintHeading(
        QPainter &painter, const Theme &theme, const QRect &rect, const QModelIndex &index)
    {
        painter.setFont(theme.font(TextSize::Caption));
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(rect.adjusted(20, 0, -8, -5), Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine,
            index.data().toString());
    }
    static void paintView(
        QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF ground = QRectF(option.rect).adjusted(8, 1, -8, -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setPen(
                selected && theme.isContrast() ? QPen(theme.colour(Colour::Primary), 2) : QPen(Qt::NoPen));
            painter.setBrush(theme.colour(selected ? Colour::Selected : Colour::Hover));
            painter.drawRoundedRect(ground, Theme::kControlRadius, Theme::kControlRadius);
        }
        QRect words = ground.toRect().adjusted(12, 0, -12, 0);
        const QVariant count = index.data(kCountRole);
        if (count.isValid()) {
            painter.setFont(theme.font(TextSize::Caption));
            painter.setPen(theme.colour(selected ? Colour::Text : Colour::Text2));
            const QString figure = formats::count(count.toInt());
            painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, figure);
            words.setRight(words.right() - painter.fontMetrics().horizontalAdvance(figure) - 8);
        }
        painter.setFont(theme.font(TextSize::Body, selected ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.colour(Colour::Text));
        painter.drawText(words.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width() + 1));
        if (option.state.testFlag(QStyle::State_HasFocus))
            paint::focusRing(painter, theme, ground.adjusted(-1, -1, 1, 1), Theme::kControlRadius + 1);
    }
};

} // namespace

ViewList::ViewList(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(tr("Views"));
    setModel(m_model);
    setItemDelegate(new ViewDelegate(this));
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const int view = viewAt(current); view >= 0 && !m_filling)
            Q_EMIT chosen(view);
    });
    connect(m_model, &QStandardItemModel::itemChanged, this, [this](QStandardItem *item) {
        if (!m_filling && item->data(kViewRole).toInt() >= 0)
            Q_EMIT renamed(item->data(kViewRole).toInt(), item->text().trimmed());
    });
}

void ViewList::setViews(const QList<PeopleView> &views)
{
    m_views = views;
    m_counts.clear();
    fill();
}

void ViewList::fill()
{
    m_filling = true;
    m_model->clear();
    const auto heading = [this](const QString &text) {
        auto *item = new QStandardItem(text);
        item->setData(-1, kViewRole);
        item->setFlags(Qt::ItemIsEnabled);
        m_model->appendRow(item);
    };
    for (int view = 0; view < int(m_views.size()); ++view) {
        const PeopleView &one = m_views.at(view);
        if (view == 0)
            heading(tr("Views"));
        else if (!one.isBuiltIn() && m_views.at(view - 1).isBuiltIn())
            heading(tr("Saved views"));
        auto *item = new QStandardItem(one.text());
        item->setData(view, kViewRole);
        item->setToolTip(one.text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
            | (one.isBuiltIn() ? Qt::NoItemFlags : Qt::ItemIsEditable));
        m_model->appendRow(item);
    }
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        setCount(count.key(), count.value());
    m_filling = false;
    if (m_marked)
        markConditions(*m_marked);
}

QModelIndex ViewList::indexOf(int view) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(kViewRole).toInt() == view)
            return m_model->index(row, 0);
    }
    return {};
}

int ViewList::viewAt(const QModelIndex &index) const
{
    return index.isValid() ? index.data(kViewRole).toInt() : -1;
}

void ViewList::setCount(int view, int count)
{
    const bool wasFilling = std::exchange(m_filling, true);
    m_counts.insert(view, count);
    if (QStandardItem *item = m_model->itemFromIndex(indexOf(view))) {
        item->setData(count, kCountRole);
        item->setData(tr("%1, %n person(s)", nullptr, count).arg(item->text()), Qt::AccessibleTextRole);
    }
    m_filling = wasFilling;
}

void ViewList::markConditions(const PeopleConditions &conditions)
{
    m_marked = conditions;
    const bool wasFilling = std::exchange(m_filling, true);
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
        [&](const PeopleView &view) { return view.conditions == conditions; });
    if (found == m_views.cend()) {
        clearSelection();
    } else if (const QModelIndex index = indexOf(int(found - m_views.cbegin()));
               !selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    m_filling = wasFilling;
}

void ViewList::startRename(int view)
{
    if (view >= 0 && view < m_views.size() && !m_views.at(view).isBuiltIn())
        edit(indexOf(view));
}

void ViewList::keyPressEvent(QKeyEvent *event)
{
    const int view = viewAt(currentIndex());
    if (event->key() == Qt::Key_F2)
        return startRename(view);
    if (event->key() == Qt::Key_Delete && view >= 0 && !m_views.at(view).isBuiltIn()) {
        Q_EMIT removeRequested(view);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Space) && view >= 0) {
        Q_EMIT chosen(view);
        return;
    }
    QListView::keyPressEvent(event);
}

void ViewList::contextMenuEvent(QContextMenuEvent *event)
{
    const int view
        = viewAt(event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex());
    if (view < 0 || m_views.at(view).isBuiltIn())
        return;
    // Not run in a loop of its own: the list may go while the menu is open.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icons::icon(u"pen"_s), tr("Rename"), this, [this, view] { startRename(view); });
    menu->addAction(icons::icon(u"x"_s), tr("Delete"), this, [this, view] { Q_EMIT removeRequested(view); });
    menu->popup(event->globalPos());
}

void ViewList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
    else if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace ui
