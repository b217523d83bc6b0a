// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/englishin.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace support {

QString englishIn(QString answer)
{
    static const QRegularExpression names(u"“[^”]*”|\"[^\"]*\"|--[a-z-]+|/\\S+|\\.[a-z][a-z-]+|carepass-[a-z]+"
                                          "|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|postgresql:\\S+|PostgreSQL"
                                          "|\\b[A-Z][A-Z0-9|=:/_-]*(?![a-z])|\\b[a-z][A-Za-z]*(\\[\\d\\])?: "
                                          "|Questionnaire(Response)?|\\bMiB\\b"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    return word.match(answer.remove(names)).captured();
}

} // namespace support
