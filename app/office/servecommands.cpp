// SPDX-License-Identifier: GPL-3.0-or-later
// The service itself.
#include "app/cli/arguments.h"
#include "app/cli/errorwords.h"
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
#include "model/wire/enrolcode.h"

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
    options.paths = {{"/v1/sync", office::kLargestLetterPayload, 120'000}, {"/v1/blobs", 1 << 20, 120'000},
        {"/v1/enrol", 64 << 10, 30'000}, {"/v1/admin", 1 << 20, 30'000}, {"/healthz", 1024, 10'000},
        {"/metrics", 1024, 10'000}};
    options.threads = threads;
    return options;
}

/// Keeps the address that devices are told, and says what a first start says.
base::Result<std::optional<FirstStart>> keepAddress(
    office::Desk &desk, const QString &address, const std::optional<office::FirstWords> &words)
{
    using First = std::optional<FirstStart>;
    return desk.perform<First>([&](office::Hall &hall) -> base::Result<First> {
        const base::Done kept = office::facts::set(hall.context, office::facts::kAddress, address.toUtf8());
        if (!kept || !words)
            return kept ? base::Result<First>(First()) : kept.error();
        const auto code = office::codeText(hall.context, words->adminSecret);
        return code ? base::Result<First>(firstStartOf(*words, *code)) : code.error();
    });
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
void runServer(transport::HttpsServer &server, const office::Premises &premises, const QStringList &hosts,
    base::Moment until)
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
    QCoreApplication::exec();
    server.stop();
}

Answer listen(const Run &run, const Listening &listening, int threads,
    std::shared_ptr<const office::Premises> premises, const std::optional<office::FirstWords> &words)
{
    const base::crypto::SigningKey &identity = premises->secrets.identity();
    const auto leaf
        = transport::makeServerCertificate(identity, listening.hosts, run.clock().now(), kLeafDays);
    const auto desk = office::Desk::open(premises);
    if (!leaf || !desk)
        return !leaf ? leaf.error() : desk.error();
    quitOnSignals();
    office::Service service(premises, {run.arguments.has(u"metrics-public"_s)});
    transport::HttpsServer server(serverOptions(threads), service);
    if (const base::Done started = server.start(listening.at.host, listening.at.port, *leaf); !started)
        return started.error().kind == base::ErrorKind::InUse
            ? base::Error{base::ErrorKind::InUse, kPortTaken + listening.at.toText()}
            : started.error();
    office::Address at = listening.at;
    office::Address told = listening.told;
    at.port = server.port();
    told.port = told.port == 0 ? at.port : told.port;
    const auto first = keepAddress(**desk, told.toText(), words);
    if (!first)
        return first.error();
    const bool isJson = run.arguments.has(u"json"_s);
    Output(isJson ? Output::Form::Json : Output::Form::Lines)
        .print(Answer(greeting(at.toText(), told.toText(), identity.publicKey, *first)));
    runServer(server, *premises, listening.hosts, leaf->until);
    return Reply();
}

Answer serve(const Run &run)
{
    const auto place = placeOf(run);
    const auto listening = listeningOf(run);
    const auto threads = run.arguments.number(u"threads"_s, 2, 1);
    if (!place || !listening || !threads)
        return !place ? place.error() : !listening ? listening.error() : threads.error();
    const auto words = makeWhereMissing(run, *place);
    if (!words)
        return openingTrouble(*place, words.error());
    const auto premises = office::opening::open(*place, run.clock(), run.environment.random);
    const Answer ended = premises
        ? listen(run, *listening, std::min(*threads, kMostThreads), *premises, *words)
        : openingTrouble(*place, premises.error());
    // The office is made, though it does not listen: what is told only once must not get lost.
    if (!ended && *words)
        Output::remark(firstStartOf(**words, {{}, wire::typedCode((*words)->adminSecret)}).text);
    return ended;
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
