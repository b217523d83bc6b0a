// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 240'000;

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

/// The program with a home of its own, so that the settings of whoever runs the tests do not matter.
class Desktop : public ::testing::Test {
protected:
    Ran run(const QStringList &arguments, const QString &platform = u"offscreen"_s)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CAREPASS_BINARY_DIR "/bin/carepass"), arguments);
        if (!process.waitForFinished(kPatience))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_home;
};

} // namespace

TEST_F(Desktop, explainsItsOptionsInBothLanguages)
{
    const Ran english = run({u"--help"_s, u"--language"_s, u"en"_s});
    EXPECT_EQ(english.code, 0);
    EXPECT_TRUE(english.out.contains(u"Open this vault."_s)) << english.out.toStdString();
    const Ran korean = run({u"--help"_s, u"--language=ko"_s});
    EXPECT_EQ(korean.code, 0);
    EXPECT_FALSE(korean.out.contains(u"Open this vault."_s)) << korean.out.toStdString();
    EXPECT_TRUE(korean.out.contains(u"보관함"_s)) << korean.out.toStdString();
}

TEST_F(Desktop, tellsItsVersionAndOptionsWithoutAScreen)
{
    const Ran version = run({u"--version"_s}, u"none such"_s);
    EXPECT_EQ(version.code, 0) << version.err.toStdString();
    EXPECT_TRUE(version.out.contains(u"0."_s)) << version.out.toStdString();
    EXPECT_EQ(run({u"--help"_s}, u"none such"_s).code, 0);
}

TEST_F(Desktop, refusesWrongOptionsWithASentence)
{
    for (const QStringList &wrong : {QStringList{u"--demo"_s, u"L"_s, u"--data"_s, m_home.path()},
             QStringList{u"--demo"_s, u"S"_s}, QStringList{u"--tour"_s, m_home.path()},
             QStringList{u"--seed"_s, u"many"_s}, QStringList{u"--language"_s, u"fr"_s}}) {
        const Ran ran = run(wrong);
        EXPECT_EQ(ran.code, 2) << wrong.join(u' ').toStdString();
        EXPECT_TRUE(ran.err.contains(u"carepass: "_s)) << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(wrong.first())) << ran.err.toStdString();
    }
}

TEST_F(Desktop, walksTheMainJobAndLocksAgain)
{
    const QDir papers(m_home.filePath(u"papers"_s));
    const Ran ran
        = run({u"--demo"_s, u"S"_s, u"--data"_s, m_home.filePath(u"district"_s), u"--tour"_s, papers.path()});
    EXPECT_EQ(ran.code, 0) << ran.out.toStdString() << ran.err.toStdString();
    EXPECT_FALSE(ran.out.contains(u"FAILED"_s)) << ran.out.toStdString();
    const QStringList pictures = papers.entryList({u"*.png"_s});
    EXPECT_EQ(pictures.size(), 10);
    for (const QString &name : pictures)
        EXPECT_EQ(QImage(papers.filePath(name)).size(), QSize(1440, 900)) << name.toStdString();
    QFile plan(papers.filePath(u"care-plan.pdf"_s));
    ASSERT_TRUE(plan.open(QIODevice::ReadOnly));
    EXPECT_TRUE(plan.read(5) == "%PDF-");
}
