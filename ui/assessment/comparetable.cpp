// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assessment/comparetable.h"

#include "ui/assessment/formstate.h"
#include "ui/support/formats.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString figureText(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 10) : u"–"_s;
}

QStandardItem *figureItem(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

} // namespace

CompareTable::CompareTable(QWidget *parent)
    : Table(tr("Comparison over time"), parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setSortingEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CompareTable::setHistory(const work::FormHistory &history)
{
    m_history = history;
    fill();
}

QSize CompareTable::sizeHint() const
{
    int high = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 16;
    for (int row = 0; row < m_model->rowCount(); ++row)
        high += rowHeight(row);
    return {Theme::of(this).scaled(260), high};
}

void CompareTable::fill()
{
    m_model->clear();
    QStringList headings{tr("Figure or question")};
    for (const work::FormPoint &point : std::as_const(m_history.points))
        headings.append(formats::day(point.day));
    headings.append(tr("Since the time before"));
    m_model->setHorizontalHeaderLabels(headings);
    for (const work::FormSeries &figure : std::as_const(m_history.figures))
        addLine(figure);
    for (const work::FormSeries &question : std::as_const(m_history.questions))
        addLine(question);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        if (QStandardItem *heading = m_model->horizontalHeaderItem(column))
            heading->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    horizontalHeader()->setStretchLastSection(false);
    resizeColumnsToContents();
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    updateGeometry();
}

void CompareTable::addLine(const work::FormSeries &series)
{
    auto *name = new QStandardItem(FormState::text(series.name));
    name->setEditable(false);
    if (series.isFigure)
        name->setFont(Theme::of(this).font(TextSize::Body, Weight::Bold));
    QList<QStandardItem *> line{name};
    for (const auto &value : series.values)
        line.append(figureItem(figureText(value)));
    const auto change = series.change();
    const QString sign = change && *change > 0 ? u"+"_s : QString();
    line.append(figureItem(change ? sign + QString::number(*change, 'g', 10) : QString()));
    m_model->appendRow(line);
}

void CompareTable::changeEvent(QEvent *event)
{
    Table::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        fill();
}

} // namespace ui
