// SPDX-License-Identifier: GPL-3.0-or-later
// SIGKILL while a package is written and while one is read, on a laptop and at the office. Half a package never
// bears its name, what one brings is taken in one act or not at all, and everything can be done once more.
#include "tests/faults/chance.h"
#include "tests/faults/comparing.h"

#include <QFile>
#include <QJsonArray>

#include <gtest/gtest.h>

#include <functional>
#include <iostream>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

constexpr int kCarryCycles = 2;
constexpr int kCarryRows = 20;
constexpr int kMostCarries = 20;
constexpr qsizetype kScanSize = 600'000;
const QByteArray kScanConsent
    = R"json({"form": "collection", "day": "2026-11-20", "givenBy": "self", "method": "paper",
        "ticks": {"basic": true, "circumstances": true, "followUp": false}})json";

class Carrying {
public:
    explicit Carrying(quint32 seed)
        : m_chance(seed)
    {
        EXPECT_TRUE(m_office.comesUp());
        m_kim.enrol(m_office.code(u"김동"_s));
        m_lee.enrol(m_office.code(u"이동"_s));
        m_person = m_kim.add(u"홍길동"_s);
        m_names.append(u"홍길동"_s);
        EXPECT_TRUE(m_office.stop());
        QByteArray noise(kScanSize, Qt::Uninitialized);
        for (char &byte : noise)
            byte = char(m_chance.below(256));
        m_paper = "%PDF-1.7 " + noise;
        m_usual = millisecondsOf([&] { m_kim.carry(m_office); }) / 3;
        m_lee.carry(m_office);
    }

    void cycle(int number);
    void expectNothingLost();
    int kills() const { return m_kills; }

private:
    void write(int number);
    void attach();
    /// There and back once, with a kill at each step.
    void carryKilled(Laptop &laptop);
    /// Kills it once, and does it until it is done or was done before.
    void doneOnce(const std::function<std::unique_ptr<QProcess>()> &begin);
    void expectWholeActs();

    RealOffice m_office;
    Laptop m_kim{u"김동"_s};
    Laptop m_lee{u"이동"_s};
    Chance m_chance;
    QStringList m_names;
    QString m_person;
    QByteArray m_paper;
    QString m_attachment;
    qint64 m_usual = 0; ///< milliseconds that one step takes
    int m_packages = 0;
    int m_imports = 0;
    int m_kills = 0;
};

void Carrying::write(int number)
{
    QByteArray list = "name,birth\n";
    for (int row = 0; row < kCarryRows; ++row) {
        m_names.append(u"사람 %1-%2"_s.arg(number).arg(row));
        list += m_names.last().toUtf8() + ",1950-01-01\n";
    }
    m_kim.done({u"import"_s, u"people"_s, m_office.write(u"list.csv"_s, list)});
    m_imports = number;
}

void Carrying::attach()
{
    const QString consent
        = m_kim.done({u"consent"_s, u"add"_s, m_person}, kScanConsent).value("id"_L1).toString();
    m_kim.done({u"consent"_s, u"attach"_s, consent, u"--paper"_s, m_office.write(u"scan.pdf"_s, m_paper)});
    const QJsonArray waiting = m_kim.done({u"outbox"_s}).value("papers"_L1).toArray();
    ASSERT_EQ(waiting.size(), 1);
    m_attachment = waiting[0]["id"_L1].toString();
}

void Carrying::doneOnce(const std::function<std::unique_ptr<QProcess>()> &begin)
{
    const auto first = begin();
    const bool wasRunning = m_chance.kill(*first, m_usual);
    m_kills += wasRunning;
    if (!wasRunning)
        return;
    const Ran again = ended(*begin());
    EXPECT_TRUE(again.code == Done || again.code == Refused)
        << again.code << ": " << again.out.toStdString() << again.err.toStdString();
}

void Carrying::carryKilled(Laptop &laptop)
{
    QString back;
    for (int tries = 0; tries < kMostCarries && back.isEmpty(); ++tries) {
        const QString there = m_office.file(u"there-%1.carepack"_s.arg(++m_packages));
        const auto out = laptop.begin({u"package-out"_s, there});
        m_kills += m_chance.kill(*out, m_usual);
        if (!QFile::exists(there))
            laptop.done({u"package-out"_s, there});
        const QString answer = m_office.file(u"back-%1.carepack"_s.arg(m_packages));
        // Where the office had read it and not yet answered, the next package is answered.
        doneOnce([&] { return m_office.begin({u"package-in"_s, there, u"--out"_s, answer}); });
        if (QFile::exists(answer))
            back = answer;
    }
    ASSERT_FALSE(back.isEmpty());
    doneOnce([&] { return laptop.begin({u"package-in"_s, back}); });
}

void Carrying::expectWholeActs()
{
    const QMap<QString, int> names = namesIn(m_lee);
    for (int number = 1; number <= m_imports; ++number) {
        int found = 0;
        for (int row = 0; row < kCarryRows; ++row)
            found += names.value(u"사람 %1-%2"_s.arg(number).arg(row));
        EXPECT_TRUE(found == 0 || found == kCarryRows) << found << " of import " << number;
    }
}

void Carrying::cycle(int number)
{
    write(number);
    if (number == 1)
        attach();
    carryKilled(m_kim);
    carryKilled(m_lee);
    expectWholeActs();
}

void Carrying::expectNothingLost()
{
    for (Laptop *laptop : {&m_kim, &m_lee, &m_kim, &m_lee})
        laptop->carry(m_office);
    const QString copy = m_office.file(u"copy.pdf"_s);
    m_lee.done({u"paper"_s, u"save"_s, m_attachment, u"--out"_s, copy, u"--reason"_s, u"본인 요청"_s});
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll() == m_paper) << "bit by bit";
    for (const Laptop *laptop : {&m_kim, &m_lee}) {
        expectEachOnce(*laptop, m_names);
        EXPECT_EQ(laptop->troubles().toStdString(), "");
    }
    expectSame(m_kim, m_lee, 1);
    EXPECT_EQ(m_office.troubles().toStdString(), "");
}

TEST(PackageKilled, whileItIsWrittenOrReadIsWholeOrNotThereAndCanBeRepeated)
{
    const quint32 seed = seedOfRun();
    SCOPED_TRACE("seed " + std::to_string(seed));
    Carrying carrying(seed);
    const int cycles = cyclesOr(kCarryCycles);
    for (int number = 1; number <= cycles && !::testing::Test::HasFailure(); ++number)
        carrying.cycle(number);
    if (!::testing::Test::HasFailure())
        carrying.expectNothingLost();
    std::cout << "seed " << seed << ": " << carrying.kills() << " killed while they ran\n";
}

} // namespace
} // namespace faults
