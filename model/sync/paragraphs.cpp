// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/paragraphs.h"

#include <QStringList>

#include <vector>

namespace syncing {
namespace {

constexpr qsizetype kMostCells = 4'000'000; ///< beyond it a text counts as rewritten as a whole

QStringList paragraphsOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// For each paragraph of `before` the place where `after` still has it, or -1: a longest common subsequence.
std::vector<qsizetype> kept(const QStringList &before, const QStringList &after)
{
    const qsizetype rows = before.size(), columns = after.size();
    std::vector<qsizetype> places(size_t(rows), -1);
    if (rows == 0 || columns == 0 || rows > kMostCells / columns)
        return places;
    std::vector<std::vector<int>> length(size_t(rows + 1), std::vector<int>(size_t(columns + 1), 0));
    for (qsizetype i = rows - 1; i >= 0; --i) {
        for (qsizetype j = columns - 1; j >= 0; --j) {
            const auto y = size_t(i), x = size_t(j);
            length[y][x] = before.at(i) == after.at(j) ? length[y + 1][x + 1] + 1
                                                       : std::max(length[y + 1][x], length[y][x + 1]);
        }
    }
    for (qsizetype i = 0, j = 0; i < rows && j < columns;) {
        const auto y = size_t(i), x = size_t(j);
        if (before.at(i) == after.at(j))
            places[size_t(i++)] = j++;
        else if (length[y + 1][x] >= length[y][x + 1])
            ++i;
        else
            ++j;
    }
    return places;
}

/// What goes between two paragraphs that nobody touched.
void mergeGap(const QStringList &before, const QStringList &ours, const QStringList &theirs,
    QStringList &result, bool &hasOverlap)
{
    if (theirs == before || theirs == ours) {
        result += ours;
        return;
    }
    if (ours == before) {
        result += theirs;
        return;
    }
    hasOverlap = true;
    result += ours;
    for (const QString &paragraph : theirs) {
        if (!ours.contains(paragraph))
            result += paragraph;
    }
}

} // namespace

MergedText mergeParagraphs(const QString &before, const QString &ours, const QString &theirs)
{
    if (before == ours || ours == theirs)
        return {theirs, false};
    if (before == theirs)
        return {ours, false};
    const QStringList base = paragraphsOf(before), a = paragraphsOf(ours), b = paragraphsOf(theirs);
    const std::vector<qsizetype> inA = kept(base, a), inB = kept(base, b);
    QStringList result;
    bool hasOverlap = false;
    qsizetype i = 0, atA = 0, atB = 0;
    for (qsizetype j = 0; j < base.size(); ++j) {
        const qsizetype inOurs = inA[size_t(j)], inTheirs = inB[size_t(j)];
        if (inOurs < 0 || inTheirs < 0)
            continue;
        mergeGap(
            base.mid(i, j - i), a.mid(atA, inOurs - atA), b.mid(atB, inTheirs - atB), result, hasOverlap);
        result += base.at(j);
        i = j + 1;
        atA = inOurs + 1;
        atB = inTheirs + 1;
    }
    mergeGap(base.mid(i), a.mid(atA), b.mid(atB), result, hasOverlap);
    return {result.join(u'\n'), hasOverlap};
}

} // namespace syncing
