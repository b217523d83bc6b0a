// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace documents {

/// What stands on a paper as plain text, block by block: for screen readers, for the preview text of a
/// package and for comparing with the record. Cells of a row are parted by ` · `.
QString textOf(const Document &document);

/// The words of one paragraph.
QString textOf(const Paragraph &paragraph);
/// The words of one cell, its paragraphs parted by a space.
QString textOf(const Cell &cell);

} // namespace documents
