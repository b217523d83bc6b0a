// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segments.h"

#include "ui/support/paint.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

/// The accessible half of a segment; Segments paints the whole row.
class Segment final : public QRadioButton {
public:
    using QRadioButton::QRadioButton;

protected:
    void paintEvent(QPaintEvent *) override { }
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

} // namespace

Segments::Segments(const QString &name, const QStringList &texts, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
    setTexts(texts);
}

QStringList Segments::yesNoUnknown()
{
    return {tr("Yes"), tr("No"), tr("Not known")};
}

void Segments::setTexts(const QStringList &texts)
{
    const int kept = current();
    // Other words alone must not take the focus away.
    if (texts.size() == m_group->buttons().size()) {
        for (qsizetype i = 0; i < texts.size(); ++i)
            m_group->button(int(i))->setText(texts.at(i));
        arrange();
        updateGeometry();
        return;
    }
    qDeleteAll(m_group->buttons());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *segment = new Segment(texts.at(i), this);
        segment->installEventFilter(this);
        segment->setAttribute(Qt::WA_Hover);
        m_group->addButton(segment, int(i));
        segment->show();
    }
    setCurrent(kept);
    arrange();
    updateGeometry();
}

void Segments::setCurrent(int index)
{
    // A group that insists on one choice cannot be emptied.
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons()) {
        const int id = m_group->id(button);
        button->setChecked(id == index);
        button->setFocusPolicy(id == index || (index < 0 && id == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(true);
    update();
}

int Segments::current() const
{
    return m_group->checkedId();
}

QWidget *Segments::tabStop() const
{
    return m_group->button(std::max(0, current()));
}

void Segments::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Segments::choose(int index)
{
    auto *button = m_group->button(index);
    if (!button || !button->isEnabled())
        return;
    setCurrent(index);
    button->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(index);
}

bool Segments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_isByPointer = true;
    if (event->type() == QEvent::KeyPress) {
        m_isByPointer = false;
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int at = m_group->id(qobject_cast<QAbstractButton *>(watched));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        if (key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right)) {
            choose(current() < 0 ? at : at + 1);
            return true;
        }
        if (key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left)) {
            choose(at - 1);
            return true;
        }
    }
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::HoverEnter:
    case QEvent::HoverLeave:
    case QEvent::EnabledChange:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

int Segments::widthOf(const QString &text) const
{
    // Bold from the start, so that choosing moves nothing.
    return QFontMetrics(Theme::of(this).font(TextSize::Body, Weight::Bold)).horizontalAdvance(text)
        + (m_small ? 22 : 28);
}

QSize Segments::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int width = 2 * Theme::kRing;
    for (const auto *button : m_group->buttons())
        width += widthOf(button->text());
    return {width, (m_small ? theme.smallControlHeight() : theme.controlHeight()) + 2 * Theme::kRing};
}

void Segments::arrange()
{
    int x = Theme::kRing;
    for (int i = 0; auto *button = m_group->button(i); ++i) {
        const int wide = widthOf(button->text());
        button->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(x, Theme::kRing, wide, height() - 2 * Theme::kRing)));
        x += wide;
    }
    update();
}

void Segments::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Segments::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF frame;
    for (const auto *button : m_group->buttons())
        frame |= QRectF(button->geometry());
    frame.adjust(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, Theme::kControlRadius, Theme::kControlRadius);
    painter.fillPath(shape, theme.colour(isEnabled() ? Colour::Panel : Colour::Sunken));
    painter.setClipPath(shape);
    for (auto *button : m_group->buttons()) {
        const QRect cell = button->geometry();
        const bool on = button->isChecked();
        if (on)
            painter.fillRect(cell, theme.colour(isEnabled() ? Colour::Primary : Colour::TextOff));
        else if (button->underMouse() && isEnabled())
            painter.fillRect(cell, theme.colour(Colour::Hover));
        if (m_group->id(button) > 0)
            painter.fillRect(cell.left(), cell.top(), 1, cell.height(), theme.colour(Colour::LineStrong));
        painter.setFont(theme.font(TextSize::Body, on ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.colour(on ? Colour::OnPrimary : isEnabled() ? Colour::Text : Colour::TextOff));
        painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, button->text());
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
    painter.drawPath(shape);
    for (auto *button : m_group->buttons()) {
        if (button->hasFocus())
            paint::focusRing(painter, theme, QRectF(button->geometry()).adjusted(-3, -3, 3, 3));
    }
}

} // namespace ui
