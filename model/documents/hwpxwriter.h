// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/document.h"

#include <QByteArray>

namespace documents {

/// A document as HWPX (KS X 6101, OWPML): the package template `:/templates/hwpx` filled in. Every number
/// that the text refers to is in the head, widths of cells add up, tables repeat their heads. Written by the
/// published structure and read back by HwpxReader; it was not opened in a word processor of the format's
/// maker. Needs a QGuiApplication.
base::Result<QByteArray> hwpxOf(const Document &document);

} // namespace documents
