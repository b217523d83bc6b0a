// SPDX-License-Identifier: GPL-3.0-or-later
// The service itself.
#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/office/firststart.h"
#include "app/office/listening.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "app/office/stopsignals.h"
#include "app/office/storewords.h"
#include "model/office/addresses.h"
#include "model/office/limits.h"
#include "model/office/service.h"
#include "model/transport/server.h"
#include "model/wire/enrolcode.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int kLeafDays = 90;
constexpr int kRenewDays = 30;
constexpr base::Moment kDay = 24ll * 3600 * 1000;
constexpr int kHour = 3600 * 1000;
constexpr int kMostThreads = 64;

/// Stands at the door from the moment that the port is taken; the service comes once there is an office.
class Threshold final : public transport::Handler {
public:
    transport::Reply handle(const transport::Call &call) override { return m_service->handle(call); }
    void lead(transport::Handler &service) { m_service = &service; }

private:
    transport::Handler *m_service = nullptr;
};

transport::ServerOptions serverOptions(int threads)
{
    transport::ServerOptions options;
    options.paths = {{"/v1/sync", office::kLargestLetterPayload, 120'000}, {"/v1/blobs", 1 << 20, 120'000},
        {"/v1/enrol", 64 << 10, 30'000}, {"/v1/admin", 1 << 20, 30'000}, {"/healthz", 1024, 10'000},
        {"/metrics", 1024, 10'000}};
    options.threads = threads;
    return options;
}

struct Kept {
    QString address; ///< that codes carry
    std::optional<FirstStart> first;
};

/// Keeps the address that devices are told, and says what a first start says. Of several instances on one database,
/// and of a start by hand, none without --address takes away what another one's said.
base::Result<Kept> keepAddress(
    office::Desk &desk, const Listening &listening, const std::optional<office::FirstWords> &words)
{
    return desk.perform<Kept>([&](office::Hall &hall) -> base::Result<Kept> {
        const auto kept = office::keepAddress(hall.context, listening.told, listening.isTold);
        if (!kept || !words)
            return kept ? base::Result<Kept>(Kept{*kept, {}}) : kept.error();
        const auto code = office::codeText(hall.context, words->adminSecret);
        return code ? base::Result<Kept>(Kept{*kept, firstStartOf(*words, *code)}) : code.error();
    });
}

Reply greeting(const Listening &listening, const QByteArray &officeKey, const Kept &kept)
{
    const QString at = listening.at.toText();
    QJsonObject json{{u"listening"_s, at}, {u"address"_s, kept.address},
        {u"officeKey"_s, QString::fromLatin1(officeKey.toHex())}};
    QString text = officeWords(QT_TRANSLATE_NOOP("cli", "The office listens on %1.")).arg(at);
    if (kept.address != at)
        text += u'\n'
            + officeWords(QT_TRANSLATE_NOOP("cli", "Devices find it under %1: codes carry that. --address says another one."))
                  .arg(kept.address);
    if (kept.first) {
        json.insert(u"firstStart"_s, kept.first->json);
        text = kept.first->text + u'\n' + text;
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

/// Over a port that is taken already, so that nothing is made that nobody could reach.
struct Door {
    Threshold threshold;
    transport::HttpsServer server;
    Listening listening;

    Door(int threads, Listening where)
        : server(serverOptions(threads), threshold)
        , listening(std::move(where))
    {
    }
};

Answer answerAt(Door &door, const Run &run, std::shared_ptr<const office::Premises> premises,
    const std::optional<office::FirstWords> &words)
{
    const base::crypto::SigningKey &identity = premises->secrets.identity();
    const auto leaf
        = transport::makeServerCertificate(identity, door.listening.hosts, run.clock().now(), kLeafDays);
    const auto desk = office::Desk::open(premises);
    if (!leaf || !desk)
        return !leaf ? leaf.error() : desk.error();
    quitOnSignals();
    quietDatabaseDriver();
    office::Service service(premises, {run.arguments.has(u"metrics-public"_s), tellStore});
    door.threshold.lead(service);
    const auto kept = keepAddress(**desk, door.listening, words);
    if (!kept)
        return kept.error();
    if (const base::Done started = door.server.start(*leaf); !started)
        return started.error();
    const bool isJson = run.arguments.has(u"json"_s);
    Output(isJson ? Output::Form::Json : Output::Form::Lines)
        .print(Answer(greeting(door.listening, identity.publicKey, *kept)));
    runServer(door.server, *premises, door.listening.hosts, leaf->until);
    return Reply();
}

Answer serve(const Run &run)
{
    const auto place = placeOf(run);
    const auto listening = listeningOf(run);
    const auto threads = run.arguments.number(u"threads"_s, 2, 1);
    if (!place || !listening || !threads)
        return !place ? place.error() : !listening ? listening.error() : threads.error();
    Door door(std::min(*threads, kMostThreads), *listening);
    if (const base::Done taken = door.server.listen(listening->at.host, listening->at.port); !taken)
        return listeningTrouble(*listening, taken.error());
    door.listening.useFor(door.server.port());
    const auto words = makeWhereMissing(run, *place);
    if (!words)
        return openingTrouble(*place, words.error());
    const auto premises = office::opening::open(*place, run.clock(), run.environment.random);
    const Answer ended
        = premises ? answerAt(door, run, *premises, *words) : openingTrouble(*place, premises.error());
    // The office is made, though it does not answer: what is told only once must not get lost.
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
