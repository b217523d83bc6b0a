// SPDX-License-Identifier: GPL-3.0-or-later
// Real packages of a real vault and a real office with one bit of each byte flipped, and cut short anywhere:
// refused on either side, with nothing changed; and the whole one is taken afterwards.
#include "model/office/opening.h"
#include "model/office/packages.h"
#include "model/store/keyring.h"
#include "model/store/vault.h"
#include "model/wire/package.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/packages.h"
#include "resources/resources.h"
#include "tests/faults/comparing.h"
#include "tests/support/expect.h"

#include <QFile>
#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray flippedAt(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ (1 << (at % 8)));
    return bytes;
}

/// A package of a vault with something to say, and the office's answer with something of somebody else's.
class Flipped : public ::testing::Test {
protected:
    void SetUp() override
    {
        initResources();
        ASSERT_TRUE(office.comesUp());
        kim.enrol(office.code(u"김동"_s));
        lee.enrol(office.code(u"이동"_s));
        lee.add(u"이동이 보냄"_s);
        lee.sync();
        ASSERT_TRUE(office.stop());
        kim.add(u"김동이 보냄"_s);
        kim.done({u"package-out"_s, there});
    }
    /// Refused as damaged or forged; whatever the exit code, it must be one of a refusal.
    static void expectRefused(const Ran &ran, qsizetype at)
    {
        EXPECT_TRUE(ran.code == Damaged || ran.code == Refused)
            << "byte " << at << ": " << ran.code << ' ' << ran.err.toStdString();
    }
    static int tries() { return qEnvironmentVariableIsSet("CAREPASS_CYCLES") ? 25 : 5; }
    qint64 changesOfOffice() const { return office.done({u"verify"_s}).value("changes"_L1).toInteger(); }

    RealOffice office;
    Laptop kim{u"김동"_s};
    Laptop lee{u"이동"_s};
    QString there = kim.file(u"there"_s);
    QString back = kim.file(u"back"_s);
};

TEST_F(Flipped, packageToTheOfficeIsRefusedAtEachByte)
{
    const QByteArray whole = bytesOf(there);
    const qint64 before = changesOfOffice();
    {
        base::SystemClock clock;
        base::SystemRandom random;
        const auto premises
            = office::opening::open({office::SecretPlaces::of(office.data, {}, {}), {}}, clock, random);
        ASSERT_OK(premises);
        const auto desk = office::Desk::open(*premises);
        ASSERT_OK(desk);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            EXPECT_FALSE(office::packages::answer(**desk, flippedAt(whole, at))) << "byte " << at;
            EXPECT_FALSE(office::packages::answer(**desk, whole.first(at))) << "cut at " << at;
        }
        RecordProperty("bytes", int(whole.size()));
    }
    for (int i = 0; i < tries(); ++i) {
        const qsizetype at = QRandomGenerator::global()->bounded(int(whole.size()));
        const QString path = office.write(u"flipped"_s, flippedAt(whole, at));
        expectRefused(office.run({u"package-in"_s, path, u"--out"_s, back}), at);
        EXPECT_FALSE(QFile::exists(back));
    }
    EXPECT_EQ(changesOfOffice(), before);
    office.done({u"package-in"_s, there, u"--out"_s, back});
    EXPECT_GT(changesOfOffice(), before);
    EXPECT_EQ(office.troubles().toStdString(), "");
}

TEST_F(Flipped, packageToTheLaptopIsRefusedAtEachByte)
{
    office.done({u"package-in"_s, there, u"--out"_s, back});
    const QByteArray whole = bytesOf(back);
    const QString flipped = kim.file(u"flipped"_s);
    const auto write = [&](const QByteArray &bytes) {
        QFile file(flipped);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    };
    {
        base::SystemClock clock;
        base::SystemRandom random;
        const store::Environment environment{clock, random};
        const auto codes = work::readCodeLists();
        ASSERT_OK(codes);
        auto keys = store::keyring::unlock(kim.vault(), u"한글암호 Aa1!"_s, environment);
        ASSERT_OK(keys);
        const auto vault = store::Vault::open(kim.vault(), std::move(*keys), environment);
        ASSERT_OK(vault);
        auto connection = (*vault)->connect({});
        ASSERT_OK(connection);
        work::Context context(**vault, std::move(*connection), *codes);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            write(flippedAt(whole, at));
            EXPECT_FALSE(work::packages::in(context, flipped)) << "byte " << at;
            write(whole.first(at));
            EXPECT_FALSE(work::packages::in(context, flipped)) << "cut at " << at;
        }
        RecordProperty("bytes", int(whole.size()));
    }
    for (int i = 0; i < tries(); ++i) {
        const qsizetype at = QRandomGenerator::global()->bounded(int(whole.size()));
        write(flippedAt(whole, at));
        expectRefused(kim.run({u"package-in"_s, flipped}), at);
    }
    EXPECT_EQ(namesIn(kim).size(), 1);
    kim.done({u"package-in"_s, back});
    expectEachOnce(kim, {u"김동이 보냄"_s, u"이동이 보냄"_s});
    EXPECT_EQ(namesIn(kim).size(), 2);
    EXPECT_EQ(kim.troubles().toStdString(), "");
}

} // namespace
} // namespace faults
