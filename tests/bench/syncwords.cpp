// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncwords.h"

namespace bench {

QString syncWords(qint64 number)
{
    constexpr quint64 spread = 2'654'435'761;
    constexpr int pieces = 198;
    auto x = quint32(quint64(number) * spread + 1);
    x = x == 0 ? 1 : x;
    QString text;
    text.reserve(pieces + 1);
    while (text.size() < pieces) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        text.append(QChar(char16_t(0xac00 + (x % 2350) * 4)));
        if (x % 7 == 0)
            text.append(u' ');
    }
    return text;
}

} // namespace bench
