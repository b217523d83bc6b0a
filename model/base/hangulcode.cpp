// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/hangulcode.h"

#include <array>

namespace base::hangul {

namespace {

constexpr char16_t kLeads[] = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
constexpr char16_t kVowelRow[] = u"ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
constexpr char16_t kFinalRow[] = u"ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

constexpr char16_t kFirstLead = 0x1100;
constexpr char16_t kFirstVowel = 0x1161;
constexpr char16_t kFirstFinal = 0x11A8;

struct Cluster {
    char16_t joined;
    char16_t first;
    char16_t second;
};
constexpr std::array kClusters{Cluster{u'ㄳ', u'ㄱ', u'ㅅ'}, Cluster{u'ㄵ', u'ㄴ', u'ㅈ'},
    Cluster{u'ㄶ', u'ㄴ', u'ㅎ'}, Cluster{u'ㄺ', u'ㄹ', u'ㄱ'}, Cluster{u'ㄻ', u'ㄹ', u'ㅁ'},
    Cluster{u'ㄼ', u'ㄹ', u'ㅂ'}, Cluster{u'ㄽ', u'ㄹ', u'ㅅ'}, Cluster{u'ㄾ', u'ㄹ', u'ㅌ'},
    Cluster{u'ㄿ', u'ㄹ', u'ㅍ'}, Cluster{u'ㅀ', u'ㄹ', u'ㅎ'}, Cluster{u'ㅄ', u'ㅂ', u'ㅅ'},
    Cluster{u'ㅘ', u'ㅗ', u'ㅏ'}, Cluster{u'ㅙ', u'ㅗ', u'ㅐ'}, Cluster{u'ㅚ', u'ㅗ', u'ㅣ'},
    Cluster{u'ㅝ', u'ㅜ', u'ㅓ'}, Cluster{u'ㅞ', u'ㅜ', u'ㅔ'}, Cluster{u'ㅟ', u'ㅜ', u'ㅣ'},
    Cluster{u'ㅢ', u'ㅡ', u'ㅣ'}};

int placeIn(QStringView row, QChar jamo)
{
    return jamo.isNull() ? -1 : int(row.indexOf(jamo));
}

} // namespace

QChar syllable(int leadIndex, int vowelIndex, int finalIndex)
{
    return QChar(kFirstSyllable + (leadIndex * kVowels + vowelIndex) * kFinals + finalIndex);
}

QChar leadOf(QChar syllable)
{
    return kLeads[leadIndexOf(syllable)];
}

QChar vowelOf(QChar syllable)
{
    return kVowelRow[vowelIndexOf(syllable)];
}

QChar finalOf(QChar syllable)
{
    const int index = finalIndexOf(syllable);
    return index == 0 ? QChar() : QChar(kFinalRow[index - 1]);
}

int leadIndex(QChar jamo)
{
    return placeIn(kLeads, jamo);
}

int vowelIndex(QChar jamo)
{
    return placeIn(kVowelRow, jamo);
}

int finalIndex(QChar jamo)
{
    const int place = placeIn(kFinalRow, jamo);
    return place < 0 ? -1 : place + 1;
}

QString splitCluster(QChar jamo)
{
    for (const Cluster &cluster : kClusters) {
        if (cluster.joined == jamo)
            return QString(QChar(cluster.first)) + QChar(cluster.second);
    }
    return jamo;
}

QChar joinCluster(QChar first, QChar second)
{
    for (const Cluster &cluster : kClusters) {
        if (cluster.first == first && cluster.second == second)
            return cluster.joined;
    }
    return {};
}

QChar compatible(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= kFirstLead && code < kFirstLead + 19)
        return kLeads[code - kFirstLead];
    if (code >= kFirstVowel && code < kFirstVowel + kVowels)
        return kVowelRow[code - kFirstVowel];
    if (code >= kFirstFinal && code < kFirstFinal + kFinals - 1)
        return kFinalRow[code - kFirstFinal];
    return letter;
}

QString searchLetters(QChar letter)
{
    QString result;
    for (const QChar part : splitCluster(compatible(letter))) {
        const int lead = leadIndex(part);
        const int vowel = vowelIndex(part);
        if (lead >= 0)
            result += QChar(kFirstLead + lead);
        else if (vowel >= 0)
            result += QChar(kFirstVowel + vowel);
        else
            result += part;
    }
    return result;
}

} // namespace base::hangul
