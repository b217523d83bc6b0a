// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <utility>
#include <vector>

namespace bench {

/// What a piece of work answered, and how long it took.
template <class Answer> struct Timed {
    Answer answer;
    double milliseconds = 0;
};

template <class Work> auto timed(Work work) -> Timed<decltype(work())>
{
    QElapsedTimer timer;
    timer.start();
    auto answer = work();
    const double spent = double(timer.nsecsElapsed()) / 1e6;
    return {std::move(answer), spent};
}

/// Several measurements of one thing. Empty ones answer 0.
class Sample {
public:
    void add(double value) { m_values.push_back(value); }
    size_t count() const { return m_values.size(); }
    double least() const { return quantile(0); }
    double median() const { return quantile(0.5); }
    double p95() const { return quantile(0.95); }
    double most() const { return quantile(1); }

private:
    double quantile(double share) const;

    std::vector<double> m_values;
};

} // namespace bench
