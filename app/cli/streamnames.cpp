// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/streamnames.h"

#include "app/cli/knownvalues.h"
#include "app/cli/reply.h"
#include "app/cli/words.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

bool isDong(const QJsonValue &stream)
{
    return stream["kind"_L1] == u"dong"_s;
}

/// Where cases may go, as it is typed: `2647061000 연산제1동`.
QString possible(const QJsonArray &streams)
{
    QStringList all;
    for (const QJsonValue one : streams) {
        if (isDong(one))
            all.append((one["dong"_L1].toString() + u' ' + one["label"_L1].toString()).trimmed());
    }
    return all.isEmpty() ? words(QT_TRANSLATE_NOOP("cli", "none")) : all.join(u", "_s);
}

QList<QJsonObject> dongsNamed(const QJsonArray &streams, const QString &named)
{
    QList<QJsonObject> found;
    for (const QJsonValue one : streams) {
        const bool isCode = !named.isEmpty() && one["dong"_L1].toString() == named;
        if (isDong(one) && (isCode || one["label"_L1].toString() == named))
            found.append(one.toObject());
    }
    return found;
}

QString severalWords(const QString &named, const QJsonArray &streams)
{
    return words(QT_TRANSLATE_NOOP("cli", "several dongs are called %1; please give the ten digits: %2"))
        .arg(named, possible(streams));
}

} // namespace

base::Result<QString> streamNamed(const QJsonArray &streams, const QString &named)
{
    for (const QJsonValue one : streams) {
        if (one["id"_L1].toString() == named)
            return named;
    }
    const QList<QJsonObject> found = dongsNamed(streams, named.trimmed());
    if (found.size() == 1)
        return found.first().value("id"_L1).toString();
    if (found.size() > 1)
        return wrongUsage(severalWords(named, streams));
    return base::Error{base::ErrorKind::NotFound,
        words(QT_TRANSLATE_NOOP("cli",
            "the office has no dong %1. A case goes to one of these, by its ten digits or its name: %2"))
            .arg(named, possible(streams))};
}

base::Result<QString> dongNamed(const QJsonArray &streams, const QString &named)
{
    const QList<QJsonObject> found = dongsNamed(streams, named.trimmed());
    if (found.size() > 1)
        return wrongUsage(severalWords(named, streams));
    if (found.size() == 1 && !found.first().value("dong"_L1).toString().isEmpty())
        return found.first().value("dong"_L1).toString();
    if (rightDong(named))
        return named;
    return wrongUsage(words(QT_TRANSLATE_NOOP("cli",
        "--dong takes the ten digits of the code of an administrative dong, such as 2647061000, or the name of one that "
        "the office has: %1"))
                          .arg(possible(streams)));
}

} // namespace cli
