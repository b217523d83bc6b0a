// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/calendar.h"
#include "model/work/people.h"
#include "model/work/search.h"
#include "model/work/session.h"
#include "model/work/today.h"
#include "model/work/vaults.h"
#include "tests/bench/measures.h"
#include "tests/bench/questions.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

/// What a morning asks: the Today page, lists in many ways, searches in all ways.
base::Done morning(work::Context &context)
{
    if (const auto today = work::today(context); !today)
        return today.error();
    const auto lists = listQuestions(context, 100);
    const auto searches = searchQuestions(context, 10);
    if (!lists || !searches)
        return lists ? searches.error() : lists.error();
    for (const ListQuestion &question : *lists) {
        if (const auto page = work::people::list(context, question.query, question.offset, kPageRows); !page)
            return page.error();
    }
    for (const QString &question : searches->all()) {
        if (const auto answer = work::search(context, question, 50); !answer)
            return answer.error();
    }
    return {};
}

} // namespace

base::Done reportResident(const QString &vaultPath)
{
    const qint64 before = residentKiB();
    const base::SystemClock clock;
    base::SystemRandom random;
    const store::Environment environment{clock, random, District::kSmallCost};
    auto keys = work::vaults::unlock(vaultPath, kPassword, environment);
    if (!keys)
        return keys.error();
    const auto session = work::Session::open(vaultPath, std::move(*keys), environment);
    if (!session)
        return session.error();
    QEventLoop loop;
    base::Done done;
    const auto ask = [](work::Context &context) -> base::Result<int> {
        const base::Done asked = morning(context);
        return asked ? base::Result<int>(0) : base::Result<int>(asked.error());
    };
    (*session)->ask(&loop, ask, [&](const base::Result<int> &answer) {
        if (!answer)
            done = answer.error();
        loop.quit();
    });
    loop.exec();
    if (done)
        std::printf("%lld %lld\n", before, residentKiB());
    return done;
}

Rows measureMemory(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"--resident"_s, (*district)->path()});
    child.waitForFinished(120'000);
    const QList<QByteArray> figures = child.readAllStandardOutput().simplified().split(' ');
    if (child.exitCode() != 0 || figures.size() != 2)
        return base::Error{base::ErrorKind::Internal, u"the process under measurement failed"_s};
    return QList<Row>{{u"memory: session, today, lists, searches, %1, no window"_s.arg(bench.letter()),
        figures.at(1).toDouble() / 1024, u"MB"_s, 300.0, figures.at(0).toDouble() / 1024}};
}

} // namespace bench
