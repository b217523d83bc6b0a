// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/syncworker.h"

#include "model/sql/connection.h"
#include "model/store/enrolment.h"
#include "model/work/codelists.h"
#include "model/work/enrol.h"
#include "model/work/httpsdoor.h"
#include "model/work/packages.h"
#include "model/work/syncrun.h"
#include "model/work/vaults.h"
#include "tests/bench/district.h"
#include "tests/bench/sample.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

/// What a session gives to its thread of jobs.
constexpr int kCacheKiB = 16 * 1024;

void say(const QJsonObject &document)
{
    std::fputs(QJsonDocument(document).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    std::fflush(stdout);
}

QJsonObject toJson(const work::SyncReport &report)
{
    return {{u"pushed"_s, report.pushed}, {u"pulled"_s, report.pulled}, {u"refused"_s, report.refused},
        {u"rounds"_s, report.rounds}, {u"waiting"_s, report.waiting}, {u"rejected"_s, report.rejected},
        {u"conflicts"_s, report.conflicts}, {u"damaged"_s, report.damaged.size()}};
}

} // namespace

SyncWorker::SyncWorker()
{
    if (auto codes = work::readCodeLists())
        m_codes = std::move(*codes);
}

int SyncWorker::serve()
{
    for (std::string line; std::getline(std::cin, line);) {
        const auto answer = run(QJsonDocument::fromJson(QByteArray::fromStdString(line)).object());
        if (!answer) {
            std::fprintf(stderr, "%s: %s (%d)\n", line.c_str(), qUtf8Printable(answer.error().detail),
                int(answer.error().kind));
            return 1;
        }
        say(*answer);
    }
    return 0;
}

base::Result<QJsonObject> SyncWorker::run(const QJsonObject &task)
{
    const QString name = task.value("do"_L1).toString();
    const std::pair<const char *, base::Result<QJsonObject> (SyncWorker::*)(const QJsonObject &)> tasks[]
        = {{"make", &SyncWorker::make}, {"open", &SyncWorker::open}, {"enrol", &SyncWorker::enrol},
            {"address", &SyncWorker::address}, {"sync", &SyncWorker::sync}, {"edit", &SyncWorker::edit},
            {"write", &SyncWorker::write}, {"polls", &SyncWorker::polls}, {"kind", &SyncWorker::kindOf},
            {"out", &SyncWorker::packageOut}, {"in", &SyncWorker::packageIn}};
    for (const auto &[known, act] : tasks) {
        if (name == QLatin1String(known))
            return (this->*act)(task);
    }
    if (name == u"find")
        return find(task);
    if (name == u"words")
        return words();
    if (name == u"state")
        return state();
    if (name == u"conflicts")
        return conflicts();
    return base::Error{base::ErrorKind::InvalidInput, name};
}

base::Result<QJsonObject> SyncWorker::make(const QJsonObject &task)
{
    const auto code = work::vaults::create(
        task.value("path"_L1).toString(), task.value("name"_L1).toString(), kPassword, kCost, environment());
    return code ? open(task) : code.error();
}

base::Result<QJsonObject> SyncWorker::open(const QJsonObject &task)
{
    m_path = task.value("path"_L1).toString();
    auto keys = work::vaults::unlock(m_path, kPassword, environment());
    if (!keys)
        return keys.error();
    auto vault = store::Vault::open(m_path, std::move(*keys), environment());
    if (!vault)
        return vault.error();
    auto connection = (*vault)->connect({.cacheKiB = kCacheKiB});
    if (!connection)
        return connection.error();
    m_vault = std::move(*vault);
    m_context = std::make_unique<work::Context>(*m_vault, std::move(*connection), m_codes);
    return QJsonObject();
}

base::Result<QJsonObject> SyncWorker::enrol(const QJsonObject &task)
{
    const auto code = work::enrol::read({task.value("code"_L1).toString(), {}});
    if (!code)
        return code.error();
    const auto door = work::HttpsDoor::of(*code, m_clock);
    const auto joined = work::enrol::join(*m_context, *door, *code, u"bench"_s);
    return joined ? base::Result<QJsonObject>(QJsonObject()) : joined.error();
}

base::Result<QJsonObject> SyncWorker::address(const QJsonObject &task)
{
    const base::Done set
        = store::enrolment::setAddress(m_context->connection(), task.value("address"_L1).toString());
    return set ? base::Result<QJsonObject>(QJsonObject()) : set.error();
}

base::Result<QJsonObject> SyncWorker::sync(const QJsonObject &task)
{
    forgetPeak();
    const double processorBefore = processorSeconds();
    const bool tells = task.value("tells"_L1).toBool();
    base::Progress progress;
    progress.report = [this, tells](qint64 done, qint64) {
        m_context->takeTouched(); // as the session does, whose views follow
        if (tells)
            say({{u"at"_s, done}});
    };
    Traffic traffic;
    const auto exchanged = timed([&]() -> base::Result<work::SyncReport> {
        auto door = work::HttpsDoor::of(*m_context);
        if (!door)
            return door.error();
        CountingDoor counting(std::move(*door));
        auto report = work::syncrun::run(*m_context, counting, progress);
        traffic = counting.traffic();
        return report;
    });
    if (!exchanged.answer)
        return exchanged.answer.error();
    const double processor = processorSeconds() - processorBefore;
    static_cast<void>(m_context->takeOutcome());
    QJsonObject answer = toJson(*exchanged.answer);
    answer.insert(u"seconds"_s, exchanged.milliseconds / 1000);
    answer.insert(u"processor"_s, processor);
    answer.insert(u"sent"_s, traffic.sent);
    answer.insert(u"waited"_s, traffic.waited);
    answer.insert(u"received"_s, traffic.received);
    answer.insert(u"peakKiB"_s, peakKiBOf(QCoreApplication::applicationPid()));
    return answer;
}

} // namespace bench
