// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "ui/people/personpanel.h"

#include <QVariantMap>

#include <optional>

namespace ui {

/// A place within the people's page. As a QVariant: a map of conditions (PeopleQuery as JSON, empty as it
/// was), "new", an id, an id with "/note", "/edit", "/household" or "/" and the name of a tab, or two ids
/// with "+" between.
struct PeoplePlace {
    enum class What { List, Person, Note, Edit, Household, Add, Join };

    What what = What::List;
    base::Id person;
    base::Id other; ///< to be joined with
    std::optional<PersonTabId> tab;
    QVariantMap query;

    static PeoplePlace read(const QVariant &variant);
    QVariant toVariant() const;
};

} // namespace ui
