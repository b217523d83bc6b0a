// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"
#include "tests/ui/sync/officehouse.h"

#include <functional>

/// A person whom two people at two PCs change apart from each other.
namespace syncsample {

struct Apart {
    base::Id person;
    base::Id note;
};

/// Both have the person and a note of hers.
Apart shared(support::TestDesk &desk, Colleague &colleague, const QString &name = QStringLiteral("탁현수"));
/// Each changes the note, the safety note (which has to be decided) and the wishes; the desk holds what differs.
Apart fill(support::TestDesk &desk, Colleague &colleague, const QString &name = QStringLiteral("탁현수"));
/// Another one, of whom nothing has to be decided.
Apart fillQuietly(support::TestDesk &desk, Colleague &colleague);

/// One of whom nothing differs, since each wrote something else.
Apart mergeQuietly(support::TestDesk &desk, Colleague &colleague);

/// A bundle of two services in December and January, of which the office has just refused both months of one.
base::Id refuseMonths(
    OfficeHouse &house, support::TestDesk &desk, const QString &name = QStringLiteral("탁현수"));

template <class Record>
void change(support::TestDesk &desk, const base::Id &id, const std::function<void(Record &)> &edit)
{
    const auto record = desk.act([&](work::Context &context) -> base::Result<Record> {
        const auto found = store::records::find<Record>(context.connection(), id);
        if (!found || !*found)
            return base::Error{base::ErrorKind::NotFound, {}};
        return **found;
    });
    Record changed = record;
    edit(changed);
    desk.put(changed);
}

template <class Record>
void change(Colleague &colleague, const base::Id &id, const std::function<void(Record &)> &edit)
{
    Record changed = colleague.vault().get<Record>(id);
    edit(changed);
    colleague.vault().put(changed);
}

} // namespace syncsample
