// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The two ways in which papers come by their text.
namespace documents {

/// A sentence of a paper in the language of the program; marked for translation in the context "documents".
inline QString words(const char *text)
{
    return QCoreApplication::translate("documents", text);
}

/// A name of a file format, as it is.
inline QString word(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace documents
