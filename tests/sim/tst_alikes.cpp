// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/identity.h"
#include "model/sync/conflict.h"
#include "model/sync/givenback.h"
#include "model/sync/likeness.h"
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::Alikes;
using namespace Qt::StringLiterals;
using domain::Merge;

namespace {

TEST_P(Alikes, areToldToBothDongsAndNothingElseIs)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a), two = person(*there, b);
    sync(*here);
    sync(*there);
    sync(*here);
    const RecordState mine = device(*here).view(a, noticeOf(one, two));
    EXPECT_EQ(mine.type, u"likeness"_s);
    EXPECT_TRUE(mine.isHere());
    EXPECT_EQ(mine.shown(u"parent"_s), QJsonValue(one.toString()));
    EXPECT_EQ(device(*there).view(b, noticeOf(two, one)).shown(u"parent"_s), QJsonValue(two.toString()));
    // Nothing in this vault bears a name of the other.
    for (const Entry &entry : here->replica.entries(a, 0, here->replica.stream(a).n)) {
        EXPECT_FALSE(entry.change.body.contains(two.toString().toUtf8()));
        EXPECT_FALSE(entry.change.body.contains(shortText(two).toUtf8()));
    }
    EXPECT_EQ(device(*here).view(a, noticeOf(two, one)).presence, Presence::Absent);
}

TEST_P(Alikes, areNotToldWithinADongOrOfACaseThatIsRestricted)
{
    const base::Id restricted = id();
    office()->addStream(restricted, StreamKind::Case);
    auto here = newPc({a, restricted}), there = newPc({b});
    const base::Id one = person(*here, a), twin = person(*here, a), kept = person(*here, restricted);
    sync(*here);
    EXPECT_EQ(device(*here).view(a, noticeOf(one, twin)).presence, Presence::Absent);
    EXPECT_EQ(device(*here).view(a, noticeOf(one, kept)).presence, Presence::Absent);
    const base::Id other = person(*there, b);
    sync(*there);
    sync(*here);
    ASSERT_TRUE(device(*there).view(b, noticeOf(other, one)).isHere());
    EXPECT_EQ(device(*there).view(b, noticeOf(other, kept)).presence, Presence::Absent);
    office()->move(one, restricted);
    office()->seal();
    sync(*there);
    EXPECT_TRUE(isYes(device(*there).view(b, noticeOf(other, one)).shown(u"is_over"_s)));
}

TEST_P(Alikes, endWhereOneOfThemIsNamedOtherwiseOrGoes)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a), two = person(*there, b);
    sync(*here);
    sync(*there);
    edit(*there, b, two, u"name"_s, u"박다온"_s);
    sync(*there);
    sync(*here);
    const auto isOver = [&] { return isYes(device(*here).view(a, noticeOf(one, two)).shown(u"is_over"_s)); };
    EXPECT_TRUE(isOver());
    edit(*there, b, two, u"name"_s, u"홍길동"_s);
    sync(*there);
    sync(*here);
    EXPECT_FALSE(isOver());
    erase(*there, b, two);
    sync(*there);
    sync(*here);
    EXPECT_TRUE(isOver());
    EXPECT_TRUE(conflictsOf(device(*here).view(a, noticeOf(one, two))).isEmpty()) << "the office does not contradict itself";
}

TEST_P(Alikes, countTogetherOnceSomebodySaysThatTheyAreOneUntilItIsTakenBack)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a), two = person(*there, b);
    sync(*here);
    sync(*there);
    sync(*here);
    answer(*here, a, noticeOf(one, two), u"same"_s);
    sync(*there);
    EXPECT_EQ(device(*there).view(b, noticeOf(two, one)).shown(u"theirs"_s), QJsonValue(u"same"_s));
    edit(*there, b, two, u"name"_s, u"홍길똥"_s);
    sync(*there);
    sync(*here);
    EXPECT_FALSE(isYes(device(*here).view(a, noticeOf(one, two)).shown(u"is_over"_s)));
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 3), QStringList(3, u"granted"_s));
    EXPECT_EQ(ask(*there, b, u"홍길똥"_s, 1), QStringList{u"refused"_s});
    answer(*here, a, noticeOf(one, two), u"other"_s);
    EXPECT_EQ(ask(*there, b, u"홍길똥"_s, 1), QStringList{u"granted"_s});
    sync(*here);
    EXPECT_TRUE(isYes(device(*here).view(a, noticeOf(one, two)).shown(u"is_over"_s)));
}

TEST_P(Alikes, countApartOnceBothDongsSayThatTheyAreDifferent)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a), two = person(*there, b);
    sync(*here);
    sync(*there);
    sync(*here);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 2), QStringList(2, u"granted"_s));
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 2), (QStringList{u"granted"_s, u"refused"_s}));
    answer(*here, a, noticeOf(one, two), u"other"_s);
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 1), QStringList{u"refused"_s}) << "one dong alone lifts no cap";
    answer(*there, b, noticeOf(two, one), u"other"_s);
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 3), (QStringList{u"granted"_s, u"granted"_s, u"refused"_s}));
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 2), (QStringList{u"granted"_s, u"refused"_s}));
    sync(*there);
    for (const RecordState &notice : {device(*here).view(a, noticeOf(one, two)), device(*there).view(b, noticeOf(two, one))}) {
        EXPECT_FALSE(isYes(notice.shown(u"is_over"_s))) << "the answer can be taken back";
        EXPECT_EQ(notice.shown(u"months_over"_s).toString(), QString());
    }
    answer(*here, a, noticeOf(one, two), {});
    EXPECT_EQ(device(*here).view(a, noticeOf(one, two)).shown(u"months_over"_s), QJsonValue(u"2026-11"_s));
    EXPECT_EQ(book().grants.slotsOf(identity(u"홍길동"_s), u"2026-11"_s).size(), 6) << "everything is kept";
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 1), QStringList{u"refused"_s});
    answer(*here, a, noticeOf(one, two), u"other"_s);
    EXPECT_EQ(device(*here).view(a, noticeOf(one, two)).shown(u"months_over"_s).toString(), QString());
    EXPECT_TRUE(book().grants.contested().isEmpty());
}

TEST_P(Alikes, countTogetherAgainWhenAThirdOneComesOfWhomNobodyHasSaidAnything)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a), two = person(*there, b);
    sync(*here);
    sync(*there);
    sync(*here);
    answer(*here, a, noticeOf(one, two), u"other"_s);
    answer(*there, b, noticeOf(two, one), u"other"_s);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 2), QStringList(2, u"granted"_s));
    const base::Id c = id();
    office()->addStream(c);
    auto elsewhere = newPc({c});
    const base::Id three = person(*elsewhere, c);
    sync(*elsewhere);
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 2), (QStringList{u"granted"_s, u"refused"_s})) << "he may be either of them";
    sync(*here);
    sync(*there);
    answer(*here, a, noticeOf(one, three), u"other"_s);
    answer(*elsewhere, c, noticeOf(three, one), u"other"_s);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 1), QStringList{u"granted"_s}) << "nobody is like him any more";
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 1), QStringList{u"granted"_s});
    EXPECT_EQ(ask(*elsewhere, c, u"홍길동"_s, 2), (QStringList{u"granted"_s, u"refused"_s}));
    sync(*there);
    answer(*there, b, noticeOf(two, three), u"other"_s);
    answer(*elsewhere, c, noticeOf(three, two), u"other"_s);
    EXPECT_EQ(ask(*elsewhere, c, u"홍길동"_s, 2), QStringList(2, u"granted"_s));
    answer(*elsewhere, c, noticeOf(three, two), {});
    sync(*there);
    const auto monthsOver = [&](const base::Id &other) {
        return device(*there).view(b, noticeOf(two, other)).shown(u"months_over"_s).toString();
    };
    EXPECT_EQ(monthsOver(three), u"2026-11"_s);
    EXPECT_EQ(monthsOver(one), QString()) << "with whom he has nothing in common";
}

TEST_P(Alikes, stayApartWhereverTheirCasesGo)
{
    const base::Id restricted = id();
    office()->addStream(restricted, StreamKind::Case);
    auto here = newPc({a}), there = newPc({b, restricted});
    const base::Id one = person(*here, a), two = person(*there, b);
    sync(*here);
    sync(*there);
    sync(*here);
    answer(*here, a, noticeOf(one, two), u"other"_s);
    answer(*there, b, noticeOf(two, one), u"other"_s);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 3), QStringList(3, u"granted"_s));
    const base::Id service = addPart(*there, b, two);
    sync(*there);
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 2), QStringList(2, u"granted"_s));
    office()->move(two, restricted);
    for (const base::Id &grant : std::as_const(asked).last(2))
        office()->move(grant, restricted);
    sync(*there);
    EXPECT_TRUE(there->replica.record(restricted, service).isHere());
    EXPECT_EQ(ask(*there, restricted, u"홍길동"_s, 2), (QStringList{u"granted"_s, u"refused"_s}));
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 1), QStringList{u"refused"_s});
    EXPECT_TRUE(book().grants.contested().isEmpty());
    // The one who stays is alone of his name, and what he has is his.
    erase(*there, restricted, two);
    sync(*there);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 1), QStringList{u"refused"_s});
}

TEST_P(Alikes, areApartAgainAtAnOfficeThatWasPutBackToBeforeTheAnswers)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a), two = person(*there, b);
    sync(*here);
    sync(*there);
    sync(*here);
    const auto backup = backUp();
    answer(*here, a, noticeOf(one, two), u"other"_s);
    answer(*there, b, noticeOf(two, one), u"other"_s);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 3), QStringList(3, u"granted"_s));
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 3), QStringList(3, u"granted"_s));
    restore(backup);
    for (int i = 0; i < 3; ++i) {
        sync(*there);
        sync(*here);
    }
    EXPECT_TRUE(book().grants.contested().isEmpty());
    EXPECT_EQ(ask(*there, b, u"홍길동"_s, 1), QStringList{u"refused"_s});
    EXPECT_EQ(device(*here).view(a, noticeOf(one, two)).shown(u"months_over"_s).toString(), QString());
}

TEST_P(Alikes, keepWhatIsMoreThanTheCapAndSaySoToBoth)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a), two = person(*there, b, u"홍길똥"_s);
    sync(*here);
    sync(*there);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 3), QStringList(3, u"granted"_s));
    const QStringList others = ask(*there, b, u"홍길똥"_s, 3);
    EXPECT_EQ(others, QStringList(3, u"granted"_s));
    edit(*there, b, two, u"name"_s, u"홍길동"_s);
    sync(*there);
    sync(*here);
    EXPECT_EQ(device(*here).view(a, noticeOf(one, two)).shown(u"months_over"_s), QJsonValue(u"2026-11"_s));
    EXPECT_EQ(device(*there).view(b, noticeOf(two, one)).shown(u"months_over"_s), QJsonValue(u"2026-11"_s));
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 1), QStringList{u"refused"_s});
    EXPECT_EQ(book().grants.slotsOf(identity(u"홍길똥"_s), u"2026-11"_s).size(), 3) << "everything is kept";
    // Three are given back, and nobody has to look any more.
    for (const base::Id &grant : std::as_const(asked).last(4).first(3))
        edit(*there, b, grant, QLatin1String(kGivenBack), yes(true));
    sync(*there);
    sync(*here);
    EXPECT_EQ(device(*here).view(a, noticeOf(one, two)).shown(u"months_over"_s).toString(), QString());
}

TEST_P(Alikes, ofOnePersonUnderAFormerNameCountWithTheNewOne)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a);
    sync(*here);
    EXPECT_EQ(ask(*here, a, u"홍길동"_s, 2), QStringList(2, u"granted"_s));
    edit(*here, a, one, u"name"_s, u"홍갈동"_s);
    sync(*here);
    EXPECT_EQ(ask(*here, a, u"홍갈동"_s, 2), (QStringList{u"granted"_s, u"refused"_s}));
    // Somebody else who is really called so is not held to it.
    person(*there, b);
    sync(*there);
    EXPECT_EQ(ask(*here, a, u"홍갈동"_s, 1), QStringList{u"granted"_s});
}

TEST_P(Alikes, areToldOnceAlsoByAnOfficeThatWasPutBack)
{
    auto here = newPc({a}), there = newPc({b});
    const base::Id one = person(*here, a);
    sync(*here);
    const auto backup = backUp();
    const base::Id two = person(*there, b);
    sync(*there);
    sync(*here);
    answer(*here, a, noticeOf(one, two), u"same"_s);
    restore(backup);
    for (int i = 0; i < 3; ++i) {
        sync(*here);
        sync(*there);
    }
    const RecordState mine = device(*here).view(a, noticeOf(one, two));
    EXPECT_TRUE(mine.isHere());
    EXPECT_EQ(mine.shown(u"answer"_s), QJsonValue(u"same"_s));
    EXPECT_FALSE(isYes(mine.shown(u"is_over"_s)));
    EXPECT_EQ(device(*there).view(b, noticeOf(two, one)).shown(u"theirs"_s), QJsonValue(u"same"_s));
    EXPECT_TRUE(conflictsOf(mine).isEmpty());
}

} // namespace
