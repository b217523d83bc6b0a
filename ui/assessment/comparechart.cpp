// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/comparechart.h"

#include "ui/support/accessible.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"

#include <QCategoryAxis>
#include <QChart>
#include <QEvent>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CompareChart::CompareChart(QWidget *parent)
    : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    chart()->legend()->hide();
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundRoundness(0);
}

QSize CompareChart::sizeHint() const
{
    return {Theme::of(this).scaled(420), Theme::of(this).scaled(220)};
}

QSize CompareChart::minimumSizeHint() const
{
    return {Theme::of(this).scaled(200), Theme::of(this).scaled(220)};
}

void CompareChart::setHistory(const work::FormHistory &history)
{
    m_history = history;
    draw();
}

void CompareChart::draw()
{
    chart()->removeAllSeries();
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setBackgroundBrush(Theme::of(this).colour(Colour::Panel));
    if (m_history.figures.isEmpty())
        return;
    const work::FormSeries &figure = m_history.figures.first();
    addLine(figure);
    addAxes(figure);
    QStringList said;
    for (qsizetype i = 0; i < m_history.points.size(); ++i) {
        const auto value = figure.values.value(i);
        said.append(tr("%1: %2").arg(formats::day(m_history.points.at(i).day),
            value ? QString::number(*value, 'g', 10) : tr("no total")));
    }
    describe(this, QAccessible::Chart, tr("Course of the total"), said.join(u", "_s));
}

void CompareChart::addLine(const work::FormSeries &figure)
{
    const Theme &theme = Theme::of(this);
    auto *dots = new QScatterSeries(chart());
    QLineSeries *line = nullptr;
    QList<QLineSeries *> lines;
    for (qsizetype i = 0; i < figure.values.size(); ++i) {
        const auto value = figure.values.at(i);
        if (!value) {
            line = nullptr;
            continue;
        }
        if (!line) {
            line = new QLineSeries(chart());
            line->setPen(QPen(theme.colour(Colour::Chart1), 2.5));
            lines.append(line);
        }
        line->append(double(i), *value);
        dots->append(double(i), *value);
    }
    for (QLineSeries *part : std::as_const(lines))
        chart()->addSeries(part);
    dots->setMarkerSize(10);
    dots->setColor(theme.colour(Colour::Chart1));
    dots->setBorderColor(theme.colour(Colour::Panel));
    dots->setPointLabelsVisible(true);
    dots->setPointLabelsFormat(u"@yPoint"_s);
    dots->setPointLabelsFont(theme.font(TextSize::Caption, Weight::Bold));
    dots->setPointLabelsColor(theme.colour(Colour::Text));
    dots->setPointLabelsClipping(false);
    chart()->addSeries(dots);
}

void CompareChart::addAxes(const work::FormSeries &figure)
{
    const Theme &theme = Theme::of(this);
    auto *days = new QCategoryAxis(chart());
    days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const qsizetype count = m_history.points.size();
    days->setRange(-0.5, double(std::max<qsizetype>(count, 1)) - 0.5);
    // More days than have room would lie on each other.
    const qsizetype step = std::max<qsizetype>(1, (count + 5) / 6);
    for (qsizetype i = 0; i < count; i += step)
        days->append(formats::day(m_history.points.at(i).day), double(i));
    auto *points = new QValueAxis(chart());
    double least = figure.minimum.value_or(0);
    double most = figure.maximum.value_or(least + 1);
    for (const auto &value : figure.values) {
        least = std::min(least, value.value_or(least));
        most = std::max(most, value.value_or(most));
    }
    points->setRange(least, most);
    points->setLabelFormat(u"%g"_s);
    points->setTickCount(4);
    points->applyNiceNumbers();
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(days), static_cast<QAbstractAxis *>(points)}) {
        axis->setLabelsFont(theme.font(TextSize::Caption));
        axis->setLabelsColor(theme.colour(Colour::Text2));
        axis->setGridLineColor(theme.colour(Colour::ChartGrid));
        axis->setLinePenColor(theme.colour(Colour::ChartGrid));
    }
    chart()->addAxis(days, Qt::AlignBottom);
    chart()->addAxis(points, Qt::AlignLeft);
    const auto all = chart()->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(days);
        series->attachAxis(points);
    }
}

void CompareChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        draw();
}

} // namespace ui
