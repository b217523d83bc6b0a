// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabrow.h"

#include "ui/support/paint.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace ui {

namespace {

constexpr int kTabSide = 14;
constexpr int kTabLine = 3; ///< under the tab that is shown

class TabButton final : public QRadioButton {
public:
    explicit TabButton(const QString &text)
        : QRadioButton(text)
    {
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        // Bold from the start, so that choosing moves nothing.
        const QFontMetrics metrics(theme.font(TextSize::Body, Weight::Bold));
        return {metrics.horizontalAdvance(text()) + 2 * kTabSide + 2, theme.controlHeight() + 6};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!isChecked() && underMouse())
            painter.fillRect(rect().adjusted(0, 4, 0, -1), theme.colour(Colour::Hover));
        if (isChecked())
            painter.fillRect(0, height() - kTabLine, width(), kTabLine, theme.colour(Colour::Primary));
        painter.setFont(theme.font(TextSize::Body, isChecked() ? Weight::Bold : Weight::Regular));
        painter.setPen(theme.colour(isChecked() ? Colour::Primary : Colour::Text2));
        painter.drawText(rect().adjusted(kTabSide, 0, 0, -kTabLine),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        if (hasFocus())
            paint::focusRing(painter, theme, QRectF(rect()).adjusted(1, 3, -1, -4), 6);
    }
};

} // namespace

TabRow::TabRow(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *flow = new FlowLayout(this, 0);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        m_group->button(index)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        if (on)
            Q_EMIT currentChanged(index);
    });
}

void TabRow::addTab(const QString &text)
{
    auto *tab = new TabButton(text);
    const int index = count();
    tab->setFocusPolicy(Qt::ClickFocus);
    tab->installEventFilter(this);
    layout()->addWidget(tab);
    m_group->addButton(tab, index);
    if (index == 0)
        setCurrentIndex(0);
}

void TabRow::setTabText(int index, const QString &text)
{
    QAbstractButton *tab = m_group->button(index);
    if (!tab || tab->text() == text)
        return;
    tab->setText(text);
    tab->updateGeometry();
}

QString TabRow::tabText(int index) const
{
    const QAbstractButton *tab = m_group->button(index);
    return tab ? tab->text() : QString();
}

int TabRow::count() const
{
    return int(m_group->buttons().size());
}

int TabRow::currentIndex() const
{
    return m_group->checkedId();
}

void TabRow::setCurrentIndex(int index)
{
    if (QAbstractButton *tab = m_group->button(index))
        tab->setChecked(true);
}

void TabRow::focusCurrent()
{
    if (QAbstractButton *tab = m_group->checkedButton())
        tab->setFocus(Qt::OtherFocusReason);
}

bool TabRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Right || key == Qt::Key_Down ? 1
            : key == Qt::Key_Left || key == Qt::Key_Up               ? -1
                                                                     : 0;
        if (step != 0) {
            setCurrentIndex(m_group->id(qobject_cast<QAbstractButton *>(watched)) + step);
            focusCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TabRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, Theme::of(this).colour(Colour::Line));
}

} // namespace ui
