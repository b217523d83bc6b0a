// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/document.h"

#include <QByteArray>

namespace documents {

/// A document as an OpenDocument text (ISO/IEC 26300): the package template `:/templates/odt` filled in.
/// Columns and rows have the measures of our own layout, so it breaks nearly as the PDF does; its pages
/// belong to the program that opens it. Needs a QGuiApplication.
base::Result<QByteArray> odtOf(const Document &document);

} // namespace documents
