// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/cellhistory.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using store::CellHistory;
using syncing::Write;

namespace {

const QString kColumn = u"nickname"_s;

base::Id idOf(int number)
{
    base::Id id;
    id.assign(QByteArray(16, char(number)).constData());
    return id;
}

QList<base::Id> idsOf(const QList<int> &numbers)
{
    QList<base::Id> ids;
    for (const int one : numbers)
        ids.append(idOf(one));
    return ids;
}

struct CellHistories : ::testing::Test {
    /// Change `number` wrote this word, with those before its writer's eyes; later numbers were written later.
    void wrote(int number, const QString &before, const QString &after, const QList<int> &seen)
    {
        store::recordchanges::Told told;
        told.change.header.id = idOf(number);
        told.change.header.clock.wall = number;
        Write write;
        write.column = kColumn;
        write.before = before;
        write.after = after;
        write.seen = idsOf(seen);
        told.body.writes = {write};
        story.changes.insert(told.change.header.id, told);
    }
    QString before(const QList<int> &sides) const
    {
        return CellHistory(story, kColumn, {}).valueBefore(idsOf(sides)).toString();
    }

    store::recordchanges::Story story;
};

TEST_F(CellHistories, whatStoodBeforeBothIsTheLastThatBothHadSeen)
{
    wrote(1, {}, u"처음"_s, {});
    wrote(2, u"처음"_s, u"둘째"_s, {1});
    wrote(3, u"둘째"_s, u"가"_s, {2});
    wrote(4, u"가"_s, u"갸"_s, {3, 2});
    wrote(5, u"둘째"_s, u"나"_s, {2});
    EXPECT_EQ(before({4, 5}), u"둘째"_s);
    EXPECT_EQ(before({5, 4}), u"둘째"_s);
}

TEST_F(CellHistories, whereNothingOfThatIsHereItIsWhatStoodBeforeTheFirstWordsOfOneSide)
{
    wrote(3, u"둘째"_s, u"가"_s, {2});
    wrote(4, u"가"_s, u"갸"_s, {3});
    wrote(5, u"둘째"_s, u"나"_s, {2});
    EXPECT_EQ(before({4, 5}), u"둘째"_s);
    EXPECT_EQ(before({7, 8}), QString()) << "neither side is here";
}

TEST_F(CellHistories, aSideThatHadSeenTheOtherDoesNotTellWhatStoodBeforeBoth)
{
    wrote(3, u"둘째"_s, u"가"_s, {});
    wrote(4, u"가"_s, u"나"_s, {3});
    EXPECT_EQ(before({4, 3}), u"둘째"_s);
}

TEST_F(CellHistories, whoWentOnFromWhatStoodApartBeganWhereThatHadBegun)
{
    wrote(1, {}, u"처음"_s, {});
    wrote(2, u"처음"_s, u"가"_s, {1});
    wrote(3, u"처음"_s, u"나"_s, {1});
    wrote(4, u"나"_s, u"가"_s, {2, 3});
    wrote(5, u"나"_s, u"다"_s, {2, 3});
    EXPECT_EQ(before({4, 5}), u"처음"_s);
}

TEST_F(CellHistories, whatWasForgedToLieUnderItselfComesToAnEnd)
{
    wrote(1, u"나"_s, u"가"_s, {2});
    wrote(2, u"가"_s, u"나"_s, {1});
    EXPECT_EQ(CellHistory(story, kColumn, {}).under({idOf(1)}).size(), 2);
    EXPECT_EQ(before({1, 2}), QString());
}

} // namespace
