// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "model/sql/connection.h"
#include "model/sync/officebook.h"
namespace office {
class SqlOfficeStore : public syncing::MemoryOfficeStore {
public:
    SqlOfficeStore(sql::Connection &, const base::LockedBytes &)
        : MemoryOfficeStore(book())
    {
    }
    base::Done finish() { return {}; }
    static syncing::OfficeBook &book()
    {
        static syncing::OfficeBook b;
        return b;
    }
};
}
