// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/table.h"

#include "model/base/result.h"

#include <QByteArray>
#include <QString>

namespace exchange {

/// Text of a file. What cannot be decoded stands as U+FFFD, never as something that looks right.
struct DecodedText {
    QString text;
    Encoding encoding = Encoding::Utf8;
};

/// Finds the encoding (byte order mark, then UTF-16 by its zero bytes, then UTF-8 if all of it is, then
/// CP949; of the two last, the one with fewer broken places) and decodes; or uses the one that is given.
/// InvalidInput for bytes that are no text.
base::Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<Encoding> encoding = {});

/// Text as CP949. `lossless` is false where letters are missing there; each of them became a question mark.
struct EncodedText {
    QByteArray bytes;
    bool lossless = true;
};
EncodedText encodeCp949(const QString &text);

} // namespace exchange
