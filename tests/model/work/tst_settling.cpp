// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreements.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Disagreement;
using domain::DisagreementKind;
using domain::Settle;
using work::disagreements::choiceOf;
using work::disagreements::valueOf;

namespace {

Disagreement between(const QList<std::pair<bool, QString>> &sides)
{
    Disagreement about;
    for (const auto &[isMine, value] : sides) {
        domain::DisagreementSide side;
        side.change.assign(QByteArray(16, char(about.sides.size() + 1)).constData());
        side.isMine = isMine;
        side.value = value;
        about.sides.append(side);
    }
    return about;
}

/// The value that taking one side of many takes of this one; nothing where it leaves it.
std::optional<QJsonValue> takenOf(const Disagreement &about, Settle how)
{
    const auto choice = choiceOf(about, how);
    return choice ? valueOf(about, choice->how, choice->value) : std::nullopt;
}

Disagreement removal(bool iRemoved, bool isMineAtAll = true)
{
    Disagreement about = between({{isMineAtAll && iRemoved, {}}, {isMineAtAll && !iRemoved, u"written"_s}});
    about.kind = DisagreementKind::Removal;
    about.sides.first().removes = true;
    return about;
}

std::optional<Settle> wayOf(const Disagreement &about, Settle how)
{
    const auto choice = choiceOf(about, how);
    return choice ? std::optional(choice->how) : std::nullopt;
}

TEST(Settling, ofManyTakesTheLastThatTheOwnerOrThatSomebodyElseWrote)
{
    const Disagreement about = between({{true, u"mine"_s}, {false, u"kim"_s}, {true, u"newer"_s}, {false, u"lee"_s}});
    EXPECT_EQ(takenOf(about, Settle::Mine), QJsonValue(u"newer"_s));
    EXPECT_EQ(takenOf(about, Settle::Theirs), QJsonValue(u"lee"_s));
}

TEST(Settling, ofManyWhoWroteNoneOfItHasNothingThatIsHis)
{
    const Disagreement about = between({{false, u"kim"_s}, {false, u"lee"_s}});
    EXPECT_FALSE(choiceOf(about, Settle::Mine));
    EXPECT_EQ(takenOf(about, Settle::Theirs), QJsonValue(u"lee"_s));
    EXPECT_FALSE(choiceOf(removal(true, false), Settle::Mine));
    EXPECT_EQ(wayOf(removal(true, false), Settle::Theirs), Settle::Keep) << "the writing came last";
}

TEST(Settling, ofManyWhoWroteAllOfItOnTwoPcsHasNothingOfOthers)
{
    const Disagreement about = between({{true, u"desk"_s}, {true, u"laptop"_s}});
    EXPECT_EQ(takenOf(about, Settle::Mine), QJsonValue(u"laptop"_s));
    EXPECT_FALSE(choiceOf(about, Settle::Theirs));
}

TEST(Settling, ofManyARemovalGoesByWhoRemovedIt)
{
    EXPECT_EQ(wayOf(removal(true), Settle::Mine), Settle::Remove);
    EXPECT_EQ(wayOf(removal(true), Settle::Theirs), Settle::Keep);
    EXPECT_EQ(wayOf(removal(false), Settle::Mine), Settle::Keep);
    EXPECT_EQ(wayOf(removal(false), Settle::Theirs), Settle::Remove);
    EXPECT_EQ(wayOf(removal(true), Settle::Keep), Settle::Keep);
    EXPECT_EQ(wayOf(removal(true), Settle::Remove), Settle::Remove);
    EXPECT_FALSE(choiceOf(removal(true), Settle::Both));
    EXPECT_FALSE(choiceOf(removal(true), Settle::Base));
}

TEST(Settling, ofManyWhatCameLateIsOnlyLeftAsItIs)
{
    Disagreement about = between({{false, u"late"_s}});
    about.kind = DisagreementKind::Late;
    EXPECT_EQ(wayOf(about, Settle::Keep), Settle::Keep);
    for (const Settle how : {Settle::Mine, Settle::Theirs, Settle::Both, Settle::Base, Settle::Apply, Settle::Remove})
        EXPECT_FALSE(choiceOf(about, how));
}

TEST(Settling, ofManyTakesBothAndWhatStoodBeforeWhereTheyExist)
{
    Disagreement about = between({{true, u"개가 있음"_s}, {false, u"두 사람이 감"_s}});
    about.record.type = u"person"_s;
    about.column = u"safety_note"_s;
    about.base = u"없음"_s;
    about.shown = u"개가 있음"_s;
    EXPECT_EQ(takenOf(about, Settle::Both), QJsonValue(u"개가 있음 / 두 사람이 감"_s));
    EXPECT_EQ(takenOf(about, Settle::Base), QJsonValue(u"없음"_s));
    EXPECT_EQ(takenOf(about, Settle::Keep), QJsonValue(u"개가 있음"_s));
    for (const Settle how : {Settle::Remove, Settle::Apply, Settle::Value, Settle::Side})
        EXPECT_FALSE(choiceOf(about, how));
    about.column = u"lead_worker"_s;
    EXPECT_FALSE(choiceOf(about, Settle::Both)) << "a case has one lead worker";
}

TEST(Settling, takesWhatIsMineAndWhatIsTheirsWhereverItStands)
{
    const Disagreement about = between({{false, u"kim"_s}, {true, u"lee"_s}});
    EXPECT_EQ(valueOf(about, Settle::Mine), QJsonValue(u"lee"_s));
    EXPECT_EQ(valueOf(about, Settle::Theirs), QJsonValue(u"kim"_s));
}

TEST(Settling, ofOthersTakesTheFirstAsMineAndTheLastAsTheirs)
{
    const Disagreement about = between({{false, u"kim"_s}, {false, u"lee"_s}});
    EXPECT_EQ(valueOf(about, Settle::Mine), QJsonValue(u"kim"_s));
    EXPECT_EQ(valueOf(about, Settle::Theirs), QJsonValue(u"lee"_s));
}

TEST(Settling, ofOnePersonOnTwoPcsTakesTheFirstAsMineAndTheLastAsTheirs)
{
    const Disagreement about = between({{true, u"desk"_s}, {true, u"laptop"_s}});
    EXPECT_EQ(valueOf(about, Settle::Mine), QJsonValue(u"desk"_s));
    EXPECT_EQ(valueOf(about, Settle::Theirs), QJsonValue(u"laptop"_s));
}

TEST(Settling, takesTheNewestOfOnesOwnAsMine)
{
    const Disagreement about = between({{true, u"older"_s}, {false, u"kim"_s}, {true, u"newer"_s}});
    EXPECT_EQ(valueOf(about, Settle::Mine), QJsonValue(u"newer"_s));
    EXPECT_EQ(valueOf(about, Settle::Theirs), QJsonValue(u"kim"_s));
}

TEST(Settling, keepsBothOnlyOfWordsThatMayStandTogether)
{
    Disagreement about = between({{true, u"개가 있음"_s}, {false, u"두 사람이 감"_s}});
    about.record.type = u"person"_s;
    about.column = u"safety_note"_s;
    EXPECT_EQ(valueOf(about, Settle::Both), QJsonValue(u"개가 있음 / 두 사람이 감"_s));
    for (const QString &column : {u"lead_worker"_s, u"name"_s, u"case_number"_s, u"condition"_s, u"birth"_s}) {
        about.column = column;
        EXPECT_FALSE(valueOf(about, Settle::Both).has_value()) << column.toStdString();
    }
}

} // namespace
