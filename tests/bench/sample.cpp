// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample.h"

#include <algorithm>
#include <cmath>

namespace bench {

double Sample::quantile(double share) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[size_t(std::ceil(share * double(sorted.size() - 1)))];
}

} // namespace bench
