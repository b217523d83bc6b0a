// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundle/problems.h"

#include <algorithm>
#include <cmath>

namespace bundletest {

namespace {

using namespace bundle;

class Maker {
public:
    Maker(const Family &family, unsigned seed)
        : m_family(family)
        , m_random(seed)
    {
    }

    Problem problem()
    {
        Problem problem;
        problem.person = QStringLiteral("person");
        problem.start = QStringLiteral("2026-12");
        problem.parameters.maxServices = m_family.maxServices;
        problem.parameters.maxPerArea = m_family.maxPerArea;
        problem.parameters.reachIsHard = below(2) == 0;
        problem.parameters.copayLimit = m_family.copayLimit;
        problem.parameters.copayReference = m_family.copayReference;
        problem.parameters.weights.need = m_family.needWeight;
        for (const domain::NeedArea area : domain::kAllNeedAreas) {
            if (below(4) > 0)
                problem.needs.push_back({area, below(5), below(3) == 0 ? 0.5 + 0.25 * below(5) : 1.0});
        }
        if (below(3) == 0)
            problem.fixed.push_back(slot());
        std::shuffle(problem.needs.begin(), problem.needs.end(), m_random);
        makeKinds();
        for (int i = 0; i < m_family.offers; ++i)
            problem.offers.push_back(offer(i));
        std::shuffle(problem.offers.begin(), problem.offers.end(), m_random);
        addTravel(problem);
        return problem;
    }

private:
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    double real() { return std::uniform_real_distribution<double>(0, 1)(m_random); }
    bool chance(double share) { return real() < share; }
    double figure()
    {
        const double value = real();
        const double steps = m_family.coarse ? 5 : 1000;
        return std::round(value * steps) / steps;
    }
    double near(double middle) { return std::clamp(middle + m_family.spread * (real() - 0.5), 0.0, 1.0); }

    WeeklySlot slot()
    {
        if (m_family.times > 0) {
            const int time = below(m_family.times);
            return {time % m_family.oddDays, 540 + 60 * (time / m_family.oddDays),
                600 + 60 * (time / m_family.oddDays)};
        }
        const int from = 480 + 10 * below(60);
        return {below(m_family.oddDays), from, from + 30 + 10 * below(12)};
    }

    std::array<double, domain::kNeedAreas> coverage()
    {
        std::array<double, domain::kNeedAreas> covered{};
        const int count = 1 + below(m_family.needsCovered);
        for (int i = 0; i < count; ++i)
            covered[static_cast<size_t>(below(domain::kNeedAreas))] = m_family.allOrNothing ? 1 : figure();
        return covered;
    }

    void makeKinds()
    {
        const int kinds = std::max(m_family.types, 3 * m_family.services);
        for (int i = 0; i < kinds; ++i) {
            m_coverages.push_back(coverage());
            m_fits.push_back(below(2) == 0 ? 1.0 : below(2) == 0 ? 0.5 : 0.25);
        }
    }

    Offer offer(int number)
    {
        Offer offer;
        offer.id = QStringLiteral("%1-%2").arg(below(100), 3, 10, QLatin1Char('0')).arg(number);
        const int area = m_family.oneArea ? 1 : below(3);
        offer.area = domain::kAllServiceAreas[static_cast<size_t>(area)];
        const int service = below(m_family.services);
        offer.service = QStringLiteral("s%1-%2").arg(area).arg(service);
        offer.provider = QStringLiteral("p%1").arg(below(50));
        offer.fit = below(2) == 0 ? 1.0 : below(2) == 0 ? 0.5 : 0.25;
        offer.preference = figure();
        offer.coverage = coverage();
        if (m_family.sharesCoverage) {
            offer.coverage = m_coverages[static_cast<size_t>(area * m_family.services + service)];
            offer.fit = m_fits[static_cast<size_t>(area * m_family.services + service)];
        } else if (m_family.types > 0) {
            const auto kind = static_cast<size_t>(below(m_family.types));
            for (size_t n = 0; n < offer.coverage.size(); ++n)
                offer.coverage[n]
                    = m_coverages[kind][n] > 0 || m_family.needsCovered > 8 ? near(m_coverages[kind][n]) : 0;
            offer.fit = 1;
            offer.preference = near(0.5);
        }
        offer.comesHome = chance(0.15);
        if (!chance(0.1))
            offer.minutes = m_family.types > 0 ? 8 : below(22);
        const qint64 step = m_family.smoothCopay ? 1 : 10'000;
        offer.copay = step * below(static_cast<int>(80'000 / step));
        if (m_family.dearIsGood)
            offer.copay = std::llround(25'000 + 10'000 * (offer.preference + offer.fit)) + below(50);
        offer.subsidy = 200'000 - offer.copay;
        offer.price = 200'000;
        offer.places = 1 + below(5);
        const int count = m_family.slotsEach > 0 ? 1 + below(m_family.slotsEach) : 0;
        for (int i = 0; i < count; ++i)
            addSlot(offer);
        if (m_family.allExcluded || chance(m_family.broken))
            breakRule(offer);
        return offer;
    }

    void addSlot(Offer &offer)
    {
        const WeeklySlot added = slot();
        const bool clashes
            = std::any_of(offer.weekly.begin(), offer.weekly.end(), [&](const WeeklySlot &other) {
                  return other.day == added.day && other.from < added.to && added.from < other.to;
              });
        if (!clashes || chance(m_family.broken / 10))
            offer.weekly.push_back(added);
    }

    void breakRule(Offer &offer)
    {
        switch (below(5)) {
        case 0:
            offer.excluded = RuleId::Eligibility;
            break;
        case 1:
            offer.excluded = RuleId::Registration;
            break;
        case 2:
            offer.excluded = RuleId::Duplication;
            break;
        case 3:
            offer.places = 0;
            break;
        default:
            offer.price += 1;
        }
    }

    void addTravel(Problem &problem)
    {
        const auto pairs = static_cast<int>(m_family.travelPairs * m_family.offers);
        std::vector<Travel> rows;
        for (int i = 0; i < pairs; ++i) {
            const int first = below(m_family.offers);
            const int second = below(m_family.offers);
            if (first != second)
                rows.push_back(
                    {std::min(first, second), std::max(first, second), 1 + below(m_family.travelMinutes)});
        }
        const auto pair = [](const Travel &row) { return std::pair(row.first, row.second); };
        std::sort(rows.begin(), rows.end(),
            [&](const Travel &one, const Travel &other) { return pair(one) < pair(other); });
        rows.erase(std::unique(rows.begin(), rows.end(),
                       [&](const Travel &one, const Travel &other) { return pair(one) == pair(other); }),
            rows.end());
        problem.travel = std::move(rows);
    }

    const Family &m_family;
    std::mt19937 m_random;
    std::vector<std::array<double, domain::kNeedAreas>> m_coverages;
    std::vector<double> m_fits;
};

} // namespace

Problem makeProblem(const Family &family, unsigned seed)
{
    return Maker(family, seed).problem();
}

std::vector<Family> largeFamilies(int offers)
{
    std::vector<Family> families;
    const auto add = [&](const char *name, auto change) {
        Family family;
        family.name = name;
        family.offers = offers;
        change(family);
        families.push_back(family);
    };
    add("random", [](Family &) {});
    add("random, no limit", [](Family &f) { f.copayLimit.reset(); });
    add("random, dense coverage", [](Family &f) { f.needsCovered = 20; });
    add("one coverage per service", [](Family &f) { f.sharesCoverage = true; });
    add("travel", [](Family &f) { f.travelPairs = 40; });
    add("tight limit, steps", [](Family &f) { f.copayLimit = 30'000; });
    add("tight limit, any won", [](Family &f) {
        f.copayLimit = 20'000;
        f.smoothCopay = true;
    });
    add("very tight limit", [](Family &f) {
        f.copayLimit = 500;
        f.smoothCopay = true;
    });
    add("limit 0", [](Family &f) { f.copayLimit = 0; });
    add("collisions, one time", [](Family &f) { f.times = 1; });
    add("collisions, two times", [](Family &f) {
        f.times = 2;
        f.slotsEach = 1;
    });
    add("collisions, five times of two", [](Family &f) { f.times = 5; });
    add("collisions, busy week", [](Family &f) { f.slotsEach = 12; });
    add("collisions, one day", [](Family &f) {
        f.oddDays = 1;
        f.slotsEach = 4;
    });
    add("collisions, travel on one day", [](Family &f) {
        f.oddDays = 1;
        f.slotsEach = 3;
        f.travelPairs = 200;
        f.travelMinutes = 240;
    });
    add("two per area, three", [](Family &f) { f.maxPerArea = 2; });
    add("two per area, four", [](Family &f) {
        f.maxPerArea = 2;
        f.maxServices = 4;
    });
    add("two per area, six", [](Family &f) {
        f.maxPerArea = 2;
        f.maxServices = 6;
    });
    add("two per area, dense, six", [](Family &f) {
        f.maxPerArea = 2;
        f.maxServices = 6;
        f.needsCovered = 20;
    });
    add("two per area, few services", [](Family &f) {
        f.maxPerArea = 2;
        f.services = 1;
    });
    add("two per area, tight limit", [](Family &f) {
        f.maxPerArea = 2;
        f.maxServices = 4;
        f.copayLimit = 30'000;
        f.smoothCopay = true;
    });
    add("identical", [](Family &f) {
        f.types = 1;
        f.spread = 0;
        f.copayLimit.reset();
    });
    add("near-identical 0.02", [](Family &f) {
        f.types = 1;
        f.spread = 0.02;
        f.needsCovered = 20;
    });
    add("near-identical 1e-6", [](Family &f) {
        f.types = 1;
        f.spread = 1e-6;
        f.needsCovered = 20;
    });
    add("near-identical 1e-9, one day", [](Family &f) {
        f.types = 1;
        f.spread = 1e-9;
        f.oddDays = 1;
        f.copayLimit.reset();
    });
    add("near-identical, two kinds", [](Family &f) {
        f.types = 2;
        f.spread = 0.01;
    });
    add("near-identical, two per area", [](Family &f) {
        f.types = 3;
        f.spread = 0.001;
        f.maxPerArea = 2;
        f.maxServices = 4;
    });
    add("near-identical, tight limit", [](Family &f) {
        f.types = 1;
        f.spread = 0.001;
        f.copayLimit = 30'000;
    });
    add("near-identical, one day", [](Family &f) {
        f.types = 1;
        f.spread = 0.001;
        f.oddDays = 1;
        f.slotsEach = 4;
    });
    add("coarse", [](Family &f) { f.coarse = true; });
    add("coarse, two per area, six", [](Family &f) {
        f.coarse = true;
        f.maxPerArea = 2;
        f.maxServices = 6;
    });
    add("all or nothing", [](Family &f) { f.allOrNothing = true; });
    add("all or nothing, two per area", [](Family &f) {
        f.allOrNothing = true;
        f.maxPerArea = 2;
        f.maxServices = 5;
    });
    add("dear is good", [](Family &f) { f.dearIsGood = true; });
    add("dear is good, coarse, two per area", [](Family &f) {
        f.dearIsGood = true;
        f.coarse = true;
        f.maxPerArea = 2;
        f.copayLimit = 110'000;
    });
    add("identical, two per area, six", [](Family &f) {
        f.types = 1;
        f.spread = 0;
        f.maxPerArea = 2;
        f.maxServices = 6;
        f.copayLimit.reset();
    });
    add("identical, three kinds, steps of copay", [](Family &f) {
        f.types = 3;
        f.spread = 0;
    });
    add("identical, one day", [](Family &f) {
        f.types = 2;
        f.spread = 0;
        f.oddDays = 1;
        f.slotsEach = 4;
        f.travelPairs = 20;
    });
    add("identical, two times", [](Family &f) {
        f.types = 1;
        f.spread = 0;
        f.times = 2;
        f.slotsEach = 1;
        f.copayLimit.reset();
    });
    add("nine, three per area", [](Family &f) {
        f.maxServices = 9;
        f.maxPerArea = 3;
        f.copayLimit = 300'000;
    });
    add("one area, three of it", [](Family &f) {
        f.oneArea = true;
        f.maxPerArea = 3;
    });
    add("need does not count", [](Family &f) { f.needWeight = 0; });
    add("no slots", [](Family &f) { f.slotsEach = 0; });
    add("all excluded", [](Family &f) { f.allExcluded = true; });
    return families;
}

} // namespace bundletest
