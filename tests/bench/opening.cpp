// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/crypto.h"
#include "model/store/keyfile.h"
#include "model/work/session.h"
#include "model/work/today.h"
#include "model/work/vaults.h"
#include "tests/bench/measures.h"
#include "tests/bench/sample.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

base::Done unlockAndOpen(District &district)
{
    auto keys = district.unlock();
    if (!keys)
        return keys.error();
    const auto vault = store::Vault::open(district.path(), std::move(*keys), district.environment());
    return vault ? base::Done() : vault.error();
}

/// Opens a session as the desktop does, on threads, and waits for the answer in the event loop.
base::Done openToToday(District &district, store::Keys keys)
{
    const auto session = work::Session::open(district.path(), std::move(keys), district.environment());
    if (!session)
        return session.error();
    QEventLoop loop;
    base::Done done;
    (*session)->ask(
        &loop, [](work::Context &context) { return work::today(context); },
        [&](const base::Result<domain::TodayView> &view) {
            done = !view ? base::Done(view.error())
                : view->people > 0
                ? base::Done()
                : base::Error{base::ErrorKind::Internal, QStringLiteral("a district without people")};
            loop.quit();
        });
    loop.exec();
    return done;
}

} // namespace

Rows measureUnlock(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    Sample unlocking;
    Sample deriving;
    for (int i = 0; i < (bench.isLong() ? 15 : 5); ++i) {
        const auto [done, spent] = timed([&] { return unlockAndOpen(**district); });
        if (!done)
            return done.error();
        unlocking.add(spent);
        deriving.add(timed([&] {
            return base::crypto::derive(
                "measure", QByteArray(base::crypto::kSaltSize, 's'), (*district)->cost());
        }).milliseconds);
    }
    const auto memory = (*district)->cost().memoryBytes >> 20;
    return QList<Row>{
        {u"unlock: password to open vault, Argon2id of %1 MiB, %2"_s.arg(memory).arg(bench.letter()),
            unlocking.median() / 1000, u"s"_s, 1.2, deriving.median() / 1000}};
}

Rows measureStart(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    Sample cold;
    Sample warm;
    Sample reading;
    for (int i = 0; i < (bench.isLong() ? 15 : 5); ++i) {
        reading.add(readCold((*district)->path()));
        for (Sample *sample : {&cold, &warm}) {
            auto keys = (*district)->unlock();
            if (!keys)
                return keys.error();
            if (sample == &cold)
                forgetCached((*district)->path());
            const auto [done, spent] = timed([&] { return openToToday(**district, std::move(*keys)); });
            if (!done)
                return done.error();
            sample->add(spent);
        }
    }
    return QList<Row>{{u"start: session to today, %1, file not in memory"_s.arg(bench.letter()),
                          cold.median() / 1000, u"s"_s, 1.5, reading.median() / 1000},
        {u"start: session to today, %1, file in memory"_s.arg(bench.letter()), warm.median() / 1000, u"s"_s,
            1.5, reading.median() / 1000}};
}

} // namespace bench
