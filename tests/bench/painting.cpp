// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"
#include "tests/bench/sample.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace bench {

Rows measurePainting(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    QProcess window;
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    window.setProcessEnvironment(environment);
    window.start(QCoreApplication::applicationDirPath() + u"/carepass-bench-window"_s,
        {(*district)->path(), QString::number(bench.isLong() ? 1000 : 240)});
    window.waitForFinished(600'000);
    if (window.exitStatus() != QProcess::NormalExit || window.exitCode() != 0)
        return base::Error{base::ErrorKind::Internal, u"carepass-bench-window failed"_s};
    Sample painted;
    Sample answered;
    for (const QByteArray &line : window.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> figures = line.split(' ');
        if (figures.size() != 2)
            continue;
        painted.add(figures.at(0).toDouble());
        answered.add(figures.at(1).toDouble());
    }
    const double bar = bench.questionBar();
    return QList<Row>{
        {u"painting: question to painted rows, p95 of %1, %2"_s.arg(painted.count()).arg(bench.letter()),
            painted.p95(), u"ms"_s, bar, answered.p95()},
        {u"painting: median"_s, painted.median(), u"ms"_s, bar, answered.median()}};
}

} // namespace bench
