// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office/listening.h"

#include "app/cli/arguments.h"
#include "app/cli/errorwords.h"
#include "app/cli/reply.h"
#include "app/office/openoffice.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Error noPlace(const QString &given)
{
    return wrongUsage(officeWords(QT_TRANSLATE_NOOP("cli",
        "--listen takes an IP address of this machine and a port, such as 0.0.0.0:8443 (all of its addresses) or "
        "127.0.0.1:8443 (this machine only); “%1” is not one"))
                          .arg(given));
}

} // namespace

void Listening::useFor(quint16 port)
{
    at.port = port;
    told.port = told.port == 0 ? port : told.port;
}

base::Result<Listening> listeningOf(const Run &run)
{
    const QString place = run.arguments.value(u"listen"_s);
    const auto at = office::Address::fromText(place);
    if (!at)
        return noPlace(place);
    const bool isEverywhere = at->host == u"0.0.0.0" || at->host == u"::";
    const QString machine = QSysInfo::machineHostName();
    Listening listening{*at, *at, run.arguments.has(u"address"_s), {machine}};
    if (isEverywhere)
        listening.told.host = machine;
    if (listening.isTold) {
        const QString given = run.arguments.value(u"address"_s);
        const auto told = office::Address::fromText(given);
        if (!told)
            return wrongUsage(officeWords(QT_TRANSLATE_NOOP("cli",
                "--address takes the name or address under which devices find the office, and a port, such as "
                "office.gu.example:8443; “%1” is not one"))
                                  .arg(given));
        listening.told = *told;
    }
    listening.hosts += {listening.told.host, u"localhost"_s, u"127.0.0.1"_s};
    if (!isEverywhere)
        listening.hosts += at->host;
    listening.hosts.removeDuplicates();
    return listening;
}

base::Error listeningTrouble(const Listening &listening, const base::Error &error)
{
    if (error.kind == base::ErrorKind::InUse)
        return {base::ErrorKind::InUse, kPortTaken + listening.at.toText()};
    return error.kind == base::ErrorKind::InvalidInput ? noPlace(listening.at.toText()) : error;
}

} // namespace cli
