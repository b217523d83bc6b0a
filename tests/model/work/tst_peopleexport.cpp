// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/importbench.h"

#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/work/log.h"
#include "model/work/offerexport.h"
#include "model/work/offerimport.h"
#include "model/work/offerimportfile.h"
#include "model/work/peopleexport.h"
#include "model/work/services.h"

using namespace Qt::StringLiterals;
using namespace work;
using test::ListTest;

namespace {

class PeopleExportTest : public ListTest {
protected:
    base::Id add(const QString &name)
    {
        domain::Person person;
        person.name = name;
        person.birth = QDate(1957, 5, 6);
        person.sex = u"m"_s;
        person.nickname = u"=1+1"_s;
        person.needGroups = {u"isolatedYoung"_s, u"livingAloneElder"_s};
        person.wishNote = u"손자 홍명보와 살고 싶다"_s;
        person.residence = domain::addressFromLine(u"부산광역시 해운대구 반송로 12, 301호"_s, u"반송1동"_s);
        const base::Id id = m_vault.put(person);
        domain::Phone number;
        number.parent = id;
        number.number = u"01012340412"_s;
        m_vault.put(number);
        return id;
    }
    PeopleExport wanted(const QString &name, const QStringList &columns = {})
    {
        PeopleExport wanted;
        wanted.columns = columns;
        wanted.target = {m_vault.file(name), ExportEncoding::Utf8, u"구청 제출"_s};
        return wanted;
    }
    QByteArray bytesOf(const QString &name)
    {
        QFile file(m_vault.file(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    exchange::Table tableOf(const QString &name) { return *exchange::readTable(bytesOf(name)); }
};

} // namespace

TEST_F(PeopleExportTest, comesBackAsTheSamePeople)
{
    add(u"홍길동"_s);
    for (const QString &name : {u"out.csv"_s, u"out.xlsx"_s}) {
        auto request
            = wanted(name, {u"name"_s, u"birth"_s, u"sex"_s, u"residence"_s, u"need_groups"_s, u"phones"_s});
        const auto written = peopleexport::write(context(), request);
        ASSERT_OK(written);
        EXPECT_EQ(written->count, 1);
        const auto file = lists::read(request.target.path);
        ASSERT_OK(file);
        EXPECT_EQ(lists::guess(*file, ListKind::People).size(), 6);
        EXPECT_EQ(figures(plan(*file).counts), u"0 0 1 0 0"_s);
    }
}

TEST_F(PeopleExportTest, isLoggedWithItsReasonAndNumberedBeforeThereIsAFile)
{
    add(u"홍길동"_s);
    EXPECT_EQ(peopleexport::write(context(), wanted(u"a.csv"_s))->number, u"2026-1"_s);
    EXPECT_EQ(peopleexport::write(context(), wanted(u"b.csv"_s))->number, u"2026-2"_s);
    auto nowhere = wanted(u"no/such/folder.csv"_s);
    EXPECT_ERROR(peopleexport::write(context(), nowhere), base::ErrorKind::Io);
    const auto entries = log::accesses(context(), {}, 10);
    ASSERT_OK(entries);
    ASSERT_GE(entries->size(), 3);
    EXPECT_EQ(entries->first().kind, u"export"_s);
    const QJsonObject detail = entries->at(1).detail;
    EXPECT_EQ(detail.value(u"reason"_s).toString(), u"구청 제출"_s);
    EXPECT_EQ(detail.value(u"number"_s).toString(), u"2026-2"_s);
    EXPECT_EQ(detail.value(u"count"_s).toInt(), 1);
    EXPECT_TRUE(detail.value(u"columns"_s).toArray().contains(u"birth"_s));
    auto silent = wanted(u"c.csv"_s);
    silent.target.reason = u" "_s;
    EXPECT_ERROR(peopleexport::write(context(), silent), base::ErrorKind::InvalidInput);
    EXPECT_FALSE(QFile::exists(silent.target.path));
}

TEST_F(PeopleExportTest, masksBeforeAnythingReachesTheFile)
{
    add(u"홍길동"_s);
    auto request
        = wanted(u"masked.csv"_s, {u"name"_s, u"birth"_s, u"phones"_s, u"residence"_s, u"wish_note"_s});
    request.mask = ExportMask::Contact;
    ASSERT_OK(peopleexport::write(context(), request));
    EXPECT_EQ(tableOf(u"masked.csv"_s).rows.first(),
        (QStringList{
            u"홍길동"_s, u"1957-05-06"_s, u"반송1동"_s, u"010-****-0412"_s, u"손자 홍명보와 살고 싶다"_s}));
    request.mask = ExportMask::Names;
    ASSERT_OK(peopleexport::write(context(), request));
    const QStringList row = tableOf(u"masked.csv"_s).rows.first();
    EXPECT_EQ(row.mid(0, 4), (QStringList{u"홍*동"_s, u"1957"_s, u"반송1동"_s, u"010-****-0412"_s}));
    const QString text = QString::fromUtf8(bytesOf(u"masked.csv"_s));
    for (const QString &secret : {u"길동"_s, u"1234"_s, u"반송로"_s, u"명보"_s, u"05-06"_s})
        EXPECT_FALSE(text.contains(secret)) << secret.toStdString();
}

TEST_F(PeopleExportTest, writesChosenPeopleOnly)
{
    add(u"홍길동"_s);
    const base::Id other = add(u"남궁혜린"_s);
    auto request = wanted(u"some.csv"_s);
    request.people = QList<base::Id>{other};
    EXPECT_EQ(peopleexport::write(context(), request)->count, 1);
    EXPECT_EQ(tableOf(u"some.csv"_s).rows.first().first(), u"남궁혜린"_s);
    request.people.reset();
    request.query = domain::PeopleQuery();
    request.query->text = u"홍길"_s;
    EXPECT_EQ(peopleexport::write(context(), request)->count, 1);
    request.query.reset();
    EXPECT_EQ(peopleexport::write(context(), request)->count, 2);
}

TEST_F(PeopleExportTest, keepsSpreadsheetsFromRunningCells)
{
    add(u"홍길동"_s);
    ASSERT_OK(peopleexport::write(context(), wanted(u"guard.csv"_s, {u"name"_s, u"nickname"_s})));
    EXPECT_TRUE(bytesOf(u"guard.csv"_s).contains("'=1+1"));
    EXPECT_EQ(tableOf(u"guard.csv"_s).rows.first().at(1), u"=1+1"_s);
}

TEST_F(PeopleExportTest, tellsWhatCp949Lacks)
{
    add(u"똠방\u2764"_s);
    auto request = wanted(u"ansi.csv"_s);
    request.target.encoding = ExportEncoding::Cp949;
    const auto written = peopleexport::write(context(), request);
    ASSERT_OK(written);
    ASSERT_EQ(written->lost.size(), 1);
    EXPECT_EQ(written->lost.first().line, 2);
    EXPECT_EQ(written->lost.first().heading, u"Name"_s);
    EXPECT_EQ(tableOf(u"ansi.csv"_s).rows.first().first(), u"똠방?"_s);
    EXPECT_EQ(tableOf(u"ansi.csv"_s).encoding, exchange::Encoding::Cp949);
}

TEST_F(PeopleExportTest, leavesNoFileWhenItIsStopped)
{
    add(u"홍길동"_s);
    base::Progress progress;
    progress.cancel.cancel();
    EXPECT_ERROR(
        peopleexport::write(context(), wanted(u"stopped.csv"_s), progress), base::ErrorKind::Cancelled);
    EXPECT_FALSE(QFile::exists(m_vault.file(u"stopped.csv"_s)));
}

namespace {

const QString kServices
    = u"기관명,서비스명,영역,요일시간,가격,정부지원금,본인부담금,정원,자리,등록만료일,확인일,대상질환,"
      u"방문여부\n"
      "물빛재활,방문 운동,재활,화 10:00-11:30; 금 "
      "10:00-11:30,200000,180000,20000,10,4,2027-12-31,2026-11-01,당뇨·고혈압,예\n"
      "물빛재활,방문 운동,재활,월 14:00-15:00,200000,180000,20000,8,2,2027-12-31,2026-11-01,암,예\n"
      "한울돌봄,반찬,돌봄,매주 수요일 11:00-12:00,,,,5,5,,2026-10-01,,\n"
      "한울돌봄,청소,상담,수 11:00-12:00,50000,40000,20000,5,5,,2026-10-01,,\n"
      "마음터,집단 상담,상담,목 19:00-20:30,100000,90000,,12,3,2026-12-31,2026-11-10,괴질,\n"_s;

} // namespace

class OfferFile : public ListTest {
protected:
    OfferPlan planned(const ListFile &file)
    {
        const auto plan = offerimport::plan(context(), file, lists::guess(file, ListKind::Services));
        EXPECT_OK(plan);
        return plan.value_or(OfferPlan());
    }
    OfferPlan applied(const ListFile &file)
    {
        const auto plan = offerimport::apply(context(), file, lists::guess(file, ListKind::Services));
        EXPECT_OK(plan);
        return plan.value_or(OfferPlan());
    }
};

TEST_F(OfferFile, refusesRowByRowAndTakesTheRest)
{
    const ListFile file = read(kServices);
    EXPECT_EQ(lists::kindOf(file), ListKind::Services);
    const OfferPlan plan = planned(file);
    EXPECT_EQ(figures(plan.counts), u"3 0 0 0 2"_s);
    EXPECT_EQ(plan.counts.refused.at(0), (ListIssue{4, u"price"_s, u"missing"_s, true}));
    EXPECT_EQ(plan.counts.refused.at(1), (ListIssue{5, u"price"_s, u"amounts-do-not-add"_s, true}));
    EXPECT_EQ(plan.rows.at(4).issues, (QList<ListIssue>{{6, u"conditions"_s, u"unknown-word"_s, false}}));
    EXPECT_EQ(plan.rows.at(0).slotText, u"TU 10:00-11:30; FR 10:00-11:30"_s);
    EXPECT_EQ(services::list(context())->size(), 0);
    EXPECT_EQ(figures(applied(file).counts), u"3 0 0 0 2"_s);
    EXPECT_EQ(figures(applied(file).counts), u"0 0 3 0 2"_s);
    ASSERT_EQ(services::list(context())->size(), 3);
    EXPECT_EQ(services::list(context())->first().service.conditions, (QStringList{u"cancer"_s}));
}

TEST_F(OfferFile, keepsWhoMayHaveAServiceOverARoundTrip)
{
    applied(read(u"기관명,서비스명,영역,가격,정부지원금,본인부담금,소득기준,등록장애인만\n"
                 "물빛재활,방문 운동,재활,200000,180000,20000,\"기초생활수급, 차상위\",예\n"
                 "한울돌봄,반찬,돌봄,50000,40000,10000,,\n"_s));
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const QString path = m_vault.file(language + u".csv"_s);
        ASSERT_OK(offerexport::write(context(), {{}, language, {path, ExportEncoding::Utf8, u"공유"_s}}));
        const auto file = lists::read(path);
        ASSERT_OK(file);
        EXPECT_EQ(figures(planned(*file).counts), u"0 0 2 0 0"_s);
        // In a vault that knows nothing yet, the restrictions come from the file alone.
        const auto act = log::newestUndoable(context());
        ASSERT_TRUE(act && *act);
        ASSERT_OK(log::undo(context(), (*act)->id, domain::Overwrite::Ask));
        applied(*file);
        const auto views = services::list(context());
        ASSERT_OK(views);
        ASSERT_EQ(views->size(), 2);
        for (const OfferView &view : *views) {
            const bool isForFew = view.service.name == u"방문 운동"_s;
            EXPECT_EQ(view.service.incomeGrades,
                isForFew ? (QStringList{u"basic"_s, u"nearPoor"_s}) : QStringList());
            EXPECT_EQ(view.service.needsDisability, isForFew);
        }
    }
}

TEST_F(OfferFile, refusesARestrictionThatItCannotRead)
{
    const OfferPlan plan
        = planned(read(u"기관명,서비스명,영역,가격,정부지원금,본인부담금,소득기준,등록장애인만\n"
                       "물빛재활,방문 운동,재활,200000,180000,20000,어려운 분,\n"
                       "물빛재활,걷기,재활,200000,180000,20000,,글쎄요\n"_s));
    EXPECT_EQ(plan.counts.refused,
        (QList<ListIssue>{{2, u"incomeGrades"_s, u"unknown-word"_s, true},
            {3, u"needsDisability"_s, u"not-an-answer"_s, true}}));
}

TEST_F(OfferFile, showsWhatChangesAndIsOneUndo)
{
    applied(read(kServices));
    QString later = kServices;
    later.replace(u",12,3,"_s, u",12,1,"_s);
    const ListFile file = read(later);
    const OfferPlan plan = planned(file);
    EXPECT_EQ(figures(plan.counts), u"0 1 2 0 2"_s);
    EXPECT_EQ(plan.rows.at(4).changes, (QList<domain::FieldChange>{{u"places"_s, 3, 1}}));
    applied(file);
    const auto act = log::newestUndoable(context());
    ASSERT_TRUE(act && *act);
    EXPECT_EQ((*act)->kind, u"import services"_s);
    ASSERT_OK(log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    EXPECT_EQ(figures(planned(file).counts), u"0 1 2 0 2"_s);
}

TEST_F(OfferFile, comesBackFromItsExportAsTheSame)
{
    applied(read(kServices));
    for (const QString &name : {u"out.csv"_s, u"out.xlsx"_s}) {
        const QString path = m_vault.file(name);
        const auto written
            = offerexport::write(context(), {{}, u"en"_s, {path, ExportEncoding::Utf8, u"공유"_s}});
        ASSERT_OK(written);
        EXPECT_EQ(written->count, 3);
        const auto file = lists::read(path);
        ASSERT_OK(file);
        const OfferPlan plan = planned(*file);
        EXPECT_EQ(figures(plan.counts), u"0 0 3 0 0"_s);
        for (const OfferImportRow &row : plan.rows)
            EXPECT_TRUE(row.issues.isEmpty()) << row.issues.first().column.toStdString();
    }
}
