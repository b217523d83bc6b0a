// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = u"carepass-bench"_s;
const QString kSyncProgram = u"carepass-bench-sync"_s;

struct Answer {
    int code = -1;
    QByteArray output;
};

Answer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(CAREPASS_BINARY_DIR "/bin/") + program, arguments);
    if (!process.waitForFinished(280'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

TEST(Report, hasSixMembersInEachRow)
{
    const Answer report = run(kProgram, {u"--only"_s, u"composer"_s, u"--json"_s});
    ASSERT_EQ(report.code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(report.output).object().value(u"rows"_s).toArray();
    ASSERT_FALSE(rows.isEmpty());
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        EXPECT_EQ(
            row.keys(), QStringList({u"bar"_s, u"figure"_s, u"held"_s, u"name"_s, u"ratio"_s, u"unit"_s}));
        EXPECT_TRUE(row.value(u"name"_s).toString().startsWith(u"composer: "));
        EXPECT_GT(row.value(u"figure"_s).toDouble(), 0);
        EXPECT_EQ(row.value(u"unit"_s).toString(), u"ms"_s);
        EXPECT_TRUE(row.value(u"bar"_s).isDouble());
        EXPECT_TRUE(row.value(u"held"_s).isBool());
    }
}

TEST(Report, refusesAMeasureThatItDoesNotKnow)
{
    const Answer report = run(kProgram, {u"--only"_s, u"nonsense"_s, u"--json"_s});
    EXPECT_EQ(report.code, 2);
    EXPECT_TRUE(report.output.isEmpty());
}

// A run with next to nothing, so that the bench itself stays whole: its steps check what came of them.
TEST(SyncReport, measuresEachStepWithTwoHundredChanges)
{
    const Answer report = run(kSyncProgram, {u"--records"_s, u"200"_s, u"--no-peer"_s, u"--json"_s});
    ASSERT_EQ(report.code, 0);
    const QJsonArray rows = QJsonDocument::fromJson(report.output).object().value(u"rows"_s).toArray();
    QStringList names;
    for (const QJsonValue &row : rows) {
        names.append(row["name"_L1].toString());
        EXPECT_TRUE(row["ratio"_L1].isNull() || !names.last().contains(u"PouchDB"))
            << qPrintable(names.last());
    }
    for (const QString &step :
        {u"200: first sync (PouchDB not measured: not asked for)"_s, u"200: memory of the laptop at most"_s,
            u"200: 40 offline edits pushed"_s, u"200: 40 edited on both sides, the second to come"_s,
            u"200: package in"_s, u"200: stored twice after a kill"_s, u"slow line, 200: first sync"_s})
        EXPECT_TRUE(names.contains(step)) << qPrintable(names.join(u'\n'));
}

TEST(SyncReport, refusesAMeasureThatItDoesNotKnow)
{
    const Answer report
        = run(kSyncProgram, {u"--records"_s, u"200"_s, u"--no-peer"_s, u"--only"_s, u"nonsense"_s});
    EXPECT_EQ(report.code, 2);
    EXPECT_TRUE(report.output.isEmpty());
}
