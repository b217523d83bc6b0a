#pragma once
#include "model/sql/connection.h"
#include "model/sql/transaction.h"
#include "model/sync/officebook.h"
namespace office {
struct SqlBook { static syncing::OfficeBook &book() { static syncing::OfficeBook b; return b; } };
class SqlOfficeStore {
public:
    SqlOfficeStore(sql::Connection &c, const base::LockedBytes &) : c(c), m(SqlBook::book()) { }
    base::Done begin() { auto b = sql::Transaction::begin(c); if (!b) return b.error(); t.emplace(std::move(*b)); return {}; }
    base::Done commit() { auto d = t->commit(); t.reset(); return d; }
    void rollback() { t.reset(); }
    operator syncing::OfficeStore &() { return m; }
    const syncing::OfficeFacts &facts() { return m.facts(); }
    sql::Connection &c;
    std::optional<sql::Transaction> t;
    syncing::MemoryOfficeStore m;
};
}
