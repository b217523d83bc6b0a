// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hangul.h"

#include "model/base/hangulcode.h"

#include <QList>
#include <QStringList>

namespace base::hangul {

namespace {

QString withoutBlanks(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            result += letter;
    }
    return result;
}

/// NFC, case-folded, lone consonant clusters taken apart: some input methods join ㄱㅅ into one ㄳ.
QString plain(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_C).toCaseFolded())
        result += isConsonant(letter) ? splitCluster(letter) : QString(letter);
    return result;
}

bool startsWithLetter(const QString &text, qsizetype at, QChar query)
{
    if (at >= text.size())
        return false;
    const QChar letter = text.at(at);
    if (isConsonant(query))
        return letter == query || (isSyllable(letter) && leadOf(letter) == query);
    return letter == query;
}

/// The last letter of a query may be a syllable on its way: its jamo begin the jamo of what stands there.
bool endsHalfTyped(const QString &text, qsizetype at, QChar query)
{
    return isSyllable(query) && jamo(text.mid(at, 2)).startsWith(jamo(QString(query)));
}

bool matchesAt(const QString &text, qsizetype at, const QString &query)
{
    for (qsizetype i = 0; i < query.size(); ++i) {
        const bool isLast = i + 1 == query.size();
        if (!startsWithLetter(text, at + i, query.at(i))
            && !(isLast && at + i < text.size() && endsHalfTyped(text, at + i, query.at(i))))
            return false;
    }
    return true;
}

} // namespace

QString jamo(const QString &text)
{
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD).toCaseFolded().simplified())
        result += searchLetters(letter);
    return result;
}

QString initials(const QString &text)
{
    QString result;
    for (const QChar letter : plain(text).simplified())
        result += isSyllable(letter) ? leadOf(letter) : letter;
    return result;
}

bool isInitialsQuery(const QString &text)
{
    const QString letters = withoutBlanks(text);
    return !letters.isEmpty() && std::all_of(letters.begin(), letters.end(), isConsonant);
}

bool matchesInitialsMix(const QString &text, const QString &query)
{
    const QString where = withoutBlanks(plain(text));
    const QString what = withoutBlanks(plain(query));
    for (qsizetype at = 0; at + what.size() <= where.size(); ++at) {
        if (matchesAt(where, at, what))
            return true;
    }
    return false;
}

QString bigrams(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    QString tokens;
    tokens.reserve(folded.size() * 3);
    // Where the last two letters of the word begin, with the marks that belong to them; a note has thousands.
    qsizetype before = -1;
    qsizetype last = -1;
    const auto add = [&](qsizetype from, qsizetype until) {
        if (!tokens.isEmpty())
            tokens += u' ';
        tokens += QStringView(folded).sliced(from, until - from);
    };
    const auto endLetter = [&](qsizetype until) {
        if (before >= 0)
            add(before, until);
    };
    const auto endWord = [&](qsizetype until) {
        endLetter(until);
        if (last >= 0 && before < 0)
            add(last, until);
        before = last = -1;
    };
    for (qsizetype at = 0; at < folded.size();) {
        const bool isPair = folded.at(at).isHighSurrogate() && at + 1 < folded.size()
            && folded.at(at + 1).isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(folded.at(at), folded.at(at + 1))
                                       : char32_t(folded.at(at).unicode());
        if (QChar::isLetterOrNumber(letter)) {
            endLetter(at);
            before = last;
            last = at;
        } else if (!QChar::isMark(letter)) {
            endWord(at);
        }
        at += isPair ? 2 : 1;
    }
    endWord(folded.size());
    return tokens;
}

bool hasFinal(QChar letter)
{
    return isSyllable(letter) && finalIndexOf(letter) != 0;
}

} // namespace base::hangul
