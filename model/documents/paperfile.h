// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/document.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace documents {

/// The files a paper can become. PDF is for keeping and printing, ODT and HWPX (KS X 6101) for writing on.
enum class PaperFormat { Pdf, Odt, Hwpx };

/// The format that the ending of a file name asks for.
std::optional<PaperFormat> formatOf(const QString &path);
QString endingOf(PaperFormat format);

/// Writes a document to an open device. Io where the device does not take all of it. Needs a QGuiApplication.
base::Done writePaper(const Document &document, PaperFormat format, QIODevice &device);

} // namespace documents
