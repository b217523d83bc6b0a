// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bothtexts.h"

#include <algorithm>
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

} // namespace work::bothtexts
