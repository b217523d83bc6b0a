// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/suites/suitefolder.h"

#include "model/instruments/calculation.h"
#include "model/instruments/enabling.h"
#include "model/instruments/outcome.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/responsereader.h"
#include "model/instruments/responsewriter.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace instruments;

namespace {

class Suites : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_folder = suites::folder();
        if (m_folder.path.isEmpty())
            GTEST_SKIP() << m_folder.reason.toStdString();
    }

    suites::Folder m_folder;
};

/// The forms of all suites by every name that a response may call them.
QHash<QString, Questionnaire> formsByName(const suites::Folder &folder)
{
    QHash<QString, Questionnaire> forms;
    for (const suites::File &file : suites::resources(folder, u"Questionnaire"_s)) {
        const auto form = readQuestionnaire(file.resource);
        if (!form)
            continue;
        forms.insert(u"Questionnaire/"_s + file.resource.value(u"id"_s).toString(), *form);
        if (!form->url.isEmpty())
            forms.insert(form->url, *form);
    }
    return forms;
}

const Questionnaire *formOf(const QJsonObject &response, const QHash<QString, Questionnaire> &forms)
{
    const QString name = response.value(u"questionnaire"_s).toString().section(u'|', 0, 0);
    const auto found = forms.constFind(name);
    const auto byId = found == forms.cend() ? forms.constFind(name.section(u'/', -2)) : found;
    return byId == forms.cend() ? nullptr : &*byId;
}

TEST_F(Suites, everyQuestionnaireIsTakenWholeOrRefusedWithItsPlace)
{
    static const QRegularExpression kPlaced(u"^[A-Za-z][^:]*: [a-z].*"_s);
    int taken = 0;
    QStringList refused;
    for (const suites::File &file : suites::resources(m_folder, u"Questionnaire"_s)) {
        const auto form = readQuestionnaire(file.resource);
        if (!form) {
            refused.append(file.name + u": "_s + form.error().detail);
            EXPECT_TRUE(kPlaced.match(form.error().detail).hasMatch()) << refused.last().toStdString();
            continue;
        }
        ++taken;
        const QJsonObject written = QJsonDocument::fromJson(writeQuestionnaire(*form)).object();
        EXPECT_EQ(written, file.resource) << file.name.toStdString();
        outcomeOf(*form, startingAnswers(*form), QDate(2026, 11, 20), Language::English);
    }
    RecordProperty("taken", taken);
    EXPECT_GE(taken, 41);
    EXPECT_LE(refused.size(), 2) << refused.join(u'\n').toStdString();
    if (!refused.isEmpty())
        printf("%s\n", qPrintable(refused.join(u'\n')));
}

TEST_F(Suites, everyResponseIsWrittenAsItCame)
{
    const auto forms = formsByName(m_folder);
    int read = 0;
    QStringList strange;
    for (const suites::File &file : suites::resources(m_folder, u"QuestionnaireResponse"_s)) {
        const Questionnaire *form = formOf(file.resource, forms);
        if (!form) {
            strange.append(file.name);
            continue;
        }
        const auto response = readResponse(file.resource, *form);
        ASSERT_TRUE(response) << file.name.toStdString() << ": " << response.error().detail.toStdString();
        ++read;
        EXPECT_EQ(responseResource(*response, *form), file.resource) << file.name.toStdString();
        outcomeOf(*form, response->answers, QDate(2026, 11, 20), Language::English);
    }
    EXPECT_GE(read, 6);
    printf("%d responses; without their form: %s\n", read, qPrintable(strange.join(u", "_s)));
}

/// A random answer that the item allows; undefined where nothing is easily made up.
QJsonValue answerTo(const Item &item, std::mt19937_64 &dice)
{
    const auto roll = [&](int sides) { return int(dice() % quint64(sides)); };
    if (!item.options.empty())
        return item.options[size_t(roll(int(item.options.size())))].value;
    const int least = item.limits.least.isDouble() ? item.limits.least.toInt() : 0;
    const int most = item.limits.most.isDouble() ? item.limits.most.toInt() : least + 9;
    switch (item.type) {
    case ItemType::Boolean:
        return roll(2) == 1;
    case ItemType::Integer:
        return least + roll(most - least + 1);
    case ItemType::Decimal:
        return least + roll(most - least + 1);
    case ItemType::String:
    case ItemType::Text:
        return u"words"_s;
    default:
        return QJsonValue::Undefined;
    }
}

Answers randomAnswers(const Questionnaire &form, std::mt19937_64 &dice)
{
    const ItemIndex index(form);
    Answers answers;
    const bool fillsAll = dice() % 2 == 0;
    for (const Item *item : index.inOrder()) {
        const bool isAsked = item->isQuestion() && !item->readOnly && !index.repeatedIn(item->linkId)
            && !item->formula(u"calculatedExpression"_s);
        if (isAsked && (fillsAll || dice() % 5 != 0))
            answers.set(item->linkId, answerTo(*item, dice));
    }
    // Answers to what is not asked then are none, to either engine.
    for (int round = 0; round < 3; ++round) {
        const EnabledItems enabled(index, answers);
        for (const Item *item : index.inOrder()) {
            if (!enabled.contains(item->linkId))
                answers.clear(item->linkId);
        }
    }
    return answers;
}

/// The computed expressions of a form with the variables of the resource, for the other engine.
QJsonArray expressionsOf(const Questionnaire &form)
{
    const ItemIndex index(form);
    QJsonArray items;
    for (const Item *item : index.inOrder()) {
        const Formula *formula = item->formula(u"calculatedExpression"_s);
        if (!formula || !isComputedHere(form, item->linkId))
            continue;
        QJsonArray variables;
        std::vector<const std::vector<Formula> *> homes{&form.formulas};
        for (const Item *up = item; up; up = index.parent(up->linkId))
            homes.insert(homes.begin() + 1, &up->formulas);
        for (const auto *home : homes) {
            for (const Formula &each : *home) {
                if (each.use == u"variable"_s && each.language == u"text/fhirpath"_s)
                    variables.append(QJsonObject{{u"name"_s, each.name}, {u"expression"_s, each.text}});
            }
        }
        items.append(QJsonObject{
            {u"linkId"_s, item->linkId}, {u"expression"_s, formula->text}, {u"variables"_s, variables}});
    }
    return items;
}

struct Asked {
    QString name;
    QJsonObject ours;
};

void ask(const QString &name, const Questionnaire &form, int times, std::mt19937_64 &dice,
    QJsonArray &questions, QList<Asked> &asked)
{
    const QJsonArray items = expressionsOf(form);
    for (int i = 0; i < times && !items.isEmpty(); ++i) {
        Response response;
        response.answers = randomAnswers(form, dice);
        QJsonObject json = responseResource(response, form);
        const QJsonObject ours = calculatedValues(form, response.answers);
        questions.append(
            QJsonObject{{u"questionnaire"_s, form.json}, {u"response"_s, json}, {u"items"_s, items}});
        asked.append({name, ours});
    }
}

void compare(const QJsonArray &questions, const QList<Asked> &asked, const suites::Folder &folder,
    int &figures, const QString &script = u"totals.js"_s)
{
    const auto theirs = suites::otherEngine(folder, script, questions);
    ASSERT_TRUE(theirs) << "the other engine did not run";
    ASSERT_EQ(theirs->size(), asked.size());
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QJsonObject row = theirs->at(i).toObject();
        for (auto it = row.begin(); it != row.end(); ++it) {
            const QJsonValue ours = asked.at(i).ours.value(it.key());
            const std::string place = (asked.at(i).name + u' ' + it.key()).toStdString();
            ++figures;
            if (it.value().isDouble())
                EXPECT_NEAR(ours.toDouble(std::nan("")), it.value().toDouble(), 1e-6)
                    << place
                    << QJsonDocument(questions.at(i).toObject().value(u"response"_s).toObject())
                           .toJson()
                           .constData();
            else
                EXPECT_EQ(ours.isUndefined() ? QJsonValue() : ours, it.value())
                    << place << ": " << it.value().toString().toStdString();
        }
    }
}

TEST_F(Suites, totalsOfTheInstrumentsAreThoseOfAnotherEngine)
{
    std::mt19937_64 dice(20261122);
    initResources();
    QJsonArray questions;
    QList<Asked> asked;
    for (const QString &name : QDir(u":/instruments"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(u":/instruments/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ask(name, *readQuestionnaire(file.readAll()), 25, dice, questions, asked);
    }
    int figures = 0;
    compare(questions, asked, m_folder, figures);
    EXPECT_GE(figures, 200);
    printf("%d figures compared\n", figures);
}

/// A third engine takes in form and response as other programs would, and works out the same.
TEST_F(Suites, totalsOfTheInstrumentsAreThoseOfAWholeFormEngine)
{
    std::mt19937_64 dice(20261129);
    initResources();
    QJsonArray questions;
    QList<Asked> asked;
    for (const QString &name : QDir(u":/instruments"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(u":/instruments/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        ask(name, *readQuestionnaire(file.readAll()), 4, dice, questions, asked);
    }
    int figures = 0;
    compare(questions, asked, m_folder, figures, u"lforms.js"_s);
    EXPECT_GE(figures, 80);
    printf("%d figures compared with lforms\n", figures);
}

TEST_F(Suites, totalsOfTheSuitesAreThoseOfAnotherEngine)
{
    std::mt19937_64 dice(20261123);
    QJsonArray questions;
    QList<Asked> asked;
    for (const suites::File &file : suites::resources(m_folder, u"Questionnaire"_s)) {
        const auto form = readQuestionnaire(file.resource);
        if (form)
            ask(file.name, *form, 15, dice, questions, asked);
    }
    int figures = 0;
    compare(questions, asked, m_folder, figures);
    EXPECT_GE(figures, 15);
    printf("%d figures compared\n", figures);
}

/// Each function and sign of the language on answers at random, as this program and another engine take it.
TEST_F(Suites, expressionsMeanWhatAnotherEngineTakesThemFor)
{
    const QStringList expressions{u"(%n / %d.power(2)).round(1)"_s, u"(%d * -1).abs()"_s, u"%d.floor()"_s,
        u"(0 - %d).ceiling() + (0 - %d).truncate()"_s, u"%n.sqrt()"_s, u"(%n + 1).ln().round(6)"_s,
        u"(%n / 10).exp()"_s, u"%n div 3 + %n mod 4"_s, u"(%d / 3).round(2)"_s, u"%d.round()"_s,
        u"%w.startsWith('wo') and %w.endsWith('s')"_s, u"%w.contains('rd')"_s, u"%w.length()"_s,
        u"%w.matches('^w.+s$')"_s, u"%w & '-' & {}"_s, u"%w + '!'"_s, u"%resource.item.select(linkId)[1]"_s,
        u"%resource.item.all(linkId.exists())"_s, u"%resource.item.all(linkId = 'n')"_s,
        u"%resource.item.answer.value.weight().aggregate($this + $total, 0)"_s,
        u"(1 | 5 | %n).aggregate(iif($total.empty() or $this > $total, $this, $total))"_s,
        u"%n > 3 implies %d > 3"_s, u"%n > 3 xor %d > 3"_s, u"(1 | 2 | 3) contains %n"_s,
        u"%n.empty() implies false"_s, u"1 = 2 implies false and false"_s, u"(%n | %d).count()"_s};
    QJsonArray items = QJsonDocument::fromJson(R"([{"linkId":"n","type":"integer"},
        {"linkId":"d","type":"decimal"},{"linkId":"w","type":"string"},{"linkId":"c","type":"choice",
        "answerOption":[{"valueCoding":{"system":"urn:s","code":"x","extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":1.5}]}},
        {"valueCoding":{"system":"urn:s","code":"y","extension":[
            {"url":"http://hl7.org/fhir/StructureDefinition/itemWeight","valueDecimal":4}]}}]}])")
                           .array();
    const auto formula = [](const QString &use, const QString &name, const QString &text) {
        QJsonObject expression{{u"language"_s, u"text/fhirpath"_s}, {u"expression"_s, text}};
        if (!name.isEmpty())
            expression.insert(u"name"_s, name);
        return QJsonObject{{u"url"_s, use}, {u"valueExpression"_s, expression}};
    };
    QJsonArray variables;
    for (const QString &name : {u"n"_s, u"d"_s, u"w"_s})
        variables.append(formula(u"http://hl7.org/fhir/StructureDefinition/variable"_s, name,
            u"%resource.item.where(linkId='%1').answer.value"_s.arg(name)));
    for (const QString &text : expressions) {
        const QString address
            = u"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"_s;
        items.append(QJsonObject{{u"linkId"_s, text}, {u"type"_s, u"string"_s}, {u"readOnly"_s, true},
            {u"extension"_s, QJsonArray{formula(address, {}, text)}}});
    }
    const auto form = readQuestionnaire(QJsonObject{{u"resourceType"_s, u"Questionnaire"_s},
        {u"status"_s, u"draft"_s}, {u"extension"_s, variables}, {u"item"_s, items}});
    ASSERT_TRUE(form) << form.error().detail.toStdString();
    std::mt19937_64 dice(20261130);
    QJsonArray questions;
    QList<Asked> asked;
    ask(u"expressions"_s, *form, 40, dice, questions, asked);
    int figures = 0;
    compare(questions, asked, m_folder, figures);
    EXPECT_GE(figures, 1000);
    printf("%d values compared\n", figures);
}

/// Cuts, swaps and spoils resources of the suites: whatever comes of it is read or refused, never worse.
TEST_F(Suites, spoiledFilesAreReadOrRefused)
{
    std::mt19937_64 dice(7);
    const auto all = suites::resources(m_folder, u"Questionnaire"_s);
    ASSERT_FALSE(all.isEmpty());
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = QJsonDocument(all.at(qsizetype(dice() % quint64(all.size()))).resource)
                               .toJson(QJsonDocument::Compact);
        if (bytes.size() > 60'000)
            continue;
        for (int i = 0; i < 6; ++i) {
            const auto at = qsizetype(dice() % quint64(bytes.size()));
            switch (dice() % 3) {
            case 0:
                bytes.remove(at, 1 + qsizetype(dice() % 8));
                break;
            case 1:
                bytes[at] = "{}[]\",:0-eE\\"[dice() % 12];
                break;
            default:
                bytes.insert(at, bytes.mid(qsizetype(dice() % quint64(bytes.size())), 12));
            }
        }
        const auto form = readQuestionnaire(bytes);
        if (!form) {
            ++refused;
            EXPECT_FALSE(form.error().detail.isEmpty());
            continue;
        }
        outcomeOf(*form, randomAnswers(*form, dice), QDate(2026, 11, 20), Language::English);
    }
    EXPECT_GT(refused, 100);
}

} // namespace
