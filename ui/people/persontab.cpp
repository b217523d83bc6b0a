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

QHash<QString, QString> PersonView::formNames() const
{
    const auto language
        = PersonWords::isKorean() ? instruments::Language::Korean : instruments::Language::English;
    QHash<QString, QString> names;
    for (auto it = detail.formTitles.begin(); it != detail.formTitles.end(); ++it)
        names.insert(it.key(), it.value().in(language));
    return names;
}

} // namespace ui
