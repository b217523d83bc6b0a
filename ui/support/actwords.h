// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What an act was, in the language of the screen; `kind` is the word of the program.
QString actWords(const QString &kind);
/// What an entry of the access log was.
QString accessWords(const QString &kind);

} // namespace ui
