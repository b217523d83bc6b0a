// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/paperfile.h"

#include "model/documents/hwpxwriter.h"
#include "model/documents/odtwriter.h"
#include "model/documents/pdf.h"

#include <QFileInfo>
#include <QIODevice>

namespace documents {

QString endingOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Odt:
        return QStringLiteral("odt");
    case PaperFormat::Hwpx:
        return QStringLiteral("hwpx");
    case PaperFormat::Pdf:
        break;
    }
    return QStringLiteral("pdf");
}

std::optional<PaperFormat> formatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const PaperFormat format : {PaperFormat::Pdf, PaperFormat::Odt, PaperFormat::Hwpx}) {
        if (ending == endingOf(format))
            return format;
    }
    return std::nullopt;
}

base::Done writePaper(const Document &document, PaperFormat format, QIODevice &device)
{
    if (format == PaperFormat::Pdf)
        return writePdf(document, device);
    const auto bytes = format == PaperFormat::Odt ? odtOf(document) : hwpxOf(document);
    if (!bytes)
        return bytes.error();
    if (device.write(*bytes) != bytes->size())
        return base::Error{base::ErrorKind::Io, device.errorString()};
    return {};
}

} // namespace documents
