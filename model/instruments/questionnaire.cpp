// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/questionnaire.h"

#include <algorithm>

namespace instruments {

const Option *Item::option(const QJsonValue &value) const
{
    const auto found = std::find_if(
        options.begin(), options.end(), [&](const Option &each) { return each.value == value; });
    return found == options.end() ? nullptr : &*found;
}

ItemIndex::ItemIndex(const Questionnaire &questionnaire)
{
    for (const Item &item : questionnaire.items)
        add(item, nullptr);
}

void ItemIndex::add(const Item &item, const Item *parent)
{
    m_items.insert(item.linkId, &item);
    m_parents.insert(item.linkId, parent);
    m_order.push_back(&item);
    for (const Item &child : item.children)
        add(child, &item);
}

} // namespace instruments
