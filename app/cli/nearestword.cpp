// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearestword.h"

#include <QList>

#include <algorithm>
#include <utility>

namespace cli {
namespace {

/// Optimal string alignment distance (Damerau 1964, restricted), row by row.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> before;
    QList<qsizetype> last(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<qsizetype> row(b.size() + 1);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = std::exchange(last, row);
    }
    return last.last();
}

} // namespace

QString nearestWord(const QString &typed, const QStringList &words)
{
    QString nearest;
    qsizetype best = typed.size() / 3 + 1;
    for (const QString &word : words) {
        const qsizetype far = distance(typed, word);
        if (far < best) {
            best = far;
            nearest = word;
        }
    }
    return nearest;
}

} // namespace cli
