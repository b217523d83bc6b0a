// SPDX-License-Identifier: GPL-3.0-or-later
// What several wrote apart and went together by itself, and putting one part of it back.
#include "model/work/merges.h"

#include "model/work/disagreements.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/model/work/apartworkers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using domain::MergedKind;
using domain::MergedPart;
using domain::MergedRecord;

namespace {

struct Merges : ApartWorkers {
    QList<MergedRecord> mergedAt(Worker &who, base::Moment from = 0)
    {
        const auto all = work::merges::since(*who.context, from);
        EXPECT_OK(all);
        return all.value_or(QList<MergedRecord>());
    }
    /// The columns of the only merged record, with the writers: “nickname 가희”.
    QStringList partsAt(Worker &who, base::Moment from = 0)
    {
        QStringList parts;
        for (const MergedRecord &one : mergedAt(who, from)) {
            for (const MergedPart &part : one.parts)
                parts.append(part.column + (part.part.isEmpty() ? u""_s : u'.' + part.part) + u' ' + part.who);
        }
        parts.sort();
        return parts;
    }
    MergedPart partOf(const MergedRecord &record, const QString &column, const QString &who)
    {
        for (const MergedPart &part : record.parts) {
            if (part.column == column && part.who == who)
                return part;
        }
        ADD_FAILURE() << "no such part: " << column.toStdString();
        return {};
    }
    QString whyNot(Worker &who, const MergedRecord &record, const MergedPart &part)
    {
        const auto act = work::merges::putBack(*who.context, record, part);
        EXPECT_TRUE(act || act.error().kind == base::ErrorKind::RefusedByRule);
        return act ? QString() : act.error().detail;
    }
    void clean()
    {
        for (Worker *one : {&a, &e, &c})
            EXPECT_EQ(one->vault.troubles(), QString());
    }
};

TEST_F(Merges, otherFieldsOfOneRecordAreListedWithWhoWroteThem)
{
    e.vault.clock().advance(60'000);
    call(a, u"길동이"_s);
    romanise(e, u"Hong"_s);
    syncAll();
    for (Worker *who : {&a, &e, &c}) {
        const QList<MergedRecord> all = mergedAt(*who);
        ASSERT_EQ(all.size(), 1);
        const MergedRecord &one = all.first();
        EXPECT_EQ(one.title, u"홍길동"_s);
        EXPECT_EQ(one.record.id, person);
        EXPECT_EQ(one.subject.id, person);
        ASSERT_EQ(one.parts.size(), 2);
        const MergedPart &first = one.parts.first();
        EXPECT_EQ(first.column, u"nickname"_s) << "oldest first";
        EXPECT_EQ(first.kind, MergedKind::OneSided);
        EXPECT_EQ(first.who, u"가희"_s);
        EXPECT_EQ(first.before, QJsonValue());
        EXPECT_EQ(first.after, QJsonValue(u"길동이"_s));
        EXPECT_EQ(first.isMine, who == &a);
        EXPECT_TRUE(first.canPutBack);
        EXPECT_EQ(one.at, one.parts.last().at);
        EXPECT_GT(one.at, first.at);
    }
    clean();
}

TEST_F(Merges, whatOneWroteAfterHavingHeardOfTheOtherIsNone)
{
    call(a, u"길동이"_s);
    syncAll();
    romanise(e, u"Hong"_s);
    syncAll();
    note(c, u"무릎 통증"_s);
    syncAll();
    EXPECT_TRUE(mergedAt(a).isEmpty());
    call(a, u"동이"_s);
    EXPECT_TRUE(mergedAt(a).isEmpty()) << "nor what has not been sent yet";
}

TEST_F(Merges, theSameValueIsListedAndCannotBePutBack)
{
    call(a, u"길동이"_s);
    call(e, u"길동이"_s);
    syncAll();
    const QList<MergedRecord> all = mergedAt(c);
    ASSERT_EQ(all.size(), 1);
    ASSERT_EQ(all.first().parts.size(), 2);
    for (const MergedPart &part : all.first().parts) {
        EXPECT_EQ(part.kind, MergedKind::SameValue);
        EXPECT_FALSE(part.canPutBack);
        EXPECT_EQ(whyNot(c, all.first(), part), work::merges::kSameValue);
    }
    EXPECT_EQ(nickname(c), u"길동이"_s);
}

TEST_F(Merges, aConflictIsNoneWhetherItIsOpenOrSettledOrWrittenOver)
{
    call(a, u"가"_s);
    call(e, u"나"_s);
    note(a, u"a1"_s);
    note(e, u"e1"_s);
    syncAll();
    EXPECT_TRUE(mergedAt(a).isEmpty()) << "open";
    const auto open = work::disagreements::list(*a.context);
    ASSERT_OK(open);
    ASSERT_EQ(open->size(), 2);
    for (const domain::Disagreement &one : *open)
        ASSERT_OK(work::disagreements::settle(*a.context, one, domain::Settle::Mine));
    EXPECT_TRUE(mergedAt(a).isEmpty()) << "settled";
    syncAll();
    EXPECT_TRUE(mergedAt(e).isEmpty());
    romanise(a, u"Hong"_s);
    romanise(e, u"Gil"_s);
    syncAll();
    romanise(c, u"Dong"_s);
    syncAll();
    EXPECT_TRUE(mergedAt(c).isEmpty()) << "written over";
    clean();
}

TEST_F(Merges, otherFieldsBesideAConflictAreListedWithoutIt)
{
    edit(a, [](domain::Person &mine) { mine.nickname = u"가"_s; mine.romanName = u"Hong"_s; });
    edit(e, [](domain::Person &mine) { mine.nickname = u"나"_s; mine.language = u"ko"_s; });
    syncAll();
    EXPECT_EQ(partsAt(c), (QStringList{u"language 은수"_s, u"roman_name 가희"_s}));
}

TEST_F(Merges, whatIsOfOnlyOneBesideAConflictIsNone)
{
    call(a, u"가"_s);
    edit(e, [](domain::Person &mine) { mine.nickname = u"나"_s; mine.language = u"ko"_s; });
    syncAll();
    EXPECT_TRUE(mergedAt(c).isEmpty());
}

TEST_F(Merges, twoParagraphsOfOneNoteAreListedAndOneOfThemCanBePutBack)
{
    const base::Id id = a.vault.put(support::note(person, u"앞\n가운데\n끝"_s));
    syncAll();
    const auto write = [&](Worker &who, const QString &text) {
        domain::Note mine = who.vault.get<domain::Note>(id);
        mine.text = text;
        who.vault.put(mine);
    };
    write(a, u"앞을 고침\n가운데\n끝"_s);
    write(e, u"앞\n가운데\n끝\n월세가 밀림"_s);
    syncAll();
    const QList<MergedRecord> all = mergedAt(c);
    ASSERT_EQ(all.size(), 1);
    const MergedRecord &one = all.first();
    EXPECT_EQ(one.record.id, id);
    EXPECT_EQ(one.title, u"홍길동"_s);
    EXPECT_GT(one.noteAt, 0);
    EXPECT_TRUE(one.noteText.startsWith(u"앞을 고침"_s)) << one.noteText.toStdString();
    ASSERT_EQ(one.parts.size(), 2);
    const MergedPart part = partOf(one, u"text"_s, u"가희"_s);
    EXPECT_EQ(part.kind, MergedKind::Text);
    EXPECT_EQ(part.before, QJsonValue(u"앞\n가운데\n끝"_s));
    ASSERT_TRUE(part.canPutBack);
    const auto act = work::merges::putBack(*c.context, one, part);
    ASSERT_OK(act);
    EXPECT_EQ(c.vault.get<domain::Note>(id).text, u"앞\n가운데\n끝\n월세가 밀림"_s);
    syncAll();
    EXPECT_EQ(a.vault.get<domain::Note>(id).text, u"앞\n가운데\n끝\n월세가 밀림"_s);
    EXPECT_FALSE(partOf(mergedAt(a).first(), u"text"_s, u"가희"_s).canPutBack) << "it is put back already";
    EXPECT_TRUE(partOf(mergedAt(a).first(), u"text"_s, u"은수"_s).canPutBack);
    ASSERT_OK(work::log::undo(*c.context, act->id, domain::Overwrite::Ask));
    EXPECT_EQ(c.vault.get<domain::Note>(id).text, u"앞을 고침\n가운데\n끝\n월세가 밀림"_s);
    syncAll();
    clean();
}

TEST_F(Merges, ofATextThatWasWrittenInSinceOnlyTheSamePlaceRefuses)
{
    note(a, u"앞\n가운데\n끝"_s);
    syncAll();
    note(a, u"앞을 고침\n가운데\n끝"_s);
    note(e, u"앞\n가운데\n끝을 고침"_s);
    syncAll();
    note(c, u"앞을 또 고침\n가운데\n끝을 고침\n방문함"_s);
    const MergedRecord one = mergedAt(c).first();
    EXPECT_EQ(whyNot(c, one, partOf(one, u"health_note"_s, u"가희"_s)), work::merges::kWrittenSince);
    EXPECT_EQ(health(c), u"앞을 또 고침\n가운데\n끝을 고침\n방문함"_s);
}

TEST_F(Merges, aFieldIsPutBackAndThatIsUndoneLikeAnyAct)
{
    call(a, u"처음"_s);
    syncAll();
    call(a, u"길동이"_s);
    romanise(e, u"Hong"_s);
    syncAll();
    const MergedRecord one = mergedAt(e).first();
    const auto act = work::merges::putBack(*e.context, one, partOf(one, u"nickname"_s, u"가희"_s));
    ASSERT_OK(act);
    EXPECT_EQ(act->kind, QLatin1String(work::merges::kPutBackAct));
    EXPECT_EQ(act->subject.id, person);
    EXPECT_EQ(nickname(e), u"처음"_s);
    EXPECT_EQ(e.vault.get<domain::Person>(person).romanName, u"Hong"_s);
    syncAll();
    EXPECT_EQ(nickname(a), u"처음"_s);
    EXPECT_EQ(whyNot(a, one, partOf(one, u"nickname"_s, u"가희"_s)), work::merges::kWrittenSince);
    ASSERT_OK(work::log::undo(*e.context, act->id, domain::Overwrite::Ask));
    EXPECT_EQ(nickname(e), u"길동이"_s);
    syncAll();
    EXPECT_EQ(nickname(c), u"길동이"_s);
    clean();
}

TEST_F(Merges, elementsOfASetAreToldAndPutBackOneByOne)
{
    edit(a, [](domain::Person &mine) { mine.wishes = {u"w1"_s}; });
    syncAll();
    edit(a, [](domain::Person &mine) { mine.wishes = {u"w1"_s, u"w2"_s}; });
    edit(e, [](domain::Person &mine) { mine.wishes = {u"w3"_s}; });
    syncAll();
    EXPECT_EQ(partsAt(c), (QStringList{u"wishes.w1 은수"_s, u"wishes.w2 가희"_s, u"wishes.w3 은수"_s}));
    const MergedRecord one = mergedAt(c).first();
    ASSERT_OK(work::merges::putBack(*c.context, one, partOf(one, u"wishes"_s, u"가희"_s)));
    EXPECT_EQ(c.vault.get<domain::Person>(person).wishes, (QStringList{u"w3"_s}));
    ASSERT_OK(work::merges::putBack(*c.context, one, partOf(one, u"wishes"_s, u"은수"_s)));
    EXPECT_EQ(c.vault.get<domain::Person>(person).wishes, (QStringList{u"w1"_s, u"w3"_s}));
    clean();
}

TEST_F(Merges, ofThreeEachIsListedAndWhoeverHadHeardOfOneIsApartFromTheOther)
{
    call(a, u"길동이"_s);
    romanise(e, u"Hong"_s);
    note(c, u"무릎 통증"_s);
    syncAll();
    EXPECT_EQ(partsAt(a), (QStringList{u"health_note 찬호"_s, u"nickname 가희"_s, u"roman_name 은수"_s}));
    edit(a, [](domain::Person &mine) { mine.language = u"ko"_s; });
    district.sync(a.vault);
    district.sync(e.vault);
    edit(e, [](domain::Person &mine) { mine.language = u"en"_s; });
    edit(c, [](domain::Person &mine) { mine.nationality = u"KR"_s; });
    syncAll();
    const QStringList later{u"language 가희"_s, u"language 은수"_s, u"nationality 찬호"_s};
    for (const QString &one : later)
        EXPECT_TRUE(partsAt(a).contains(one)) << one.toStdString();
    const MergedRecord record = mergedAt(a).first();
    EXPECT_FALSE(partOf(record, u"language"_s, u"가희"_s).canPutBack) << "은수 went on from it";
    EXPECT_TRUE(partOf(record, u"language"_s, u"은수"_s).canPutBack);
}

TEST_F(Merges, whatOneWroteSeveralTimesIsOnePart)
{
    call(a, u"하나"_s);
    call(a, u"둘"_s);
    romanise(e, u"Hong"_s);
    syncAll();
    const MergedRecord record = mergedAt(c).first();
    ASSERT_EQ(record.parts.size(), 2);
    EXPECT_EQ(partOf(record, u"nickname"_s, u"가희"_s).before, QJsonValue());
    EXPECT_EQ(partOf(record, u"nickname"_s, u"가희"_s).after, QJsonValue(u"둘"_s));
    ASSERT_OK(work::merges::putBack(*c.context, record, partOf(record, u"nickname"_s, u"가희"_s)));
    EXPECT_EQ(nickname(c), QString());
}

TEST_F(Merges, onlyWhatWentTogetherSinceThenIsListedAlsoWithWhatIsOlder)
{
    call(a, u"길동이"_s);
    romanise(e, u"Hong"_s);
    syncAll();
    const base::Moment later = a.vault.clock().now() + 1000;
    EXPECT_TRUE(mergedAt(a, later).isEmpty());
    note(a, u"무릎 통증"_s);
    e.vault.clock().set(later + 5000);
    edit(e, [](domain::Person &mine) { mine.language = u"ko"_s; });
    syncAll();
    EXPECT_EQ(partsAt(c, later), (QStringList{u"health_note 가희"_s, u"language 은수"_s}));
    EXPECT_EQ(partsAt(c).size(), 4);
}

TEST_F(Merges, whatHasLeftOrWasErasedOrRemovedIsNotListed)
{
    call(a, u"길동이"_s);
    romanise(e, u"Hong"_s);
    const base::Id other = a.vault.put(support::person(u"김순자"_s));
    syncAll();
    ASSERT_EQ(mergedAt(c).size(), 1);
    const MergedRecord record = mergedAt(c).first();
    district.office().move(person, district.otherDong, u"연산제2동"_s);
    syncAll();
    EXPECT_TRUE(mergedAt(a).isEmpty());
    EXPECT_EQ(whyNot(a, record, record.parts.first()), work::merges::kRecordGone);
    for (Worker *who : {&a, &e}) {
        domain::Person mine = who->vault.get<domain::Person>(other);
        (who == &a ? mine.nickname : mine.romanName) = u"순이"_s;
        who->vault.put(mine);
    }
    syncAll();
    ASSERT_EQ(mergedAt(c).size(), 1);
    ASSERT_OK(work::people::remove(*a.context, other, u"잘못 만듦"_s));
    syncAll();
    EXPECT_TRUE(mergedAt(c).isEmpty());
}

TEST_F(Merges, whatWasErasedIsNotListed)
{
    call(a, u"길동이"_s);
    romanise(e, u"Hong"_s);
    syncAll();
    ASSERT_EQ(mergedAt(a).size(), 1);
    ASSERT_OK(work::log::erase(
        *a.context, {u"person"_s, person}, u"요청"_s, {e.vault.path(), support::kPassword}));
    EXPECT_TRUE(mergedAt(a).isEmpty());
    syncAll();
    EXPECT_TRUE(mergedAt(c).isEmpty());
}

TEST_F(Merges, ofARestrictedCaseItsReadersSeeOnlyWhatTheyWroteSince)
{
    for (Worker *reader : {&e, &c})
        district.setStreams(reader->vault, {district.dong, district.common, district.otherDong});
    call(a, u"길동이"_s);
    romanise(e, u"Hong"_s);
    syncAll();
    ASSERT_EQ(mergedAt(a).size(), 1);
    district.office().move(person, district.otherDong, u"제한된 사례"_s);
    syncAll();
    for (Worker *who : {&a, &e, &c})
        EXPECT_TRUE(mergedAt(*who).isEmpty()) << "what was written before stays in the stream that it left";
    note(e, u"무릎 통증"_s);
    edit(c, [](domain::Person &mine) { mine.language = u"ko"_s; });
    syncAll();
    EXPECT_TRUE(mergedAt(a).isEmpty());
    for (Worker *reader : {&e, &c})
        EXPECT_EQ(partsAt(*reader), (QStringList{u"health_note 은수"_s, u"language 찬호"_s}));
    const MergedRecord one = mergedAt(e).first();
    ASSERT_OK(work::merges::putBack(*e.context, one, partOf(one, u"language"_s, u"찬호"_s)));
    EXPECT_EQ(e.vault.get<domain::Person>(person).language, QString());
    clean();
}

TEST_F(Merges, aVaultOnItsOwnHasNone)
{
    support::TestVault alone(u"혼자"_s);
    work::Context context(alone.vault(), std::move(*alone.vault().connect({})), a.codes);
    const auto all = work::merges::since(context, 0);
    ASSERT_OK(all);
    EXPECT_TRUE(all->isEmpty());
}

} // namespace
