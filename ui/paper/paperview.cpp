// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paperview.h"

#include "ui/support/accessible.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int kGap = 16;

QSize shownSize(const QImage &page)
{
    return (page.size() / page.devicePixelRatio()).expandedTo({1, 1});
}

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setPages({}, {});
}

void PaperView::setPages(const QList<QImage> &pages, const QString &text)
{
    m_pages = pages;
    describe(this, QAccessible::Document, tr("Preview"), text);
    updateGeometry();
    update();
}

QSize PaperView::sizeHint() const
{
    QSize size(0, kGap);
    for (const QImage &page : m_pages) {
        const QSize shown = shownSize(page);
        size = {std::max(size.width(), shown.width() + 2 * kGap), size.height() + shown.height() + kGap};
    }
    return size;
}

int PaperView::pageAt(int y) const
{
    int top = kGap;
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        top += shownSize(m_pages.at(i)).height() + kGap;
        if (y < top)
            return int(i);
    }
    return std::max(0, int(m_pages.size()) - 1);
}

void PaperView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    int top = kGap;
    for (const QImage &page : m_pages) {
        const QSize shown = shownSize(page);
        const QRect place((width() - shown.width()) / 2, top, shown.width(), shown.height());
        painter.drawImage(place.topLeft(), page);
        painter.setPen(theme.colour(Colour::LineStrong));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        top += shown.height() + kGap;
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Colour::Focus), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace ui
