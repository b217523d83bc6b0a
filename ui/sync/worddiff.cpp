// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/worddiff.h"

#include <algorithm>
#include <vector>

namespace ui {
namespace {

/// A square of this many words is compared in a few milliseconds.
constexpr qsizetype kMostWords = 1200;

/// A full stop or comma at the end of a word is a piece of its own: a sentence that goes on keeps its words.
bool isMark(const QString &text, qsizetype at)
{
    const bool isEnd = at + 1 == text.size() || text.at(at + 1).isSpace();
    return isEnd && text.at(at).isPunct();
}

/// Words with the spaces behind them, so that joining gives the text back.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype begin = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if ((!text.at(at).isSpace() && text.at(at - 1).isSpace()) || isMark(text, at)) {
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

using Kind = DiffPart::Kind;

/// What is gone stands before what is new in its place.
void add(QList<DiffPart> &parts, const QString &text, Kind kind)
{
    qsizetype at = parts.size();
    if (kind == Kind::Gone && at > 0 && parts.at(at - 1).kind == Kind::New)
        --at;
    if (at > 0 && parts.at(at - 1).kind == kind)
        parts[at - 1].text += text;
    else
        parts.insert(at, {text, kind});
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
    qsizetype j = 0;
    while (i < other.size() || j < text.size()) {
        const bool isInBoth = i < other.size() && j < text.size() && isSame(other[i], text[j]);
        const bool isGone
            = i < other.size() && (j == text.size() || at(i + 1, j) >= at(i, j + 1));
        if (isInBoth)
            add(parts, text[j], Kind::Same);
        else if (isGone)
            add(parts, other[i], Kind::Gone);
        else
            add(parts, text[j], Kind::New);
        i += isInBoth || isGone ? 1 : 0;
        j += isInBoth || !isGone ? 1 : 0;
    }
}

} // namespace

QString plainText(const QList<DiffPart> &parts)
{
    QString whole;
    for (const DiffPart &part : parts)
        whole += part.kind == DiffPart::Kind::Gone ? QString() : part.text;
    return whole;
}

QList<DiffPart> wordDiff(const QString &other, const QString &text)
{
    QStringList before = wordsOf(other);
    QStringList after = wordsOf(text);
    QList<DiffPart> parts;
    while (!before.isEmpty() && !after.isEmpty() && isSame(before.first(), after.first())) {
        add(parts, after.takeFirst(), Kind::Same);
        before.removeFirst();
    }
    QStringList tail;
    while (!before.isEmpty() && !after.isEmpty() && isSame(before.last(), after.last())) {
        tail.prepend(after.takeLast());
        before.removeLast();
    }
    if (before.size() > kMostWords || after.size() > kMostWords) {
        add(parts, before.join(QString()), Kind::Gone);
        add(parts, after.join(QString()), Kind::New);
    } else {
        compare(parts, before, after);
    }
    for (const QString &word : std::as_const(tail))
        add(parts, word, Kind::Same);
    parts.removeIf([](const DiffPart &part) { return part.text.isEmpty(); });
    return parts;
}

} // namespace ui
