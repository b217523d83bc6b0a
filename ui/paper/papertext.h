// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/document.h"

namespace ui {

/// What stands on a document as plain text, in the order of reading: for screen readers, to which pages are
/// pictures.
QString paperText(const documents::Document &document);

} // namespace ui
