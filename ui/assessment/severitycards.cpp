// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/severitycards.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kGap = 2; ///< with the rings' reserve the eye sees 8
constexpr int kPadX = 12;
constexpr int kPadY = 8;

class SeverityCard final : public QRadioButton {
public:
    SeverityCard(const Degree &degree, QWidget *parent)
        : QRadioButton(u"%1 %2"_s.arg(degree.number, degree.word), parent)
        , m_degree(degree)
    {
        setAttribute(Qt::WA_Hover);
    }
    const Degree &degree() const { return m_degree; }
    QString head() const { return u"%1 %2"_s.arg(m_degree.number, m_degree.word); }
    /// Width of the card when everything stands on single lines.
    int wishedWidth() const
    {
        const Theme &theme = Theme::of(this);
        const int head
            = QFontMetrics(theme.font(TextSize::Body, Weight::Bold)).horizontalAdvance(this->head())
            + theme.iconSize() + 8;
        const int anchor = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(m_degree.anchor);
        return std::max(head, anchor) + 2 * (kPadX + Theme::kRing) + 2;
    }
    void setInLine(bool inLine) { m_inLine = inLine; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool on = isChecked();
        const QRectF box = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
        painter.setPen(QPen(theme.colour(on ? Colour::Primary : Colour::LineStrong), on ? 2 : 1));
        painter.setBrush(theme.colour(on      ? Colour::Selected
                : underMouse() && isEnabled() ? Colour::Hover
                                              : Colour::Panel));
        painter.drawRoundedRect(
            on ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, Theme::kControlRadius, Theme::kControlRadius);
        const QRect inner = rect().adjusted(kPadX + 3, kPadY + 3, -kPadX - 3, -kPadY - 3);
        const int line = theme.lineHeight(TextSize::Body);
        painter.setFont(theme.font(TextSize::Body, Weight::Bold));
        painter.setPen(theme.colour(Colour::Text));
        const QRect headRect(inner.left(), inner.top(), inner.width(), line);
        painter.drawText(headRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, head());
        const int headWidth = painter.fontMetrics().horizontalAdvance(head());
        if (on) {
            const int size = theme.iconSize();
            icons::paint(painter, u"check"_s, QRectF(inner.right() + 1 - size, inner.top(), size, line), size,
                theme.colour(Colour::Primary));
        }
        painter.setFont(theme.font(TextSize::Caption));
        painter.setPen(theme.colour(on ? Colour::Text : Colour::Text2));
        const QRect below = m_inLine ? inner.adjusted(headWidth + 16, 0, -theme.iconSize() - 8, 0)
                                     : inner.adjusted(0, line, 2, 2);
        painter.drawText(below,
            (m_inLine ? int(Qt::AlignVCenter) : int(Qt::AlignTop)) | Qt::AlignLeft | Qt::TextWordWrap,
            m_degree.anchor);
        if (hasFocus())
            paint::focusRing(painter, theme, QRectF(rect()));
    }
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }

private:
    Degree m_degree;
    bool m_inLine = false;
};

SeverityCard *card(QAbstractButton *button)
{
    return static_cast<SeverityCard *>(button);
}

} // namespace

SeverityCards::SeverityCards(const QString &name, const QList<Degree> &degrees, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (qsizetype i = 0; i < degrees.size(); ++i) {
        auto *made = new SeverityCard(degrees.at(i), this);
        made->installEventFilter(this);
        m_group->addButton(made, int(i));
    }
    connect(m_group, &QButtonGroup::idClicked, this, [this](int index) {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
    setPrevious({});
    setCurrent(-1);
}

void SeverityCards::setCurrent(int index)
{
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons()) {
        const int id = m_group->id(button);
        button->setChecked(id == index);
        const bool isStop = id == index || (index < 0 && id == 0);
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
        if (isStop)
            setFocusProxy(button);
    }
    m_group->setExclusive(true);
}

int SeverityCards::current() const
{
    return m_group->checkedId();
}

void SeverityCards::setPrevious(std::optional<int> index)
{
    m_previous = index;
    for (auto *button : m_group->buttons()) {
        const Degree &degree = card(button)->degree();
        QString name = u"%1 %2, %3"_s.arg(degree.number, degree.word, degree.anchor);
        if (m_previous == m_group->id(button))
            name = tr("%1; last time").arg(name);
        button->setAccessibleName(name);
    }
    updateGeometry();
    update();
}

int SeverityCards::columnsFor(int width) const
{
    const int count = int(m_group->buttons().size());
    int widest = 0;
    for (auto *button : m_group->buttons())
        widest = std::max(widest, card(button)->wishedWidth());
    return count * widest + (count - 1) * kGap <= width ? count : 1;
}

int SeverityCards::markHeight() const
{
    return m_previous ? Theme::of(this).lineHeight(TextSize::Caption) : 0;
}

int SeverityCards::cardHeight(int width) const
{
    const Theme &theme = Theme::of(this);
    const int lines = theme.lineHeight(TextSize::Body)
        + (columnsFor(width) > 1 ? theme.lineHeight(TextSize::Caption) : 0);
    return lines + 2 * (kPadY + Theme::kRing);
}

int SeverityCards::heightForWidth(int width) const
{
    const int rows = columnsFor(width) > 1 ? 1 : int(m_group->buttons().size());
    return rows * cardHeight(width) + (rows - 1) * kGap + markHeight();
}

QSize SeverityCards::sizeHint() const
{
    const int width = Theme::of(this).scaled(560);
    return {width, heightForWidth(width)};
}

QSize SeverityCards::minimumSizeHint() const
{
    return {Theme::of(this).scaled(200), cardHeight(10'000) + markHeight()};
}

void SeverityCards::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SeverityCards::arrange()
{
    const int columns = columnsFor(width());
    const int high = cardHeight(width());
    const int wide = (width() - (columns - 1) * kGap) / std::max(1, columns);
    for (auto *button : m_group->buttons()) {
        const int id = m_group->id(button);
        const int column = columns > 1 ? id : 0;
        const int row = columns > 1 ? 0 : id;
        card(button)->setInLine(columns == 1);
        button->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(column * (wide + kGap), row * (high + kGap), wide, high)));
    }
}

void SeverityCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}

void SeverityCards::paintEvent(QPaintEvent *)
{
    auto *was = m_previous ? m_group->button(*m_previous) : nullptr;
    if (!was)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(TextSize::Caption));
    const QString word = tr("Last time");
    const int size = theme.scaled(8);
    const bool inLine = columnsFor(width()) == 1;
    const QString text = inLine ? u"%1 %2"_s.arg(word, card(was)->head()) : word;
    const int wide = painter.fontMetrics().horizontalAdvance(text) + size + 6;
    const int high = markHeight();
    const double middle = height() - high / 2.0;
    const double left = inLine ? Theme::kRing : was->geometry().center().x() - wide / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Text));
    painter.drawPolygon(QPolygonF{{left + size / 2.0, middle - size / 2.0},
        {left + size, middle + size / 2.0}, {left, middle + size / 2.0}});
    painter.setPen(theme.colour(Colour::Text2));
    painter.drawText(
        QRectF(left + size + 6, height() - high, wide, high), Qt::AlignVCenter | Qt::AlignLeft, text);
}

void SeverityCards::choose(int index)
{
    auto *button = m_group->button(index);
    if (!button)
        return;
    setCurrent(index);
    button->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(index);
}

bool SeverityCards::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int at = m_group->id(qobject_cast<QAbstractButton *>(watched));
        if (key == Qt::Key_Down || key == Qt::Key_Right) {
            choose(current() < 0 ? at : at + 1);
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Left) {
            choose(at - 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
