// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/candidatelist.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kSide = 14;
constexpr int kLineRole = Qt::UserRole + 1;
constexpr int kShownRows = 2;
constexpr int kSpare = 6; ///< words are measured a little narrower than they are drawn

class CandidateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int noteWidth(const Theme &theme, int width) { return width - 2 * kSide - theme.scaled(22) - 10; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto line = index.data(kLineRole).value<CandidateLine>();
        int height = theme.lineHeight(TextSize::Body) + 18;
        if (!line.note.isEmpty())
            height += noteHeight(theme, line, widthOfRows(option.widget));
        return {160, height};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const auto line = index.data(kLineRole).value<CandidateLine>();
        const QRect rect = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        const bool selected = option.state.testFlag(QStyle::State_Selected) && focused;
        paint::row(*painter, theme, rect, selected, option.state.testFlag(QStyle::State_MouseOver), false);
        if (index.row() > 0)
            painter->fillRect(rect.left(), rect.top(), rect.width(), 1, theme.colour(Colour::Line));
        const int body = theme.lineHeight(TextSize::Body);
        const int top = rect.top() + 9;
        const int size = theme.scaled(22);
        paintRank(*painter, theme, QRectF(rect.left() + kSide, top + (body - size) / 2.0, size, size), line);
        const int left = rect.left() + kSide + size + 10;
        int right = rect.right() - kSide;
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(theme.colour(Colour::Text2));
        const int pointsWide = painter->fontMetrics().horizontalAdvance(line.points);
        painter->drawText(
            QRect(right - pointsWide, top, pointsWide + 2, body), Qt::AlignVCenter, line.points);
        right -= pointsWide + 8;
        painter->setFont(theme.font(TextSize::Body));
        painter->setPen(theme.colour(line.isPossible ? Colour::Text : Colour::Text2));
        painter->drawText(QRect(left, top, right - left, body), Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(line.title, Qt::ElideRight, right - left));
        painter->setFont(theme.font(TextSize::Caption));
        painter->setPen(theme.colour(line.isProposed ? Colour::Text2 : Colour::Warn));
        const QRect note(left, top + body, noteWidth(theme, rect.width()), rect.bottom() - top - body - 7);
        painter->drawText(note, Qt::AlignTop | Qt::TextWordWrap, line.note);
        if (focused)
            paint::focusRing(*painter, theme, QRectF(rect).adjusted(5, 1, -1, -1), 4);
        painter->restore();
    }

private:
    /// A scroll bar takes its width from the words; its room is kept also before it shows.
    static int widthOfRows(const QWidget *widget)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(widget);
        if (!view)
            return 260;
        const bool scrolls = view->model()->rowCount() > kShownRows;
        const int bar = scrolls ? view->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, view) : 0;
        return view->width() - 2 * view->frameWidth() - bar - kSpare;
    }
    static int noteHeight(const Theme &theme, const CandidateLine &line, int width)
    {
        const QFontMetrics metrics(theme.font(TextSize::Caption));
        return metrics
            .boundingRect(
                QRect(0, 0, std::max(60, noteWidth(theme, width)), 1000), Qt::TextWordWrap, line.note)
            .height();
    }
    static void paintRank(
        QPainter &painter, const Theme &theme, const QRectF &rect, const CandidateLine &line)
    {
        if (!line.isProposed) {
            icons::paint(painter, line.isPossible ? u"alert"_s : u"xc"_s, rect, theme.iconSize(),
                theme.colour(line.isPossible ? Colour::Warn : Colour::Text2));
            return;
        }
        painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(theme.font(TextSize::Caption));
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(rect, Qt::AlignCenter, line.rank);
    }
};

} // namespace

QString CandidateLine::sentence() const
{
    QStringList parts{rank, title, note, points};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

CandidateList::CandidateList(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new CandidateDelegate(this));
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
        [this](const QModelIndex &index) { take(index, QApplication::keyboardModifiers()); });
}

void CandidateList::setLines(const QList<CandidateLine> &lines)
{
    const int row = std::max(0, currentIndex().row());
    m_model->clear();
    for (const CandidateLine &line : lines) {
        auto *item = new QStandardItem(line.title);
        item->setData(QVariant::fromValue(line), kLineRole);
        item->setData(line.sentence(), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    setCurrentIndex(m_model->index(std::min(row, int(lines.size()) - 1), 0));
    updateGeometry();
}

QSize CandidateList::sizeHint() const
{
    int height = 0;
    for (int i = 0; i < std::min(kShownRows, m_model->rowCount()); ++i)
        height += sizeHintForRow(i);
    return {Theme::of(this).scaled(200), height + 2};
}

QSize CandidateList::minimumSizeHint() const
{
    return {Theme::of(this).scaled(140), sizeHint().height()};
}

void CandidateList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Narrow rows are higher, and the first ones shall stand in full.
    if (event->oldSize().width() != event->size().width()) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void CandidateList::take(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (!index.isValid())
        return;
    const auto line = index.data(kLineRole).value<CandidateLine>();
    if (line.canWait)
        Q_EMIT waitingAsked(line.offer);
    if (!line.isPossible)
        return;
    if (modifiers.testFlag(Qt::ShiftModifier) && line.offer >= 0)
        Q_EMIT addedBeside(line.offer);
    else
        Q_EMIT taken(line.offer);
}

void CandidateList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        take(currentIndex(), event->modifiers());
        return;
    }
    QListView::keyPressEvent(event);
}

void CandidateList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace ui
