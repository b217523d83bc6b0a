// SPDX-License-Identifier: GPL-3.0-or-later
// What grows with how much there is to say, and with how many say it.
#include "model/office/limits.h"
#include "model/office/service.h"
#include "model/transport/server.h"
#include "tests/bench/sample.h"
#include "tests/bench/syncbench.h"

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kLaptops = 4;
const QString kEmptyDong = u"2647063000"_s;

transport::ServerOptions openToAll()
{
    transport::ServerOptions options;
    options.paths = {{"/v1/", office::kLargestLetterPayload, 120'000}};
    options.limits.perSecond = 1e6;
    options.limits.burst = 1e6;
    return options;
}

/// Seconds of writing so many notes offline and of pushing them.
base::Result<std::pair<double, double>> importNotes(SyncLaptop &laptop, qint64 count)
{
    const auto written = laptop.run(u"write"_s, {{u"count"_s, count}});
    const auto pushed = written ? laptop.sync() : written;
    if (!pushed)
        return pushed.error();
    if (pushed->value("pushed"_L1).toInteger() != count || pushed->value("waiting"_L1).toInteger() != 0)
        return wrongOutcome(u"import"_s, *pushed);
    return std::pair{written->value("seconds"_L1).toDouble(), pushed->value("seconds"_L1).toDouble()};
}

} // namespace

/// Pushing ten times as much shall take ten times as long.
Rows measureOfflineImport(SyncBench &bench)
{
    const auto kim = bench.kim();
    if (!kim)
        return kim.error();
    // What looking around has left to be sent is not counted here.
    if (const auto quiet = (*kim)->sync(); !quiet)
        return quiet.error();
    const qint64 few = 2 * bench.edits();
    const qint64 many = 10 * few;
    const auto small = importNotes(**kim, few);
    const auto large = small ? importNotes(**kim, many) : small;
    if (!large)
        return large.error();
    return QList<Row>{
        {bench.named(u"importing %1 notes offline"_s.arg(many)), large->first, u"s"_s, {}, small->first * 10},
        {bench.named(u"pushing them; ratio to ten times a tenth of them"_s), large->second, u"s"_s, {},
            small->second * 10}};
}

/// Of the service itself: the program would slow down so many requests from one address.
Rows measureRequests(SyncBench &bench)
{
    const auto office = bench.office();
    if (!office)
        return office.error();
    const auto premises = (*office)->premises();
    if (!premises)
        return premises.error();
    office::Service service(*premises);
    transport::HttpsServer server(openToAll(), service);
    const auto leaf = transport::makeServerCertificate(
        (*premises)->secrets.identity(), {u"127.0.0.1"_s}, (*premises)->clock.now(), 1);
    const base::Done started = leaf ? server.start(u"127.0.0.1"_s, 0, *leaf) : leaf.error();
    if (!started)
        return started.error();
    const QString address = u"127.0.0.1:%1"_s.arg(server.port());
    const int times = bench.isLong() ? 1000 : 100;
    std::vector<std::unique_ptr<SyncLaptop>> laptops;
    for (int i = 0; i < kLaptops; ++i) {
        auto laptop = bench.newLaptop(u"당직 %1"_s.arg(i), SyncLaptop::Key::Real, kEmptyDong);
        const auto moved = laptop ? (*laptop)->run(u"address"_s, {{u"address"_s, address}}) : laptop.error();
        const auto synced = moved ? (*laptop)->sync() : moved;
        if (!synced)
            return synced.error();
        laptops.push_back(std::move(*laptop));
    }
    const auto asked = timed([&]() -> base::Done {
        for (const auto &laptop : laptops)
            laptop->begin(u"polls"_s, {{u"times"_s, times}});
        for (const auto &laptop : laptops) {
            if (const auto ended = laptop->end(); !ended)
                return ended.error();
        }
        return {};
    });
    if (!asked.answer)
        return asked.answer.error();
    return QList<Row>{
        {bench.named(u"a request of %1 laptops at once, each over a new connection"_s.arg(kLaptops)),
            asked.milliseconds / (kLaptops * times), u"ms"_s, {}, {}}};
}

} // namespace bench
