// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/openoffice.h"

#include "app/cli/arguments.h"
#include "app/cli/errorwords.h"
#include "model/base/calendar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {

base::Result<office::Place> placeOf(const Run &run)
{
    const QString folder = run.arguments.value(u"data"_s);
    if (folder.isEmpty())
        return wrongUsage(u"--data DIR is missing"_s);
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    return office::Place{office::SecretPlaces::of(folder, run.arguments.value(u"key-file"_s), credentials),
        run.arguments.value(u"database"_s)};
}

base::Error openingTrouble(const office::Place &place, const base::Error &error)
{
    const bool isServer = error.kind == base::ErrorKind::Io && !place.database.isEmpty();
    return isServer ? base::Error{base::ErrorKind::Offline, kDatabaseServer + error.detail} : error;
}

base::Result<std::unique_ptr<office::Desk>> openOffice(const Run &run)
{
    const auto place = placeOf(run);
    if (!place)
        return place.error();
    const auto premises = office::opening::open(*place, run.clock(), run.environment.random);
    if (!premises)
        return openingTrouble(*place, premises.error());
    return office::Desk::open(*premises);
}

base::Result<QJsonObject> actAtConsole(office::Desk &desk, const QString &act, const QJsonObject &values)
{
    // For the log of the office, which knows nobody at a console.
    QJsonObject named = values;
    named.insert(u"console"_s, qEnvironmentVariable("SUDO_USER", qEnvironmentVariable("USER")));
    return desk.perform<QJsonObject>(
        [&](office::Hall &hall) { return office::acts::atConsole(hall, act, named); });
}

QString shownMoment(const QJsonValue &milliseconds)
{
    const qint64 moment = milliseconds.toInteger();
    return moment == 0 ? QString() : base::isoMoment(moment);
}

QJsonObject withMoments(QJsonObject document, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString shown = shownMoment(document.value(QLatin1String(name)));
        if (shown.isEmpty())
            document.remove(QLatin1String(name));
        else
            document.insert(QLatin1String(name), shown);
    }
    return document;
}

Answer told(const base::Result<QJsonObject> &document, const QString &sentence)
{
    return document ? Answer(reply(*document, sentence)) : document.error();
}

QString officeWords(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace cli
