// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/split.h"

#include <algorithm>
#include <cmath>

namespace bundle {

namespace {

constexpr double kNegligible = 1e-13;

class Splitter {
public:
    Splitter(const Box &box, const Relaxation &relaxation, const Candidates &candidates, double copayLimit)
        : m_box(box)
        , m_relaxation(relaxation)
        , m_candidates(candidates)
        , m_copayLimit(copayLimit)
    {
    }

    std::vector<Box> byIds()
    {
        const auto group = std::find_if(
            m_box.groups.begin(), m_box.groups.end(), [](const Group &one) { return one.hasChoice(); });
        const int middle = group->list[(group->list.size() - 1) / 2];
        splitFreely(static_cast<size_t>(group - m_box.groups.begin()),
            [&](int candidate) { return candidate > middle; });
        std::reverse(m_boxes.begin(), m_boxes.end());
        return std::move(m_boxes);
    }

    std::vector<Box> whereLoose()
    {
        if (!atConflict() && !atCopay() && !atCoverage())
            splitOff(choiceToSplitOff());
        return std::move(m_boxes);
    }

private:
    size_t groupOf(int candidate) const
    {
        for (size_t g = 0; g < m_box.groups.size(); ++g) {
            const std::vector<int> &list = m_box.groups[g].list;
            if (std::binary_search(list.begin(), list.end(), candidate))
                return g;
        }
        return 0;
    }

    // `taken` of the group's offers come from those for which `apart` holds, the others from the rest; what
    // is `barred` by them is left out of every other list.
    template <class Apart, class Barred>
    void add(size_t group, int taken, const Apart &apart, const Barred &barred)
    {
        Box box = m_box;
        box.groups.clear();
        const auto append = [&](int count, std::vector<int> list) {
            if (count > 0)
                box.groups.push_back({count, std::move(list)});
        };
        for (size_t g = 0; g < m_box.groups.size(); ++g) {
            const Group &from = m_box.groups[g];
            std::vector<int> yes;
            std::vector<int> no;
            for (const int candidate : from.list) {
                if (g == group && apart(candidate))
                    yes.push_back(candidate);
                else if (taken == 0 || !barred(candidate))
                    no.push_back(candidate);
            }
            if (g == group)
                append(taken, std::move(yes));
            append(g == group ? from.count - taken : from.count, std::move(no));
        }
        const bool isPossible = std::all_of(
            box.groups.begin(), box.groups.end(), [](const Group &part) { return part.isPossible(); });
        if (isPossible)
            m_boxes.push_back(std::move(box));
    }

    // At most one offer of a bundle can have what `apart` says.
    template <class Apart> void splitOnce(size_t group, const Apart &apart)
    {
        add(group, 0, apart, apart);
        add(group, 1, apart, apart);
    }

    template <class Apart> void splitFreely(size_t group, const Apart &apart)
    {
        for (int taken = 0; taken <= m_box.groups[group].count; ++taken)
            add(group, taken, apart, [](int) { return false; });
    }

    void splitOff(int candidate)
    {
        const auto isIt = [&](int other) { return other == candidate; };
        const auto collides = [&](int other) { return m_candidates.conflict(candidate, other); };
        add(groupOf(candidate), 0, isIt, collides);
        add(groupOf(candidate), 1, isIt, collides);
    }

    bool atConflict()
    {
        const std::vector<int> &choice = m_relaxation.choice();
        for (size_t i = 0; i < choice.size(); ++i) {
            for (size_t j = i + 1; j < choice.size(); ++j) {
                if (m_candidates.conflict(choice[i], choice[j])) {
                    splitAtConflict(choice[i], choice[j]);
                    return true;
                }
            }
        }
        return false;
    }

    void splitAtConflict(int first, int second)
    {
        const size_t group = groupOf(first);
        const size_t other = groupOf(second);
        const bool isFirstLonger = m_box.groups[group].list.size() >= m_box.groups[other].list.size();
        if (m_candidates.service(first) == m_candidates.service(second)) {
            const int service = m_candidates.service(first);
            splitOnce(isFirstLonger ? group : other,
                [&](int candidate) { return m_candidates.service(candidate) == service; });
        } else if (const auto slot = m_candidates.sharedTime(first, second)) {
            splitOnce(isFirstLonger ? group : other,
                [&](int candidate) { return m_candidates.isBusy(candidate, slot->day, slot->from); });
        } else {
            splitOff(isFirstLonger ? second : first);
        }
    }

    bool atCopay()
    {
        if (m_relaxation.choiceCopay() <= m_copayLimit - m_box.copay)
            return false;
        double most = 0;
        double limit = 0;
        size_t group = 0;
        for (const int candidate : m_relaxation.choice()) {
            const size_t g = groupOf(candidate);
            double least = m_candidates.copay(candidate);
            for (const int other : m_box.groups[g].list)
                least = std::min(least, m_candidates.copay(other));
            const double above = m_candidates.copay(candidate) - least;
            if (above > most) {
                most = above;
                group = g;
                limit = least + above / 2;
            }
        }
        if (most <= 0)
            return false;
        splitFreely(group, [&](int candidate) { return m_candidates.copay(candidate) > limit; });
        return true;
    }

    bool atCoverage()
    {
        double most = kNegligible;
        double middle = 0;
        size_t group = 0;
        size_t need = 0;
        size_t place = 0;
        for (size_t g = 0; g < m_box.groups.size(); ++g) {
            const size_t chosen = place;
            place += static_cast<size_t>(m_box.groups[g].count);
            for (size_t n = 0; n < m_box.left.size(); ++n) {
                const auto [low, high] = range(m_box.groups[g], n);
                if (high <= low)
                    continue;
                const double loose = std::max(loosenessWith(n, chosen, low), loosenessWith(n, chosen, high));
                if (loose > most) {
                    most = loose;
                    group = g;
                    need = n;
                    middle = (low + high) / 2;
                    if (!(middle < high))
                        middle = low;
                }
            }
        }
        if (most <= kNegligible)
            return false;
        splitFreely(group, [&](int candidate) { return m_candidates.coverage(candidate)[need] > middle; });
        return true;
    }

    std::pair<double, double> range(const Group &group, size_t need) const
    {
        double low = 1;
        double high = 0;
        for (const int candidate : group.list) {
            low = std::min(low, m_candidates.coverage(candidate)[need]);
            high = std::max(high, m_candidates.coverage(candidate)[need]);
        }
        return {low, high};
    }

    // How loose the relaxation of a need is once the offer at `place` of the choice is replaced by one that
    // covers `instead`.
    double loosenessWith(size_t need, size_t place, double instead) const
    {
        double curves = m_relaxation.curve(need, instead);
        double left = 1 - instead;
        for (size_t i = 0; i < m_relaxation.choice().size(); ++i) {
            if (i == place)
                continue;
            const double covered = m_candidates.coverage(m_relaxation.choice()[i])[need];
            curves += m_relaxation.curve(need, covered);
            left *= 1 - covered;
        }
        return m_relaxation.looseness(m_box, need, curves, left);
    }

    int choiceToSplitOff() const
    {
        size_t place = 0;
        for (const Group &group : m_box.groups) {
            if (group.hasChoice())
                break;
            place += static_cast<size_t>(group.count);
        }
        return m_relaxation.choice()[place];
    }

    const Box &m_box;
    const Relaxation &m_relaxation;
    const Candidates &m_candidates;
    double m_copayLimit;
    std::vector<Box> m_boxes;
};

} // namespace

std::vector<Box> split(const Box &box, const Relaxation &relaxation, const Candidates &candidates,
    double copayLimit, Splitting way)
{
    Splitter splitter(box, relaxation, candidates, copayLimit);
    return way == Splitting::ByIds ? splitter.byIds() : splitter.whereLoose();
}

} // namespace bundle
