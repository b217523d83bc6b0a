// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/row.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

QString number(std::optional<double> value)
{
    if (!value)
        return u"-"_s;
    return QString::number(*value, 'f', std::abs(*value) < 10 ? 2 : std::abs(*value) < 100 ? 1 : 0);
}

QJsonValue json(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString word(std::optional<bool> held)
{
    return !held ? u"-"_s : *held ? u"yes"_s : u"NO"_s;
}

double loadAverage()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? load : 0;
}

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
}

} // namespace

std::optional<double> Row::ratio() const
{
    return peer && *peer > 0 ? std::optional(figure / *peer) : std::nullopt;
}

std::optional<bool> Row::isHeld() const
{
    return bar ? std::optional(figure <= *bar) : std::nullopt;
}

QString asTable(const QList<Row> &rows)
{
    qsizetype width = 4;
    for (const Row &row : rows)
        width = std::max(width, row.name.size());
    const auto line = [&](const QStringList &cells) {
        return cells.at(0).leftJustified(width) + u"  "_s + cells.at(1).rightJustified(9) + u"  "_s
            + cells.at(2).leftJustified(4) + cells.at(3).rightJustified(8) + cells.at(4).rightJustified(9)
            + u"  "_s + cells.at(5) + u'\n';
    };
    QString text = line({u"name"_s, u"figure"_s, u"unit"_s, u"bar"_s, u"ratio"_s, u"held"_s});
    for (const Row &row : rows)
        text += line({row.name, number(row.figure), row.unit, number(row.bar), number(row.ratio()),
            word(row.isHeld())});
    return text;
}

QJsonArray asJson(const QList<Row> &rows)
{
    QJsonArray list;
    for (const Row &row : rows) {
        const std::optional<bool> held = row.isHeld();
        list.append(QJsonObject{{u"name"_s, row.name}, {u"figure"_s, row.figure}, {u"unit"_s, row.unit},
            {u"bar"_s, json(row.bar)}, {u"ratio"_s, json(row.ratio())},
            {u"held"_s, held ? QJsonValue(*held) : QJsonValue()}});
    }
    return list;
}

int report(const std::function<Rows()> &measure, bool asData, const QString &names)
{
    const double before = loadAverage();
    const Rows rows = measure();
    if (!rows) {
        std::fprintf(
            stderr, "failed: %s (%d)\n", qUtf8Printable(rows.error().detail), int(rows.error().kind));
        return 1;
    }
    if (rows->isEmpty()) {
        std::fprintf(stderr, "measures: %s\n", qUtf8Printable(names));
        return 2;
    }
    if (asData) {
        const QJsonObject whole{{u"rows"_s, asJson(*rows)}, {u"cores"_s, QThread::idealThreadCount()},
            {u"loadBefore"_s, before}, {u"loadAfter"_s, loadAverage()}};
        print(QString::fromUtf8(QJsonDocument(whole).toJson()));
        return 0;
    }
    print(asTable(*rows));
    print(u"%1 cores, load average %2 before and %3 after\n"_s.arg(QThread::idealThreadCount())
              .arg(before)
              .arg(loadAverage()));
    return 0;
}

} // namespace bench
