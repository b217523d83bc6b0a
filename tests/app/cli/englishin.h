// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace support {

/// The first English word of a Korean answer; empty where there is none. Names are no words: of commands, columns and
/// files in quotation marks, of options, fields, files, standards and units, ids, and paths.
QString englishIn(QString answer);

} // namespace support
