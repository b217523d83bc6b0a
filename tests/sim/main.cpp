// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/campaign.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text), stdout);
    std::fflush(stdout);
}

void listPlants()
{
    for (const sim::Plant &plant : sim::allPlants())
        print(u"%1  %2\n"_s.arg(plant.name, -28).arg(plant.mistake));
}

void printBreaches(const sim::Outcome &outcome)
{
    for (const sim::Breach &breach : outcome.breaches)
        print(u"seed %1: promise %2 broken: %3\n"_s.arg(outcome.seed).arg(breach.promise).arg(breach.what));
}

/// Makes every mistake in turn. How many of them nothing noticed.
int prove(quint64 from, int seeds, int steps)
{
    int unnoticed = 0;
    for (const sim::Plant &plant : sim::allPlants()) {
        const auto found = sim::firstBroken(std::max(from, plant.from), seeds, steps, plant.name);
        unnoticed += found ? 0 : 1;
        print(found ? u"%1 seed %2, promise %3: %4\n"_s.arg(plant.name, -24)
                          .arg(found->seed)
                          .arg(found->breaches.constFirst().promise)
                          .arg(found->breaches.constFirst().what)
                    : u"%1 NOT FOUND\n"_s.arg(plant.name, -24));
    }
    print(u"mistakes that nothing noticed: %1\n"_s.arg(unnoticed));
    return unnoticed;
}

/// How many seeds broke a promise.
int run(quint64 from, int seeds, int steps, const QString &plant)
{
    sim::FaultCounts faults{};
    int broken = 0;
    QElapsedTimer timer;
    timer.start();
    for (quint64 seed = from; seed < from + quint64(seeds); ++seed) {
        const sim::Outcome outcome = sim::live(seed, steps, sim::plantNamed(plant));
        for (size_t i = 0; i < faults.size(); ++i)
            faults[i] += outcome.faults[i];
        broken += outcome.breaches.isEmpty() ? 0 : 1;
        printBreaches(outcome);
    }
    const double seconds = std::max(1e-3, double(timer.elapsed()) / 1000);
    const qint64 all = qint64(seeds) * steps;
    print(u"seeds %1 to %2, %3 steps each: %4 steps in %5 s, %6 a second\n"_s.arg(from)
              .arg(from + quint64(seeds) - 1)
              .arg(steps)
              .arg(all)
              .arg(seconds, 0, 'f', 1)
              .arg(qint64(double(all) / seconds)));
    for (size_t i = 0; i < faults.size(); ++i)
        print(u"  %1 %2\n"_s.arg(sim::nameOf(sim::Fault(i)), -24).arg(faults[i]));
    print(u"promises broken: in %1 seeds\n"_s.arg(broken));
    return broken;
}

void tellOf(quint64 seed, int steps, const QString &plant)
{
    const int few = sim::fewestSteps(seed, steps, plant);
    print(u"seed %1, %2 steps\n"_s.arg(seed).arg(few));
    sim::live(seed, few, sim::plantNamed(plant), [](const QString &what) { print(what + u'\n'); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Simulates a district that syncs, from seeds."_s);
    const QCommandLineOption seeds(u"seeds"_s, u"How many seeds."_s, u"N"_s, u"100"_s);
    const QCommandLineOption from(u"from"_s, u"The first seed."_s, u"S"_s, u"1"_s);
    const QCommandLineOption steps(u"steps"_s, u"Steps of each seed."_s, u"K"_s, u"400"_s);
    const QCommandLineOption plant(u"plant"_s, u"Makes this mistake on purpose."_s, u"NAME"_s);
    const QCommandLineOption proves(
        u"prove"_s, u"Makes every mistake in turn and tells which seed finds it."_s);
    const QCommandLineOption tell(
        u"tell"_s, u"Shortens the first seed as far as it goes and tells what happens in it."_s);
    const QCommandLineOption list(u"list-plants"_s, u"Names the mistakes."_s);
    parser.addOptions({seeds, from, steps, plant, proves, tell, list});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(list)) {
        listPlants();
        return 0;
    }
    bool isSeeds = false, isFrom = false, isSteps = false;
    const int many = parser.value(seeds).toInt(&isSeeds);
    const quint64 first = parser.value(from).toULongLong(&isFrom);
    const int each = parser.value(steps).toInt(&isSteps);
    const QString name = parser.value(plant);
    const bool isNamed = name.isEmpty() || sim::plantNamed(name).name == name;
    if (!isSeeds || !isFrom || !isSteps || many < 1 || each < 0 || !isNamed
        || !parser.positionalArguments().isEmpty()) {
        std::fputs(
            isNamed ? "numbers are expected; see --help\n" : "no such mistake; see --list-plants\n", stderr);
        return 2;
    }
    if (parser.isSet(tell)) {
        tellOf(first, each, name);
        return 0;
    }
    if (parser.isSet(proves))
        return prove(first, many, each) == 0 ? 0 : 1;
    return run(first, many, each, name) == 0 ? 0 : 1;
}
