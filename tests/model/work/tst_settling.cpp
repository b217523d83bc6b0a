// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreements.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using domain::Disagreement;
using domain::Settle;
using work::disagreements::valueOf;

namespace {

Disagreement between(const QList<std::pair<bool, QString>> &sides)
{
    Disagreement about;
    for (const auto &[isMine, value] : sides) {
        domain::DisagreementSide side;
        side.isMine = isMine;
        side.value = value;
        about.sides.append(side);
    }
    return about;
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
