// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packagereport.h"

#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace cli {

QString writtenWords(const work::packages::Written &written)
{
    const QString head = written.changes + written.papers == 0
        ? words(QT_TRANSLATE_NOOP("cli", "Package %1 is in %2. Nothing of this vault waited to be sent; it asks for what others have written."))
              .arg(written.number)
              .arg(written.path)
        : words(QT_TRANSLATE_NOOP("cli", "Package %1 is in %2. Changes of this vault in it: %3, papers: %4; and it asks for what others have written."))
              .arg(written.number)
              .arg(written.path)
              .arg(written.changes)
              .arg(written.papers);
    return head + u'\n'
        + words(QT_TRANSLATE_NOOP("cli", "Take it to the office within thirty days, which reads it with “carepass-office package-in” and writes the answer; bring that back and read it with “package-in”. Until then everything stays in “outbox” too."));
}

QStringList readInLines(const work::packages::ReadIn &read)
{
    const work::SyncReport &report = read.report;
    QStringList lines{words(QT_TRANSLATE_NOOP("cli", "Answer %1 of the office was read in. Changes of others that are new here: %2. Changes of this vault that the office has taken: %3."))
                          .arg(read.number)
                          .arg(report.pulled)
                          .arg(report.pushed)};
    if (!read.isConfirmed)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "It is not about the newest package of this vault, which the office has not read yet.")));
    if (report.waiting > 0)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Changes still on their way: %1; “outbox” says how each stands.")).arg(report.waiting));
    if (report.conflicts > 0)
        lines.append(words(QT_TRANSLATE_NOOP("cli", "Conflicts to be decided: %1; “conflict list” shows them.")).arg(report.conflicts));
    return lines;
}

QString nextPackage(const work::packages::ReadIn &read)
{
    const work::SyncReport &report = read.report;
    if (read.hasMore)
        return words(QT_TRANSLATE_NOOP("cli", "Not everything is here yet: write another package with “package-out”, and bring back its answer."));
    if (report.olderToCome > 0 && !report.isRevoked)
        return words(QT_TRANSLATE_NOOP("cli", "All that people work with is here. Of older history %1 changes are still at the office: the answer to each further package brings some of them."))
            .arg(report.olderToCome);
    if (report.isRevoked)
        return {};
    return words(QT_TRANSLATE_NOOP("cli", "All that people work with is here. What is written from now on goes with the next “package-out”."));
}

} // namespace cli
