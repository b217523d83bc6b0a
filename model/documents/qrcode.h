// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace documents {

/// A QR code, one pixel a module, with the quiet zone of four modules that readers need (ISO/IEC 18004). Null
/// where the text is empty or too long.
QImage qrCode(const QString &text);

} // namespace documents
