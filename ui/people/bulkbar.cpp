// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/bulkbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace ui {

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QWidget)
    , m_count(new TextLabel)
    , m_keys(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_export(new Button)
    , m_household(new Button)
    , m_join(new Button)
    , m_takeOver(new Button)
    , m_clear(new Button({}, ButtonKind::Flat))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(12);
    layout->addWidget(m_count);
    auto *flow = new FlowLayout(m_buttons, 6);
    for (Button *button : {m_takeOver, m_export, m_household, m_join, m_clear})
        flow->addWidget(button->small());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_buttons->setSizePolicy(policy);
    layout->addWidget(m_buttons, 1);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_keys);
    connect(m_export, &QPushButton::clicked, this, &BulkBar::exportClicked);
    connect(m_household, &QPushButton::clicked, this, &BulkBar::householdClicked);
    connect(m_join, &QPushButton::clicked, this, &BulkBar::joinClicked);
    m_takeOver->setObjectName(u"takeOver"_s);
    connect(m_takeOver, &QPushButton::clicked, this, &BulkBar::takeOverClicked);
    connect(m_clear, &QPushButton::clicked, this, &BulkBar::clearClicked);
    say();
}

void BulkBar::setCounts(int total, int ticked)
{
    m_total = total;
    m_ticked = ticked;
    say();
    update();
}

void BulkBar::say()
{
    m_count->setText(
        m_ticked > 0 ? tr("%Ln chosen", nullptr, m_ticked) : tr("%Ln person(s)", nullptr, m_total));
    if (m_ticked > 0)
        m_count->bold();
    m_keys->setText(tr("Space choose · Enter open · F7/F8 previous, next"));
    m_export->setText(tr("Export"));
    m_household->setText(tr("Make a household"));
    m_takeOver->setText(tr("Take over"));
    m_takeOver->setToolTip(tr("You lead these cases from now on; can be taken back"));
    m_join->setText(tr("Same person"));
    m_join->setToolTip(tr("Says that two records are one person; can be taken back"));
    m_clear->setText(tr("Choose nobody"));
    for (Button *button : {m_takeOver, m_export, m_household, m_clear})
        button->setVisible(m_ticked > 0);
    m_join->setVisible(m_ticked == 2);
    arrange();
}

/// The keys stand there as a whole or not at all: with large text F1 tells them.
void BulkBar::arrange()
{
    int taken = m_count->sizeHint().width() + 2 * 16 + 2 * 12;
    for (const Button *button : {m_takeOver, m_export, m_household, m_join, m_clear})
        taken += button->isHidden() ? 0 : button->sizeHint().width() + 6;
    m_keys->setVisible(taken + m_keys->sizeHint().width() <= width());
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF r(rect());
    if (m_ticked > 0) {
        // The lower corners are those of the card, which does not clip.
        const qreal radius = Theme::kCardRadius - 1;
        QPainterPath path;
        path.moveTo(r.topLeft());
        path.lineTo(r.topRight());
        path.lineTo(r.right(), r.bottom() - radius);
        path.quadTo(r.bottomRight(), {r.right() - radius, r.bottom()});
        path.lineTo(r.left() + radius, r.bottom());
        path.quadTo(r.bottomLeft(), {r.left(), r.bottom() - radius});
        path.closeSubpath();
        painter.fillPath(path, theme.colour(Colour::Selected));
    }
    painter.fillRect(QRectF(r.left(), r.top(), r.width(), 1), theme.colour(Colour::Line));
}

void BulkBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

} // namespace ui
