// SPDX-License-Identifier: GPL-3.0-or-later
// The service itself.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/office/firststart.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "app/office/stopsignals.h"
#include "model/office/addresses.h"
#include "model/office/facts.h"
#include "model/office/limits.h"
#include "model/office/service.h"
#include "model/transport/server.h"

#include <QCoreApplication>
#include <QSysInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int kLeafDays = 90;
constexpr int kRenewDays = 30;
constexpr base::Moment kDay = 24ll * 3600 * 1000;
constexpr int kHour = 3600 * 1000;
constexpr int kMostThreads = 64;

struct Listening {
    office::Address at;
    office::Address told; ///< what devices are told
    QStringList hosts; ///< names in the certificate
};

base::Result<Listening> listeningOf(const Run &run)
{
    const auto at = office::Address::fromText(run.arguments.value(u"listen"_s));
    if (!at)
        return wrongUsage(u"--listen needs HOST:PORT"_s);
    const bool isEverywhere = at->host == u"0.0.0.0" || at->host == u"::";
    const QString machine = QSysInfo::machineHostName();
    Listening listening{*at, *at, {machine}};
    if (isEverywhere)
        listening.told.host = machine;
    if (run.arguments.has(u"address"_s)) {
        const auto told = office::Address::fromText(run.arguments.value(u"address"_s));
        if (!told)
            return wrongUsage(u"--address needs HOST:PORT"_s);
        listening.told = *told;
    }
    listening.hosts += {listening.told.host, u"localhost"_s, u"127.0.0.1"_s};
    if (!isEverywhere)
        listening.hosts += at->host;
    listening.hosts.removeDuplicates();
    return listening;
}

transport::ServerOptions serverOptions(int threads)
{
    transport::ServerOptions options;
    options.paths = {{"/v1/sync", office::kLargestLetterPayload, 120'000}, {"/v1/enrol", 64 << 10, 30'000},
        {"/v1/admin", 1 << 20, 30'000}, {"/healthz", 1024, 10'000}, {"/metrics", 1024, 10'000}};
    options.threads = threads;
    return options;
}

base::Done keepAddress(office::Desk &desk, const QString &address)
{
    return desk.perform(std::function<base::Done(office::Hall &)>([&](office::Hall &hall) {
        return office::facts::set(hall.context, office::facts::kAddress, address.toUtf8());
    }));
}

Reply greeting(const QString &listening, const QString &told, const QByteArray &officeKey,
    const std::optional<FirstStart> &first)
{
    QJsonObject json{{u"listening"_s, listening}, {u"address"_s, told},
        {u"officeKey"_s, QString::fromLatin1(officeKey.toHex())}};
    QString text = officeWords(QT_TRANSLATE_NOOP("cli", "The office listens on %1.")).arg(listening);
    if (first) {
        json.insert(u"firstStart"_s, first->json);
        text = first->text + u'\n' + text;
    }
    return reply(json, text);
}

/// Runs until a signal comes; renews the certificate long before it ends.
base::Done runServer(transport::HttpsServer &server, const office::Premises &premises,
    const QStringList &hosts, base::Moment until)
{
    base::Moment ends = until;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        const base::Moment now = premises.clock.now();
        if (ends - now > kRenewDays * kDay)
            return;
        const auto leaf
            = transport::makeServerCertificate(premises.secrets.identity(), hosts, now, kLeafDays);
        if (leaf && server.renew(*leaf))
            ends = leaf->until;
    });
    timer.start(kHour);
    quitOnSignals();
    QCoreApplication::exec();
    server.stop();
    return {};
}

Answer serve(const Run &run)
{
    const auto place = placeOf(run);
    const auto listening = listeningOf(run);
    const auto threads = run.arguments.number(u"threads"_s, 2, 1);
    if (!place || !listening || !threads)
        return !place ? place.error() : !listening ? listening.error() : threads.error();
    const auto first = makeWhereMissing(run, *place, listening->told.toText());
    if (!first)
        return first.error();
    const auto premises = office::opening::open(*place, run.clock(), run.environment.random);
    if (!premises)
        return premises.error();
    const auto leaf = transport::makeServerCertificate(
        (*premises)->secrets.identity(), listening->hosts, run.clock().now(), kLeafDays);
    if (!leaf)
        return leaf.error();
    office::Service service(*premises, {run.arguments.has(u"metrics-public"_s)});
    transport::HttpsServer server(serverOptions(std::min(*threads, kMostThreads)), service);
    const base::Done started = server.start(listening->at.host, listening->at.port, *leaf);
    if (!started)
        return started.error();
    office::Address at = listening->at;
    at.port = server.port();
    office::Address told = listening->told;
    told.port = told.port == 0 ? at.port : told.port;
    const auto desk = office::Desk::open(*premises);
    if (!desk)
        return desk.error();
    if (const base::Done kept = keepAddress(**desk, told.toText()); !kept)
        return kept.error();
    const bool isJson = run.arguments.has(u"json"_s);
    Output(isJson ? Output::Form::Json : Output::Form::Lines)
        .print(
            Answer(greeting(at.toText(), told.toText(), (*premises)->secrets.identity().publicKey, *first)));
    const base::Done ended = runServer(server, **premises, listening->hosts, leaf->until);
    return ended ? Answer(Reply()) : ended.error();
}

} // namespace

std::vector<Command> serveCommands()
{
    return {{"serve", "",
        QT_TRANSLATE_NOOP("cli", "run the service; the first start makes the office and shows its codes"),
        serve,
        {{"listen", "HOST:PORT", QT_TRANSLATE_NOOP("cli", "where to listen; port 0 is any that is free"),
             true},
            {"address", "HOST:PORT",
                QT_TRANSLATE_NOOP("cli", "under which devices find the office, where it is another one")},
            {"name", "NAME", QT_TRANSLATE_NOOP("cli", "of a new office, as people read it")},
            {"threads", "N", QT_TRANSLATE_NOOP("cli", "that answer side by side; 2 unless said")},
            {"metrics-public", nullptr,
                QT_TRANSLATE_NOOP("cli", "show /metrics to other machines than this one")}}}};
}

} // namespace cli
