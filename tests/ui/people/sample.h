// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdesk.h"

#include <QHash>

/// The people of an invented dong, as pictures and tests of the people's pages show them.
namespace sample {

/// By name; two people are called 김미숙, the first of them is here.
using People = QHash<QString, base::Id>;

/// Fourteen people; 표승재 with a household, relations, notes, two assessments and a bundle.
People fill(support::TestDesk &desk);
/// Many people with generated names, for paging.
void fillMany(support::TestDesk &desk, int count);

} // namespace sample
