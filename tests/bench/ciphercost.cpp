// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/cipherwork.h"
#include "tests/bench/measures.h"
#include "tests/bench/sample.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr int kPatienceMs = 600'000;

/// The program without a key, at work on a district of its own.
class PlainSide {
public:
    base::Done start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationDirPath() + u"/carepass-bench-plain"_s, QStringList());
        return m_process.waitForStarted() ? base::Done()
                                          : base::Error{base::ErrorKind::NotFound, u"carepass-bench-plain"_s};
    }
    ~PlainSide()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(kPatienceMs);
    }

    base::Result<double> run(const QString &task)
    {
        m_process.write(task.toUtf8() + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kPatienceMs))
                return base::Error{base::ErrorKind::Internal, u"carepass-bench-plain gave no answer"_s};
        }
        return m_process.readLine().trimmed().toDouble();
    }

private:
    QProcess m_process;
};

/// Both sides in turn, so that what else the machine does falls on both; the median of the pairs, in percent.
base::Result<Row> compare(
    CipherWork &keyed, PlainSide &plain, const QString &task, int rounds, std::optional<double> bar)
{
    Sample extra;
    Sample with;
    Sample without;
    for (int i = 0; i < rounds; ++i) {
        const auto one = keyed.run(task);
        const auto other = plain.run(task);
        if (!one || !other)
            return one ? other.error() : one.error();
        with.add(*one);
        without.add(*other);
        extra.add(100 * (*one / *other - 1));
    }
    return Row{u"encryption: %1, %2 ms without a key"_s.arg(task).arg(without.median(), 0, 'f', 2),
        extra.median(), u"%"_s, bar, {}};
}

base::Done checkSides(CipherWork &keyed, PlainSide &plain)
{
    const auto one = keyed.run(u"plain"_s);
    const auto other = plain.run(u"plain"_s);
    if (!one || !other)
        return one ? other.error() : one.error();
    if (*one != 0 || *other != 1)
        return base::Error{
            base::ErrorKind::Internal, u"the two sides are not one with and one without a key"_s};
    return {};
}

} // namespace

Rows measureCipher(Bench &bench)
{
    PlainSide plain;
    if (const base::Done started = plain.start(); !started)
        return started.error();
    // One after the other: both districts at once would measure each other.
    if (const auto filled = plain.run(u"fill"_s); !filled)
        return filled.error();
    const auto keyed = CipherWork::make();
    if (!keyed)
        return keyed.error();
    if (const base::Done checked = checkSides(**keyed, plain); !checked)
        return checked.error();
    const int rounds = bench.isLong() ? 60 : 15;
    QList<Row> rows;
    const std::tuple<QString, int, std::optional<double>> tasks[] = {{u"acts"_s, rounds, 10.0},
        {u"lists"_s, rounds, 10.0}, {u"scan"_s, 5, std::nullopt}, {u"fill"_s, 1, std::nullopt}};
    for (const auto &[task, times, bar] : tasks) {
        const auto row = compare(**keyed, plain, task, times, bar);
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

} // namespace bench
