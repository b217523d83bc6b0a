// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/random.h"
#include "model/domain/roles.h"
#include "model/office/secrets.h"
#include "model/sql/connection.h"

namespace office {

/// What the tables of the office are read and written with: one connection, so one thread. Functions that
/// write run inside a transaction of their caller.
struct Context {
    sql::Connection &connection;
    const Secrets &secrets;
    const domain::RoleRules &rules;
    const base::Clock &clock;
    base::Random &random;
};

/// An empty text is a text; a null one would be bound as nothing.
inline QString filled(const QString &text)
{
    return text.isNull() ? QString::fromLatin1("") : text;
}

} // namespace office
