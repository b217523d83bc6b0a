// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The box that opens the palette as an icon alone.
constexpr int kLeastFind = 56;

/// Looks like the field of the palette and opens it.
class FindBox final : public QAbstractButton {
public:
    FindBox()
    {
        setObjectName(u"findBox"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::IBeamCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.isCompact() ? 336 : 406, theme.controlHeight() + 2 * Theme::kRing};
    }
    QSize minimumSizeHint() const override { return {kLeastFind, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Colour::LineStrong), 1));
        painter.setBrush(theme.colour(underMouse() ? Colour::Hover : Colour::Window));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), Theme::kControlRadius, Theme::kControlRadius);
        const int icon = theme.iconSize();
        icons::paint(painter, u"search"_s, QRectF(14, 0, icon, height()), icon, theme.colour(Colour::Text2));
        const int keys = paint::keyCapWidth(theme, u"Ctrl+K"_s);
        const bool roomForKeys = width() > keys + icon + 120;
        if (roomForKeys)
            paint::keyCap(painter, theme, {width() - keys - 13.0, height() / 2.0}, u"Ctrl+K"_s);
        const QRect words = rect().adjusted(14 + icon + 8, 0, -(roomForKeys ? keys + 20 : 12), 0);
        if (words.width() < painter.fontMetrics().averageCharWidth() * 6) {
            if (hasFocus())
                paint::focusRing(painter, theme, rect());
            return;
        }
        painter.setFont(theme.font(TextSize::Body));
        painter.setPen(theme.colour(Colour::Text2));
        // A short hint in full says more than a long one that is cut.
        const QFontMetrics metrics = painter.fontMetrics();
        const bool isLong = metrics.horizontalAdvance(text()) > words.width();
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            metrics.elidedText(isLong ? accessibleName() : text(), Qt::ElideRight, words.width()));
        if (hasFocus())
            paint::focusRing(painter, theme, rect());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

/// The first letter of the person's name in a disc.
class Avatar final : public QWidget {
public:
    Avatar() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override
    {
        const int side = Theme::of(this).scaled(32);
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Selected));
        painter.drawEllipse(rect());
        painter.setFont(theme.font(TextSize::Body, Weight::Bold));
        painter.setPen(theme.colour(Colour::Text));
        painter.drawText(rect(), Qt::AlignCenter, accessibleName().left(1));
    }
};

// Below these widths of the header the lesser things give way, so that nothing is cut.
constexpr int kRoomForUser = 900;

} // namespace

Header::Header(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_back(new Button({}, ButtonKind::Flat))
    , m_title(new TextLabel({}, TextSize::H1))
    , m_context(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_find(new FindBox)
    , m_mask(new Button)
    , m_avatar(new Avatar)
    , m_user(new TextLabel)
    , m_lock(new Button)
{
    m_title->bold();
    m_context->overflow(Overflow::Elide);
    m_back->withIcon(u"left"_s)->small();
    m_back->setObjectName(u"backButton"_s);
    m_back->hide();
    m_mask->setObjectName(u"maskButton"_s);
    m_lock->setObjectName(u"lockButton"_s);
    m_mask->setCheckable(true);
    m_layout->addWidget(m_back);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(12);
    m_layout->addWidget(m_context, 1);
    m_layout->addWidget(m_find);
    m_layout->addWidget(m_mask);
    m_layout->addSpacing(6);
    m_layout->addWidget(m_avatar);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_user);
    m_layout->addSpacing(6);
    m_layout->addWidget(m_lock->withIcon(u"lock"_s));
    connect(m_back, &QPushButton::clicked, this, &Header::backRequested);
    connect(m_find, &QAbstractButton::clicked, this, &Header::searchRequested);
    connect(m_mask, &QPushButton::clicked, this, [this] {
        m_mask->setChecked(m_masked);
        Q_EMIT maskToggled();
    });
    connect(m_lock, &QPushButton::clicked, this, &Header::lockRequested);
    // The page comes first: the way back is reached by Alt+Left too.
    setTabOrder(m_lock, m_back);
    setUser({});
    retranslate();
    arrange();
}

void Header::setHeading(const QString &title, const QString &context)
{
    m_title->setText(title);
    m_context->setText(context);
    arrange();
}

void Header::setBackShown(bool shown)
{
    m_back->setVisible(shown);
    arrange();
}

void Header::setUser(const QString &name)
{
    m_user->setText(name);
    m_avatar->setAccessibleName(name);
    m_avatar->update();
    arrange();
}

void Header::setMasked(bool masked)
{
    m_masked = masked;
    retranslate();
}

void Header::retranslate()
{
    m_find->setText(tr("Name, initials ㅍㅅㅈ, number, command"));
    m_find->setAccessibleName(tr("Find anything"));
    m_mask->setText(m_masked ? tr("Mask on") : tr("Mask off"));
    m_mask->withIcon(m_masked ? u"eyeoff"_s : u"eye"_s);
    m_mask->setChecked(m_masked);
    m_mask->setToolTip(tr("Shortens names and ages for a visitor at the desk"));
    m_lock->setText(tr("Lock"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(u"%1  Alt+←"_s.arg(tr("Back")));
}

void Header::arrange()
{
    const Theme &theme = Theme::of(this);
    m_layout->setContentsMargins(theme.pageMargin(), 0, 13, 1);
    m_layout->setSpacing(Theme::kControlSpacing + 4);
    setFixedHeight(std::max(theme.isCompact() ? 48 : 56, theme.controlHeight() + 2 * Theme::kRing + 6));
    const int room = width() * 100 / theme.look().percent;
    const bool known = !m_user->text().isEmpty();
    m_avatar->setVisible(known);
    m_user->setVisible(known && room >= kRoomForUser);
    giveContextRoom();
}

/// Whose page it is never gives way: the box for finding becomes smaller first.
void Header::giveContextRoom()
{
    const QMargins margins = m_layout->contentsMargins();
    int taken = margins.left() + margins.right() + kLeastFind + 2 * m_layout->spacing();
    for (int at = 0; at < m_layout->count(); ++at) {
        QLayoutItem *item = m_layout->itemAt(at);
        const QWidget *widget = item->widget();
        if (widget && (widget == m_context || widget == m_find || widget->isHidden()))
            continue;
        taken += item->sizeHint().width() + (widget ? m_layout->spacing() : 0);
    }
    const int words = m_context->fontMetrics().horizontalAdvance(m_context->text()) + 2;
    m_context->setMinimumWidth(std::clamp(width() - taken, 0, words));
}

void Header::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Header::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Header::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::Panel));
    painter.fillRect(0, height() - 1, width(), 1, theme.colour(Colour::Line));
}

} // namespace ui
