// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/support/icons.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>

namespace ui {

namespace {

/// The icon in a disc of 64.
class Disc final : public QWidget {
public:
    explicit Disc(QString icon)
        : m_icon(std::move(icon))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return QSize(64, 64); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.isContrast() ? QPen(theme.colour(Colour::Line), 1) : QPen(Qt::NoPen));
        painter.setBrush(theme.colour(Colour::Sunken));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        icons::paint(painter, m_icon, rect(), 32, theme.colour(Colour::Text2));
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(title, TextSize::Strong))
    , m_text(new TextLabel(text, TextSize::Body, Colour::Text2))
    , m_buttons(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 24, 16, 24);
    layout->setSpacing(12);
    layout->addStretch(2);
    layout->addWidget(new Disc(icon), 0, Qt::AlignHCenter);
    m_title->bold()->overflow(Overflow::Wrap);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->overflow(Overflow::Wrap);
    m_text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_buttons->setSpacing(Theme::kControlSpacing);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(3);
    setWords(title, text);
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

Button *EmptyState::addButton(const QString &text, ButtonKind kind, const QString &icon)
{
    auto *button = new Button(text, kind);
    if (!icon.isEmpty())
        button->withIcon(icon);
    button->setMinimumWidth(Theme::of(this).scaled(220));
    m_buttons->addWidget(button);
    return button;
}

} // namespace ui
