// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpkeys.h"

#include "ui/support/actions.h"
#include "ui/support/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// One action and its key.
class KeyLine final : public QWidget {
public:
    KeyLine(const QString &text, const QString &key)
        : m_text(text)
        , m_key(key)
    {
        setAccessibleName(u"%1, %2"_s.arg(text, key));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const int words = QFontMetrics(theme.font(TextSize::Body)).horizontalAdvance(m_text);
        return {words + paint::keyCapWidth(theme, m_key) + 24, theme.lineHeight(TextSize::Body) + 10};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.colour(Colour::Text));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft, m_text);
        const double x = width() - paint::keyCapWidth(theme, m_key);
        paint::keyCap(painter, theme, {x, height() / 2.0}, m_key);
    }

private:
    QString m_text;
    QString m_key;
};

} // namespace

HelpKeys::HelpKeys(const Actions *actions, QWidget *window)
    : QWidget(window)
    , m_actions(actions)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"helpKeys"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_layout->setContentsMargins(2, 2, 2, 2);
    window->installEventFilter(this);
    hide();
}

void HelpKeys::open()
{
    rebuild();
    place();
    show();
    raise();
    setFocus(Qt::ShortcutFocusReason);
}

void HelpKeys::dismiss()
{
    hide();
}

void HelpKeys::rebuild()
{
    delete m_content;
    m_content = new QWidget;
    auto *outer = new QVBoxLayout(m_content);
    outer->setContentsMargins(24, 20, 16, 20);
    outer->setSpacing(12);
    auto *top = new QHBoxLayout;
    auto *title = new TextLabel(tr("Keys"), TextSize::H1);
    top->addWidget(title->bold(), 1);
    auto *close = new Button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &HelpKeys::dismiss);
    top->addWidget(close->withHint(u"Esc"_s)->small());
    outer->addLayout(top);
    outer->addWidget(new Separator);

    auto *inner = new QWidget;
    auto *columns = new QHBoxLayout(inner);
    columns->setContentsMargins(0, 0, 12, 0);
    columns->setSpacing(40);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(0);
    right->setSpacing(0);
    QList<QString> groups;
    for (const Actions::Entry &entry : m_actions->all()) {
        if (!entry.action->shortcut().isEmpty() && !groups.contains(entry.spec.group.text()))
            groups.append(entry.spec.group.text());
    }
    int lines = 0;
    for (const QString &group : groups) {
        QVBoxLayout *column = lines * 2 < int(m_actions->all().size()) ? left : right;
        auto *heading = new TextLabel(group, TextSize::Strong);
        column->addWidget(heading->bold());
        for (const Actions::Entry &entry : m_actions->all()) {
            if (entry.spec.group.text() != group || entry.action->shortcut().isEmpty())
                continue;
            column->addWidget(new KeyLine(entry.action->text(), keyText(entry.action->shortcut())));
            ++lines;
        }
        column->addSpacing(12);
    }
    left->addStretch(1);
    right->addStretch(1);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    inner->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    m_layout->addWidget(m_content);
    setAccessibleName(tr("Keys"));
}

void HelpKeys::place()
{
    const QSize room = parentWidget()->size();
    const QSize size(std::min(Theme::of(this).scaled(860), room.width() - 60),
        std::min(Theme::of(this).scaled(560), room.height() - 60));
    setGeometry(QRect(QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size));
}

void HelpKeys::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

bool HelpKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void HelpKeys::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(Colour::Primary), 2));
    painter.setBrush(theme.colour(Colour::Panel));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(1, 1, -1, -1), Theme::kDialogRadius, Theme::kDialogRadius);
}

} // namespace ui
