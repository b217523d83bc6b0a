// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/enrolcode.h"

#include "model/base/base32.h"
#include "tests/model/wire/mutations.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using wire::EnrolCode;
using wire::EnrolRole;

namespace {

EnrolCode enrolSample()
{
    return {u"sync.yeonje.example"_s, 8443, base::SeededRandom(1).bytes(10),
        wire::officeHash(QByteArray(32, 'o'))};
}

TEST(EnrolText, comesBackAsItWas)
{
    for (const QString &host : {u"sync.yeonje.example"_s, u"10.0.0.7"_s, u"fd00::17"_s, u"a"_s}) {
        EnrolCode code = enrolSample();
        code.host = host;
        const QString text = wire::enrolText(code);
        EXPECT_TRUE(text.startsWith(u"CAREPASS-ENROL:"_s)) << qPrintable(text);
        const auto got = wire::readEnrolText(text);
        ASSERT_OK(got);
        EXPECT_EQ(*got, code);
    }
}

TEST(EnrolText, forgivesHowItWasCopied)
{
    const QString text = wire::enrolText(enrolSample());
    const QString broken = u"\n  "_s + text.left(40).toLower() + u"-\r\n"_s + text.mid(40) + u" \n"_s;
    EXPECT_EQ(wire::readEnrolText(broken).value(), enrolSample());
}

TEST(EnrolText, isRefusedWithAnyLetterWrong)
{
    const QString text = wire::enrolText(enrolSample());
    for (qsizetype at = 0; at < text.size(); ++at) {
        QString changed = text;
        changed[at] = text.at(at) == u'7' ? u'8' : u'7';
        EXPECT_FALSE(wire::readEnrolText(changed)) << at;
        EXPECT_FALSE(wire::readEnrolText(text.left(at))) << at;
    }
    EXPECT_ERROR(wire::readEnrolText(u"https://example.org"_s), ErrorKind::InvalidInput);
}

TEST(EnrolText, isMadeOfWholeCodesOnly)
{
    for (const QString &host : {QString(), u"a b"_s, u"연제.example"_s, u"x/y"_s, u"-x"_s, u"a@b"_s}) {
        EnrolCode code = enrolSample();
        code.host = host;
        EXPECT_EQ(wire::enrolText(code), QString()) << qPrintable(host);
    }
    EnrolCode code = enrolSample();
    code.port = 0;
    EXPECT_EQ(wire::enrolText(code), QString());
    code = enrolSample();
    code.secret.chop(1);
    EXPECT_EQ(wire::enrolText(code), QString());
    code = enrolSample();
    code.officeHash.clear();
    EXPECT_EQ(wire::enrolText(code), QString());
}

TEST(EnrolText, survivesAHundredThousandAccidents)
{
    base::SeededRandom random(support::accidentSeed(3));
    const QByteArray text = wire::enrolText(enrolSample()).toLatin1();
    for (int i = 0; i < support::accidents(100'000); ++i) {
        const auto got = wire::readEnrolText(QString::fromLatin1(support::mutated(text, random)));
        EXPECT_TRUE(!got || *got == enrolSample()) << i;
    }
}

TEST(TypedCode, hasTwentySixLettersInGroups)
{
    const QString code = wire::typedCode(enrolSample().secret);
    EXPECT_EQ(code.size(), 26 + 4);
    EXPECT_EQ(code.count(u'-'), 4);
    EXPECT_EQ(wire::readTypedCode(code).value(), enrolSample().secret);
    EXPECT_EQ(wire::typedCode("short"), QString());
}

RC_GTEST_PROP(TypedCode, comesBackAsItWas, (quint64 seed))
{
    const QByteArray secret = base::SeededRandom(seed).bytes(10);
    const auto got = wire::readTypedCode(wire::typedCode(secret));
    RC_ASSERT(got.has_value() && *got == secret);
    RC_ASSERT(wire::mistypedGroup(wire::typedCode(secret)) == 0);
}

TEST(TypedCode, forgivesCaseSpacesAndLettersThatLookAlike)
{
    const QByteArray secret = QByteArray::fromHex("00000842108421084210");
    const QString code = wire::typedCode(secret);
    EXPECT_TRUE(code.startsWith(u"0000"_s));
    QString typed = code.toLower();
    typed.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
    EXPECT_EQ(wire::readTypedCode(typed).value(), secret);
    EXPECT_EQ(wire::readTypedCode(code.toLower().remove(u'-')).value(), secret);
}

TEST(TypedCode, saysWhichGroupIsMistyped)
{
    const QString code = wire::typedCode(enrolSample().secret);
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code.at(at) == u'-')
            continue;
        const int group = int(std::min<qsizetype>(at / 6, 4)) + 1;
        for (int value = 0; value < 32; ++value) {
            QString typed = code;
            typed[at] = QLatin1Char(base::base32::letterOf(value));
            if (typed == code)
                continue;
            EXPECT_EQ(wire::mistypedGroup(typed), group) << at;
            const auto got = wire::readTypedCode(typed);
            ASSERT_FALSE(got);
            EXPECT_EQ(got.error().detail, u"group %1"_s.arg(group));
        }
        QString odd = code;
        odd[at] = u'%';
        EXPECT_EQ(wire::mistypedGroup(odd), group);
    }
}

TEST(TypedCode, findsLettersAndGroupsThatWereExchanged)
{
    const QString code = wire::typedCode(enrolSample().secret);
    for (qsizetype at = 0; at + 1 < 23; ++at) {
        QString typed = code;
        if (code.at(at) == u'-' || code.at(at + 1) == u'-' || code.at(at) == code.at(at + 1))
            continue;
        std::swap(typed[at], typed[at + 1]);
        EXPECT_EQ(wire::mistypedGroup(typed), int(at / 6) + 1) << at;
    }
    const QString exchanged = code.mid(6, 6) + code.left(6) + code.mid(12);
    EXPECT_EQ(wire::mistypedGroup(exchanged), 1);
}

TEST(TypedCode, isJudgedWhileItIsTyped)
{
    const QString code = wire::typedCode(enrolSample().secret);
    for (qsizetype size = 0; size < code.size(); ++size) {
        EXPECT_EQ(wire::mistypedGroup(code.left(size)), 0) << size << ": nothing is wrong so far";
        EXPECT_FALSE(wire::readTypedCode(code.left(size))) << size;
    }
    EXPECT_EQ(wire::readTypedCode(code.left(8)).error().detail, u"letters 7"_s);
    EXPECT_EQ(wire::readTypedCode(code + u"A"_s).error().detail, u"letters 27"_s);
    EXPECT_EQ(wire::mistypedGroup(code + u"A"_s), 5);
}

TEST(EnrolProof, dependsOnEverything)
{
    const QByteArray secret = enrolSample().secret;
    const QByteArray office(32, 'o'), device(32, 'd');
    const QByteArray other = base::SeededRandom(2).bytes(10);
    const QList<QByteArray> proofs{wire::enrolProof(secret, EnrolRole::Office, office, device),
        wire::enrolProof(secret, EnrolRole::Device, office, device),
        wire::enrolProof(other, EnrolRole::Office, office, device),
        wire::enrolProof(secret, EnrolRole::Office, device, office),
        wire::enrolProof(secret, EnrolRole::Office, office, office)};
    EXPECT_EQ(QSet<QByteArray>(proofs.begin(), proofs.end()).size(), proofs.size());
    EXPECT_EQ(proofs.first().size(), 32);
    EXPECT_EQ(proofs.first(), wire::enrolProof(secret, EnrolRole::Office, office, device));
}

TEST(OfficeHash, is128BitsOfTheKey)
{
    EXPECT_EQ(wire::officeHash(QByteArray(32, 'o')).size(), 16);
    EXPECT_NE(wire::officeHash(QByteArray(32, 'o')), wire::officeHash(QByteArray(32, 'p')));
}

} // namespace
