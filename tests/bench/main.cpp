// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keyring.h"
#include "resources/resources.h"
#include "tests/bench/measures.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bench {

base::Result<District *> Bench::district()
{
    if (!m_district) {
        const base::SystemClock clock;
        auto made = District::make(m_size, store::keyring::tunedCost(clock));
        if (!made)
            return made.error();
        m_district = std::move(*made);
    }
    return m_district.get();
}

namespace {

struct Measure {
    const char *name;
    Rows (*run)(Bench &);
};

// Import stands last, since it leaves eight thousand people behind.
constexpr Measure kMeasures[] = {{"composer", measureComposer}, {"unlock", measureUnlock},
    {"start", measureStart}, {"memory", measureMemory}, {"lists", measureLists},
    {"painting", measurePainting}, {"search", measureSearch}, {"acts", measureActs}, {"demo", measureDemo},
    {"encryption", measureCipher}, {"import", measureImport}};

double loadAverage()
{
    double load = 0;
    return getloadavg(&load, 1) == 1 ? load : 0;
}

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
}

/// Rows of all measures, or of those whose name `only` is; empty where there is none of that name.
Rows measure(const QString &only, bool isLong, work::demo::Size size)
{
    Bench bench(isLong, size);
    QList<Row> all;
    for (const Measure &measure : kMeasures) {
        if (!only.isEmpty() && only != QLatin1String(measure.name))
            continue;
        std::fprintf(stderr, "%s ...\n", measure.name);
        const Rows rows = measure.run(bench);
        if (!rows)
            return rows;
        all.append(*rows);
    }
    return all;
}

QString namesOfMeasures()
{
    QStringList names;
    for (const Measure &measure : kMeasures)
        names.append(QLatin1String(measure.name));
    return names.join(u", "_s);
}

int report(const Rows &rows, bool asData, double load)
{
    if (!rows) {
        std::fprintf(
            stderr, "failed: %s (%d)\n", qUtf8Printable(rows.error().detail), int(rows.error().kind));
        return 1;
    }
    if (rows->isEmpty()) {
        std::fprintf(stderr, "measures: %s\n", qUtf8Printable(namesOfMeasures()));
        return 2;
    }
    if (asData) {
        const QJsonObject whole{{u"rows"_s, asJson(*rows)}, {u"cores"_s, QThread::idealThreadCount()},
            {u"loadBefore"_s, load}, {u"loadAfter"_s, loadAverage()}};
        print(QString::fromUtf8(QJsonDocument(whole).toJson()));
        return 0;
    }
    print(asTable(*rows));
    print(u"%1 cores, load average %2 before and %3 after\n"_s.arg(QThread::idealThreadCount())
              .arg(load)
              .arg(loadAverage()));
    return 0;
}

} // namespace
} // namespace bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    QCommandLineParser parser;
    const QCommandLineOption only(u"only"_s, u"One measure: %1."_s.arg(bench::namesOfMeasures()), u"NAME"_s);
    const QCommandLineOption isLong(u"long"_s, u"More repetitions."_s);
    const QCommandLineOption size(
        u"size"_s, u"The district: M, one dong after ten years, or L, a whole gu."_s, u"M|L"_s, u"M"_s);
    const QCommandLineOption json(u"json"_s, u"For machines."_s);
    QCommandLineOption resident(u"resident"_s, u"Used by memory."_s, u"VAULT"_s);
    resident.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({only, isLong, size, json, resident});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(resident))
        return bench::reportResident(parser.value(resident)) ? 0 : 1;
    const auto wanted = work::demo::sizeOf(parser.value(size));
    if (wanted != work::demo::Size::M && wanted != work::demo::Size::L)
        parser.showHelp(2);
    const double load = bench::loadAverage();
    return bench::report(
        bench::measure(parser.value(only), parser.isSet(isLong), *wanted), parser.isSet(json), load);
}
