// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keyring.h"
#include "resources/resources.h"
#include "tests/bench/measures.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

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
    return bench::report(
        [&] { return bench::measure(parser.value(only), parser.isSet(isLong), *wanted); }, parser.isSet(json),
        bench::namesOfMeasures());
}
