// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/areabars.h"

#include "ui/support/accessible.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMost = 4;

} // namespace

AreaBars::AreaBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AreaBars::setBars(const QList<AreaBar> &bars)
{
    m_bars = bars;
    QStringList words;
    for (const AreaBar &bar : bars) {
        QString line
            = bar.level ? tr("%1 %2 of 4").arg(bar.name).arg(*bar.level) : tr("%1 open").arg(bar.name);
        if (bar.previous)
            line = tr("%1, last time %2").arg(line).arg(*bar.previous);
        words.append(line);
    }
    describe(this, QAccessible::Chart, tr("Points by area"), words.join(u"; "_s));
    updateGeometry();
    update();
}

int AreaBars::lineHeight() const
{
    const Theme &theme = Theme::of(this);
    return std::max(theme.isCompact() ? 22 : 26, theme.lineHeight(TextSize::Body) + 4);
}

QSize AreaBars::sizeHint() const
{
    return {Theme::of(this).scaled(160), lineHeight() * int(m_bars.size())};
}

void AreaBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics bold(theme.font(TextSize::Body, Weight::Bold));
    double names = 0;
    for (const AreaBar &bar : m_bars)
        names = std::max(names, double(bold.horizontalAdvance(bar.name)));
    names = std::min(names, width() * 0.48);
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        paintBar(painter, m_bars.at(i), QRectF(0, double(i) * lineHeight(), width(), lineHeight()), names);
}

void AreaBars::paintBar(QPainter &painter, const AreaBar &bar, const QRectF &line, double nameWidth) const
{
    const Theme &theme = Theme::of(this);
    painter.setFont(theme.font(TextSize::Body, bar.isCurrent ? Weight::Bold : Weight::Regular));
    painter.setPen(theme.colour(Colour::Text));
    const QRectF name(line.left(), line.top(), nameWidth + 2, line.height());
    painter.drawText(name, Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, int(name.width())));
    const double figure = theme.scaled(18);
    const double high = theme.scaled(10);
    const QRectF track(
        name.right() + 12, line.center().y() - high / 2, line.right() - figure - name.right() - 22, high);
    QPen frame(theme.colour(Colour::Line), 1, bar.level ? Qt::SolidLine : Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(theme.colour(Colour::Sunken));
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const int level = bar.level.value_or(0);
    if (level > 0) {
        const Colour fill = bar.isCurrent ? Colour::Primary
            : level >= 3                  ? Colour::DangerFill
            : level == 2                  ? Colour::WarnFill
                                          : Colour::Chart1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(fill));
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * level / kMost, high)), 2, 2);
    }
    if (bar.previous) {
        const double at = track.left() + track.width() * *bar.previous / kMost;
        const double half = theme.scaled(4);
        const double top = track.bottom() + 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Colour::Text));
        painter.drawPolygon(
            QPolygonF{{at, top}, {at + half, top + half * 1.4}, {at - half, top + half * 1.4}});
    }
    painter.setFont(theme.font(TextSize::Body, bar.level ? Weight::Bold : Weight::Regular));
    painter.setPen(theme.colour(bar.level ? Colour::Text : Colour::Text2));
    painter.drawText(line.adjusted(0, 0, 0, 0), Qt::AlignVCenter | Qt::AlignRight,
        bar.level ? QString::number(*bar.level) : u"–"_s);
}

} // namespace ui
