// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/persontab.h"

namespace ui {

QHash<base::Id, QString> PersonView::names() const
{
    QHash<base::Id, QString> names{{id(), words.name(detail.person.name)}};
    for (const auto &list : {detail.members, detail.relatives, detail.joinedLabels}) {
        for (const work::PersonLabel &label : list)
            names.insert(label.id, words.name(label.name));
    }
    if (detail.household)
        names.insert(detail.household->id, words.name(detail.household->name));
    return names;
}

} // namespace ui
