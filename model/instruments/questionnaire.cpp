// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/questionnaire.h"

namespace instruments {

ItemIndex::ItemIndex(const Questionnaire &questionnaire)
{
    for (const Item &item : questionnaire.items)
        add(item, nullptr);
}

const Item *ItemIndex::repeatedIn(const QString &linkId) const
{
    const Item *up = parent(linkId);
    while (up && !up->isRepeatingGroup())
        up = parent(up->linkId);
    return up;
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
