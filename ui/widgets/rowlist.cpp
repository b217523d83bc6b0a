// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowlist.h"

#include "ui/support/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSide = 16;

bool hasMark(const Row &row)
{
    const auto *icon = std::get_if<QString>(&row.mark);
    return !icon || !icon->isEmpty();
}

void paintMark(QPainter &painter, const Theme &theme, const QRectF &rect, const Row &row)
{
    const auto centred = [&](int size) {
        QRectF box(0, 0, size, size);
        box.moveCenter(rect.center());
        return box;
    };
    if (const auto *urgency = std::get_if<Urgency>(&row.mark))
        paint::urgencyMark(painter, theme, centred(theme.scaled(22)), *urgency);
    else if (const auto *area = std::get_if<domain::ServiceArea>(&row.mark))
        paint::categoryMark(painter, theme, centred(theme.scaled(24)), *area);
    else if (const auto *name = std::get_if<QString>(&row.mark))
        icons::paint(painter, *name, rect, theme.iconSize(), theme.colour(Colour::Text));
}

int elided(QPainter &painter, const QRect &rect, const QString &text)
{
    const int wide = painter.fontMetrics().horizontalAdvance(text);
    const bool fits = wide <= rect.width() + 1;
    painter.drawText(fits ? rect.adjusted(0, 0, 2, 0) : rect,
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        fits ? text : painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    return std::min(wide, rect.width());
}

ButtonLook actionLook(const Row &row, bool selected)
{
    ButtonLook look;
    look.text = row.action;
    look.kind = selected ? ButtonKind::Primary : ButtonKind::Normal;
    return look;
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

int RowDelegate::leftOf(const Theme &theme, const QRect &rect, const Row &row)
{
    return rect.left() + kSide + (hasMark(row) ? theme.scaled(24) + 14 : 0);
}

int RowDelegate::actionWidth(const Theme &theme, const Row &row)
{
    if (row.action.isEmpty())
        return 0;
    return std::max(theme.scaled(108), paint::buttonWidth(theme, actionLook(row, true)));
}

bool RowDelegate::isNarrow(const Theme &theme, int width, const Row &row)
{
    if (row.action.isEmpty() && row.chip.isEmpty())
        return false;
    int room = width - leftOf(theme, QRect(), row) - kSide - actionWidth(theme, row);
    if (!row.chip.isEmpty())
        room -= paint::chipWidth(theme, row.chip, row.chipIcon) + 21;
    const int words = QFontMetrics(theme.font(TextSize::Body, Weight::Bold)).horizontalAdvance(row.title);
    return room < std::min(words, theme.scaled(220));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto row = index.data(RowRole).value<Row>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int lines
        = theme.lineHeight(TextSize::Body) + (row.note.isEmpty() ? 0 : theme.lineHeight(TextSize::Caption));
    if (view && isNarrow(theme, view->viewport()->width(), row))
        return {200, lines + theme.smallControlHeight() + 2 * Theme::kRing + 18};
    if (row.note.isEmpty())
        return {200, theme.rowHeight()};
    if (row.action.isEmpty() && row.chip.isEmpty())
        return {200, std::max(58, lines + 16)};
    return {200, theme.twoLineRowHeight()};
}

QRect RowDelegate::actionRect(const Theme &theme, const QRect &rect, const Row &row)
{
    const int wide = actionWidth(theme, row);
    const int high = theme.smallControlHeight() + 2 * Theme::kRing;
    const int top
        = isNarrow(theme, rect.width(), row) ? rect.bottom() - high - 5 : rect.center().y() - high / 2;
    return {rect.right() - kSide + Theme::kRing - wide, top, wide, high};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto row = index.data(RowRole).value<Row>();
    const QRect rect = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool narrow = isNarrow(theme, rect.width(), row);
    painter->save();
    paint::row(*painter, theme, rect, selected, option.state.testFlag(QStyle::State_MouseOver), false);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Colour::Line));

    const QRect button = actionRect(theme, rect, row);
    const int left = leftOf(theme, rect, row);
    const int lastLine = button.center().y();
    int right = rect.right() - kSide;
    if (!row.action.isEmpty()) {
        paint::button(*painter, theme, button, actionLook(row, selected));
        if (!narrow)
            right = button.left() - 9;
    }
    if (!row.chip.isEmpty()) {
        const int wide = paint::chipWidth(theme, row.chip, row.chipIcon);
        const double x = narrow ? left : right - wide;
        paint::chip(*painter, theme, {x, double(lastLine)}, row.chipTone, row.chip, row.chipIcon);
        if (!narrow)
            right -= wide + 12;
    }
    if (!row.aside.isEmpty()) {
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(theme.colour(Colour::Text2));
        const int wide = painter->fontMetrics().horizontalAdvance(row.aside);
        painter->drawText(QRect(right - wide, rect.top(), wide + 2, rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft, row.aside);
        right -= wide + 12;
    }
    const QRect words
        = narrow ? QRect(rect.left(), rect.top() + 2, rect.width(), button.top() - rect.top()) : rect;
    if (hasMark(row))
        paintMark(
            *painter, theme, QRectF(rect.left() + kSide, words.top(), theme.scaled(24), words.height()), row);
    paintWords(*painter, theme, QRect(QPoint(left, words.top()), QPoint(right, words.bottom())), row);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(*painter, theme, QRectF(rect).adjusted(5, 1, -1, -2), 4);
    painter->restore();
}

void RowDelegate::paintWords(QPainter &painter, const Theme &theme, const QRect &rect, const Row &row)
{
    const int body = theme.lineHeight(TextSize::Body);
    const int caption = row.note.isEmpty() ? 0 : theme.lineHeight(TextSize::Caption);
    const int top = rect.top() + (rect.height() - body - caption) / 2;
    const int tagWide = row.tag.isEmpty() ? 0 : paint::chipWidth(theme, row.tag) + 8;
    painter.setFont(theme.font(TextSize::Body, Weight::Bold));
    painter.setPen(theme.colour(Colour::Text));
    int x = rect.left()
        + elided(painter, QRect(rect.left(), top, std::max(20, rect.width() - tagWide), body), row.title);
    if (!row.tag.isEmpty())
        x += 8 + paint::chip(painter, theme, {x + 8.0, top + body / 2.0}, row.tagTone, row.tag);
    painter.setPen(theme.colour(Colour::Text2));
    painter.setFont(theme.font(TextSize::Caption));
    if (!row.detail.isEmpty() && rect.right() - x > 30)
        elided(painter, QRect(x + 6, top, rect.right() - x - 6, body), row.detail);
    elided(painter, QRect(rect.left(), top + body, std::max(20, rect.width()), caption), row.note);
}

bool RowDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect button
            = actionRect(Theme::of(option.widget), option.rect, index.data(RowRole).value<Row>());
        if (mouse->button() == Qt::LeftButton && button.contains(mouse->position().toPoint())) {
            Q_EMIT actionClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
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
        auto *item = new QStandardItem(row.title);
        item->setData(QVariant::fromValue(row), RowDelegate::RowRole);
        item->setData(row.sentence(), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (!selectId(kept) && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    updateGeometry();
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

void RowList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace ui
