// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"

#include <QByteArray>

#include <algorithm>

namespace support {

/// How many accidents a test makes: what it usually does, CAREPASS_ACCIDENTS times; and the seed of them, which
/// CAREPASS_SEED moves. So a campaign is the same tests again.
inline int accidents(int usual)
{
    return usual * std::max(1, qEnvironmentVariableIntValue("CAREPASS_ACCIDENTS"));
}
inline quint64 accidentSeed(quint64 usual)
{
    return usual + quint64(qEnvironmentVariableIntValue("CAREPASS_SEED"));
}

/// One to four small accidents: bits turned, bytes changed to telling values, cut, put in, doubled.
inline QByteArray mutated(QByteArray bytes, base::Random &random)
{
    static constexpr quint8 kTelling[] = {0, 1, 0x7f, 0x80, 0xff, 0xfe, 0x40, 0xc0};
    for (quint64 left = 1 + random.below(4); left > 0; --left) {
        if (bytes.isEmpty())
            return random.bytes(qsizetype(random.below(20)));
        const auto at = qsizetype(random.below(quint64(bytes.size())));
        const auto size = qsizetype(random.below(9));
        switch (random.below(6)) {
        case 0:
            bytes[at] = char(quint8(bytes.at(at)) ^ (1u << random.below(8)));
            break;
        case 1:
            bytes[at] = char(kTelling[random.below(8)]);
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.insert(at, random.bytes(size));
            break;
        case 4:
            bytes.remove(at, size);
            break;
        default:
            bytes.insert(at, bytes.mid(at, size));
            break;
        }
    }
    return bytes;
}

} // namespace support
