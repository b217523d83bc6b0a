// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/schema.h"

namespace store::schema {

base::Result<QList<sql::Migration>> migrations()
{
    return sql::readMigrations(QStringLiteral(":/migrations"));
}

int newest()
{
    const base::Result<QList<sql::Migration>> all = migrations();
    return all ? all->last().version : 0;
}

} // namespace store::schema
