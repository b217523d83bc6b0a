// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/listwords.h"

namespace work {

QStringList rejoined(const QStringList &words, const std::function<bool(const QString &)> &isKnown)
{
    QStringList whole;
    for (qsizetype i = 0; i < words.size(); ++i) {
        whole.append(words.at(i));
        if (isKnown(words.at(i)) || i + 1 == words.size())
            continue;
        for (const QChar mark : {u'·', u',', u'/'}) {
            const QString both = words.at(i) + mark + words.at(i + 1);
            if (!isKnown(both))
                continue;
            whole.last() = both;
            ++i;
            break;
        }
    }
    return whole;
}

} // namespace work
