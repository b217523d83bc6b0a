// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/rules.h"
#include "model/bundle/score.h"
#include "model/bundle/solver.h"
#include "tests/bench/measures.h"
#include "tests/bench/sample.h"
#include "tests/model/bundle/problems.h"

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kOffers = 5000;

/// What a program would do that proves nothing: look at each allowed offer once, take the best, and again
/// until the bundle is full.
double greedyPass(const bundle::Problem &problem)
{
    std::vector<int> allowed;
    for (size_t i = 0; i < problem.offers.size(); ++i) {
        if (!bundle::firstBroken(problem, problem.offers[i]))
            allowed.push_back(int(i));
    }
    double best = -1;
    for (const int offer : allowed)
        best = std::max(best, bundle::scoreOf(problem, std::vector<int>{offer}));
    return best;
}

struct Figures {
    double milliseconds = 0;
    double greedy = 0;
    bool allOptimal = true;
};

Figures figuresOf(const bundletest::Family &family, unsigned seeds)
{
    Figures figures;
    Sample greedy;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        const bundle::Problem problem = bundletest::makeProblem(family, seed);
        Sample times;
        // The shortest of three: other programs on this machine only ever add.
        for (int i = 0; i < 3; ++i) {
            const auto [solution, spent] = timed([&] { return bundle::solve(problem); });
            figures.allOptimal &= solution.optimal;
            times.add(spent);
        }
        figures.milliseconds = std::max(figures.milliseconds, times.least());
        greedy.add(timed([&] { return greedyPass(problem); }).milliseconds);
    }
    figures.greedy = greedy.median();
    return figures;
}

} // namespace

Rows measureComposer(Bench &bench)
{
    const unsigned seeds = bench.isLong() ? 20 : 3;
    QList<Row> rows;
    for (const bundletest::Family &family : bundletest::largeFamilies(kOffers)) {
        const Figures figures = figuresOf(family, seeds);
        const bool isRandom = family.name.rfind("random", 0) == 0;
        const QString name = u"composer: "_s + QString::fromStdString(family.name);
        rows.append({figures.allOptimal ? name : name + u" (NOT PROVEN)"_s, figures.milliseconds, u"ms"_s,
            isRandom ? 50.0 : 150.0, figures.greedy});
    }
    return rows;
}

} // namespace bench
