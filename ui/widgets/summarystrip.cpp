// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/summarystrip.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

class SummaryStrip::Cell final : public QAbstractButton {
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
    void setIcons(Icons icons)
    {
        m_icons = icons;
        update();
    }
    QSize sizeHint() const override { return {widthWith(Icons::With), high()}; }
    int widthWith(Icons icons) const
    {
        const Theme &theme = Theme::of(this);
        const int figure
            = QFontMetrics(theme.font(TextSize::Figure, Weight::Bold)).horizontalAdvance(m_item.figure);
        const int label
            = QFontMetrics(theme.font(TextSize::Body, Weight::Bold)).horizontalAdvance(m_item.label);
        const int note = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(m_item.note);
        return textLeft(theme, icons) + std::max(figure + 8 + label, note) + 12;
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
        if (m_icons == Icons::With) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.ground(m_item.tone));
            painter.drawRoundedRect(tile, 8, 8);
            icons::paint(painter, m_item.icon, tile, theme.scaled(24), theme.ink(m_item.tone));
        }
        const int left = textLeft(theme, m_icons);
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
    static int textLeft(const Theme &theme, Icons icons)
    {
        if (icons == Icons::Without)
            return sideMargin(theme);
        return sideMargin(theme) + theme.scaled(theme.isCompact() ? 34 : 40) + (theme.isCompact() ? 12 : 14);
    }
    int high() const
    {
        const Theme &theme = Theme::of(this);
        const int lines = theme.lineHeight(TextSize::Figure) + theme.lineHeight(TextSize::Caption);
        return std::max(theme.isCompact() ? 66 : 82, lines + 8);
    }

    SummaryItem m_item;
    Icons m_icons = Icons::With;
};

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

int SummaryStrip::widthOfOneRow(Icons icons) const
{
    int width = 0;
    for (const Cell *cell : m_cells)
        width += cell->widthWith(icons);
    return width;
}

SummaryStrip::Arrangement SummaryStrip::arrangementFor(int width) const
{
    for (const Icons icons : {Icons::With, Icons::Without}) {
        if (widthOfOneRow(icons) <= width)
            return {1, icons};
    }
    const int count = std::max(1, int(m_cells.size()));
    for (int rows = 2; rows < count; ++rows) {
        if ((count + rows - 1) / rows * cellSize().width() <= width)
            return {rows, Icons::With};
    }
    return {count, Icons::With};
}

int SummaryStrip::heightForWidth(int width) const
{
    return arrangementFor(width).rows * cellSize().height();
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
    const auto [rows, icons] = arrangementFor(width());
    const int count = int(m_cells.size());
    for (int row = 0, first = 0; row < rows && first < count; ++row) {
        // The first rows take one more where the cells do not come out even.
        const int inRow = count / rows + (row < count % rows ? 1 : 0);
        placeRow(first, inRow, row * cellSize().height(), icons);
        first += inRow;
    }
    setFixedHeight(std::max(1, heightForWidth(width())));
}

void SummaryStrip::placeRow(int first, int count, int top, Icons icons)
{
    int asked = 0;
    int widest = 0;
    for (int i = first; i < first + count; ++i) {
        asked += m_cells[i]->widthWith(icons);
        widest = std::max(widest, m_cells[i]->widthWith(icons));
    }
    const bool equal = widest * count <= width();
    const int over = std::max(0, width() - asked);
    int left = 0;
    for (int i = 0; i < count; ++i) {
        Cell *cell = m_cells[first + i];
        const int right = i == count - 1 ? width()
            : equal                      ? width() * (i + 1) / count
                                         : left + cell->widthWith(icons) + over / count;
        cell->setIcons(icons);
        const QRect place(left, top, right - left, cellSize().height());
        cell->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        left = right;
    }
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
