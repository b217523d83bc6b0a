// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What keeping both sides of a text amounts to. Pure.
namespace work::bothtexts {

/// `shown` is the text as merging left it, with what two people wrote in one place one below the other; `sides`
/// are the whole texts that they wrote. Each sentence that two of them share stands once, and what each added
/// follows it; no sentence is taken apart, and none is dropped. Whatever shares nothing stays as it was.
QString together(const QString &shown, const QStringList &sides);

/// Sentences with what follows them, so that joining gives the text back. A full stop after a digit, as in a
/// day, ends none.
QStringList sentencesOf(const QString &text);

} // namespace work::bothtexts
