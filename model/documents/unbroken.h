// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace documents {

/// The same text whose days, `2026. 11. 20.`, stay on one line: their spaces become firm ones.
QString withFirmDays(const QString &text);

/// The same, and times, `09:00–12:00`, stay on one line too. The joiners in it are no letters: nobody sees
/// them and a PDF does not give them out.
QString unbroken(const QString &text);

} // namespace documents
