// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/records.h"

#include <QList>

/// What hangs on a person whose records were joined: it may hang on any of them, since joining changes none.
namespace store::joined {

/// The person and every record that is shown as part of it; the person first.
base::Result<QList<base::Id>> partsOf(sql::Connection &connection, const base::Id &person);
/// The record that this one is shown as part of; itself where it stands alone.
base::Result<base::Id> shownAs(sql::Connection &connection, const base::Id &person);

/// The children of all parts, those of the person first.
template <class Record>
base::Result<QList<Record>> childrenOf(sql::Connection &connection, const base::Id &person)
{
    const auto parts = partsOf(connection, person);
    if (!parts)
        return parts.error();
    QList<Record> all;
    for (const base::Id &part : *parts) {
        const auto some = records::childrenOf<Record>(connection, part);
        if (!some)
            return some.error();
        all.append(*some);
    }
    return all;
}

#define CAREPASS_COMPILED_ELSEWHERE(Record) \
    extern template base::Result<QList<domain::Record>> childrenOf<domain::Record>( \
        sql::Connection &, const base::Id &);
CAREPASS_RECORDS(CAREPASS_COMPILED_ELSEWHERE)
#undef CAREPASS_COMPILED_ELSEWHERE

} // namespace store::joined
