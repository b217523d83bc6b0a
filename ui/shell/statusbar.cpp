// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusbar.h"

#include "model/base/calendar.h"
#include "ui/support/accessible.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// A flat part of the bar: icon, words, and a thin line behind it.
class StatusButton final : public QToolButton {
public:
    StatusButton()
    {
        setFocusPolicy(Qt::TabFocus);
        setAutoRaise(true);
        setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    void dress(const QString &icon, Colour colour, Weight weight)
    {
        m_icon = icon;
        m_colour = colour;
        m_weight = weight;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const int words = QFontMetrics(theme.font(TextSize::Caption, m_weight)).horizontalAdvance(text());
        return {words + 24 + (m_icon.isEmpty() ? 0 : theme.scaled(16) + 6),
            std::max(29, theme.lineHeight(TextSize::Caption) + 6)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (underMouse() && isEnabled())
            painter.fillRect(rect(), theme.colour(Colour::Hover));
        painter.fillRect(width() - 1, 6, 1, height() - 12, theme.colour(Colour::Line));
        int x = 12;
        if (!m_icon.isEmpty()) {
            const int size = theme.scaled(16);
            icons::paint(painter, m_icon, QRectF(x, 0, size, height()), size, theme.colour(m_colour));
            x += size + 6;
        }
        painter.setFont(theme.font(TextSize::Caption, m_weight));
        painter.setPen(theme.colour(m_colour));
        painter.drawText(
            rect().adjusted(x, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.colour(Colour::Focus), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -3, -2), 4, 4);
        }
    }

private:
    QString m_icon;
    Colour m_colour = Colour::Text2;
    Weight m_weight = Weight::Regular;
};

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new StatusButton;
        m_buttons[i]->setParent(this);
        connect(m_buttons[i], &QToolButton::clicked, this, [this, i] { Q_EMIT chosen(Part(i)); });
    }
    refresh();
}

void StatusBar::setSaving(Saving saving, base::Moment when)
{
    const bool worse = saving == Saving::Failed && m_saving != Saving::Failed;
    m_saving = saving;
    m_savedAt = when;
    refresh();
    if (worse)
        announce(this, button(Part::Saving)->text());
}

void StatusBar::setUnsent(int count)
{
    m_unsent = count;
    refresh();
}

void StatusBar::setOffice(base::Moment when)
{
    m_office = Office::Online;
    m_officeAt = when;
    refresh();
}

void StatusBar::setOfficeTrouble(base::Moment last)
{
    const bool news = m_office != Office::Trouble;
    m_office = Office::Trouble;
    m_officeAt = last;
    refresh();
    if (news)
        announce(this, button(Part::Office)->text());
}

void StatusBar::setOffline(base::Moment last)
{
    const bool news = m_office != Office::Offline;
    m_office = Office::Offline;
    m_officeAt = last;
    refresh();
    if (news)
        announce(this, button(Part::Office)->text());
}

void StatusBar::setAlone()
{
    m_office = Office::Alone;
    refresh();
}

void StatusBar::setMinutesToLock(int minutes)
{
    const bool soon = minutes == 1 && m_minutes != 1;
    m_minutes = minutes;
    refresh();
    if (soon)
        announce(this, button(Part::Lock)->text());
}

void StatusBar::setEncrypted(bool verified)
{
    m_encrypted = verified;
    refresh();
}

void StatusBar::setOrganisation(const QString &name)
{
    m_organisation = name;
    refresh();
}

void StatusBar::setNow(base::Moment now)
{
    m_now = now;
    refresh();
}

void StatusBar::set(Part part, const QString &text, const QString &icon, Colour colour, Weight weight)
{
    auto *target = static_cast<StatusButton *>(button(part));
    target->setText(text);
    target->setAccessibleName(text);
    target->setVisible(!text.isEmpty());
    target->dress(icon, colour, weight);
}

void StatusBar::refresh()
{
    const auto clock = [](base::Moment moment) { return formats::time(base::koreanTime(moment)); };
    switch (m_saving) {
    case Saving::AllSaved:
        set(Part::Saving, m_savedAt ? tr("All saved %1").arg(clock(m_savedAt)) : tr("All saved"), u"checkc"_s,
            Colour::Text2);
        break;
    case Saving::DraftSaved:
        set(Part::Saving, tr("Draft saved %1").arg(clock(m_savedAt)), u"pen"_s, Colour::Text2);
        break;
    case Saving::Failed:
        set(Part::Saving, tr("Not saved"), u"xc"_s, Colour::Danger, Weight::Bold);
        break;
    }
    set(Part::Unsent, m_unsent < 0 ? QString() : tr("%n unsent", nullptr, m_unsent), u"cloudup"_s,
        Colour::Text2);
    refreshOffice();
    set(Part::Lock, m_minutes < 0 ? QString() : tr("Locks in %n minute(s)", nullptr, m_minutes), u"lock"_s,
        m_minutes == 1 ? Colour::Warn : Colour::Text2);
    set(Part::Encryption, m_encrypted ? tr("Encryption verified") : tr("Encryption not verified"),
        u"shield"_s, m_encrypted ? Colour::Text2 : Colour::Danger);
    set(Part::Organisation, m_organisation, {}, Colour::Text2);
    const QString now
        = m_now ? formats::dayWithWeekday(base::koreanDay(m_now)) + u' ' + clock(m_now) : QString();
    set(Part::Time, now, {}, Colour::Text2);
    arrange();
}

void StatusBar::refreshOffice()
{
    const bool isToday = m_now == 0 || base::koreanDay(m_officeAt) == base::koreanDay(m_now);
    const QString last = m_officeAt == 0 ? QString()
        : isToday                        ? formats::time(base::koreanTime(m_officeAt))
                                         : formats::moment(m_officeAt);
    const auto withLast = [&](const QString &words) {
        return last.isEmpty() ? words : tr("%1 · last at %2").arg(words, last);
    };
    switch (m_office) {
    case Office::Alone:
        set(Part::Office, {}, {}, Colour::Text2);
        break;
    case Office::Online:
        set(Part::Office,
            last.isEmpty() ? tr("Not synced with the district yet") : tr("Synced with the district %1").arg(last),
            u"cloud"_s, Colour::Text2);
        break;
    case Office::Offline:
        set(Part::Office, withLast(tr("Offline · saving on this computer")), u"offline"_s, Colour::Warn,
            Weight::Bold);
        break;
    case Office::Trouble:
        set(Part::Office, withLast(tr("Sync with the district failed")), u"alert"_s, Colour::Danger,
            Weight::Bold);
        break;
    }
}

void StatusBar::arrange()
{
    int x = 0;
    int y = 1;
    int line = 0;
    for (auto *part : m_buttons) {
        if (part->isHidden())
            continue;
        const QSize size = part->sizeHint();
        if (x > 0 && x + size.width() > width()) {
            x = 0;
            y += line;
        }
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size)));
        x += size.width();
        line = std::max(line, size.height());
    }
    // In a single line the office and the time stand at the right end.
    if (y == 1) {
        int right = width();
        for (Part part : {Part::Time, Part::Organisation}) {
            if (button(part)->isHidden())
                continue;
            right -= button(part)->width();
            button(part)->move(
                layoutDirection() == Qt::RightToLeft ? width() - right - button(part)->width() : right, y);
        }
    }
    setFixedHeight(y + std::max(line, 29));
}

void StatusBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatusBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        refresh();
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colour(Colour::Sunken));
    painter.fillRect(0, 0, width(), 1, theme.colour(Colour::Line));
}

} // namespace ui
