// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/enabling.h"

#include <QHash>

#include <vector>

namespace instruments {

/// Where the items of a form are asked: once, or once for every occurrence of the repeating groups around
/// them, each with the answers as they are seen there and with what is asked there. Worked out once for each
/// group; both arguments have to outlive it.
class FormPlaces {
public:
    struct Place {
        Answers answers;
        EnabledItems enabled;
    };

    FormPlaces(const ItemIndex &index, const Answers &answers);

    const std::vector<Place> &of(const Item &item);
    /// What is asked outside of repeating groups.
    const EnabledItems &enabled() const { return m_whole.front().enabled; }

private:
    const ItemIndex &m_index;
    std::vector<Place> m_whole;
    QHash<QString, std::vector<Place>> m_byGroup;
};

} // namespace instruments
