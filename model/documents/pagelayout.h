// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/page.h"

#include <vector>

namespace documents {

/// Breaks a document into pages: headings stay with what follows, tables repeat their heads, signatures stay
/// whole, and each page has its footer. Pure but for the fonts; the same document always gives the same
/// pages. At least one.
std::vector<Page> layOut(const Document &document);

} // namespace documents
