// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/placeframe.h"

#include "ui/bundle/bundlewords.h"
#include "ui/support/paint.h"
#include "ui/widgets/categorymark.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int kHeadGap = 10;
constexpr int kMark = 30;

Colour inkOf(domain::ServiceArea area)
{
    switch (area) {
    case domain::ServiceArea::Care:
        return Colour::Care;
    case domain::ServiceArea::Rehabilitation:
        return Colour::Rehab;
    case domain::ServiceArea::Counselling:
        return Colour::Counsel;
    }
    return Colour::Text;
}

} // namespace

PlaceFrame::PlaceFrame(domain::ServiceArea area, QWidget *parent)
    : QWidget(parent)
    , m_area(area)
    , m_head(new QWidget)
    , m_headWords(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel({}, TextSize::Strong, inkOf(area)))
    , m_need(new TextLabel({}, TextSize::Caption, inkOf(area)))
    , m_body(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(kSide, 9, kSide, 9);
    head->setSpacing(kHeadGap);
    head->addWidget(new CategoryMark(area, kMark));
    m_headWords->setSpacing(kHeadGap);
    m_headWords->addWidget(m_title->bold(), 1);
    m_headWords->addWidget(m_need->bold(), 0, Qt::AlignLeft | Qt::AlignVCenter);
    head->addLayout(m_headWords, 1);
    outer->addWidget(m_head);
    m_body->setSpacing(0);
    outer->addLayout(m_body, 1);
    m_need->hide();
    words();
}

void PlaceFrame::words()
{
    const QString name = BundleWords::area(m_area);
    m_title->setText(name);
    setAccessibleName(name);
}

void PlaceFrame::setNeed(const QString &need)
{
    m_need->setVisible(!need.isEmpty());
    m_need->setText(need);
}

void PlaceFrame::setCurrent(bool current)
{
    m_current = current;
    update();
}

int PlaceFrame::widthOfHead() const
{
    const int words
        = m_title->sizeHint().width() + (m_need->isHidden() ? 0 : m_need->sizeHint().width() + kHeadGap);
    return words + Theme::of(this).scaled(kMark) + kHeadGap + 2 * kSide + 2;
}

void PlaceFrame::setHeadStacked(bool stacked)
{
    m_headWords->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_headWords->setSpacing(stacked ? 0 : kHeadGap);
}

void PlaceFrame::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paint::card(painter, theme, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kCardRadius - 1, Theme::kCardRadius - 1);
    painter.setClipPath(shape);
    painter.fillRect(
        QRectF(0, 0, width(), m_head->geometry().bottom() + 1), theme.ground(paint::toneOf(m_area)));
    painter.setClipping(false);
    if (m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(inkOf(m_area)), 2));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kCardRadius, Theme::kCardRadius);
    }
}

void PlaceFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        words();
}

} // namespace ui
