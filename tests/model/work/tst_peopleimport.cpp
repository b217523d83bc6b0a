// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/importbench.h"

#include "model/domain/note.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/store/peoplelist.h"
#include "model/work/log.h"
#include "model/work/people.h"

using namespace Qt::StringLiterals;
using namespace work;
using test::ListTest;

namespace {

class PeopleImport : public ListTest {
protected:
    base::Id add(const QString &name, QDate birth, const QString &phone = {}, const QString &sex = {})
    {
        domain::Person person;
        person.name = name;
        person.birth = birth;
        person.sex = sex;
        person.residence = domain::addressFromLine(u"부산광역시 해운대구 반송로 12, 301호"_s, u"반송1동"_s);
        const base::Id id = m_vault.put(person);
        if (!phone.isEmpty()) {
            domain::Phone number;
            number.parent = id;
            number.number = phone;
            m_vault.put(number);
        }
        return id;
    }
    domain::Person person(const base::Id &id)
    {
        const auto found = store::records::find<domain::Person>(context().connection(), id);
        EXPECT_OK(found);
        return found->value_or(domain::Person());
    }
    QList<domain::Phone> phones(const base::Id &id)
    {
        return *store::records::childrenOf<domain::Phone>(context().connection(), id);
    }
    QList<domain::Person> everybody() { return *store::records::all<domain::Person>(context().connection()); }
    /// Takes back the newest act.
    void undo()
    {
        const auto act = log::newestUndoable(context());
        ASSERT_OK(act);
        ASSERT_TRUE(act->has_value());
        EXPECT_EQ((*act)->kind, u"import people"_s);
        EXPECT_OK(log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    }
};

const QDate kBirth(1957, 5, 6);

} // namespace

TEST_F(PeopleImport, takesThreeHundredOfACp949FileAndFindsThemAllTheSameAgain)
{
    const exchange::CsvFile csv = exchange::writeCsv(test::officeList(), {exchange::CsvEncoding::Cp949, ','});
    ASSERT_EQ(csv.missing.size(), 0);
    const auto file = lists::read(save(csv.bytes));
    ASSERT_OK(file);
    EXPECT_EQ(file->encoding, u"CP949"_s);
    EXPECT_EQ(file->rows, 300);
    EXPECT_EQ(figures(plan(*file).counts), u"300 0 0 0 0"_s);
    EXPECT_TRUE(everybody().isEmpty());

    EXPECT_EQ(figures(apply(*file).counts), u"300 0 0 0 0"_s);
    EXPECT_EQ(everybody().size(), 300);
    EXPECT_EQ(figures(plan(*file).counts), u"0 0 300 0 0"_s);
    EXPECT_EQ(figures(apply(*file).counts), u"0 0 300 0 0"_s);
    EXPECT_EQ(everybody().size(), 300);

    const domain::Person first = everybody().first();
    EXPECT_EQ(first.name, u"김순덕"_s);
    EXPECT_EQ(first.birth, QDate(1930, 1, 1));
    EXPECT_EQ(first.sex, u"m"_s);
    EXPECT_EQ(first.residence.dong, u"반송1동"_s);
    EXPECT_EQ(first.residence.detail, u"100호"_s);
    EXPECT_EQ(first.needGroups, QStringList{u"livingAloneElder"_s});
    EXPECT_EQ(everybody().at(1).needGroups, QStringList{u"isolatedYoung"_s});
}

TEST_F(PeopleImport, readsTheSameListFromAWorkbook)
{
    const QString path = m_vault.file(u"명단.xlsx"_s);
    ASSERT_OK(exchange::writeXlsx(path, {test::officeList()}));
    const auto file = lists::read(path);
    ASSERT_OK(file);
    EXPECT_TRUE(file->isWorkbook);
    EXPECT_EQ(file->sheet, u"명단"_s);
    EXPECT_EQ(figures(apply(*file).counts), u"300 0 0 0 0"_s);
    const exchange::CsvFile csv = exchange::writeCsv(test::officeList());
    EXPECT_EQ(figures(plan(*lists::read(save(csv.bytes))).counts), u"0 0 300 0 0"_s);
}

TEST_F(PeopleImport, keepsNoResidentNumberAnywhere)
{
    const exchange::CsvFile csv = exchange::writeCsv(test::officeList());
    apply(*lists::read(save(csv.bytes)));
    apply(read(u"성명,주민번호,비고\n표승재,630402-1234567,주민번호 630402-1234567 확인함\n"_s));
    const QString all = everything();
    EXPECT_TRUE(all.contains(u"표승재"_s));
    EXPECT_TRUE(all.contains(u"1963-04-02"_s));
    for (const QString &secret : {u"1234567"_s, u"234567"_s, u"234568"_s, u"234866"_s})
        EXPECT_FALSE(all.contains(secret)) << secret.toStdString();
}

TEST_F(PeopleImport, holdsTheVaultOnlyWhileItWrites)
{
    const ListFile file = read(u"이름,생년월일,전화\n홍길동,1957-05-06,051-555-0199\n김순자,1940-01-02,\n"_s);
    domain::Person meanwhile;
    meanwhile.name = u"홍길동"_s;
    meanwhile.birth = QDate(1957, 5, 6);
    int written = 0;
    base::Progress progress;
    // Another connection of the same vault: it would wait for a minute and fail, did the import hold the
    // vault.
    progress.report = [&](qint64 done, qint64 total) {
        if (2 * done <= total && written++ == 0)
            m_vault.put(meanwhile);
    };
    const auto plan
        = peopleimport::apply(context(), file, lists::guess(file, ListKind::People), {}, progress);
    ASSERT_OK(plan);
    EXPECT_GT(written, 1) << "it was planned again, since somebody had written meanwhile";
    EXPECT_EQ(figures(plan->counts), u"1 1 0 0 0"_s) << "who came in meanwhile is not doubled";
    EXPECT_EQ(*store::records::count(context().connection(), domain::typeOf<domain::Person>()), 2);
}

TEST_F(PeopleImport, neverStoresAWholeResidentNumber)
{
    const ListFile file = read(u"이름,생년월일,비고\n홍길동,1957-05-06,본인 5705061234567 확인\n"_s);
    apply(file);
    const auto notes = store::records::all<domain::Note>(context().connection());
    ASSERT_OK(notes);
    ASSERT_EQ(notes->size(), 1);
    EXPECT_TRUE(notes->first().text.contains(u"570506-1******"_s)) << notes->first().text.toStdString();
    EXPECT_FALSE(notes->first().text.contains(u"234567"_s));
}

TEST_F(PeopleImport, isOneActAndOneUndo)
{
    const base::Id known = add(u"홍길동"_s, kBirth);
    apply(read(u"이름,생년월일,전화,비고\n홍길동,1957-05-06,010-1234-5678,방문 전에 전화\n"
               "남궁혜린,1990-01-02,,\n"_s));
    EXPECT_EQ(everybody().size(), 2);
    EXPECT_EQ(phones(known).size(), 1);
    undo();
    EXPECT_EQ(everybody().size(), 1);
    EXPECT_EQ(phones(known).size(), 0);
    EXPECT_EQ(store::records::count(context().connection(), domain::typeOf<domain::Note>()).value_or(-1), 0);
}

TEST_F(PeopleImport, changesOnlyWhatTheListSays)
{
    const base::Id id = add(u"홍길동"_s, kBirth, u"01011112222"_s, u"m"_s);
    const ListFile file
        = read(u"이름,생년월일,성별,주소,전화,사례번호\n"
               "홍 길동,1957.5.6,,\"부산광역시 해운대구 반송로 12\",010-3333-4444,2026-17\n"_s);
    const PeoplePlan planned = plan(file);
    ASSERT_EQ(figures(planned.counts), u"0 1 0 0 0"_s);
    QStringList changed;
    for (const domain::FieldChange &change : planned.rows.first().changes)
        changed.append(change.column);
    EXPECT_EQ(changed, (QStringList{u"case_number"_s, u"phone"_s}));
    apply(file);
    EXPECT_EQ(person(id).sex, u"m"_s);
    EXPECT_EQ(person(id).name, u"홍길동"_s);
    EXPECT_EQ(person(id).caseNumber, u"2026-17"_s);
    EXPECT_EQ(person(id).residence.detail, u"301호"_s);
    EXPECT_EQ(phones(id).size(), 2);
}

TEST_F(PeopleImport, waitsForADecisionBetweenNamesakes)
{
    const base::Id first = add(u"김미숙"_s, kBirth, u"01011112222"_s);
    const base::Id second = add(u"김미숙"_s, kBirth, u"01033334444"_s);
    const ListFile byPhone = read(u"이름,생년월일,전화,사례번호\n김미숙,1957-05-06,010-3333-4444,7\n"_s);
    EXPECT_EQ(plan(byPhone).rows.first().person, second);

    const ListFile file = read(u"이름,생년월일,사례번호\n김미숙,1957-05-06,9\n"_s);
    const PeoplePlan open = plan(file);
    ASSERT_EQ(open.rows.first().outcome, ListOutcome::Unclear);
    EXPECT_EQ(open.rows.first().candidates.size(), 2);
    EXPECT_EQ(figures(apply(file).counts), u"0 0 0 1 0"_s);
    EXPECT_EQ(person(first).caseNumber, QString());

    const RowDecisions taken{{2, {RowDecision::Who::ThisPerson, first, 0}}};
    EXPECT_EQ(figures(plan(file, taken).counts), u"0 1 0 0 0"_s);
    EXPECT_EQ(plan(file, taken).rows.first().candidates.size(), 2);
    apply(file, taken);
    EXPECT_EQ(person(first).caseNumber, u"9"_s);
    EXPECT_EQ(person(second).caseNumber, QString());
    EXPECT_EQ(figures(plan(file).counts), u"0 0 1 0 0"_s);

    const ListFile other = read(u"이름,생년월일,사례번호\n김미숙,1957-05-06,10\n"_s);
    EXPECT_EQ(figures(apply(other, {{2, {RowDecision::Who::NewPerson, {}, 0}}}).counts), u"1 0 0 0 0"_s);
    const PeoplePlan skipped = plan(
        read(u"이름,생년월일,사례번호\n김미숙,1957-05-06,11\n"_s), {{2, {RowDecision::Who::Skip, {}, 0}}});
    EXPECT_TRUE(skipped.rows.first().isSkipped);
    EXPECT_EQ(figures(skipped.counts), u"0 0 0 1 0"_s);
}

TEST_F(PeopleImport, doesNotTakeANameAloneForAPerson)
{
    add(u"홍길동"_s, kBirth, u"01011112222"_s, u"m"_s);
    EXPECT_EQ(figures(plan(read(u"이름,사례번호\n홍길동,3\n"_s)).counts), u"0 0 0 1 0"_s);
    // The telephone makes up for the birthday; nothing new to say needs no decision; another age is another
    // person, and so is another birthday unless the telephone is the same.
    EXPECT_EQ(figures(plan(read(u"이름,전화,사례번호\n홍길동,010-1111-2222,3\n"_s)).counts), u"0 1 0 0 0"_s);
    EXPECT_EQ(figures(plan(read(u"이름,행정동\n홍길동,반송1동\n"_s)).counts), u"0 0 1 0 0"_s);
    EXPECT_EQ(figures(plan(read(u"이름,나이,사례번호\n홍길동,34,3\n"_s)).counts), u"1 0 0 0 0"_s);
    EXPECT_EQ(figures(plan(read(u"이름,생년월일\n홍길동,1960-01-01\n"_s)).counts), u"1 0 0 0 0"_s);
    EXPECT_EQ(figures(plan(read(u"이름,생년월일,전화\n홍길동,1957-06-05,010-1111-2222\n"_s)).counts),
        u"0 0 0 1 0"_s);
    EXPECT_EQ(figures(plan(read(u"이름,생년월일,성별\n홍길동,1957-05-06,여\n"_s)).counts), u"0 0 0 1 0"_s);
}

TEST_F(PeopleImport, asksWhetherAnotherNameIsACorrectedOne)
{
    const base::Id known = add(u"김순자"_s, kBirth, u"01011112222"_s, u"f"_s);
    const ListFile byPhone = read(u"이름,생년월일,전화\n김순지,1957-05-06,010-1111-2222\n"_s);
    EXPECT_EQ(figures(plan(byPhone).counts), u"0 0 0 1 0"_s);
    const ListFile byHouse = read(u"이름,생년월일,주소\n김순지,1957-05-06,부산광역시 해운대구 반송로 12\n"_s);
    ASSERT_EQ(figures(plan(byHouse).counts), u"0 0 0 1 0"_s);
    EXPECT_EQ(plan(byHouse).rows.first().candidates.first().id, known);
    for (const QString &somebodyElse : {u"김순지,1957-05-06,,"_s, u"김순지,1957-05-07,010-1111-2222,"_s,
             u"김순철,1957-05-06,010-1111-2222,남"_s})
        EXPECT_EQ(figures(plan(read(u"이름,생년월일,전화,성별\n"_s + somebodyElse)).counts), u"1 0 0 0 0"_s)
            << somebodyElse.toStdString();
    const ListFile both = read(u"이름,생년월일,전화\n김순자,1957-05-06,010-1111-2222\n"
                               "김순지,1957-05-06,010-1111-2222\n김순희,1957-05-06,010-1111-2222\n"_s);
    EXPECT_EQ(figures(plan(both).counts), u"2 0 1 0 0"_s) << "one list names twins and triplets";

    apply(byPhone, {{2, {RowDecision::Who::ThisPerson, known, 0}}});
    EXPECT_EQ(person(known).name, u"김순지"_s);
    EXPECT_EQ(figures(plan(byPhone).counts), u"0 0 1 0 0"_s) << "it is not asked again";
    const ListFile twin = read(u"이름,생년월일,전화\n김순희,1957-05-06,010-1111-2222\n"_s);
    EXPECT_EQ(figures(apply(twin, {{2, {RowDecision::Who::NewPerson, {}, 0}}}).counts), u"1 0 0 0 0"_s);
    EXPECT_EQ(figures(plan(twin).counts), u"0 0 1 0 0"_s);
    EXPECT_EQ(person(known).name, u"김순지"_s);
}

TEST_F(PeopleImport, findsAPersonTwiceInTheSameList)
{
    const ListFile file = read(u"이름,생년월일,전화,성별\n"
                               "홍길동,1957-05-06,010-1111-2222,\n"
                               "홍길동,1957-05-06,010-1111-2222,\n"
                               "홍길동,1957-05-06,,남\n"
                               "홍길동,1957-05-06,,여\n"_s);
    const PeoplePlan planned = plan(file);
    EXPECT_EQ(figures(planned.counts), u"1 1 1 1 0"_s);
    EXPECT_EQ(planned.rows.at(1).sameAsLine, 2);
    EXPECT_EQ(planned.rows.at(2).sameAsLine, 2);
    ASSERT_EQ(planned.rows.at(3).candidates.size(), 1);
    EXPECT_EQ(planned.rows.at(3).candidates.first().line, 2);
    apply(file);
    ASSERT_EQ(everybody().size(), 1);
    EXPECT_EQ(everybody().first().sex, u"m"_s);
    EXPECT_EQ(figures(apply(file, {{5, {RowDecision::Who::ThisPerson, everybody().first().id, 0}}}).counts),
        u"0 1 3 0 0"_s);
    EXPECT_EQ(everybody().first().sex, u"f"_s);
}

TEST_F(PeopleImport, takesAnEarlierLineOfTheListWhereSoDecided)
{
    const ListFile file = read(u"이름,생년월일,성별\n홍길동,1957-05-06,남\n홍길동,1957-05-06,여\n"_s);
    apply(file, {{3, {RowDecision::Who::ThisPerson, {}, 2}}});
    ASSERT_EQ(everybody().size(), 1);
    EXPECT_EQ(everybody().first().sex, u"f"_s);
}

TEST_F(PeopleImport, saysWhyARowIsRefusedAndWhatIsLeftOut)
{
    const PeoplePlan planned = plan(read(u"이름,생년월일,전화,대상자유형\n"
                                         "홍길동,1957-13-06,,\n"
                                         ",1957-05-06,,\n"
                                         "남궁혜린,1990-01-02,전화 없음,독거노인/듣도 보도 못한 유형\n"_s));
    EXPECT_EQ(figures(planned.counts), u"1 0 0 0 2"_s);
    EXPECT_EQ(planned.counts.refused.at(0), (ListIssue{2, u"birth"_s, u"not-a-day"_s, true}));
    EXPECT_EQ(planned.counts.refused.at(1), (ListIssue{3, u"name"_s, u"missing"_s, true}));
    EXPECT_EQ(planned.rows.at(2).issues,
        (QList<ListIssue>{
            {4, u"phones"_s, u"not-a-phone"_s, false}, {4, u"groups"_s, u"unknown-group"_s, false}}));
    const QJsonObject json = planned.counts.toJson();
    EXPECT_EQ(json.value(u"read"_s).toInt(), 3);
    EXPECT_EQ(json.value(u"taken"_s).toInt(), 0);
    EXPECT_TRUE(json.value(u"dry_run"_s).toBool());
    EXPECT_EQ(json.value(u"refused"_s)[1][u"line"_s].toInt(), 3);
}

TEST_F(PeopleImport, leavesNothingBehindWhenItIsStopped)
{
    const auto file = lists::read(save(exchange::writeCsv(test::officeList()).bytes));
    ASSERT_OK(file);
    base::Progress progress;
    progress.report = [&](qint64 done, qint64) {
        if (done == 200)
            progress.cancel.cancel();
    };
    const auto applied
        = peopleimport::apply(context(), *file, lists::guess(*file, ListKind::People), {}, progress);
    EXPECT_ERROR(applied, base::ErrorKind::Cancelled);
    EXPECT_TRUE(everybody().isEmpty());
    EXPECT_FALSE(everything().contains(u"김순덕"_s));
    EXPECT_EQ(figures(apply(*file).counts), u"300 0 0 0 0"_s);
}

TEST_F(PeopleImport, needsAColumnOfNames)
{
    const ListFile file = read(u"누구,언제\n홍길동,1957-05-06\n"_s,
        {.encoding = {}, .separator = {}, .hasHeader = true, .sheet = {}});
    const auto planned = peopleimport::plan(context(), file, lists::guess(file, ListKind::People));
    EXPECT_ERROR(planned, base::ErrorKind::InvalidInput);
    EXPECT_EQ(lists::missingField({}, ListKind::People), u"name"_s);
    const auto columns
        = lists::mappingFromJson({{u"name"_s, u"누구"_s}, {u"birth"_s, 2}}, file, ListKind::People);
    ASSERT_OK(columns);
    const auto mapped = peopleimport::plan(context(), file, *columns);
    ASSERT_OK(mapped);
    EXPECT_EQ(figures(mapped->counts), u"1 0 0 0 0"_s);
}

TEST_F(PeopleImport, remembersTheColumnsOfASource)
{
    const ListFile file = read(u"누구,언제\n홍길동,1957-05-06\n"_s,
        {.encoding = {}, .separator = {}, .hasHeader = true, .sheet = {}});
    EXPECT_TRUE(lists::mapping(context(), file, ListKind::People)->columns.isEmpty());
    const ListColumns chosen{{u"name"_s, 0}, {u"birth"_s, 1}};
    ASSERT_OK(lists::rememberMapping(context(), file, ListKind::People, chosen));
    const ListFile next = read(u"누구,언제\n남궁혜린,1990-01-02\n"_s,
        {.encoding = {}, .separator = {}, .hasHeader = true, .sheet = {}});
    const auto mapping = lists::mapping(context(), next, ListKind::People);
    ASSERT_OK(mapping);
    EXPECT_EQ(mapping->columns, chosen);
    EXPECT_EQ(mapping->from, ColumnsFrom::Remembered);
    EXPECT_TRUE(lists::mapping(context(), next, ListKind::Services)->columns.isEmpty());
}

TEST_F(PeopleImport, takesTheCaseworkExportWithItsStepsAsAMemo)
{
    const ListFile file
        = read(u"소재행정동,인적정보,대상자유형,등본주소,상담결과,욕구조사\n"
               "반송1동,\"홍길동 (남, 69)\",독거노인,부산광역시 해운대구 반송로 12,접수,2026-03-02\n"_s);
    EXPECT_TRUE(file.isCaseworkExport);
    EXPECT_EQ(lists::mapping(context(), file, ListKind::People)->from, ColumnsFrom::Casework);
    EXPECT_EQ(figures(apply(file).counts), u"1 0 0 0 0"_s);
    const auto notes = store::records::all<domain::Note>(context().connection());
    ASSERT_OK(notes);
    ASSERT_EQ(notes->size(), 1);
    EXPECT_EQ(notes->first().text, u"상담결과: 접수\n욕구조사: 2026-03-02"_s);
    EXPECT_EQ(notes->first().kind, u"memo"_s);
    EXPECT_EQ(figures(plan(file).counts), u"0 0 1 0 0"_s);
    // A memo is no contact: whom nobody has seen stays on the list of those.
    domain::PeopleQuery unseen;
    unseen.noContactSince = context().clock().now();
    EXPECT_EQ(store::peoplelist::ids(context().connection(), unseen)->size(), 1);
}

TEST_F(PeopleImport, takesAJoinedRecordForThePersonItIsPartOf)
{
    const base::Id shown = add(u"홍길동"_s, kBirth);
    const base::Id other = add(u"홍길동"_s, kBirth);
    ASSERT_OK(people::join(context(), shown, other, u"같은 사람"_s));
    const PeoplePlan planned = plan(read(u"이름,생년월일,사례번호\n홍길동,1957-05-06,5\n"_s));
    EXPECT_EQ(figures(planned.counts), u"0 1 0 0 0"_s);
    EXPECT_EQ(planned.rows.first().person, shown);
}

TEST_F(PeopleImport, takesEightThousandAndKnowsThemAllAgain)
{
    const auto file = lists::read(save(exchange::writeCsv(test::officeList(8000)).bytes));
    ASSERT_OK(file);
    EXPECT_EQ(apply(*file).counts.added, 8000);
    EXPECT_EQ(plan(*file).counts.same, 8000);
}
