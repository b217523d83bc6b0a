// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

base::Error packageTrouble(const QString &path, const base::Error &error)
{
    using base::ErrorKind;
    const auto told = [&](const char *sentence) {
        return base::Error{error.kind, QCoreApplication::translate("cli", sentence).arg(path)};
    };
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::LetterDamaged:
        return told(QT_TRANSLATE_NOOP("cli", "%1 is no .carepack file, or not a whole one"));
    case ErrorKind::LetterForged:
        return told(QT_TRANSLATE_NOOP("cli", "%1 is of somebody else, or was altered: take the one that was written for this vault or office"));
    case ErrorKind::LetterOutOfOrder:
        return told(QT_TRANSLATE_NOOP("cli", "one before %1 is missing; where it is lost, make a new package"));
    case ErrorKind::LetterTooLarge:
        return told(QT_TRANSLATE_NOOP("cli", "%1 is larger than any package"));
    case ErrorKind::NotFound:
    case ErrorKind::Io:
        return error.detail.isEmpty() ? base::Error{error.kind, path} : error;
    default:
        return error;
    }
}

} // namespace cli
