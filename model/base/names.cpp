// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/names.h"

#include <QStringList>

namespace base {

namespace {

constexpr qsizetype kLastGroup = 4;

bool hasAreaPrefix(const QString &digits)
{
    return digits.startsWith(u'0');
}

/// 02 is Seoul, 050x are safe numbers, all others have three digits.
qsizetype prefixLength(const QString &digits)
{
    if (digits.startsWith(u"02"))
        return 2;
    return digits.startsWith(u"050") ? 4 : 3;
}

/// The groups a Korean number is written in; one group where it is none.
QStringList groupsOf(const QString &digits)
{
    const QString last = digits.right(kLastGroup);
    if (hasAreaPrefix(digits)) {
        const qsizetype prefix = prefixLength(digits);
        const qsizetype middle = digits.size() - prefix - kLastGroup;
        if (middle == 3 || middle == 4)
            return {digits.left(prefix), digits.mid(prefix, middle), last};
    } else if (digits.size() == 7 || digits.size() == 8) {
        return {digits.chopped(kLastGroup), last};
    }
    return {digits};
}

QString stars(qsizetype count)
{
    return QString(count, u'*');
}

} // namespace

QString maskName(const QString &name)
{
    const QList<uint> letters = name.normalized(QString::NormalizationForm_C).trimmed().toUcs4();
    const auto text = [&](qsizetype at) {
        const char32_t letter = letters.at(at);
        return QString::fromUcs4(&letter, 1);
    };
    if (letters.isEmpty())
        return {};
    if (letters.size() == 1)
        return stars(1);
    if (letters.size() == 2)
        return text(0) + stars(1);
    return text(0) + stars(letters.size() - 2) + text(letters.size() - 1);
}

QString phoneDigits(const QString &text)
{
    const QString clean = text.normalized(QString::NormalizationForm_KC);
    QString digits;
    for (const QChar letter : clean) {
        if (letter.unicode() >= u'0' && letter.unicode() <= u'9')
            digits += letter;
    }
    if (clean.trimmed().startsWith(u'+') && digits.startsWith(u"82")) {
        const QString national = digits.mid(2);
        return national.startsWith(u'0') ? national : u'0' + national;
    }
    return digits;
}

QString formatPhone(const QString &digits)
{
    return groupsOf(digits).join(u'-');
}

QString maskPhone(const QString &digits)
{
    if (digits.size() <= 3)
        return digits;
    QStringList groups = groupsOf(digits);
    if (groups.size() == 1) {
        const qsizetype hidden = std::max(digits.size() - kLastGroup, kLastGroup);
        return stars(std::min(hidden, digits.size())) + digits.mid(hidden);
    }
    QString &hidden = groups[groups.size() - 2];
    hidden = stars(hidden.size());
    return groups.join(u'-');
}

} // namespace base
