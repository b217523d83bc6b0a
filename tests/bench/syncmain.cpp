// SPDX-License-Identifier: GPL-3.0-or-later
// Syncing with the office beside PouchDB: real vaults, a real carepass-office, HTTPS.
#include "resources/resources.h"
#include "tests/bench/syncbench.h"
#include "tests/bench/syncworker.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

struct Measure {
    const char *name;
    Rows (*run)(SyncBench &);
    bool isOnce; ///< of the first size only
};

constexpr Measure kMeasures[] = {{"first", measureFirstSync, false}, {"joining", measureJoining, false}, {"key", measureKeyCost, true},
    {"nothing", measureNothing, false}, {"change", measureOneChange, false}, {"push", measurePush, false},
    {"both", measureBothSides, false}, {"packages", measurePackages, false}, {"resume", measureResume, false},
    {"import", measureOfflineImport, true}, {"requests", measureRequests, true},
    {"slow", measureSlowLine, true}};

QString namesOfMeasures()
{
    QStringList names;
    for (const Measure &measure : kMeasures)
        names.append(QLatin1String(measure.name));
    return names.join(u", "_s);
}

base::Done measureOf(const SyncBench::Options &options, const QString &only, bool isFirst, QList<Row> &all)
{
    SyncBench bench(options);
    for (const Measure &measure : kMeasures) {
        const QLatin1String name(measure.name);
        if ((!only.isEmpty() && only != name) || (measure.isOnce && !isFirst && only.isEmpty()))
            continue;
        std::fprintf(stderr, "%lld %s ...\n", options.records, measure.name);
        const Rows rows = measure.run(bench);
        if (!rows)
            return rows.error();
        // Said at once too: a long run that fails has not been for nothing.
        std::fputs(qUtf8Printable(asTable(*rows)), stderr);
        all.append(*rows);
    }
    return {};
}

/// A million is measured by itself: the peer would take an hour, and the other steps say nothing new.
Rows measureAll(const QList<SyncBench::Options> &sizes, const QString &only)
{
    QList<Row> all;
    for (const SyncBench::Options &options : sizes) {
        const bool isFirst = options.records == sizes.first().records;
        if (const base::Done done = measureOf(options, only, isFirst, all); !done)
            return done.error();
    }
    if (sizes.first().isLong) {
        if (const base::Done done = measureOf({1'000'000, false, true}, u"first"_s, false, all); !done)
            return done.error();
    }
    return all;
}

QList<SyncBench::Options> sizesOf(const QString &text, bool hasPeer, bool isLong)
{
    QList<SyncBench::Options> sizes;
    for (const QString &one : text.split(u',')) {
        const qint64 records = one.toLongLong();
        if (records < 100)
            return {};
        sizes.append({records, hasPeer, isLong});
    }
    return sizes;
}

} // namespace
} // namespace bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    QCommandLineParser parser;
    const QCommandLineOption only(u"only"_s, u"One measure: %1."_s.arg(bench::namesOfMeasures()), u"NAME"_s);
    const QCommandLineOption isLong(u"long"_s, u"More repetitions, and a million of ours."_s);
    const QCommandLineOption records(
        u"records"_s, u"How many changes the office holds; 100 and more."_s, u"N,…"_s, u"20000,100000"_s);
    const QCommandLineOption noPeer(u"no-peer"_s, u"PouchDB is not measured beside it."_s);
    const QCommandLineOption json(u"json"_s, u"For machines."_s);
    QCommandLineOption laptop(u"laptop"_s, u"Used by all measures."_s);
    laptop.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({only, isLong, records, noPeer, json, laptop});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(laptop))
        return bench::SyncWorker().serve();
    const auto sizes = bench::sizesOf(parser.value(records), !parser.isSet(noPeer), parser.isSet(isLong));
    if (sizes.isEmpty())
        parser.showHelp(2);
    return bench::report([&] { return bench::measureAll(sizes, parser.value(only)); }, parser.isSet(json),
        bench::namesOfMeasures());
}
