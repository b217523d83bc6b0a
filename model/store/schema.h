// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sql/migrator.h"

/// The schema of the vault: the migrations that the program carries.
namespace store::schema {

base::Result<QList<sql::Migration>> migrations();
/// The newest version that this program knows.
int newest();

} // namespace store::schema
