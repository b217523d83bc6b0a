// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/support/paint.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class Brand final : public QWidget {
public:
    Brand() { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {88, Theme::of(this).isCompact() ? 48 : 64}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF mark(0, 0, 40, 40);
        paint::logo(painter, mark.translated(QRectF(rect()).center() - mark.center()), Qt::white);
    }
};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, 0, 0, 8);
    m_layout->setSpacing(0);
    m_layout->addWidget(new Brand);
    m_layout->addStretch(1);
}

void Rail::addItem(
    const QString &id, const QString &text, const QString &icon, const QString &key, Position position)
{
    auto *item = new RailItem(id, text, icon, this);
    item->setToolTip(key.isEmpty() ? QString() : u"%1  %2"_s.arg(text, key));
    item->installEventFilter(this);
    item->setFocusPolicy(m_group->buttons().isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    m_group->addButton(item);
    if (position == Position::Top)
        m_layout->insertWidget(1 + m_topCount++, item);
    else
        m_layout->addWidget(item);
    connect(item, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    updateGeometry();
}

void Rail::setText(const QString &id, const QString &text)
{
    if (auto *item = findChild<RailItem *>(u"rail."_s + id)) {
        item->setWord(text);
        updateGeometry();
    }
}

void Rail::setBadge(const QString &id, int count, RailItem::Badge badge)
{
    if (auto *item = findChild<RailItem *>(u"rail."_s + id))
        item->setBadge(count, badge);
}

void Rail::setCurrent(const QString &id)
{
    auto *chosen = findChild<RailItem *>(u"rail."_s + m_under.value(id, id));
    // A page that belongs to none leaves none chosen.
    m_group->setExclusive(false);
    for (auto *button : m_group->buttons()) {
        button->setChecked(button == chosen);
        if (chosen)
            button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(true);
}

QString Rail::current() const
{
    const auto *item = qobject_cast<RailItem *>(m_group->checkedButton());
    return item ? item->id() : QString();
}

QSize Rail::sizeHint() const
{
    int wide = 88;
    for (const auto *button : m_group->buttons())
        wide = std::max(wide, static_cast<const RailItem *>(button)->widthNeeded());
    return {wide, m_layout->sizeHint().height()};
}

QSize Rail::minimumSizeHint() const
{
    return {sizeHint().width(), m_layout->minimumSize().height()};
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::Rail));
    if (theme.isContrast())
        painter.fillRect(width() - 1, 0, 1, height(), theme.colour(Colour::Line));
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(watched, key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            static_cast<QAbstractButton *>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Rail::step(QObject *from, int by)
{
    QList<QWidget *> order;
    for (int i = 0; i < m_layout->count(); ++i) {
        if (auto *item = qobject_cast<RailItem *>(m_layout->itemAt(i)->widget()))
            order.append(item);
    }
    const qsizetype at = order.indexOf(static_cast<QWidget *>(from)) + by;
    if (at >= 0 && at < order.size())
        order.at(at)->setFocus(Qt::TabFocusReason);
}

} // namespace ui
