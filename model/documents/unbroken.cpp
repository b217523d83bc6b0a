// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/unbroken.h"

#include <QRegularExpression>

namespace documents {

QString withFirmDays(const QString &text)
{
    static const QRegularExpression kInDay(QStringLiteral("(?<=[0-9]\\.) (?=[0-9])"));
    return QString(text).replace(kInDay, QString(QChar::Nbsp));
}

QString unbroken(const QString &text)
{
    static const QRegularExpression kInTimes(QStringLiteral("(?<=[0-9])–(?=[0-9])"));
    return withFirmDays(text).replace(kInTimes, QStringLiteral("\u2060–\u2060"));
}

} // namespace documents
