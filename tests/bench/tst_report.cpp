// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kProgram = QStringLiteral(CAREPASS_BINARY_DIR "/bin/carepass-bench");

struct Answer {
    int code = -1;
    QByteArray output;
};

Answer run(const QStringList &arguments)
{
    QProcess process;
    process.start(kProgram, arguments);
    if (!process.waitForFinished(280'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

} // namespace

TEST(Report, hasSixMembersInEachRow)
{
    const Answer report = run({u"--only"_s, u"composer"_s, u"--json"_s});
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
    const Answer report = run({u"--only"_s, u"nonsense"_s, u"--json"_s});
    EXPECT_EQ(report.code, 2);
    EXPECT_TRUE(report.output.isEmpty());
}
