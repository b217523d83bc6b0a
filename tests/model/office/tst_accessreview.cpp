// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly look through the access logs that all vaults hand to the office.
#include "tests/model/office/bench.h"

#include "model/base/calendar.h"
#include "model/office/accesstally.h"
#include "model/office/audit.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

using base::ErrorKind;

base::Moment at(int day, int hour, int month = 11)
{
    return base::momentOf({2026, month, day}, {hour, 30});
}

class AccessReview : public Bench {
protected:
    /// In December, when November is over.
    void SetUp() override
    {
        m_clock.advance(base::momentOf({2026, 12, 3}, {10, 0}) - m_clock.now());
        Bench::SetUp();
    }

    QJsonObject entry(const QString &kind, base::Moment moment, const QJsonObject &detail = {})
    {
        return {{u"row"_s, ++m_row}, {u"at"_s, moment}, {u"kind"_s, kind}, {u"chain"_s, QString()},
            {u"type"_s, u"person"_s}, {u"subject"_s, syncing::shortText(base::Id::make(moment, m_random))},
            {u"detail"_s, detail}};
    }

    /// As store::accessout hands them over, and sent.
    void hand(Vault &vault, const QList<QJsonObject> &entries)
    {
        QJsonArray list;
        for (const QJsonObject &one : entries)
            list.append(one);
        syncing::Body body;
        body.writes.append({u"entries"_s, QJsonValue(), list, domain::Merge::AppendOnly, {}, {}});
        EXPECT_OK(vault.change(vault.catalogue().audit, syncing::Kind::Create,
            base::Id::make(m_clock.now(), m_random), body, u"access"_s));
        EXPECT_EQ(vault.sync(), 200);
    }

    static QJsonObject november(const QJsonObject &more = {})
    {
        QJsonObject values = more;
        values.insert(u"month"_s, u"2026-11"_s);
        return values;
    }

    static QJsonObject userIn(const QJsonObject &answer, const Vault &vault)
    {
        const QJsonArray users = answer.value("users"_L1).toArray();
        for (const QJsonValue one : users) {
            if (one["user"_L1].toString() == vault.user().toString())
                return one.toObject();
        }
        return {};
    }

    qint64 m_row = 0;
};

TEST_P(AccessReview, countsForEachPersonAndKind)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    // 2026-11-21 is a Saturday, the 20th a Friday; October and December are other months.
    hand(*kim, {entry(u"open"_s, at(20, 10)), entry(u"open"_s, at(20, 22)), entry(u"open"_s, at(21, 11)),
                   entry(u"open"_s, at(31, 23, 10)), entry(u"open"_s, at(1, 0, 12)),
                   entry(u"search"_s, at(20, 17), {{u"query"_s, u"홍길동"_s}, {u"count"_s, 3}})});
    hand(*lee, {entry(u"export"_s, at(18, 9), {{u"reason"_s, u"월말 보고"_s}, {u"count"_s, 40}}),
                   entry(u"export"_s, at(18, 9)), entry(u"print"_s, at(18, 18))});
    const auto answer = auditor->ask(u"accesses"_s, november());
    ASSERT_OK(answer);
    EXPECT_EQ(answer->value("total"_L1).toInt(), 7);
    const QJsonObject ofKim = userIn(*answer, *kim);
    EXPECT_EQ(ofKim.value("name"_L1).toString(), u"김동"_s);
    EXPECT_EQ(ofKim.value("entries"_L1).toInt(), 4);
    EXPECT_EQ(ofKim.value("kinds"_L1).toObject(), (QJsonObject{{u"open"_s, 3}, {u"search"_s, 1}}));
    EXPECT_EQ(ofKim.value("outsideHours"_L1).toInt(), 1);
    EXPECT_EQ(ofKim.value("weekends"_L1).toInt(), 1);
    EXPECT_EQ(ofKim.value("unusualDays"_L1).toArray(), (QJsonArray{u"2026-11-20"_s, u"2026-11-21"_s}));
    const QJsonObject ofLee = userIn(*answer, *lee);
    EXPECT_EQ(ofLee.value("outsideHours"_L1).toInt(), 1);
    EXPECT_EQ(ofLee.value("withoutReason"_L1).toInt(), 1);
    const QJsonArray takenOut = ofLee.value("takenOut"_L1).toArray();
    ASSERT_EQ(takenOut.size(), 2);
    EXPECT_EQ(takenOut.at(0)["reason"_L1].toString(), u"월말 보고"_s);
    EXPECT_EQ(takenOut.at(0)["count"_L1].toInt(), 40);
    // Whoever reviews learns that somebody searched, and not for whom.
    EXPECT_FALSE(QJsonDocument(*answer).toJson().contains("홍길동"));
}

TEST_P(AccessReview, knowsPublicHolidaysAndThePcs)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    // 2026-10-05 is a Monday in the place of a holiday that fell on a Saturday; the 6th is a working day.
    hand(*kim, {entry(u"open"_s, at(5, 10, 10)), entry(u"open"_s, at(6, 10, 10))});
    const auto answer = auditor->ask(u"accesses"_s, {{u"month"_s, u"2026-10"_s}});
    ASSERT_OK(answer);
    EXPECT_EQ(userIn(*answer, *kim).value("weekends"_L1).toInt(), 1);
    EXPECT_EQ(userIn(*answer, *kim).value("unusualDays"_L1).toArray(), (QJsonArray{u"2026-10-05"_s}));
    const QJsonArray entries = answer->value("entries"_L1).toArray();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.at(1)["when"_L1].toString(), u"holiday"_s);
    EXPECT_EQ(entries.at(0)["when"_L1].toString(), QString());
    EXPECT_FALSE(entries.at(0)["place"_L1].toString().isEmpty());
}

TEST_P(AccessReview, holdsThoseWhoWorkInNoDongToo)
{
    for (const QString &role : {u"auditor"_s, u"administrator"_s, u"districtCaseManager"_s, u"supervisor"_s,
             u"facilitator"_s, u"partner"_s}) {
        const auto one = person(u"사람 "_s + role, role);
        hand(*one, {entry(u"open"_s, at(2, 10))});
        EXPECT_EQ(one->lastAnswer().kind, syncing::Answer::Kind::Applied) << role.toStdString();
    }
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    hand(*auditor, {entry(u"list"_s, at(3, 10))});
    const auto answer = auditor->ask(u"accesses"_s, november());
    ASSERT_OK(answer);
    EXPECT_EQ(answer->value("total"_L1).toInt(), 7);
    EXPECT_EQ(userIn(*answer, *auditor).value("entries"_L1).toInt(), 1);
    // His own are among them.
    EXPECT_TRUE(auditor->ask(u"review"_s, november())->contains("waiting"_L1));
}

TEST_P(AccessReview, showsTheEntriesPageByPageAndByUserAndKind)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    hand(*kim, {entry(u"open"_s, at(2, 10)), entry(u"open"_s, at(4, 10)), entry(u"print"_s, at(3, 10))});
    hand(*lee, {entry(u"open"_s, at(5, 10))});
    const auto times = [&](const QJsonObject &more) {
        const auto answer = auditor->ask(u"accesses"_s, november(more));
        EXPECT_OK(answer);
        QList<base::Moment> moments;
        for (const QJsonValue one : answer->value("entries"_L1).toArray())
            moments.append(one["at"_L1].toInteger());
        return moments;
    };
    EXPECT_EQ(times({}), (QList{at(5, 10), at(4, 10), at(3, 10), at(2, 10)}));
    EXPECT_EQ(times({{u"skip"_s, 1}, {u"limit"_s, 2}}), (QList{at(4, 10), at(3, 10)}));
    EXPECT_EQ(times({{u"user"_s, kim->user().toString()}, {u"kind"_s, u"open"_s}}),
        (QList{at(4, 10), at(2, 10)}));
    EXPECT_EQ(times({{u"skip"_s, 99}}), QList<base::Moment>());
    EXPECT_ERROR(auditor->ask(u"accesses"_s, {{u"month"_s, u"2026-13"_s}}), ErrorKind::InvalidInput);
    // What arrives later for the same month is found too.
    hand(*lee, {entry(u"open"_s, at(6, 10))});
    EXPECT_EQ(times({{u"limit"_s, 1}}), QList{at(6, 10)});
}

TEST_P(AccessReview, findsWordsAndWhatStandsOutInTheWholeMonth)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    // A Friday by day, in the evening, and a Saturday; one export by day.
    hand(*kim, {entry(u"open"_s, at(20, 10)), entry(u"open"_s, at(20, 21)), entry(u"open"_s, at(21, 11)),
                   entry(u"export"_s, at(19, 11), {{u"reason"_s, u"월말 보고"_s}})});
    const auto found = [&](const QJsonObject &more) {
        const auto answer = auditor->ask(u"accesses"_s, november(more));
        EXPECT_OK(answer);
        return answer->value("found"_L1).toInt();
    };
    EXPECT_EQ(found({{u"text"_s, u"월말"_s}}), 1);
    EXPECT_EQ(found({{u"text"_s, u"김동"_s}}), 4);
    EXPECT_EQ(found({{u"text"_s, u"없는 말"_s}}), 0);
    EXPECT_EQ(found({{u"standingOut"_s, true}}), 3);
    EXPECT_EQ(found({{u"standingOut"_s, true}, {u"text"_s, u"월말"_s}}), 1);
    const auto answer = auditor->ask(u"accesses"_s, november({{u"standingOut"_s, true}}));
    const QJsonArray entries = answer->value("entries"_L1).toArray();
    EXPECT_EQ(entries.at(0)["when"_L1].toString(), u"weekend"_s);
    EXPECT_EQ(entries.at(1)["when"_L1].toString(), u"outside"_s);
    EXPECT_EQ(entries.at(2)["when"_L1].toString(), QString());
}

TEST_P(AccessReview, tellsWhoHasSignedWhichMonth)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    hand(*kim, {entry(u"open"_s, at(2, 10))});
    EXPECT_TRUE(auditor->ask(u"accesses"_s, november())->value("reviews"_L1).toArray().isEmpty());
    ASSERT_OK(auditor->ask(u"review"_s, november({{u"remark"_s, u"이상 없음"_s}})));
    const QJsonArray reviews
        = auditor->ask(u"accesses"_s, {{u"month"_s, u"2026-12"_s}})->value("reviews"_L1).toArray();
    ASSERT_EQ(reviews.size(), 1) << "of all months";
    EXPECT_EQ(reviews.at(0)["month"_L1].toString(), u"2026-11"_s);
    EXPECT_EQ(reviews.at(0)["name"_L1].toString(), u"감사"_s);
    EXPECT_EQ(reviews.at(0)["remark"_L1].toString(), u"이상 없음"_s);
    EXPECT_EQ(reviews.at(0)["entries"_L1].toInt(), 1);
}

TEST_P(AccessReview, isForThoseWhoseRoleIsToReview)
{
    const auto admin = firstAdministrator();
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto supervisor = person(u"책임"_s, u"supervisor"_s);
    EXPECT_ERROR(admin->ask(u"accesses"_s, november()), ErrorKind::NotAllowed);
    EXPECT_ERROR(kim->ask(u"accesses"_s, november()), ErrorKind::NotAllowed);
    EXPECT_OK(supervisor->ask(u"accesses"_s, november()));
}

TEST_P(AccessReview, isNotedWithWhoLookedAndHowManyThereWere)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    hand(*kim, {entry(u"open"_s, at(2, 10)), entry(u"open"_s, at(3, 10))});
    m_clock.advance(5000);
    ASSERT_OK(auditor->ask(u"accesses"_s, november({{u"kind"_s, u"open"_s}})));
    ASSERT_OK(auditor->ask(u"review"_s, november({{u"remark"_s, u"이상 없음"_s}})));
    Context context = desk().context();
    const auto events = audit::newest(context, 2);
    ASSERT_OK(events);
    EXPECT_EQ(events->at(0).act, u"review"_s);
    EXPECT_EQ(events->at(0).actor, auditor->user());
    EXPECT_EQ(events->at(0).at, m_clock.now());
    EXPECT_EQ(events->at(0).detail.value("entries"_L1).toInt(), 2);
    EXPECT_EQ(events->at(0).detail.value("remark"_L1).toString(), u"이상 없음"_s);
    EXPECT_EQ(events->at(1).act, u"accesses"_s);
    EXPECT_EQ(events->at(1).actor, auditor->user());
}

TEST_P(AccessReview, isOfNoMonthThatGoesOnOrIsStillToCome)
{
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    EXPECT_ERROR(auditor->ask(u"review"_s, {{u"month"_s, u"2199-01"_s}}), ErrorKind::InvalidInput);
    EXPECT_ERROR(auditor->ask(u"review"_s, {{u"month"_s, u"2026-12"_s}}), ErrorKind::RefusedByRule) << "it goes on";
    hand(*auditor, {entry(u"open"_s, m_clock.now())});
    EXPECT_ERROR(auditor->ask(u"review"_s, {{u"month"_s, u"2026-12"_s}}), ErrorKind::RefusedByRule)
        << "nobody else is asked first";
    EXPECT_OK(auditor->ask(u"review"_s, november()));
}

TEST_P(AccessReview, ofOnesOwnEntriesNeedsSomebodyElse)
{
    const auto supervisor = person(u"책임"_s, u"supervisor"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    hand(*supervisor, {entry(u"open"_s, at(2, 10))});
    // The auditor did nothing in that month, and signs alone.
    EXPECT_FALSE(auditor->ask(u"review"_s, november())->contains("waiting"_L1));
    const auto waiting = supervisor->ask(u"review"_s, november());
    ASSERT_OK(waiting);
    ASSERT_TRUE(waiting->contains("waiting"_L1));
    const QJsonObject proposal{{u"proposal"_s, waiting->value("waiting"_L1)}};
    EXPECT_ERROR(supervisor->ask(u"confirm"_s, proposal), ErrorKind::NotAllowed);
    EXPECT_OK(auditor->ask(u"confirm"_s, proposal));
    // Of a month without his own he signs alone.
    EXPECT_FALSE(supervisor->ask(u"review"_s, {{u"month"_s, u"2026-10"_s}})->contains("waiting"_L1));
}

TEST_P(AccessReview, holdsThoseWhoseRoleHasEnded)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    ASSERT_OK(console(u"endRole"_s,
        {{u"user"_s, kim->user().toString()}, {u"role"_s, u"dongOfficer"_s}, {u"dong"_s, u"1001"_s}}));
    m_clock.advance(24 * 3600 * 1000);
    hand(*kim, {entry(u"open"_s, at(20, 10))});
    EXPECT_EQ(kim->lastAnswer().kind, syncing::Answer::Kind::Applied);
    kim->write(kim->catalogue().home);
    EXPECT_EQ(kim->sync(), 200);
    EXPECT_EQ(kim->lastAnswer().reason, syncing::Reason::NotAllowed) << "everything else is asked for a role";
    const auto answer = auditor->ask(u"accesses"_s, november());
    ASSERT_OK(answer);
    EXPECT_EQ(userIn(*answer, *kim).value("entries"_L1).toInt(), 1);
}

TEST_P(AccessReview, takesNothingFromOtherChangesOfTheStream)
{
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    syncing::Body body;
    body.writes.append({u"entries"_s, QJsonValue(), u"없음"_s, domain::Merge::AppendOnly, {}, {}});
    EXPECT_OK(kim->change(kim->catalogue().audit, syncing::Kind::Create,
        base::Id::make(m_clock.now(), m_random), body, u"access"_s));
    EXPECT_EQ(kim->sync(), 200);
    hand(*kim, {QJsonObject(), entry(u"open"_s, at(2, 10))});
    const auto answer = console(u"accesses"_s, november());
    ASSERT_OK(answer);
    EXPECT_EQ(answer->value("total"_L1).toInt(), 1);
}

ON_BOTH_ENGINES(AccessReview);

TEST(AccessTally, showsDaysOnWhichManyRecordsWereOpened)
{
    base::SystemRandom random;
    AccessTally tally;
    accessentries::Entry entry;
    entry.kind = u"open"_s;
    for (int i = 0; i < AccessTally::kManyRecords; ++i) {
        entry.at = at(4, 10) + i;
        entry.subject = base::Id::make(entry.at, random);
        tally.add(entry);
        tally.add(entry);
    }
    entry.at = at(5, 10);
    for (int i = 0; i < 2 * AccessTally::kManyRecords; ++i)
        tally.add(entry);
    ASSERT_EQ(tally.busyDays().size(), 1);
    EXPECT_EQ(tally.busyDays().constFirst().day, QDate(2026, 11, 4));
    EXPECT_EQ(tally.busyDays().constFirst().records, AccessTally::kManyRecords);
}

TEST(AccessTally, countsTheHoursOfWorkFromNineToSix)
{
    AccessTally tally;
    accessentries::Entry entry;
    for (const QTime &time : {QTime(8, 59), QTime(9, 0), QTime(17, 59), QTime(18, 0)}) {
        entry.at = base::momentOf({2026, 11, 20}, time);
        tally.add(entry);
    }
    EXPECT_EQ(tally.outsideHours(), 2);
    EXPECT_EQ(tally.onWeekends(), 0);
    EXPECT_EQ(tally.unusualDays(), QList{QDate(2026, 11, 20)});
}

} // namespace
} // namespace office::test
