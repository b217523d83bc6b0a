// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/recoverycode.h"

#include "model/base/hangulkeys.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using store::recoverycode::make;
using store::recoverycode::secretOf;

namespace {

class RecoveryCode : public ::testing::Test {
protected:
    base::SeededRandom random{3};
    QString code = make(random);
    QByteArray secret = secretOf(code).value_or(QByteArray());
};

TEST_F(RecoveryCode, hasNineGroupsOfFourPlainLetters)
{
    const QStringList groups = code.split(u'-');
    ASSERT_EQ(groups.size(), 9);
    for (const QString &group : groups) {
        EXPECT_EQ(group.size(), 4);
        for (const QChar letter : group)
            EXPECT_TRUE(QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ").contains(letter))
                << code.toStdString();
    }
    EXPECT_EQ(secret.size(), 32);
}

TEST_F(RecoveryCode, isAnotherOneEachTime)
{
    EXPECT_NE(make(random), code);
    base::SeededRandom same(3);
    EXPECT_EQ(make(same), code);
}

TEST_F(RecoveryCode, forgivesHowItIsTyped)
{
    const QString bare = QString(code).remove(u'-');
    QString fullWidth;
    for (const QChar letter : code)
        fullWidth += letter == u'-' ? QChar(u'－') : QChar(letter.unicode() + 0xFEE0);
    QString misread = code;
    misread.replace(u'0', u'O').replace(u'1', u'I');
    for (const QString &typed : {code.toLower(), bare, QString(code).replace(u'-', u' '),
             QString(code).replace(u'-', u'–'), u'\n' + code + u' ', fullWidth, misread, misread.toLower()})
        EXPECT_EQ(secretOf(typed).value_or(QByteArray()), secret) << typed.toStdString();
}

TEST_F(RecoveryCode, forgivesTheWrongKeyboardMode)
{
    const QString typed = base::hangul::hangulFromKeys(code.toLower());
    ASSERT_NE(typed, code.toLower());
    EXPECT_EQ(secretOf(typed).value_or(QByteArray()), secret) << typed.toStdString();
}

TEST_F(RecoveryCode, findsEveryWrongLetter)
{
    for (qsizetype at = 0; at < code.size(); ++at) {
        if (code.at(at) == u'-')
            continue;
        QString wrong = code;
        wrong[at] = code.at(at) == u'7' ? u'8' : u'7';
        EXPECT_ERROR(secretOf(wrong), ErrorKind::WrongPassword) << "letter " << at;
    }
}

TEST_F(RecoveryCode, findsSwappedNeighbours)
{
    int swapped = 0;
    for (qsizetype at = 0; at + 1 < code.size(); ++at) {
        if (code.at(at) == u'-' || code.at(at + 1) == u'-' || code.at(at) == code.at(at + 1))
            continue;
        QString wrong = code;
        std::swap(wrong[at], wrong[at + 1]);
        EXPECT_ERROR(secretOf(wrong), ErrorKind::WrongPassword) << "letters " << at;
        ++swapped;
    }
    EXPECT_GT(swapped, 15);
}

TEST_F(RecoveryCode, findsMissingAndForeignLetters)
{
    for (const QString &typed :
        {QString(), code.left(40), code + u'0', QString(code).replace(0, 1, QStringLiteral("U")),
            QString(code).replace(0, 1, QStringLiteral("%")),
            QString(code).replace(0, 1, QStringLiteral("é"))})
        EXPECT_ERROR(secretOf(typed), ErrorKind::WrongPassword) << typed.toStdString();
}

} // namespace
