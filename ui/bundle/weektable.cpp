// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundle/weektable.h"

#include "ui/support/accessible.h"
#include "ui/support/icons.h"
#include "ui/support/paint.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kHour = 60;
constexpr int kEarliest = 9;
constexpr int kLatest = 18;

} // namespace

WeekTable::WeekTable(QWidget *parent)
    : QWidget(parent)
{
    setEvents({});
}

QString WeekTable::timeText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / kHour, 2, 10, QChar(u'0')).arg(minutes % kHour, 2, 10, QChar(u'0'));
}

QString WeekTable::dayText(int day)
{
    static constexpr std::array kNames{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    return QCoreApplication::translate("Formats", kNames[size_t(std::clamp(day, 0, 6))]);
}

void WeekTable::setEvents(const QList<WeekEvent> &events, const QList<WeekTravel> &travels)
{
    m_events = events;
    m_travels = travels;
    std::stable_sort(m_events.begin(), m_events.end(), [](const WeekEvent &a, const WeekEvent &b) {
        return std::pair(a.slot.day, a.slot.from) < std::pair(b.slot.day, b.slot.from);
    });
    QStringList words;
    for (const WeekEvent &event : std::as_const(m_events)) {
        QString line = u"%1 %2–%3 %4"_s.arg(
            dayText(event.slot.day), timeText(event.slot.from), timeText(event.slot.to), event.title);
        if (event.collides)
            line = tr("%1, collides").arg(line);
        words.append(line);
    }
    for (const WeekTravel &travel : std::as_const(m_travels))
        words.append(travel.sentence);
    describe(this, QAccessible::Table, tr("Timetable of the week"), words.join(u"; "_s));
    updateGeometry();
    update();
}

int WeekTable::days() const
{
    int last = 4;
    for (const WeekEvent &event : m_events)
        last = std::max(last, event.slot.day);
    return last + 1;
}

int WeekTable::firstHour() const
{
    int first = kEarliest;
    for (const WeekEvent &event : m_events)
        first = std::min(first, event.slot.from / kHour);
    return first;
}

int WeekTable::lastHour() const
{
    int last = kLatest;
    for (const WeekEvent &event : m_events)
        last = std::max(last, (event.slot.to + kHour - 1) / kHour);
    return last;
}

QSize WeekTable::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int head = theme.lineHeight(TextSize::Caption) + 8;
    return {theme.scaled(480), head + (lastHour() - firstHour()) * theme.scaled(theme.isCompact() ? 22 : 26)};
}

QSize WeekTable::minimumSizeHint() const
{
    return {Theme::of(this).scaled(320), sizeHint().height()};
}

QRectF WeekTable::rectOf(const bundle::WeeklySlot &slot, const QRectF &grid) const
{
    const double column = grid.width() / days();
    const double hour = grid.height() / (lastHour() - firstHour());
    const double top = grid.top() + (slot.from - firstHour() * kHour) * hour / kHour;
    const double high = (slot.to - slot.from) * hour / kHour;
    return {grid.left() + slot.day * column + 5, top, column - 10, high};
}

void WeekTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int head = theme.lineHeight(TextSize::Caption) + 8;
    const int side = QFontMetrics(theme.font(TextSize::Caption)).horizontalAdvance(u"00"_s) + 28;
    const QRectF grid(side, head, width() - side, height() - head);
    paintGrid(painter, grid);
    for (const WeekEvent &event : m_events)
        paintEvent(painter, event, grid);
    for (const WeekTravel &travel : m_travels)
        paintTravel(painter, travel, grid);
}

/// A narrow block beside the hatched ways from and to home: how long it takes to the next service.
void WeekTable::paintTravel(QPainter &painter, const WeekTravel &travel, const QRectF &grid) const
{
    const Theme &theme = Theme::of(this);
    const QRectF way = rectOf({travel.day, travel.from, travel.from + travel.minutes}, grid);
    const QColor ink = theme.colour(travel.isTooShort() ? Colour::Danger : Colour::Text2);
    const QRectF strip(way.left(), way.top(), way.width(), std::max(4.0, way.height()));
    painter.fillRect(strip, theme.colour(Colour::Panel));
    painter.fillRect(strip, QBrush(ink, Qt::FDiagPattern));
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(strip.adjusted(0.5, 0.5, -0.5, -0.5));
    const double line = theme.lineHeight(TextSize::Caption);
    const double room = rectOf({travel.day, travel.from, travel.from + travel.gap}, grid).height();
    if (room < strip.height() + line)
        return;
    painter.setFont(theme.font(TextSize::Caption));
    const QRectF words(strip.left() + 4, strip.bottom(), strip.width() - 8, line);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(
            tr("way %1 min").arg(travel.minutes), Qt::ElideRight, int(words.width()) + 1));
}

void WeekTable::paintGrid(QPainter &painter, const QRectF &grid) const
{
    const Theme &theme = Theme::of(this);
    painter.fillRect(QRectF(0, 0, width(), grid.top()), theme.colour(Colour::Sunken));
    painter.setFont(theme.font(TextSize::Caption));
    const double column = grid.width() / days();
    const double hour = grid.height() / (lastHour() - firstHour());
    for (int day = 0; day < days(); ++day) {
        const double left = grid.left() + day * column;
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(QRectF(left, 0, column, grid.top()), Qt::AlignCenter, dayText(day));
        painter.fillRect(QRectF(std::round(left), 0, 1, height()), theme.colour(Colour::Line));
    }
    painter.fillRect(QRectF(0, grid.top() - 1, width(), 1), theme.colour(Colour::Line));
    for (int at = firstHour(); at < lastHour(); ++at) {
        const double top = grid.top() + (at - firstHour()) * hour;
        if ((at - firstHour()) % 2 != 0)
            continue;
        if (at > firstHour())
            painter.fillRect(
                QRectF(grid.left(), std::round(top), grid.width(), 1), theme.colour(Colour::Line));
        painter.setPen(theme.colour(Colour::Text2));
        const double high = theme.lineHeight(TextSize::Caption);
        const double from = at == firstHour() ? top + 2 : top - high / 2;
        painter.drawText(QRectF(0, from, grid.left() - 10, high), Qt::AlignRight | Qt::AlignVCenter,
            u"%1"_s.arg(at, 2, 10, QChar(u'0')));
    }
}

void WeekTable::paintEvent(QPainter &painter, const WeekEvent &event, const QRectF &grid) const
{
    const Theme &theme = Theme::of(this);
    const Tone tone = event.area ? paint::toneOf(*event.area) : Tone::Neutral;
    const QRectF box = rectOf(event.slot, grid);
    const QColor ink = theme.ink(tone);
    if (event.travel > 0) {
        const double way = event.travel * grid.height() / (lastHour() - firstHour()) / kHour;
        const double strip = std::max(3.0, way);
        const QBrush hatch(ink, Qt::BDiagPattern);
        painter.fillRect(QRectF(box.left() + 4, box.top() - strip, box.width() - 8, strip), hatch);
        painter.fillRect(QRectF(box.left() + 4, box.bottom(), box.width() - 8, strip), hatch);
    }
    painter.setPen(QPen(event.collides ? theme.colour(Colour::Danger)
            : event.area               ? ink
                                       : theme.colour(Colour::LineStrong),
        event.collides ? 2 : 1));
    painter.setBrush(theme.ground(tone));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Theme::kChipRadius, Theme::kChipRadius);
    const double line = theme.lineHeight(TextSize::Caption);
    double x = box.left() + 7;
    const double middle = std::min(box.center().y(), box.top() + line);
    if (event.area) {
        const double size = std::min(theme.scaled(18) * 1.0, box.height() - 4);
        paint::categoryMark(painter, theme, QRectF(x, middle - size / 2, size, size), *event.area);
        x += size + 5;
    }
    const QRectF words(x, middle - line / 2, box.right() - x - 4, line);
    painter.setFont(theme.font(TextSize::Caption, Weight::Bold));
    painter.setPen(ink);
    const QString text = u"%1 %2"_s.arg(timeText(event.slot.from), event.title);
    painter.drawText(words, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, int(words.width()) + 1));
}

} // namespace ui
