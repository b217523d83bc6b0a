// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/support/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel)
    , m_undo(new Button(tr("Undo"), ButtonKind::Flat))
    , m_close(new Button({}, ButtonKind::Flat))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 6, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_undo->withIcon(u"undo"_s)->withHint(u"Ctrl+Z"_s)->small());
    layout->addWidget(m_close->withIcon(u"x"_s)->small());
    m_close->setAccessibleName(tr("Close"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kStay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_close, &QPushButton::clicked, this, &Toast::dismiss);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_act, {});
        dismiss();
        if (act)
            act();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, std::function<void()> undo)
{
    m_text->setText(text);
    m_act = std::move(undo);
    m_undo->setVisible(bool(m_act));
    describe(this, QAccessible::AlertMessage, text, text);
    adjustSize();
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::dismiss()
{
    m_timer.stop();
    m_act = {};
    hide();
}

void Toast::place()
{
    const QRect room = parentWidget()->rect();
    move(room.center().x() - width() / 2, room.bottom() - height() - 46);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Primary), 2));
    painter.setBrush(theme.colour(Colour::Panel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kCardRadius, Theme::kCardRadius);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_undo->setText(tr("Undo"));
        m_close->setAccessibleName(tr("Close"));
    }
}

} // namespace ui
