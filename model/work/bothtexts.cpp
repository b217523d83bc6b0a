// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bothtexts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace work::bothtexts {
namespace {

/// Two texts of so many sentences are compared in some milliseconds; longer ones stay one below the other.
constexpr qsizetype kMostSentences = 1000;

bool isSame(const QString &one, const QString &other)
{
    return QStringView(one).trimmed() == QStringView(other).trimmed();
}

bool endsSentence(QChar one)
{
    return one == u'.' || one == u'!' || one == u'?' || one == u'。' || one == u'…';
}

void add(QString &text, const QString &sentence)
{
    if (!text.isEmpty() && !text.back().isSpace())
        text += u' ';
    text += sentence;
}

/// How many sentences the rests of both from (i, j) on have in the same order.
class Shared {
public:
    Shared(const QStringList &ours, const QStringList &theirs)
        : m_width(size_t(theirs.size()) + 1)
        , m_length((size_t(ours.size()) + 1) * m_width, 0)
    {
        for (qsizetype i = ours.size() - 1; i >= 0; --i) {
            for (qsizetype j = theirs.size() - 1; j >= 0; --j)
                at(i, j) = isSame(ours[i], theirs[j]) ? at(i + 1, j + 1) + 1
                                                      : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int &at(qsizetype i, qsizetype j) { return m_length[size_t(i) * m_width + size_t(j)]; }

private:
    size_t m_width;
    std::vector<int> m_length;
};

/// Between two sentences that both have, ours stand before theirs.
QString joined(const QString &ours, const QString &theirs)
{
    const QStringList a = sentencesOf(ours), b = sentencesOf(theirs);
    const bool isLong = a.size() > kMostSentences || b.size() > kMostSentences;
    Shared shared(isLong ? QStringList() : a, isLong ? QStringList() : b);
    if (shared.at(0, 0) == 0)
        return ours + u'\n' + theirs;
    QString text;
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        const bool isBoth = i < a.size() && j < b.size() && isSame(a[i], b[j]);
        // What is left of theirs waits until ours have come to the next sentence that both have.
        const bool isOurs
            = i < a.size() && (j == b.size() || shared.at(i + 1, j) >= shared.at(i, j + 1));
        add(text, isBoth || isOurs ? a[i] : b[j]);
        i += isBoth || isOurs ? 1 : 0;
        j += isBoth || !isOurs ? 1 : 0;
    }
    return text;
}

/// Who alone has this paragraph; -1 where several do, or nobody.
qsizetype ownerOf(const QString &paragraph, const QList<QStringList> &sides)
{
    qsizetype owner = -1;
    for (qsizetype at = 0; at < sides.size(); ++at) {
        if (!sides[at].contains(paragraph))
            continue;
        if (owner >= 0)
            return -1;
        owner = at;
    }
    return owner;
}

/// What it says, however it stands there: without the mark of a list before it and the stop behind it.
QString saidIn(const QString &sentence)
{
    static const QString kStops = u".,;:!?。…"_s, kMarks = u"-*•·▪○●"_s;
    QString said = sentence.simplified();
    if (said.size() > 2 && kMarks.contains(said.front()) && said.at(1) == u' ')
        said.remove(0, 2);
    while (said.size() > 1 && kStops.contains(said.back()))
        said.chop(1);
    return said;
}

QSet<QString> wordsIn(const QString &text)
{
    QSet<QString> sentences;
    for (const QString &sentence : sentencesOf(text))
        sentences.insert(saidIn(sentence));
    return sentences;
}

/// Sentences, and what somebody who tidied made parts of one. A number with a comma in it stays whole.
QSet<QString> everythingSaidIn(const QString &text)
{
    static const QRegularExpression kBetween(u"[;·]|,(?!\\d)"_s);
    QSet<QString> said;
    for (const QString &sentence : sentencesOf(text)) {
        said.insert(saidIn(sentence));
        const QStringList parts = sentence.split(kBetween);
        for (const QString &part : parts)
            said.insert(saidIn(part));
    }
    return said;
}

qsizetype sharedOf(const QString &one, const QString &other)
{
    return (wordsIn(one) & wordsIn(other)).size();
}

/// Puts a paragraph to the one that says most of the same, and at the end where none does.
QString added(const QString &text, const QString &paragraph)
{
    QStringList lines = text.split(u'\n');
    const auto nearest = std::ranges::max_element(
        lines, {}, [&](const QString &line) { return sharedOf(line, paragraph); });
    if (nearest == lines.end() || sharedOf(*nearest, paragraph) == 0)
        return text + u'\n' + paragraph;
    *nearest = joined(*nearest, paragraph);
    return lines.join(u'\n');
}

bool isBlank(const QString &paragraph)
{
    return QStringView(paragraph).trimmed().isEmpty();
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    QStringList sentences;
    qsizetype begin = 0;
    for (qsizetype at = 1; at < text.size(); ++at) {
        if (text[at].isSpace() || !text[at - 1].isSpace())
            continue;
        qsizetype end = at - 1;
        while (end > begin && text[end].isSpace())
            --end;
        const bool isLine = QStringView(text).sliced(end, at - end).contains(u'\n');
        const bool isNumber = end > begin && text[end - 1].isDigit();
        if (!isLine && (!endsSentence(text[end]) || (text[end] == u'.' && isNumber)))
            continue;
        sentences.append(text.sliced(begin, at - begin));
        begin = at;
    }
    if (begin < text.size())
        sentences.append(text.sliced(begin));
    return sentences;
}

QString together(const QString &shown, const QStringList &sides)
{
    QList<QStringList> paragraphs;
    for (const QString &side : sides)
        paragraphs.append(side.split(u'\n'));
    QStringList result;
    std::optional<QString> alternative; // what sides before this one have alone in the same place
    QStringList part; // what one side has alone
    qsizetype owner = -1;
    const auto close = [&] {
        if (part.isEmpty())
            return;
        const QString text = part.join(u'\n');
        alternative = alternative ? joined(*alternative, text) : text;
        part.clear();
    };
    const QStringList lines = shown.split(u'\n');
    for (const QString &line : lines) {
        const qsizetype next = ownerOf(line, paragraphs);
        if (next != owner)
            close();
        owner = next;
        if (next >= 0) {
            part.append(line);
            continue;
        }
        if (alternative)
            result.append(*std::exchange(alternative, std::nullopt));
        result.append(line);
    }
    close();
    if (alternative)
        result.append(*alternative);
    return result.join(u'\n');
}

QString everything(const QString &shown, const QStringList &sides, const QString &before)
{
    const QSet<QString> standing = everythingSaidIn(shown);
    const QStringList old = before.split(u'\n');
    QStringList lost;
    for (const QString &side : sides) {
        const QStringList paragraphs = side.split(u'\n');
        for (const QString &paragraph : paragraphs) {
            if (!isBlank(paragraph) && !old.contains(paragraph) && !lost.contains(paragraph)
                && !standing.contains(wordsIn(paragraph)))
                lost.append(paragraph);
        }
    }
    const QString kept = together(shown, sides);
    if (lost.isEmpty())
        return kept;
    const QString back = together(lost.join(u'\n'), sides);
    if (isBlank(kept))
        return back;
    const QStringList paragraphs = back.split(u'\n');
    return std::accumulate(paragraphs.begin(), paragraphs.end(), kept, added);
}

QString choosing(const QString &shown, const QString &chosen, const QStringList &others, const QString &before)
{
    const QStringList wanted = chosen.split(u'\n');
    QList<QStringList> apart;
    for (const QString &other : others)
        apart.append(other.split(u'\n'));
    const QStringList lines = shown.split(u'\n'), old = before.split(u'\n');
    QStringList missing;
    for (const QString &paragraph : wanted) {
        const auto lacksIt = [&](const QStringList &other) { return !other.contains(paragraph); };
        if (!isBlank(paragraph) && !lines.contains(paragraph)
            && (lacksIt(old) || std::ranges::any_of(apart, lacksIt)))
            missing.append(paragraph);
    }
    QStringList result;
    for (const QString &line : lines) {
        const auto hasIt = [&](const QStringList &other) { return other.contains(line); };
        if (isBlank(line) || wanted.contains(line) || std::ranges::none_of(apart, hasIt)) {
            result.append(line);
            continue;
        }
        // In the place of what goes.
        result += std::exchange(missing, {});
    }
    if (result.size() == 1 && isBlank(result.first()))
        result.clear();
    return (result + missing).join(u'\n');
}

} // namespace work::bothtexts
