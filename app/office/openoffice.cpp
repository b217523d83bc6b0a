// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/openoffice.h"

#include "app/cli/arguments.h"
#include "app/cli/errorwords.h"
#include "model/base/calendar.h"

#include <QCoreApplication>
#include <QFileInfo>

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

namespace {

base::Error inFull(const base::Error &error, const QString &sentence)
{
    return {error.kind, kInFull + sentence};
}

/// That something is not where the options say; empty where it is something else.
QString placeWords(const office::Place &place, const base::Error &error)
{
    using base::ErrorKind;
    if (error.detail == QLatin1String(office::opening::kOfAnotherOffice))
        return officeWords(QT_TRANSLATE_NOOP("cli",
            "This database belongs to another office than the keys in %1. Nothing was changed, and nothing is damaged. "
            "Please check --database and --data: one of the two names the wrong place."))
            .arg(place.secrets.folder);
    if (error.detail == QLatin1String(office::opening::kHoldsNoOffice))
        return officeWords(QT_TRANSLATE_NOOP("cli",
            "This database holds no office, though the keys of one lie in %1. Nothing was changed. Please check "
            "--database and --data."))
            .arg(place.secrets.folder);
    if (error.kind != ErrorKind::NotFound)
        return {};
    if (!office::opening::exists(place))
        return officeWords(QT_TRANSLATE_NOOP("cli",
            "There is no office in %1 yet. The first start makes it: “carepass-office --data DIR serve --listen "
            "HOST:PORT --name NAME”. Where there is one elsewhere, name its folder with --data."))
            .arg(place.secrets.folder);
    if (!place.isServer() && !QFileInfo::exists(place.filePath()))
        return officeWords(QT_TRANSLATE_NOOP("cli",
            "The keys of an office lie in %1, but not its database. Where that is on a database server, name it as "
            "the service does: --database postgresql://NAME@HOST/DATABASE. Where its file was lost, restore the last "
            "backup into another folder."))
            .arg(place.secrets.folder);
    return {};
}

} // namespace

base::Error openingTrouble(const office::Place &place, const base::Error &error)
{
    if (const QString sentence = placeWords(place, error); !sentence.isEmpty())
        return inFull(error, sentence);
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

QJsonObject atThisConsole(QJsonObject values)
{
    values.insert(u"console"_s, qEnvironmentVariable("SUDO_USER", qEnvironmentVariable("USER")));
    return values;
}

base::Result<QJsonObject> actAtConsole(office::Desk &desk, const QString &act, const QJsonObject &values)
{
    const QJsonObject named = atThisConsole(values);
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
