// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/bundle/exhaustive.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace bundletest {

namespace {

using namespace bundle;

class Page {
public:
    explicit Page(const Problem &problem)
        : p(problem)
    {
        for (const Travel &row : p.travel) {
            minutesBetween[{row.first, row.second}] = row.minutes;
            minutesBetween[{row.second, row.first}] = row.minutes;
        }
    }

    void grow(size_t next, std::vector<size_t> &bundle)
    {
        if (bundle.size() > static_cast<size_t>(p.parameters.maxServices))
            return;
        if (next == p.offers.size()) {
            if (isAllowed(bundle))
                found.push_back({ids(bundle), std::llround(score(bundle) * 1e9)});
            return;
        }
        grow(next + 1, bundle);
        bundle.push_back(next);
        if (!hasBreachThatStays(bundle))
            grow(next + 1, bundle);
        bundle.pop_back();
    }

    // Only to keep the number of subsets bearable: no offer added later mends these.
    bool hasBreachThatStays(const std::vector<size_t> &bundle) const
    {
        return !isOfferAllowed(p.offers[bundle.back()]) || !timesFit(bundle);
    }

    bool isOfferAllowed(const Offer &o) const
    {
        if (o.excluded || o.places <= 0 || o.subsidy + o.copay != o.price)
            return false;
        if (p.parameters.reachIsHard && !o.comesHome && o.minutes && *o.minutes > p.parameters.reachMinutes)
            return false;
        bool useful = false;
        for (const Need &need : p.needs)
            useful = useful || (need.severity >= 1 && o.coverage[static_cast<size_t>(need.area)] > 0);
        return useful;
    }

    bool timesFit(const std::vector<size_t> &bundle) const
    {
        struct Busy {
            int day, from, to, who;
        };
        std::vector<Busy> week;
        for (const size_t b : bundle) {
            for (const WeeklySlot &slot : p.offers[b].weekly)
                week.push_back({slot.day, slot.from, slot.to, static_cast<int>(b)});
        }
        for (size_t i = 0; i < week.size(); ++i) {
            for (const WeeklySlot &fixed : p.fixed) {
                if (fixed.day == week[i].day
                    && std::max(fixed.from, week[i].from) < std::min(fixed.to, week[i].to))
                    return false;
            }
            for (size_t j = 0; j < i; ++j) {
                if (week[i].day != week[j].day)
                    continue;
                const int between = std::max(week[i].from, week[j].from) - std::min(week[i].to, week[j].to);
                const int needed
                    = week[i].who == week[j].who ? 0 : minutesBetween.value({week[i].who, week[j].who});
                if (between < needed)
                    return false;
            }
        }
        return true;
    }

    bool isAllowed(const std::vector<size_t> &bundle) const
    {
        QMap<domain::ServiceArea, int> perArea;
        QSet<QString> services;
        qint64 copay = 0;
        for (const size_t b : bundle) {
            if (++perArea[p.offers[b].area] > p.parameters.maxPerArea
                || services.contains(p.offers[b].service))
                return false;
            services.insert(p.offers[b].service);
            copay += p.offers[b].copay;
        }
        return !p.parameters.copayLimit || copay <= *p.parameters.copayLimit;
    }

    double score(const std::vector<size_t> &bundle) const
    {
        const Weights &w = p.parameters.weights;
        double top = 0;
        double bottom = 0;
        for (const Need &need : p.needs) {
            double product = 1;
            for (const size_t b : bundle)
                product *= 1 - p.offers[b].coverage[static_cast<size_t>(need.area)];
            top += need.weight * need.severity * (1 - product);
            bottom += need.weight * need.severity;
        }
        double sum = 0;
        qint64 copay = 0;
        for (const size_t b : bundle) {
            const Offer &o = p.offers[b];
            const int minutes = o.comesHome ? 0 : o.minutes ? *o.minutes : 15;
            sum += w.fit * o.fit + w.preference * o.preference - w.minutes * std::fmin(1, minutes / 30.0);
            copay += o.copay;
        }
        if (bundle.empty())
            return 0;
        const double need = bottom == 0 ? 0 : top / bottom;
        const qint64 over = p.parameters.copayLimit ? *p.parameters.copayLimit : p.parameters.copayReference.value_or(0);
        const double last = over != 0 ? w.copay * static_cast<double>(copay) / static_cast<double>(over) : 0;
        return w.need * need + sum / p.parameters.maxServices - last;
    }

    QStringList ids(const std::vector<size_t> &bundle) const
    {
        QStringList places;
        for (const domain::ServiceArea area : domain::kAllServiceAreas) {
            QStringList inArea;
            for (const size_t b : bundle) {
                if (p.offers[b].area == area)
                    inArea.append(p.offers[b].id);
            }
            inArea.sort();
            while (inArea.size() < p.parameters.maxPerArea)
                inArea.append(QStringLiteral("~"));
            places += inArea;
        }
        return places;
    }

    const Problem &p;
    QMap<std::pair<int, int>, int> minutesBetween;
    std::vector<Plain> found;
};

} // namespace

std::vector<Plain> exhaustive(const Problem &problem, int count)
{
    Page page(problem);
    std::vector<size_t> bundle;
    page.grow(0, bundle);
    std::sort(page.found.begin(), page.found.end(), [](const Plain &one, const Plain &other) {
        return one.billionths != other.billionths ? one.billionths > other.billionths : one.ids < other.ids;
    });
    page.found.resize(std::min(page.found.size(), static_cast<size_t>(count)));
    for (Plain &plain : page.found)
        plain.ids.removeAll(QStringLiteral("~"));
    return page.found;
}

} // namespace bundletest
