// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/barchart.h"

#include <algorithm>

namespace documents {

namespace {

constexpr double kRowPoints = 17;
constexpr double kBarPoints = 5.5;
constexpr double kLegendPoints = 16;
constexpr double kValuePoints = 52; ///< right of the bars

class ChartPlacer {
public:
    ChartPlacer(Page &page, const BarChart &chart, QPointF at, double width, const TypeScale &scale)
        : m_page(page)
        , m_chart(chart)
        , m_scale(scale)
        , m_at(at)
    {
        double label = 0;
        for (const Bar &bar : chart.bars)
            label = std::max(label, widthOf({bar.label, kSmallPoints, false, Tone::Plain}, scale));
        m_labelWidth = std::min(label + scale.grown(8), width * 0.35);
        m_zero = at.x() + m_labelWidth;
        m_unit = (width - m_labelWidth - scale.grown(kValuePoints)) / std::max(1, chart.maximum);
    }

    void run()
    {
        placeLegend();
        const double top = m_at.y() + m_scale.grown(kLegendPoints);
        const double rows = m_scale.grown(kRowPoints) * double(m_chart.bars.size());
        for (int value = 0; value <= m_chart.maximum; ++value)
            m_page.stroke(m_zero + value * m_unit, top, m_zero + value * m_unit, top + rows,
                value == 0 ? kFrameWidth : kGridWidth / 2, value == 0 ? kFrameColour : kGridColour);
        double y = top;
        for (const Bar &bar : m_chart.bars) {
            placeBar(bar, y);
            y += m_scale.grown(kRowPoints);
        }
    }

private:
    double put(const QString &text, double x, double y, double width, Tone tone = Tone::Plain)
    {
        Paragraph paragraph;
        paragraph.runs.push_back({text, kSmallPoints, false, tone});
        return m_page.put(flowOf({paragraph}, width, m_scale, kTableLineFactor), {x, y});
    }

    void placeLegend()
    {
        const double box = m_scale.grown(kBarPoints);
        double x = m_zero;
        const double y = m_at.y();
        const auto entry = [&](const QString &words, bool isNow) {
            if (words.isEmpty())
                return;
            const QRectF sign(x, y + m_scale.grown(3), box * 2, box);
            isNow ? m_page.fills.push_back({sign, kFrameColour}) : outline(sign);
            x += box * 2 + m_scale.grown(4);
            const double width = widthOf({words, kSmallPoints, false, Tone::Soft}, m_scale) + 2;
            put(words, x, y, width * 1.05, Tone::Soft);
            x += width + m_scale.grown(14);
        };
        entry(m_chart.now, true);
        entry(m_chart.before, false);
    }

    void outline(const QRectF &place)
    {
        m_page.fills.push_back({place, Qt::white});
        m_page.frame(place, kGridWidth, kFrameColour);
    }

    void placeBar(const Bar &bar, double y)
    {
        const double middle = y + m_scale.grown(kRowPoints) / 2;
        const double thick = m_scale.grown(kBarPoints);
        const double text = middle - m_scale.size(kSmallPoints) * kTableLineFactor * kDotsPerPoint / 2;
        put(bar.label, m_at.x(), text, m_labelWidth * 2);
        const bool isPair = !m_chart.before.isEmpty();
        const double nowTop = isPair ? middle - thick : middle - thick / 2;
        if (bar.now && *bar.now > 0)
            m_page.fills.push_back({QRectF(m_zero, nowTop, *bar.now * m_unit, thick), kFrameColour});
        if (isPair && bar.before && *bar.before > 0)
            outline(QRectF(m_zero, middle, *bar.before * m_unit, thick));
        const auto word = [&](const std::optional<int> &value) {
            return value ? QString::number(*value) : m_chart.unknown;
        };
        const QString values
            = isPair ? QStringLiteral("%1 \u2190 %2").arg(word(bar.now), word(bar.before)) : word(bar.now);
        put(values, m_zero + m_unit * m_chart.maximum + m_scale.grown(5), text,
            m_scale.grown(kValuePoints) * 2);
    }

    Page &m_page;
    const BarChart &m_chart;
    const TypeScale &m_scale;
    QPointF m_at;
    double m_labelWidth = 0;
    double m_zero = 0;
    double m_unit = 0;
};

} // namespace

double heightOf(const BarChart &chart, const TypeScale &scale)
{
    return scale.grown(kLegendPoints + kRowPoints * double(chart.bars.size()) + 4);
}

double placeChart(Page &page, const BarChart &chart, QPointF at, double width, const TypeScale &scale)
{
    ChartPlacer(page, chart, at, width, scale).run();
    return heightOf(chart, scale);
}

} // namespace documents
