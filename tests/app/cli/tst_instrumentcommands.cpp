// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/model/work/formsamples.h"

#include <QFile>
#include <QJsonArray>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;
using support::Ran;
using support::runCli;
using ::testing::HasSubstr;

namespace {

QByteArray phq9(int each, int ninth)
{
    QJsonObject answers;
    for (int i = 1; i <= 8; ++i)
        answers.insert(u"phq.%1"_s.arg(i), each);
    answers.insert(u"phq.9"_s, ninth);
    return QJsonDocument(answers).toJson();
}

TEST(InstrumentCommands, scoringNeedsNoVault)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"form.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(test::sampleForm());
    file.close();
    const Ran ran
        = runCli({u"instrument"_s, u"score"_s, file.fileName(), u"-"_s, u"--with-response"_s, u"--json"_s},
            R"({"a": "yes", "b": 4})");
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    const QJsonObject json = ran.json();
    EXPECT_EQ(json.value(u"calculated"_s).toObject().value(u"sum"_s).toDouble(), 3);
    EXPECT_EQ(json.value(u"weights"_s).toObject().value(u"a"_s).toDouble(), 2);
    EXPECT_TRUE(json.value(u"enabled"_s).toArray().contains(u"b"_s));
    EXPECT_TRUE(json.value(u"complete"_s).toBool());
    const QByteArray response = QJsonDocument(json.value(u"response"_s).toObject()).toJson();
    const Ran again = runCli({u"instrument"_s, u"score"_s, file.fileName(), u"-"_s, u"--json"_s}, response);
    EXPECT_EQ(again.json().value(u"calculated"_s), json.value(u"calculated"_s));
    const Ran shown = runCli({u"instrument"_s, u"show"_s, file.fileName(), u"--json"_s});
    EXPECT_EQ(shown.json(), test::sampleBody());
}

TEST(InstrumentCommands, aFileThatIsNoFormIsRefusedWithThePlace)
{
    const Ran ran = runCli({u"instrument"_s, u"show"_s, u"-"_s},
        R"({"resourceType": "Questionnaire", "status": "draft", "item": [{"type": "string"}]})");
    EXPECT_NE(ran.code, 0);
    EXPECT_THAT(ran.err.toStdString(), HasSubstr("item[0].linkId"));
}

TEST(InstrumentCommands, whatCannotStandIsToldInSentences)
{
    const CliVault vault;
    const QString form
        = vault.write(u"rules.json"_s, R"json({"resourceType":"Questionnaire","status":"active",
        "url":"urn:rules","version":"1","title":"Rules","item":[{"linkId":"i","text":"Number","type":"integer",
            "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/maxValue","valueInteger":10},
                {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-constraint","extension":[
                    {"url":"key","valueId":"k"},{"url":"severity","valueCode":"error"},
                    {"url":"human","valueString":"No threes"},
                    {"url":"expression","valueString":"answer.value != 3"}]},
                {"url":"http://hl7.org/fhir/StructureDefinition/questionnaire-constraint","extension":[
                    {"url":"key","valueId":"other"},{"url":"severity","valueCode":"error"},
                    {"url":"human","valueString":"Of age"},
                    {"url":"expression","valueString":"%patient.exists()"}]}]}]})json");
    const Ran high = runCli({u"instrument"_s, u"score"_s, form, u"-"_s}, R"({"i": 11})");
    EXPECT_THAT(high.out.toStdString(), HasSubstr("Number (i): this is too much. Please give 10 or less."));
    EXPECT_THAT(high.out.toStdString(), HasSubstr("Not checked here: i other"));
    const Ran three = runCli({u"instrument"_s, u"score"_s, form, u"-"_s}, R"({"i": 3})");
    EXPECT_THAT(three.out.toStdString(), HasSubstr("Must be mended: Number: No threes"));
    vault.done({u"import"_s, u"instrument"_s, form});
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const Ran refused = vault.run({u"assess"_s, u"--instrument"_s, u"urn:rules"_s},
        "{\"person\": \"" + person.toUtf8() + R"(", "answers": {"i": 3}})");
    EXPECT_EQ(refused.code, 6);
    EXPECT_THAT(refused.err.toStdString(), HasSubstr("No threes"));
    vault.done({u"assess"_s, u"--instrument"_s, u"urn:rules"_s},
        "{\"person\": \"" + person.toUtf8() + R"(", "answers": {"i": 4}})");
}

TEST(InstrumentCommands, aFormGoesOutWithTheDigitsThatItCameWith)
{
    const CliVault vault;
    const QString form = vault.write(u"digits.json"_s, R"({"resourceType":"Questionnaire","status":"active",
        "url":"urn:digits","version":"1","item":[{"linkId":"d","text":"D","type":"decimal",
            "initial":[{"valueDecimal":1.50}]}]})");
    EXPECT_EQ(vault.done({u"import"_s, u"instrument"_s, form}).value(u"new"_s), 1);
    EXPECT_EQ(vault.done({u"import"_s, u"instrument"_s, form}).value(u"same"_s), 1);
    vault.done({u"instrument"_s, u"export"_s, u"urn:digits"_s, vault.file(u"out.json"_s)});
    QFile out(vault.file(u"out.json"_s));
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    const QByteArray text = out.readAll();
    EXPECT_TRUE(text.contains(": 1.50\n")) << text.constData();
    EXPECT_FALSE(text.contains("_valueDecimal"));
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const QJsonObject done = vault.done({u"assess"_s, u"--person"_s, person},
        R"({"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"urn:digits|1",
            "item":[{"linkId":"d","answer":[{"valueDecimal":2.00}]}]})");
    const Ran response = vault.run({u"assess"_s, u"export"_s, done.value(u"id"_s).toString()});
    EXPECT_TRUE(response.out.contains("2.00")) << response.out.toStdString();
}

TEST(InstrumentCommands, nothingKnownIsNoTotal)
{
    const Ran ran = runCli({u"instrument"_s, u"score"_s, u"support-needs"_s, u"-"_s},
        R"({"support.documents": "unknown", "support.now": "unknown"})");
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_THAT(ran.out.toStdString(), HasSubstr(": – (no total; not answered or not known: "));
}

TEST(InstrumentCommands, theProgramListsWhatItCarriesWithoutAVault)
{
    const Ran ran = runCli({u"instrument"_s, u"list"_s, u"--json"_s});
    ASSERT_EQ(ran.code, 0);
    EXPECT_GE(ran.json().value(u"instruments"_s).toArray().size(), 26);
}

TEST(InstrumentCommands, anUrgentAnswerTellsWhatToDo)
{
    const Ran ran
        = runCli({u"instrument"_s, u"score"_s, u"phq-9"_s, u"-"_s, u"--day"_s, u"2026-11-20"_s, u"--json"_s},
            phq9(1, 1));
    ASSERT_EQ(ran.code, 0) << ran.err.toStdString();
    const QJsonObject json = ran.json();
    // Codes may be spelled as numbers in what people write.
    EXPECT_EQ(json.value(u"total"_s).toDouble(), 9);
    EXPECT_EQ(json.value(u"band"_s), u"mild"_s);
    const QJsonArray alerts = json.value(u"alerts"_s).toArray();
    ASSERT_EQ(alerts.size(), 1);
    EXPECT_GE(alerts.first().toObject().value(u"steps"_s).toArray().size(), 3);
}

TEST(InstrumentCommands, anInstrumentIsWrittenPublishedAskedAndRetired)
{
    const CliVault vault;
    const QString draft = vault.done({u"instrument"_s, u"new"_s, u"우리 조사"_s}).value(u"id"_s).toString();
    EXPECT_EQ(vault.run({u"instrument"_s, u"publish"_s, draft}).code, 6);
    vault.done({u"instrument"_s, u"save"_s, draft}, test::sampleForm("1.0"));
    EXPECT_EQ(vault.done({u"instrument"_s, u"publish"_s, draft}).value(u"state"_s), u"active"_s);
    EXPECT_EQ(vault.run({u"instrument"_s, u"remove"_s, draft}).code, 6);
    const QString person = vault.addPerson(R"json({"name": "홍길동", "birth": "1957-05-06"})json");
    const QJsonObject done = vault.done({u"assess"_s, u"--instrument"_s, test::kSampleUrl},
        "{\"person\": \"" + person.toUtf8() + R"(", "occasion": "baseline", "answers": {"a": "yes", "b": 1,
            "g": [{"g.name": "x"}]}})");
    EXPECT_EQ(done.value(u"calculated"_s).toObject().value(u"sum"_s).toDouble(), 3);
    const QJsonObject response = vault.done({u"assess"_s, u"export"_s, done.value(u"id"_s).toString()});
    EXPECT_EQ(response.value(u"resourceType"_s), u"QuestionnaireResponse"_s);
    const QJsonObject back
        = vault.done({u"assess"_s, u"--person"_s, person}, QJsonDocument(response).toJson());
    EXPECT_EQ(back.value(u"calculated"_s), done.value(u"calculated"_s));
    const QJsonObject compared
        = vault.done({u"assess"_s, u"compare"_s, person, u"--instrument"_s, test::kSampleUrl});
    EXPECT_EQ(compared.value(u"assessments"_s).toArray().size(), 2);
    EXPECT_EQ(vault.done({u"instrument"_s, u"retire"_s, draft}).value(u"state"_s), u"retired"_s);
    EXPECT_FALSE(vault.done({u"assess"_s, u"due"_s, person}).value(u"due"_s).toArray().isEmpty());
}

TEST(InstrumentCommands, importTellsNewSameAndOther)
{
    const CliVault vault;
    const QString file = vault.write(u"form.json"_s, test::sampleForm());
    EXPECT_EQ(vault.done({u"import"_s, u"instrument"_s, file, u"--dry-run"_s}).value(u"taken"_s), 0);
    EXPECT_EQ(vault.done({u"import"_s, u"instrument"_s, file}).value(u"new"_s), 1);
    EXPECT_EQ(vault.done({u"import"_s, u"instrument"_s, file}).value(u"same"_s), 1);
    const QString other = vault.write(u"other.json"_s, test::sampleForm("2.0", "active", "다름"));
    EXPECT_EQ(vault.run({u"import"_s, u"instrument"_s, other}).code, 1);
    vault.done({u"instrument"_s, u"export"_s, test::kSampleUrl, vault.file(u"out.json"_s)});
    QFile out(vault.file(u"out.json"_s));
    ASSERT_TRUE(out.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(out.readAll()).object(), test::sampleBody());
    const Ran undone = vault.run({u"undo"_s});
    EXPECT_EQ(undone.code, 0) << undone.err.toStdString();
    EXPECT_EQ(vault.run({u"instrument"_s, u"show"_s, test::kSampleUrl}).code, 1);
}

} // namespace
