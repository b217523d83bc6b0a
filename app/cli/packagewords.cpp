// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packagewords.h"

#include "model/wire/package.h"

#include <QCoreApplication>
#include <QFileInfo>

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
        if (wire::overtakenPackage(error))
            return error; // repeatedWords() has a sentence of its own for it
        return told(QT_TRANSLATE_NOOP("cli", "one before %1 is missing; where it is lost, make a new package"));
    case ErrorKind::LetterTooLarge:
        return told(QT_TRANSLATE_NOOP("cli", "%1 is larger than any package"));
    case ErrorKind::NotFound:
        // Its detail is the bare name; where the vault has no office, the file is not looked for at all.
        return QFileInfo::exists(path) || error.detail != QFileInfo(path).fileName()
            ? error
            : base::Error{error.kind, u"no file %1"_s.arg(QFileInfo(path).absoluteFilePath())};
    case ErrorKind::Io:
        return error.detail.isEmpty() ? base::Error{error.kind, path} : error;
    default:
        return error;
    }
}

QString repeatedWords(const base::Error &error)
{
    const auto words = [](const char *sentence) { return QCoreApplication::translate("cli", sentence); };
    if (const auto overtaken = wire::overtakenPackage(error))
        return words(QT_TRANSLATE_NOOP("cli", "It is package %1, and the newer package %2 was read in before; nothing of this one is missing. What was written since goes with the next package."))
            .arg(overtaken->number)
            .arg(overtaken->newer);
    if (error.kind != base::ErrorKind::LetterRepeated)
        return {};
    if (const auto number = wire::repeatedPackage(error))
        return words(QT_TRANSLATE_NOOP("cli", "It is package %1 and was read in before; there is nothing to do.")).arg(*number);
    // Whoever reads it in knows more of what it means there.
    return error.detail.contains(u' ') ? error.detail : QString();
}

} // namespace cli
