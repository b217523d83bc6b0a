// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/summarystrip.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class Cell final : public QAbstractButton {
public:
    Cell(SummaryItem item, QWidget *parent)
        : QAbstractButton(parent)
        , m_item(std::move(item))
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(u"%1 %2"_s.arg(m_item.figure, m_item.label));
        setAccessibleDescription(m_item.note);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const int figure
            = QFontMetrics(theme.font(TextSize::Figure, Weight::Bold)).horizontalAdvance(m_item.figure);
        const int label
            = QFontMetrics(theme.font(TextSize::Body, Weight::Bold)).horizontalAdvance(m_item.label);
        const int note = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(m_item.note);
        const int height = theme.lineHeight(TextSize::Figure) + theme.lineHeight(TextSize::Caption);
        return {textLeft(theme) + std::max(figure + 8 + label, note) + 12,
            std::max(theme.isCompact() ? 66 : 82, height + 8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse())
            painter.fillRect(rect().adjusted(4, 4, -4, -4), theme.colour(Colour::Hover));
        const int box = theme.scaled(theme.isCompact() ? 34 : 40);
        const QRectF tile(sideMargin(theme), (height() - box) / 2.0, box, box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ground(m_item.tone));
        painter.drawRoundedRect(tile, 8, 8);
        icons::paint(painter, m_item.icon, tile, theme.scaled(24), theme.ink(m_item.tone));

        const int left = textLeft(theme);
        const int figureLine = theme.lineHeight(TextSize::Figure) - 4;
        const int noteLine = theme.lineHeight(TextSize::Caption);
        const int top = (height() - figureLine - noteLine) / 2 - 1;
        const QFont figure = theme.font(TextSize::Figure, Weight::Bold);
        const bool marked = m_item.tone == Tone::Danger || m_item.tone == Tone::Warn;
        painter.setFont(figure);
        painter.setPen(marked ? theme.ink(m_item.tone) : theme.colour(Colour::Text));
        const int base = top + (figureLine + QFontMetrics(figure).capHeight()) / 2;
        painter.drawText(left, base, m_item.figure);
        painter.setPen(theme.colour(Colour::Text));
        const int after = left + QFontMetrics(figure).horizontalAdvance(m_item.figure) + 8;
        painter.setFont(theme.font(TextSize::Body, Weight::Bold));
        painter.drawText(
            after, base, painter.fontMetrics().elidedText(m_item.label, Qt::ElideRight, width() - after - 8));
        painter.setFont(theme.font(TextSize::Caption));
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(QRect(left, top + figureLine, width() - left - 8, noteLine),
            Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_item.note, Qt::ElideRight, width() - left - 8));
        if (hasFocus())
            paint::focusRing(painter, theme, QRectF(rect()).adjusted(3, 3, -3, -3));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    static int sideMargin(const Theme &theme) { return theme.isCompact() ? 16 : 20; }
    static int textLeft(const Theme &theme)
    {
        return sideMargin(theme) + theme.scaled(theme.isCompact() ? 34 : 40) + (theme.isCompact() ? 12 : 14);
    }

    SummaryItem m_item;
};

} // namespace

SummaryStrip::SummaryStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SummaryStrip::setItems(const QList<SummaryItem> &items)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const SummaryItem &item : items) {
        auto *cell = new Cell(item, this);
        const int index = int(m_cells.size());
        connect(cell, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        cell->show();
        m_cells.append(cell);
    }
    arrange();
    updateGeometry();
}

void SummaryStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
}

QSize SummaryStrip::cellSize() const
{
    QSize size(120, 0);
    for (const auto *cell : m_cells)
        size = size.expandedTo(cell->sizeHint());
    return size;
}

int SummaryStrip::columnsFor(int width) const
{
    const int count = std::max(1, int(m_cells.size()));
    for (int rows = 1; rows <= count; ++rows) {
        const int columns = (count + rows - 1) / rows;
        if (columns * cellSize().width() <= width)
            return columns;
    }
    return 1;
}

int SummaryStrip::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    return (int(m_cells.size()) + columns - 1) / columns * cellSize().height();
}

QSize SummaryStrip::sizeHint() const
{
    return {cellSize().width() * int(m_cells.size()), cellSize().height()};
}

QSize SummaryStrip::minimumSizeHint() const
{
    return cellSize();
}

void SummaryStrip::arrange()
{
    const int columns = columnsFor(width());
    const int high = cellSize().height();
    for (int i = 0; i < int(m_cells.size()); ++i) {
        const int left = width() * (i % columns) / columns;
        const int right = width() * (i % columns + 1) / columns;
        const QRect cell(left, i / columns * high, right - left, high);
        m_cells[i]->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cell));
    }
    setFixedHeight(std::max(1, heightForWidth(width())));
}

void SummaryStrip::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SummaryStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paint::card(painter, theme, rect());
    for (const auto *cell : m_cells) {
        if (cell->x() > 0)
            painter.fillRect(cell->x(), cell->y(), 1, cell->height(), theme.colour(Colour::Line));
        if (cell->y() > 0 && cell->x() == 0)
            painter.fillRect(0, cell->y(), width(), 1, theme.colour(Colour::Line));
    }
}

} // namespace ui
