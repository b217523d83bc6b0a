#pragma once
#include "model/sql/connection.h"
#include "model/sync/officebook.h"
namespace office {
struct SqlBook {
    static syncing::OfficeBook &book()
    {
        static syncing::OfficeBook b;
        return b;
    }
};
class SqlOfficeStore {
public:
    SqlOfficeStore(sql::Connection &, const base::LockedBytes &)
        : m(SqlBook::book())
    {
    }
    base::Done finish() { return {}; }
    operator syncing::OfficeStore &() { return m; }
    const syncing::OfficeFacts &facts() { return m.facts(); }
    syncing::MemoryOfficeStore m;
};
}
