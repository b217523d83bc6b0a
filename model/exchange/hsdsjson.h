// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/exchange/hsdsrows.h"

#include <QByteArray>

namespace exchange::hsds {

/// Reads what the API of HSDS answers: one service or organisation with all that hangs on it, a list of them,
/// a page (`contents`), an object that has rows under the names of tables, or one document a line. Nested
/// records become rows that name the record around them. The same record in two places is one row; where the
/// two differ, `contradiction`. Further rules: `json` (a line that is no JSON), `unknown-record`,
/// `wrong-type` (an object where a text belongs). InvalidInput where the whole file is no JSON.
base::Done readJson(const QByteArray &bytes, Reading &into);

} // namespace exchange::hsds
