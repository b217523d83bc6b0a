// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace cli {

/// A sentence of the console in the language of the terminal; `text` is marked by QT_TRANSLATE_NOOP("cli", …).
inline QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace cli
