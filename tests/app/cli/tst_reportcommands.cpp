// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::CliVault;

namespace {

/// A small invented district, made once: it has everything that papers are made of.
class ReportCommands : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        s_vault = new CliVault;
        s_vault->done({u"demo"_s, u"--size"_s, u"S"_s, u"--seed"_s, u"7"_s});
        const QJsonArray people = s_vault->done({u"person"_s, u"list"_s}).value(u"people"_s).toArray();
        for (const QJsonValue &person : people) {
            if (!person[u"bundle"_s].toString().isEmpty() && s_bundle.isEmpty()) {
                s_person = person[u"id"_s].toString();
                s_bundle = idFor(u"care-plan"_s);
            }
        }
        const QJsonObject services = s_vault->done({u"service"_s, u"list"_s});
        s_service = services.value(u"offers"_s)[0][u"service"_s].toString();
    }
    static void TearDownTestSuite() { delete s_vault; }

    static QJsonArray papers()
    {
        return s_vault->done({u"report"_s, u"list"_s, u"--person"_s, s_person}).value(u"papers"_s).toArray();
    }
    /// The id of a record that this paper can be made of.
    static QString idFor(const QString &paper)
    {
        for (const QJsonValue &one : papers()) {
            if (one[u"paper"_s].toString() == paper && one[u"of"_s].isString())
                return one[u"of"_s].toString();
        }
        return {};
    }
    static int prints()
    {
        return int(s_vault->done({u"report"_s, u"list"_s}).value(u"prints"_s).toArray().size());
    }

    static inline CliVault *s_vault = nullptr;
    static inline QString s_bundle;
    static inline QString s_person;
    static inline QString s_service;
};

TEST_F(ReportCommands, everyPaperComesInEveryFormatWithTheNextNumber)
{
    int number = prints();
    const QList<std::pair<QString, QStringList>> papers{{u"care-plan"_s, {u"--of"_s, s_bundle}},
        {u"easy-plan"_s, {u"--of"_s, s_bundle}},
        {u"assessment-result"_s, {u"--of"_s, idFor(u"assessment-result"_s)}},
        {u"service-leaflet"_s, {u"--of"_s, s_service}},
        {u"consent"_s, {u"--person"_s, s_person, u"--office"_s, u"물빛1동"_s}},
        {u"consent"_s, {u"--person"_s, s_person, u"--form"_s, u"sensitive"_s, u"--office"_s, u"물빛1동"_s}}};
    for (const auto &[paper, of] : papers) {
        for (const auto &[ending, magic] :
            {std::pair{u"pdf"_s, "%PDF"}, std::pair{u"odt"_s, "PK"}, std::pair{u"hwpx"_s, "PK"}}) {
            const QString out = s_vault->file(paper + u'.' + ending);
            const QJsonObject made
                = s_vault->done(QStringList{u"report"_s, paper} + of + QStringList{u"--out"_s, out});
            EXPECT_EQ(made.value(u"report"_s).toString(), paper);
            EXPECT_TRUE(
                made.value(u"number"_s).toString().endsWith(u"-%1"_s.arg(++number, 4, 10, QLatin1Char('0'))))
                << made.value(u"number"_s).toString().toStdString();
            QFile file(out);
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            EXPECT_TRUE(file.readAll().startsWith(magic)) << out.toStdString();
        }
    }
}

TEST_F(ReportCommands, aConsentWithoutAnOfficeIsRefusedWithTheWayToMendIt)
{
    const int before = prints();
    const auto refused = s_vault->run(
        {u"report"_s, u"consent"_s, u"--person"_s, s_person, u"--out"_s, s_vault->file(u"c.pdf"_s)});
    EXPECT_NE(refused.code, 0);
    EXPECT_TRUE((refused.out + refused.err).contains("--office")) << refused.err.constData();
    EXPECT_EQ(prints(), before) << "no number was given";
}

TEST_F(ReportCommands, theRegisterSaysWhatWasPrintedWhyAndHow)
{
    s_vault->done(
        {u"report"_s, u"care-plan"_s, u"--bundle"_s, s_bundle, u"--out"_s, s_vault->file(u"masked.odt"_s),
            u"--masked"_s, u"--large-print"_s, u"--language"_s, u"en"_s, u"--reason"_s, u"사례회의 배부"_s});
    const QJsonObject last
        = s_vault->done({u"report"_s, u"list"_s, u"--of"_s, s_bundle}).value(u"prints"_s)[0].toObject();
    EXPECT_EQ(last.value(u"paper"_s).toString(), u"care-plan"_s);
    EXPECT_EQ(last.value(u"of"_s).toString(), s_bundle);
    EXPECT_EQ(last.value(u"person"_s).toString(), s_person);
    EXPECT_EQ(last.value(u"format"_s).toString(), u"odt"_s);
    EXPECT_EQ(last.value(u"language"_s).toString(), u"en"_s);
    EXPECT_EQ(last.value(u"reason"_s).toString(), u"사례회의 배부"_s);
    EXPECT_TRUE(last.value(u"masked"_s).toBool());
    EXPECT_TRUE(last.value(u"largePrint"_s).toBool());
    EXPECT_FALSE(last.value(u"failed"_s).toBool());
}

TEST_F(ReportCommands, wrongUsageTakesNoNumber)
{
    const int before = prints();
    const QString out = s_vault->file(u"x.pdf"_s);
    EXPECT_EQ(s_vault->run({u"report"_s, u"care-plan"_s, u"--out"_s, out}).code, 2) << "of what?";
    EXPECT_EQ(
        s_vault->run(
                   {u"report"_s, u"care-plan"_s, u"--of"_s, s_bundle, u"--out"_s, s_vault->file(u"x.doc"_s)})
            .code,
        2);
    EXPECT_EQ(s_vault->run({u"report"_s, u"care-plan"_s, u"--of"_s, s_person, u"--out"_s, out}).code, 1);
    EXPECT_EQ(
        s_vault
            ->run({u"report"_s, u"care-plan"_s, u"--of"_s, s_bundle, u"--edition"_s, u"9"_s, u"--out"_s, out})
            .code,
        1);
    EXPECT_EQ(
        s_vault
            ->run({u"report"_s, u"consent"_s, u"--person"_s, s_person, u"--form"_s, u"no"_s, u"--out"_s, out})
            .code,
        2);
    EXPECT_EQ(s_vault->run({u"report"_s, u"nothing"_s}).code, 2);
    EXPECT_EQ(prints(), before);
}

TEST_F(ReportCommands, listsThePapersThatThereAre)
{
    const QJsonArray all = s_vault->done({u"report"_s, u"list"_s}).value(u"papers"_s).toArray();
    EXPECT_EQ(all.size(), 6);
    EXPECT_FALSE(idFor(u"care-plan"_s).isEmpty());
    EXPECT_FALSE(idFor(u"assessment-result"_s).isEmpty());
    EXPECT_EQ(s_vault->run({u"report"_s, u"list"_s, u"--person"_s, s_person, u"--of"_s, s_bundle}).code, 2);
}

TEST_F(ReportCommands, templatesGoOutAndComeBackChanged)
{
    const QString path = s_vault->file(u"plan.json"_s);
    s_vault->done({u"template"_s, u"export"_s, u"care-plan"_s, u"--out"_s, path});
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject form = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(form, s_vault->done({u"template"_s, u"show"_s, u"care-plan"_s}));
    EXPECT_FALSE(s_vault->done({u"template"_s, u"import"_s, path}).value(u"new"_s).toBool())
        << "the same as is there";
    form.insert(u"edition"_s, u"우리동-1"_s);
    form.insert(u"title"_s, u"우리 동 계획서"_s);
    const QString changed = s_vault->write(u"changed.json"_s, QJsonDocument(form).toJson());
    const QJsonObject taken
        = s_vault->done({u"template"_s, u"import"_s, changed, u"--from"_s, u"2100-01-01"_s});
    EXPECT_TRUE(taken.value(u"new"_s).toBool());
    EXPECT_EQ(taken.value(u"from"_s).toString(), u"2100-01-01"_s);
    EXPECT_EQ(s_vault->run({u"template"_s, u"import"_s, changed, u"--from"_s, u"2020-01-01"_s}).code, 0)
        << "there already";
    form.insert(u"title"_s, u"다른 계획서"_s);
    const QString other = s_vault->write(u"other.json"_s, QJsonDocument(form).toJson());
    EXPECT_EQ(s_vault->run({u"template"_s, u"import"_s, other}).code, 1) << "the edition is taken";
    form.insert(u"edition"_s, u"우리동-2"_s);
    const QString past = s_vault->write(u"past.json"_s, QJsonDocument(form).toJson());
    EXPECT_EQ(s_vault->run({u"template"_s, u"import"_s, past, u"--from"_s, u"2020-01-01"_s}).code, 6);
    const QJsonArray list = s_vault->done({u"template"_s, u"list"_s, u"--paper"_s, u"care-plan"_s})
                                .value(u"templates"_s)
                                .toArray();
    ASSERT_EQ(list.size(), 2);
    EXPECT_TRUE(list.at(0)[u"inForce"_s].toBool());
    EXPECT_EQ(list.at(1)[u"edition"_s].toString(), u"우리동-1"_s);
    s_vault->done({u"template"_s, u"reset"_s, u"care-plan"_s, u"--from"_s, u"2100-02-01"_s});
    EXPECT_EQ(s_vault->run({u"template"_s, u"reset"_s, u"nothing"_s}).code, 2);
}

TEST_F(ReportCommands, anEditionThatNoPaperBearsIsTakenBack)
{
    QJsonObject form = s_vault->done({u"template"_s, u"show"_s, u"consent"_s});
    form.insert(u"edition"_s, u"잘못"_s);
    const QString path = s_vault->write(u"mistaken.json"_s, QJsonDocument(form).toJson());
    s_vault->done({u"template"_s, u"import"_s, path, u"--from"_s, u"2100-01-01"_s});
    s_vault->done({u"template"_s, u"withdraw"_s, u"consent"_s, u"--edition"_s, u"잘못"_s});
    EXPECT_EQ(s_vault->run({u"template"_s, u"show"_s, u"consent"_s, u"--edition"_s, u"잘못"_s}).code, 1);
    EXPECT_EQ(s_vault->run({u"template"_s, u"withdraw"_s, u"consent"_s, u"--edition"_s, u"잘못"_s}).code, 1);
    EXPECT_EQ(s_vault->run({u"template"_s, u"withdraw"_s, u"consent"_s}).code, 2) << "which edition?";
}

TEST_F(ReportCommands, everyFaultOfATemplateIsTold)
{
    const QString path = s_vault->write(u"faulty.json"_s,
        R"({"format": "carepass-template", "version": 1, "paper": "care-plan", "edition": "1",
            "from": "soon", "title": "", "sections": [{"id": "nobody"}], "texts": {"declaration": "{who}"}})");
    const support::Ran ran = s_vault->run({u"template"_s, u"import"_s, path});
    EXPECT_EQ(ran.code, 2);
    const QJsonArray faults = ran.json().value(u"faults"_s).toArray();
    EXPECT_GE(faults.size(), 5);
    for (const QJsonValue &fault : faults)
        EXPECT_TRUE(fault[u"sentence"_s].toString().endsWith(u'.'));
    EXPECT_EQ(s_vault->run({u"template"_s, u"import"_s, s_vault->write(u"no.json"_s, "{")}).code, 2);
}

} // namespace
