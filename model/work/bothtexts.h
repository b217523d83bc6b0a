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

/// The same where `shown` may have been written over since: what a side has written beyond `before` and `shown` no
/// longer says is put to the paragraph that shares a sentence with it, else to the end. Who tidied it may have put lines together, taken marks of a list away or changed
/// their order; whoever said it in other words finds both.
QString everything(const QString &shown, const QStringList &sides, const QString &before);

/// What stands, with the paragraphs that only the others wrote taken out, and those of the chosen text that
/// somebody lacks (`before` counts as somebody) put in. What was written since stays.
QString choosing(const QString &shown, const QString &chosen, const QStringList &others, const QString &before);

/// Sentences with what follows them, so that joining gives the text back. A full stop after a digit, as in a
/// day, ends none.
QStringList sentencesOf(const QString &text);

} // namespace work::bothtexts
