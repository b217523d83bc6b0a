// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that CarePass gives to other programs, held against the published definitions of FHIR R4 and against
// another validator.
#include "model/domain/bundle.h"
#include "model/domain/consent.h"
#include "model/store/records.h"
#include "model/work/casefiles.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/demo.h"
#include "resources/resources.h"
#include "tests/suites/definitions.h"
#include "tests/support/testvault.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCases = 12;

/// A small invented district, and cases of it as files: those with a care pass first, then others.
class Cases : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_folder = suites::folder();
        if (m_folder.path.isEmpty())
            GTEST_SKIP() << m_folder.reason.toStdString();
        initResources();
        auto codes = work::readCodeLists();
        ASSERT_OK(codes);
        m_codes = *codes;
        auto connection = m_vault.vault().connect({});
        ASSERT_OK(connection);
        m_context = std::make_unique<work::Context>(m_vault.vault(), std::move(*connection), m_codes);
        ASSERT_OK(work::demo::fill(*m_context, {60, 120, 60, 24, 48, 10, 2}, 20261129));
    }

    QList<base::Id> people()
    {
        QList<base::Id> chosen;
        const auto bundles = store::records::all<domain::Bundle>(m_context->connection());
        EXPECT_OK(bundles);
        for (const domain::Bundle &bundle : *bundles) {
            if (!chosen.contains(bundle.parent))
                chosen.append(bundle.parent);
        }
        m_withCarePass = int(chosen.size());
        const auto all = store::records::all<domain::Person>(m_context->connection());
        EXPECT_OK(all);
        for (const domain::Person &person : *all) {
            if (chosen.size() < kCases && !chosen.contains(person.id))
                chosen.append(person.id);
        }
        return chosen.mid(0, kCases);
    }

    /// Writes each case plain and masked; gives the paths.
    QStringList written()
    {
        QStringList files;
        for (const base::Id &person : people()) {
            domain::Consent consent;
            consent.parent = person;
            consent.form = u"thirdParty"_s;
            consent.day = QDate(2026, 11, 1);
            if (files.size() % 4 == 0)
                m_vault.put(consent);
            for (const bool masked : {false, true}) {
                files.append(m_vault.file(u"case-%1.json"_s.arg(files.size())));
                EXPECT_OK(
                    work::casefiles::writeFhir(*m_context, {person, masked, files.constLast(), u"의뢰"_s}));
            }
        }
        return files;
    }
    static QJsonObject read(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    suites::Folder m_folder;
    support::TestVault m_vault;
    domain::CodeLists m_codes;
    std::unique_ptr<work::Context> m_context;
    int m_withCarePass = 0;
};

TEST_F(Cases, haveTheElementsThatThePublishedDefinitionsDemand)
{
    suites::Definitions definitions(m_folder);
    QSet<QString> kinds;
    for (const QString &path : written()) {
        const QJsonObject bundle = read(path);
        EXPECT_EQ(definitions.troublesOf(bundle).join(u'\n').toStdString(), "") << path.toStdString();
        for (const QJsonValue &entry : bundle.value(u"entry"_s).toArray())
            kinds.insert(entry[u"resource"][u"resourceType"].toString());
    }
    EXPECT_GE(m_withCarePass, 5);
    for (const QString &kind : {u"Patient"_s, u"QuestionnaireResponse"_s, u"CarePlan"_s, u"Goal"_s,
             u"ServiceRequest"_s, u"Consent"_s, u"EpisodeOfCare"_s, u"Organization"_s})
        EXPECT_TRUE(kinds.contains(kind)) << kind.toStdString();
}

TEST_F(Cases, holdBeforeAnotherValidator)
{
    const auto troubles = suites::otherValidator(m_folder, written());
    ASSERT_TRUE(troubles) << "the other validator did not run";
    EXPECT_EQ(troubles->toStdString(), "");
}

/// Both judges have to see what is wrong, or their silence means nothing.
TEST_F(Cases, thatAreSpoiledAreSeenByBoth)
{
    const QString good = written().constFirst();
    const QByteArray text = QJsonDocument(read(good)).toJson();
    const auto spoiled = [&](const QByteArray &what, const QByteArray &by) {
        QByteArray bytes = text;
        EXPECT_TRUE(bytes.contains(what)) << what.constData();
        return bytes.replace(bytes.indexOf(what), what.size(), by);
    };
    suites::Definitions definitions(m_folder);
    int number = 0;
    for (const QByteArray &bytes : {spoiled("\"lifecycleStatus\"", "\"lifecycle\""),
             spoiled("\"intent\": \"plan\"", "\"purpose\": \"plan\""),
             spoiled("\"gender\"", "\"sexOfThePerson\"")}) {
        const QJsonObject bundle = QJsonDocument::fromJson(bytes).object();
        EXPECT_FALSE(definitions.troublesOf(bundle).isEmpty()) << number;
        QFile file(m_vault.file(u"spoiled-%1.json"_s.arg(number++)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto troubles = suites::otherValidator(m_folder, {file.fileName()});
        ASSERT_TRUE(troubles);
        EXPECT_FALSE(troubles->isEmpty()) << number;
    }
    QJsonObject bundle = read(good);
    bundle.insert(u"entry"_s, bundle.value(u"entry"_s).toArray().first());
    EXPECT_FALSE(definitions.troublesOf(bundle).isEmpty()) << "a list that is none";
}

} // namespace
