// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/worddiff.h"

#include <algorithm>
#include <vector>

namespace ui {
namespace {

/// A square of this many words is compared in a few milliseconds.
constexpr qsizetype kMostWords = 1200;

/// Words with the spaces behind them, so that joining gives the text back.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (!text.at(at).isSpace() && text.at(at - 1).isSpace()) {
            words.append(text.mid(begin, at - begin));
            begin = at;
        }
    }
    if (begin < text.size())
        words.append(text.mid(begin));
    return words;
}

bool isSame(const QString &one, const QString &other)
{
    return QStringView(one).trimmed() == QStringView(other).trimmed();
}

void add(QList<DiffPart> &parts, const QString &text, bool isNew)
{
    if (!parts.isEmpty() && parts.last().isNew == isNew)
        parts.last().text += text;
    else
        parts.append({text, isNew});
}

/// The longest row of words that both have, from behind; then read from the front.
void compare(QList<DiffPart> &parts, const QStringList &other, const QStringList &text)
{
    const size_t width = size_t(text.size()) + 1;
    std::vector<int> common((size_t(other.size()) + 1) * width, 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return common[size_t(i) * width + size_t(j)]; };
    for (qsizetype i = other.size() - 1; i >= 0; --i) {
        for (qsizetype j = text.size() - 1; j >= 0; --j)
            at(i, j) = isSame(other[i], text[j]) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    for (qsizetype j = 0; j < text.size();) {
        if (i < other.size() && isSame(other[i], text[j])) {
            add(parts, text[j], false);
            ++i;
            ++j;
        } else if (i < other.size() && at(i + 1, j) >= at(i, j + 1)) {
            ++i;
        } else {
            add(parts, text[j], true);
            ++j;
        }
    }
}

} // namespace

QList<DiffPart> wordDiff(const QString &other, const QString &text)
{
    QStringList before = wordsOf(other);
    QStringList after = wordsOf(text);
    QList<DiffPart> parts;
    while (!before.isEmpty() && !after.isEmpty() && isSame(before.first(), after.first())) {
        add(parts, after.takeFirst(), false);
        before.removeFirst();
    }
    QStringList tail;
    while (!before.isEmpty() && !after.isEmpty() && isSame(before.last(), after.last())) {
        tail.prepend(after.takeLast());
        before.removeLast();
    }
    if (before.size() > kMostWords || after.size() > kMostWords)
        add(parts, after.join(QString()), true);
    else
        compare(parts, before, after);
    for (const QString &word : std::as_const(tail))
        add(parts, word, false);
    parts.removeIf([](const DiffPart &part) { return part.text.isEmpty(); });
    return parts;
}

} // namespace ui
