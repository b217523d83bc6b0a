// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"

#include "model/base/id.h"
#include "model/domain/person.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;
using support::Ran;
using support::runCli;
using ::testing::HasSubstr;

namespace {

class PersonCommands : public ::testing::Test {
protected:
    static void SetUpTestSuite() { s_vault = new CliVault; }
    static void TearDownTestSuite() { delete s_vault; }

    static QJsonObject show(const QString &id) { return s_vault->done({u"person"_s, u"show"_s, id}); }
    /// Input that has to be refused before anything is opened; gives the message.
    static std::string refused(const QByteArray &json)
    {
        const Ran ran = s_vault->run({u"person"_s, u"add"_s}, json);
        EXPECT_EQ(ran.code, 2) << json.toStdString();
        return ran.json().value(u"error"_s)[u"message"_s].toString().toStdString();
    }

    inline static CliVault *s_vault = nullptr;
};

TEST_F(PersonCommands, theExampleOfThePageIsTaken)
{
    const QJsonObject added = s_vault->done({u"person"_s, u"add"_s},
        R"json({"name": "홍길동", "birth": "1957-05-06", "sex": "m",
            "address": "부산광역시 해운대구 반송로 1, 101호 (반송동)", "phones": ["051-555-0199"]})json");
    EXPECT_EQ(added.keys(), QStringList{u"id"_s});
    const QString id = added.value(u"id"_s).toString();
    ASSERT_TRUE(base::Id::fromString(id).has_value());
    const QJsonObject person = show(id);
    EXPECT_EQ(person.value(u"name"_s).toString(), u"홍길동"_s);
    EXPECT_EQ(person.value(u"birth"_s).toString(), u"1957-05-06"_s);
    EXPECT_EQ(person.value(u"sex"_s).toString(), u"m"_s);
    EXPECT_THAT(person.value(u"address"_s).toString().toStdString(), HasSubstr("반송로"));
    EXPECT_EQ(person.value(u"phones"_s)[0][u"number"_s].toString(), u"0515550199"_s);
}

TEST_F(PersonCommands, showTheLinesOfAValueBelowEachOther)
{
    const QString id = s_vault->addPerson(
        R"json({"name": "여러줄", "birth": "1957-05-06", "healthNote": "당뇨\n무릎 수술", "wishNote": "산책"})json");
    const Ran ran = runCli({u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile(), u"person"_s,
        u"show"_s, id});
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
    const auto of = [&](const QString &text) {
        return std::ranges::find_if(lines, [&](const QString &line) { return line.endsWith(text); });
    };
    const auto first = of(u"당뇨"_s);
    const auto other = of(u"산책"_s);
    ASSERT_NE(first, lines.end()) << ran.out.toStdString();
    ASSERT_NE(other, lines.end());
    EXPECT_EQ(*std::next(first), QString(first->indexOf(u"당뇨"_s), u' ') + u"무릎 수술"_s);
    EXPECT_EQ(first->indexOf(u"당뇨"_s), other->indexOf(u"산책"_s));
}

TEST_F(PersonCommands, showAppointmentsWithTheirTimes)
{
    const QString id = s_vault->addPerson(R"json({"name": "약속", "birth": "1957-05-06",
        "appointments": [{"day": "MO", "fromTime": "10:00", "untilTime": "11:30", "label": "투석"}]})json");
    const Ran ran = runCli({u"--vault"_s, s_vault->path(), u"--password-file"_s, s_vault->passwordFile(), u"person"_s,
        u"show"_s, id});
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("Mon 10:00–11:30"));
    EXPECT_THAT(ran.out.toStdString(), HasSubstr("투석"));
}

TEST_F(PersonCommands, aNameIsOneLineOfAListAndHasItsLimit)
{
    const auto add = [](const QString &field, qsizetype letters) {
        const QByteArray text = QString(letters, u'가').toUtf8();
        return s_vault->run({u"person"_s, u"add"_s, u"--anyway"_s},
            "{\"name\": \"홍길동\", \"birth\": \"1957-05-06\", \"" + field.toUtf8() + "\": \"" + text + "\"}");
    };
    for (const QString &field : {u"nickname"_s, u"romanName"_s, u"caseNumber"_s, u"leadWorker"_s}) {
        const Ran ran = add(field, 201);
        EXPECT_EQ(ran.code, 2) << field.toStdString();
        EXPECT_THAT(ran.err.toStdString(), HasSubstr(field.toStdString() + ": a text of at most 200 letters"));
    }
    EXPECT_EQ(add(u"nickname"_s, 200).code, 0);
    EXPECT_EQ(add(u"healthNote"_s, 5000).code, 0) << "a text may be long";
}

TEST_F(PersonCommands, aResidentNumberIsCutAndSaidSo)
{
    const Ran ran = s_vault->run({u"person"_s, u"add"_s},
        R"json({"name": "홍잘림", "birth": "1957-05-06", "healthNote": "본인 5705061234567"})json");
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("only birthday and sex were kept"));
    EXPECT_EQ(show(ran.json().value(u"id"_s).toString()).value(u"healthNote"_s).toString(),
        u"본인 570506-1******"_s);
}

TEST_F(PersonCommands, somebodyWhoIsThereAlreadyIsNotAddedTwice)
{
    const QByteArray json = R"json({"name": "한두번", "birth": "1961-07-08"})json";
    const QString first = s_vault->done({u"person"_s, u"add"_s}, json).value(u"id"_s).toString();
    const Ran again = s_vault->run({u"person"_s, u"add"_s}, json);
    EXPECT_EQ(again.code, 6);
    EXPECT_EQ(again.json().value(u"error"_s)[u"kind"_s].toString(), u"refusedByRule"_s);
    EXPECT_THAT(again.err.toStdString(),
        ::testing::AllOf(
            HasSubstr(first.toStdString()), HasSubstr("--anyway"), ::testing::Not(HasSubstr("한두번"))));
    const auto count = [] {
        return s_vault->done({u"person"_s, u"list"_s, u"--text"_s, u"한두번"_s}).value(u"total"_s).toInt();
    };
    EXPECT_EQ(count(), 1);
    s_vault->done({u"person"_s, u"add"_s, u"--anyway"_s}, json);
    EXPECT_EQ(count(), 2);
    s_vault->done({u"person"_s, u"add"_s}, R"json({"name": "한두번", "birth": "1930-01-01"})json");
}

TEST_F(PersonCommands, editChangesWhatItNamesAndNothingElse)
{
    const QString id = s_vault->addPerson(R"json({"name": "고침이", "birth": "1957-05-06", "wishes": ["care"],
        "address": "반송로 3", "phones": ["051-555-0199", "010-1234-5678"]})json");
    const QString kept = show(id).value(u"phones"_s)[1][u"id"_s].toString();
    s_vault->done({u"person"_s, u"edit"_s, id},
        R"json({"sex": "f", "birth": null, "address": "반송로 5 (1층)", "phones": ["010-1234-5678"]})json");
    const QJsonObject person = show(id);
    EXPECT_EQ(person.value(u"name"_s).toString(), u"고침이"_s);
    EXPECT_EQ(person.value(u"sex"_s).toString(), u"f"_s);
    EXPECT_FALSE(person.contains(u"birth"_s)) << "null empties a field";
    EXPECT_EQ(person.value(u"wishes"_s).toArray(), QJsonArray{u"care"_s});
    EXPECT_EQ(person.value(u"residence"_s)[u"road"_s].toString(), u"반송로 5"_s);
    ASSERT_EQ(person.value(u"phones"_s).toArray().size(), 1);
    EXPECT_EQ(person.value(u"phones"_s)[0][u"id"_s].toString(), kept) << "what stays keeps its history";
    const auto code = [&](const QByteArray &json) {
        return s_vault->run({u"person"_s, u"edit"_s, id}, json).code;
    };
    EXPECT_EQ(code(R"json({"name": ""})json"), 2);
    EXPECT_EQ(code(R"json({"nmae": "x"})json"), 2);
    EXPECT_EQ(code(R"json({"phones": ["call me"]})json"), 2);
    EXPECT_EQ(
        s_vault->run({u"person"_s, u"edit"_s, u"0190a000-0000-7000-8000-000000000000"_s}, "{}").code, 1);
}

TEST_F(PersonCommands, twoRecordsAreJoinedAndParted)
{
    const QString one = s_vault->addPerson(R"json({"name": "하나로", "birth": "1957-05-06"})json");
    const QString other = s_vault->addPerson(R"json({"name": "하나로", "birth": "1957-05-07"})json");
    s_vault->done({u"person"_s, u"join"_s, one, other, u"--reason"_s, u"생일 오기"_s});
    EXPECT_EQ(show(one).value(u"joined"_s)[0][u"id"_s].toString(), other);
    EXPECT_EQ(show(other).value(u"joinedInto"_s).toString(), one);
    EXPECT_EQ(s_vault->run({u"person"_s, u"join"_s, one, other}).code, 6) << "they are joined already";
    s_vault->done({u"person"_s, u"part"_s, other, one});
    EXPECT_EQ(show(one).value(u"joined"_s).toArray().size(), 0);
    EXPECT_EQ(s_vault->run({u"person"_s, u"part"_s, one, other}).code, 1);
    EXPECT_EQ(s_vault->run({u"person"_s, u"join"_s, one, one}).code, 2);
}

TEST_F(PersonCommands, notesAreAddedAndListed)
{
    const QString id = s_vault->addPerson(R"json({"name": "적음이", "birth": "1957-05-06"})json");
    s_vault->done({u"note"_s, u"add"_s, id},
        R"json({"text": "문 앞에서 만남", "kind": "visit", "at": "2026-11-20T01:00:00Z"})json");
    const QString memo = s_vault->done({u"note"_s, u"add"_s, id}, R"json({"text": "다시 전화"})json")
                             .value(u"id"_s)
                             .toString();
    const QJsonArray notes = s_vault->done({u"note"_s, u"list"_s, id}).value(u"notes"_s).toArray();
    ASSERT_EQ(notes.size(), 2);
    EXPECT_EQ(notes[0][u"id"_s].toString(), memo) << "newest first";
    EXPECT_EQ(notes[0][u"kind"_s].toString(), u"memo"_s);
    EXPECT_EQ(notes[0][u"author"_s].toString(), u"윤해솔"_s);
    EXPECT_EQ(notes[1][u"at"_s].toString(), u"2026-11-20T01:00:00.000Z"_s);
    EXPECT_EQ(
        s_vault->done({u"note"_s, u"list"_s, id, u"--skip"_s, u"1"_s}).value(u"notes"_s).toArray().size(), 1);
    EXPECT_EQ(s_vault->run({u"note"_s, u"add"_s, id}, R"json({"text": " "})json").code, 2);
    EXPECT_EQ(
        s_vault->run({u"note"_s, u"add"_s, id}, R"json({"text": "x", "at": "2090-01-01T00:00:00Z"})json")
            .code,
        2)
        << "nobody writes down what is still to come";
    EXPECT_EQ(s_vault->run({u"note"_s, u"add"_s, memo}, R"json({"text": "x"})json").code, 1)
        << "notes hang on people";
    EXPECT_TRUE(runCli({u"note"_s, u"schema"_s, u"--json"_s})
                    .json()
                    .value(u"properties"_s)
                    .toObject()
                    .contains(u"text"_s));
}

TEST_F(PersonCommands, nameAndBirthSuffice)
{
    const QString id = s_vault->addPerson(R"json({"name": "김순자", "birth": "1940-01-02"})json");
    EXPECT_EQ(show(id).value(u"phones"_s).toArray().size(), 0);
}

TEST_F(PersonCommands, everyOtherFieldAndListIsTakenAndShown)
{
    const QString id = s_vault->addPerson(R"json({
        "name": "박영희", "nickname": "영희네", "romanName": "Park Yeong-hui", "birth": "1950-02-28",
        "birthLunar": true, "sex": "f", "residence": {"road": "반송로 2", "dong": "반송제1동", "lat": 35.2, "lon": 129.1},
        "needGroups": ["독거노인"], "condition": "cancer", "stage": "recovery", "mobility": "wheelchair",
        "copayLimit": 100000, "wishes": ["care"], "caseNumber": "2026-1",
        "phones": [{"number": "010-1234-5678", "owner": "딸", "unusable": true}],
        "benefits": [{"kind": "longTermCare", "area": "care", "need": "dailyLiving", "fromDay": "2026-01-01"}],
        "appointments": [{"day": "WE", "fromTime": "09:30", "untilTime": "11:00", "label": "투석"}],
        "relations": [{"otherName": "박민수", "kind": "child", "emergency": true}]})json");
    const QJsonObject person = show(id);
    EXPECT_TRUE(person.value(u"birthLunar"_s).toBool());
    EXPECT_EQ(person.value(u"needGroups"_s)[0].toString(), u"livingAloneElder"_s) << "words become codes";
    EXPECT_EQ(person.value(u"residence"_s)[u"dong"_s].toString(), u"반송1동"_s);
    EXPECT_EQ(person.value(u"residence"_s)[u"lat"_s].toDouble(), 35.2);
    EXPECT_EQ(person.value(u"copayLimit"_s).toInt(), 100000);
    EXPECT_TRUE(person.value(u"phones"_s)[0][u"unusable"_s].toBool());
    EXPECT_EQ(person.value(u"benefits"_s)[0][u"fromDay"_s].toString(), u"2026-01-01"_s);
    EXPECT_EQ(person.value(u"appointments"_s)[0][u"untilTime"_s].toString(), u"11:00"_s);
    EXPECT_TRUE(person.value(u"relations"_s)[0][u"emergency"_s].toBool());
}

TEST_F(PersonCommands, wrongInputIsRefusedWithItsPlace)
{
    EXPECT_THAT(refused("{\"name\": \"x\",\n \"birth\": }"), HasSubstr("line 2, column"));
    EXPECT_THAT(refused("[]"), HasSubstr("an object"));
    EXPECT_THAT(refused("{}"), HasSubstr("name: is missing"));
    EXPECT_THAT(refused(R"json({"name": 7})json"), HasSubstr("name: a text"));
    EXPECT_THAT(
        refused(R"json({"name": "x", "brith": "1957-05-06"})json"), HasSubstr("brith: is not a field"));
    EXPECT_THAT(refused(R"json({"name": "x", "birth": "6.5.1957"})json"), HasSubstr("birth: a day"));
    EXPECT_THAT(
        refused(R"json({"name": "x", "birth": "2999-01-01"})json"), HasSubstr("birth: lies in the future"));
    EXPECT_THAT(
        refused(R"json({"name": "x", "sex": "x"})json"), HasSubstr("sex: a code of the list “sexes” is expected: “m, f”"));
    EXPECT_THAT(refused(R"json({"name": "x", "condition": "zzz"})json"),
        HasSubstr("condition: a code of the list “conditions”"));
    EXPECT_THAT(
        refused(R"json({"name": "x", "copayLimit": 1.5})json"), HasSubstr("copayLimit: a whole number"));
    EXPECT_THAT(refused(R"json({"name": "x", "birthLunar": 1})json"), HasSubstr("birthLunar: true or false"));
    EXPECT_THAT(refused(R"json({"name": "x", "household": "7"})json"), HasSubstr("household: an id"));
    EXPECT_THAT(refused(R"json({"name": "x", "phones": "051"})json"), HasSubstr("phones: a list"));
    EXPECT_THAT(refused(R"json({"name": "x", "phones": ["051", "call me"]})json"),
        HasSubstr("phones[1]: a telephone number"));
    EXPECT_THAT(refused(R"json({"name": "x", "benefits": [{"kind": "longTermCare", "area": "x"}]})json"),
        HasSubstr("benefits[0].area: a service area"));
    EXPECT_THAT(
        refused(
            R"json({"name": "x", "appointments": [{"day": "WE", "fromTime": "9", "untilTime": "10:00"}]})json"),
        HasSubstr("appointments[0].fromTime: a time"));
    EXPECT_THAT(refused(R"json({"name": "x", "address": "a", "residence": "b"})json"),
        HasSubstr("“address” and “residence” say the same"));
    EXPECT_THAT(refused(R"json({"name": "x", "residence": {"road": "a", "lat": 95}})json"),
        HasSubstr("residence.lat: a number"));
}

TEST_F(PersonCommands, messagesDoNotRepeatWhatWasWritten)
{
    EXPECT_THAT(
        refused(R"json({"name": "홍길동", "birth": "홍길동"})json"), ::testing::Not(HasSubstr("홍길동")));
}

TEST_F(PersonCommands, theSchemaNamesEveryDeclaredField)
{
    const QJsonObject schema = runCli({u"person"_s, u"schema"_s, u"--json"_s}).json();
    const QJsonObject properties = schema.value(u"properties"_s).toObject();
    const qsizetype declared = qsizetype(domain::typeOf<domain::Person>().fields.size());
    const QStringList own{u"address"_s, u"phones"_s, u"benefits"_s, u"appointments"_s, u"relations"_s};
    EXPECT_EQ(properties.size(), declared + own.size());
    for (const QString &name : own + QStringList{u"name"_s, u"romanName"_s, u"statusDay"_s})
        EXPECT_TRUE(properties.contains(name)) << name.toStdString();
    EXPECT_EQ(properties.value(u"birth"_s)[u"format"_s].toString(), u"date"_s);
    EXPECT_EQ(properties.value(u"birthLunar"_s)[u"type"_s].toString(), u"boolean"_s);
    EXPECT_TRUE(properties.value(u"condition"_s)[u"enum"_s].toArray().contains(u"cancer"_s));
    EXPECT_EQ(schema.value(u"required"_s).toArray(), QJsonArray{u"name"_s});
    EXPECT_FALSE(schema.value(u"additionalProperties"_s).toBool(true));
}

TEST_F(PersonCommands, whatShowPrintsCanBeReadBack)
{
    const QString id = s_vault->addPerson(
        R"json({"name": "이만수", "birth": "1951-01-01", "residence": {"road": "반송로 3",
        "dong": "반송1동", "lat": 35.1, "lon": 129.0}, "phones": [{"number": "0515550100"}]})json");
    const QJsonObject before = show(id);
    QJsonObject input;
    const QJsonObject known
        = runCli({u"person"_s, u"schema"_s, u"--json"_s}).json().value(u"properties"_s).toObject();
    for (const QString &key : before.keys()) {
        if (known.contains(key) && key != u"address")
            input.insert(key, before.value(key));
    }
    input.insert(u"phones"_s, QJsonArray{before.value(u"phones"_s)[0][u"number"_s]});
    const QJsonObject after = show(s_vault->addPerson(QJsonDocument(input).toJson()));
    EXPECT_EQ(after.value(u"residence"_s), before.value(u"residence"_s));
    EXPECT_EQ(after.value(u"birth"_s), before.value(u"birth"_s));
}

TEST_F(PersonCommands, showingNobodyFailsAndAWrongIdIsWrongUsage)
{
    EXPECT_EQ(s_vault->run({u"person"_s, u"show"_s, u"0190a000-0000-7000-8000-000000000000"_s}).code, 1);
    EXPECT_EQ(s_vault->run({u"person"_s, u"show"_s, u"42"_s}).code, 2);
}

TEST_F(PersonCommands, listFiltersAndPages)
{
    s_vault->addPerson(
        R"json({"name": "최가나", "birth": "1930-01-01", "residence": {"dong": "우1동"}, "stage": "acute"})json");
    s_vault->addPerson(
        R"json({"name": "최다라", "birth": "1931-01-01", "residence": {"dong": "우1동"}})json");
    const QJsonObject both = s_vault->done({u"person"_s, u"list"_s, u"--dong"_s, u"우1동"_s});
    EXPECT_EQ(both.value(u"total"_s).toInt(), 2);
    EXPECT_EQ(both.value(u"people"_s)[0][u"name"_s].toString(), u"최가나"_s);
    const QJsonObject second = s_vault->done(
        {u"person"_s, u"list"_s, u"--dong"_s, u"우1동"_s, u"--skip"_s, u"1"_s, u"--limit"_s, u"1"_s});
    EXPECT_EQ(second.value(u"total"_s).toInt(), 2);
    EXPECT_EQ(second.value(u"people"_s).toArray().size(), 1);
    EXPECT_EQ(second.value(u"people"_s)[0][u"name"_s].toString(), u"최다라"_s);
    EXPECT_EQ(s_vault->done({u"person"_s, u"list"_s, u"--stage"_s, u"acute"_s}).value(u"total"_s).toInt(), 1);
    EXPECT_EQ(s_vault->run({u"person"_s, u"list"_s, u"--limit"_s, u"all"_s}).code, 2);
}

TEST_F(PersonCommands, searchFindsByInitialsInTheShapeOfThePage)
{
    s_vault->addPerson(R"json({"name": "남궁민수", "birth": "1960-03-03"})json");
    const QJsonObject found = s_vault->done({u"search"_s, u"ㄴㄱㅁㅅ"_s});
    EXPECT_EQ(found.keys(), (QStringList{u"hits"_s, u"milliseconds"_s}));
    const QJsonObject hit = found.value(u"hits"_s)[0].toObject();
    EXPECT_EQ(hit.keys(), (QStringList{u"id"_s, u"kind"_s, u"snippet"_s, u"title"_s}));
    EXPECT_EQ(hit.value(u"kind"_s).toString(), u"person"_s);
    EXPECT_EQ(hit.value(u"title"_s).toString(), u"남궁민수"_s);
    EXPECT_TRUE(found.value(u"milliseconds"_s).isDouble());
    EXPECT_EQ(s_vault->run({u"search"_s}).code, 2);
}

} // namespace
