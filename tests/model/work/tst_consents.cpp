// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/attachments.h"
#include "tests/model/work/carebench.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace work;
using base::ErrorKind;

namespace {

class Consents : public test::CareTest {
protected:
    QStringList issues(const ConsentInput &input)
    {
        QStringList fields;
        const auto forms = consentforms::all(context());
        EXPECT_OK(forms);
        for (const ConsentIssue &issue : consents::issuesOf(input, *forms, today()))
            fields.append(issue.field);
        return fields;
    }
    ConsentStands stands(const domain::Consent &consent, QDate on)
    {
        return consents::standsOn(consent, *consentforms::all(context()), on);
    }
};

TEST_F(Consents, comeOnDatedFormsWithRequiredAndOtherItems)
{
    const auto forms = consentforms::all(context());
    ASSERT_OK(forms);
    const auto third = consentforms::inForce(*forms, u"thirdParty"_s, today());
    ASSERT_TRUE(third.has_value());
    EXPECT_TRUE(third->perOrganisation);
    EXPECT_TRUE(third->items[0].required);
    EXPECT_FALSE(third->items[2].required);
    EXPECT_EQ(third->law(u"ko"_s), u"개인정보 보호법 제17조, 사회보장급여법 제15조"_s);
    EXPECT_FALSE(consentforms::inForce(*forms, u"thirdParty"_s, QDate(2025, 1, 1)).has_value());
    for (const ConsentForm &form : *forms)
        EXPECT_TRUE(m_codes.list(u"consent-forms"_s).contains(form.form)) << form.form.toStdString();
}

TEST_F(Consents, takeTheOfficesEditionFromItsDayAndKeepOldOnesReadable)
{
    const QJsonObject own{{u"form"_s, u"plan"_s}, {u"edition"_s, u"gu-1"_s},
        {u"validFrom"_s, u"2026-06-01"_s},
        {u"items"_s,
            QJsonArray{QJsonObject{{u"code"_s, u"all"_s}, {u"required"_s, true}, {u"ko"_s, u"모두"_s}}}}};
    ASSERT_OK(log::saveSetting(context(), u"consent-form-editions"_s, QJsonArray{own}));
    const auto forms = consentforms::all(context());
    EXPECT_EQ(consentforms::inForce(*forms, u"plan"_s, today())->edition, u"gu-1"_s);
    EXPECT_EQ(consentforms::inForce(*forms, u"plan"_s, QDate(2026, 5, 31))->edition, u"2026-1"_s);
    EXPECT_TRUE(consentforms::find(*forms, u"plan"_s, u"2026-1"_s).has_value());
    EXPECT_ERROR(consentforms::fromJson({{u"form"_s, u"plan"_s}}), ErrorKind::InvalidInput);
}

TEST_F(Consents, wantWhoGaveThemHowAndToWhom)
{
    ConsentInput input{consentFor(m_care), {}, {}};
    EXPECT_EQ(issues(input), QStringList());
    input.consent.organisation = {};
    EXPECT_EQ(issues(input), QStringList{u"organisation"_s});
    input.consent = consentFor(m_care);
    input.consent.day = today().addDays(1);
    EXPECT_EQ(issues(input), QStringList{u"day"_s});
    input.consent = consentFor(m_care);
    input.consent.givenBy = u"guardian"_s;
    EXPECT_EQ(issues(input), (QStringList{u"giver_name"_s, u"giver_relation"_s}));
    input.consent = consentFor(m_care);
    input.consent.method = u"spoken"_s;
    EXPECT_EQ(issues(input), QStringList{u"witness"_s});
    input.consent.method.clear();
    EXPECT_EQ(issues(input), QStringList{u"method"_s});
    input.consent = consentFor(m_care);
    input.consent.ticks.insert(u"blood"_s, true);
    EXPECT_EQ(issues(input), QStringList{u"ticks"_s});
    input.consent = consentFor(m_care);
    input.consent.until = today().addDays(-1);
    EXPECT_EQ(issues(input), QStringList{u"until_day"_s});
    input.consent.form = u"trust"_s;
    EXPECT_TRUE(issues(input).contains(u"form"_s));
    EXPECT_ERROR(consents::add(context(), input), ErrorKind::InvalidInput);
}

TEST_F(Consents, standOnlyWholeAndInTheirTime)
{
    domain::Consent one = consentFor(m_care);
    one.formEdition = u"2026-1"_s;
    one.until = today().addDays(30);
    EXPECT_EQ(stands(one, today()), ConsentStands::InForce);
    EXPECT_EQ(stands(one, today().addDays(-1)), ConsentStands::NotYet);
    EXPECT_EQ(stands(one, today().addDays(31)), ConsentStands::RunOut);
    one.withdrawn = today().addDays(3);
    EXPECT_EQ(stands(one, today().addDays(3)), ConsentStands::Withdrawn);
    EXPECT_EQ(stands(one, today().addDays(2)), ConsentStands::InForce);
    one.ticks = {{u"contact"_s, true}, {u"plan"_s, false}, {u"health"_s, true}};
    EXPECT_EQ(stands(one, today()), ConsentStands::Refused) << "a required item is not ticked";
}

TEST_F(Consents, holdForTheMonthsOfTheirForm)
{
    const base::Id id = consent(m_care);
    const auto lines = consents::list(context(), m_person);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 1);
    EXPECT_EQ(lines->first().consent.id, id);
    EXPECT_EQ(lines->first().organisation, u"방문 돌봄 센터"_s);
    EXPECT_EQ(lines->first().consent.formEdition, u"2026-1"_s);
    EXPECT_EQ(lines->first().consent.until, QDate(2027, 11, 19));
    const auto recipients = consents::recipients(context(), m_person, today());
    ASSERT_OK(recipients);
    EXPECT_EQ(*recipients, QSet<base::Id>{organisationOf(m_care)});
}

TEST_F(Consents, keepTheirPaperEncryptedBesideThem)
{
    ConsentInput input{consentFor(m_care), Paper{u"동의서.pdf"_s, "%PDF-1.7 signed"}, {}};
    const auto id = consents::add(context(), input);
    ASSERT_OK(id);
    const auto kept = store::records::find<domain::Consent>(connection(), *id);
    const auto paper = consents::paperOf(context(), (*kept)->attachment);
    ASSERT_OK(paper);
    EXPECT_EQ(paper->bytes, QByteArray("%PDF-1.7 signed"));
    EXPECT_EQ(paper->name, u"동의서.pdf"_s);
    input.paper = Paper{u"a.exe"_s, "MZ"};
    EXPECT_EQ(issues(input), QStringList{u"attachment"_s});
    input.paper = Paper{u"a.pdf"_s, "%PDF-" + QByteArray(10 << 20, 'x')};
    EXPECT_EQ(issues(input), QStringList{u"attachment"_s}) << "above 10 MB";
    undoLast();
    EXPECT_ERROR(consents::paperOf(context(), (*kept)->attachment), ErrorKind::NotFound);
}

TEST_F(Consents, aboutSeveralThingsStandOnOneSheetInOneAct)
{
    domain::Consent collection = consentFor(m_care);
    collection.form = u"collection"_s;
    collection.organisation = {};
    collection.ticks = {{u"basic"_s, true}, {u"circumstances"_s, true}, {u"followUp"_s, false}};
    const auto ids = consents::addSheet(context(),
        {{collection, consentFor(m_care)}, Paper{u"동의서.pdf"_s, "%PDF-1.7 signed"}, {}});
    ASSERT_OK(ids);
    ASSERT_EQ(ids->size(), 2);
    const auto first = consents::find(context(), ids->at(0));
    const auto second = consents::find(context(), ids->at(1));
    EXPECT_EQ(first->attachment, second->attachment);
    EXPECT_EQ(first->until, QDate(2028, 11, 19));
    EXPECT_EQ(second->until, QDate(2027, 11, 19)) << "each by its own form";
    undoLast();
    EXPECT_TRUE(consents::list(context(), m_person)->isEmpty());
}

TEST_F(Consents, aboutSeveralThingsAreKeptAllOrNone)
{
    domain::Consent wrong = consentFor(m_care);
    wrong.organisation = {};
    EXPECT_ERROR(
        consents::addSheet(context(), {{consentFor(m_care), wrong}, {}, {}}), ErrorKind::InvalidInput);
    EXPECT_ERROR(consents::addSheet(context(), {}), ErrorKind::InvalidInput);
    EXPECT_TRUE(consents::list(context(), m_person)->isEmpty());
}

TEST_F(Consents, signedOnTheScreenNeedTheSignature)
{
    ConsentInput input{consentFor(m_care), {}, {}};
    input.consent.method = u"screen"_s;
    EXPECT_EQ(issues(input), QStringList{u"attachment"_s});
}

TEST_F(Consents, takeTheirPaperLaterButOnlyOnce)
{
    const base::Id id = consent(m_care);
    EXPECT_ERROR(consents::attach(context(), id, {u"a.exe"_s, "MZ"}), ErrorKind::InvalidInput);
    ASSERT_OK(consents::attach(context(), id, {u"동의서.pdf"_s, "%PDF-1.7 signed"}));
    const auto kept = consents::find(context(), id);
    EXPECT_EQ(consents::paperOf(context(), kept->attachment)->name, u"동의서.pdf"_s);
    EXPECT_ERROR(
        consents::attach(context(), id, {u"another.pdf"_s, "%PDF-1.7"}), ErrorKind::RefusedByRule);
    undoLast();
    EXPECT_TRUE(consents::find(context(), id)->attachment.isNil());
}

TEST_F(Consents, giveACopyOfTheirPaperOnlyWithAReasonInTheAccessLog)
{
    const base::Id id = consent(m_care);
    ASSERT_OK(consents::attach(context(), id, {u"동의서.pdf"_s, "%PDF-1.7 signed"}));
    const base::Id paper = consents::find(context(), id)->attachment;
    const QString path = m_vault.file(u"copy.pdf"_s);
    EXPECT_ERROR(consents::savePaper(context(), paper, {path, u" "_s}), ErrorKind::InvalidInput);
    EXPECT_FALSE(QFile::exists(path));
    ASSERT_OK(consents::savePaper(context(), paper, {path, u"본인이 사본을 요청함"_s}));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("%PDF-1.7 signed"));
    const auto accesses = log::accesses(context(), m_person, 1);
    ASSERT_OK(accesses);
    EXPECT_EQ(accesses->first().kind, u"export"_s);
    EXPECT_EQ(accesses->first().detail.value(u"reason"_s).toString(), u"본인이 사본을 요청함"_s);
}

TEST_F(Consents, readAFileToBeAttachedAndSayWhatIsNone)
{
    const QString path = m_vault.file(u"scan.pdf"_s);
    EXPECT_ERROR(consents::readPaper(path), ErrorKind::NotFound);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7");
    file.close();
    EXPECT_EQ(consents::readPaper(path)->name, u"scan.pdf"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter");
    file.close();
    EXPECT_ERROR(consents::readPaper(path), ErrorKind::InvalidInput);
}

TEST_F(Consents, loseTheirPaperWithTheErasureOfThePerson)
{
    const ConsentInput input{consentFor(m_care), Paper{u"동의서.pdf"_s, "%PDF-1.7 signed"}, {}};
    const auto id = consents::add(context(), input);
    const auto kept = store::records::find<domain::Consent>(connection(), *id);
    const auto standing = store::attachments::of(connection(), (*kept)->attachment);
    ASSERT_OK(standing);
    ASSERT_OK(store::attachments::putChunk(connection(), *standing, 0, "sealed"));
    ASSERT_OK(store::attachments::noteSent(connection(), *standing, QByteArray(16, 'e')));
    ASSERT_OK(log::erase(context(), {u"person"_s, m_person}, u"보존 기간 지남"_s, colleague()));
    EXPECT_ERROR(store::attachments::read(connection(), (*kept)->attachment), ErrorKind::NotFound);
    for (const char *table : {"attachment", "attachment_bytes", "attachment_chunk", "attachment_sent"})
        EXPECT_EQ(m_vault.number(u"SELECT COUNT(*) FROM %1"_s.arg(QLatin1String(table))), 0) << table;
}

TEST_F(Consents, stopTheServicesTheyCarryWhenTheyAreWithdrawn)
{
    running();
    const auto all = consents::list(context(), m_person);
    base::Id id;
    for (const ConsentLine &line : *all) {
        if (line.consent.organisation == organisationOf(m_care))
            id = line.consent.id;
    }
    const auto hit = consents::hitBy(context(), id);
    ASSERT_OK(hit);
    ASSERT_EQ(hit->size(), 1);
    EXPECT_EQ(hit->first().offer, m_care);
    const auto withdrawn = consents::withdraw(context(), id, today(), u"마음이 바뀜"_s);
    ASSERT_OK(withdrawn);
    EXPECT_EQ(itemOf(m_care).state, u"held"_s);
    EXPECT_EQ(itemOf(m_rehabilitation).state, u"running"_s);
    EXPECT_EQ(life().unconsented.size(), 1);
    EXPECT_ERROR(consents::withdraw(context(), id, today(), {}), ErrorKind::RefusedByRule) << "twice";
    EXPECT_EQ(detailOf(bundlelife::activate(context(), m_bundle, today())), u"impossible: consent"_s);
    consent(m_care);
    const QDate began = itemOf(m_care).from;
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    EXPECT_EQ(itemOf(m_care).state, u"running"_s);
    EXPECT_EQ(itemOf(m_care).from, began);
}

TEST_F(Consents, hitNothingWhileAnotherConsentCarriesTheService)
{
    running();
    const base::Id second = consent(m_care);
    EXPECT_TRUE(consents::hitBy(context(), second)->isEmpty());
    ASSERT_OK(consents::withdraw(context(), second, today(), {}));
    EXPECT_EQ(itemOf(m_care).state, u"running"_s);
    undoLast();
    EXPECT_FALSE(store::records::find<domain::Consent>(connection(), second).value()->withdrawn.isValid());
}

TEST_F(Consents, takeTheServiceAlongWhenAWithdrawalIsUndone)
{
    running();
    const auto all = consents::list(context(), m_person);
    for (const ConsentLine &line : *all)
        ASSERT_OK(consents::withdraw(context(), line.consent.id, today(), {}));
    EXPECT_EQ(itemOf(m_care).state, u"held"_s);
    undoLast();
    undoLast();
    EXPECT_EQ(itemOf(m_care).state, u"running"_s);
    EXPECT_EQ(itemOf(m_rehabilitation).state, u"running"_s);
}

TEST_F(Consents, areNotWithdrawnBeforeTheyWereGivenOrInTheFuture)
{
    const base::Id id = consent(m_care);
    EXPECT_ERROR(consents::withdraw(context(), id, today().addDays(-1), {}), ErrorKind::InvalidInput);
    EXPECT_ERROR(consents::withdraw(context(), id, today().addDays(1), {}), ErrorKind::RefusedByRule);
}

class Conferences : public test::CareTest {
protected:
    QStringList issues(const domain::Conference &conference)
    {
        QStringList fields;
        for (const ConferenceIssue &issue : conferences::issuesOf(conference, today()))
            fields.append(issue.field);
        return fields;
    }
};

TEST_F(Conferences, wantDayKindPeoplePledgeAndDecision)
{
    EXPECT_EQ(issues(meetingOn(m_bundle)), QStringList());
    EXPECT_EQ(issues({}), (QStringList{u"day"_s, u"kind"_s, u"attendees"_s, u"pledged"_s, u"decision"_s}));
    domain::Conference conference = meetingOn(m_bundle, u"rejected"_s);
    conference.reason.clear();
    EXPECT_EQ(issues(conference), QStringList{u"reason"_s});
    conference = meetingOn(m_bundle);
    conference.day = today().addDays(1);
    EXPECT_EQ(issues(conference), QStringList{u"day"_s});
    conference = meetingOn(m_bundle);
    conference.nextDay = today().addDays(-1);
    EXPECT_EQ(issues(conference), QStringList{u"next_day"_s});
}

TEST_F(Conferences, thatOnlyTalkedAboutABundleDecideNothing)
{
    ASSERT_OK(bundlelife::toConference(context(), m_bundle));
    meet(m_bundle, u"discussed"_s);
    EXPECT_FALSE(conferences::decisionOn(context(), m_bundle)->has_value());
    EXPECT_ERROR(bundlelife::approve(context(), m_bundle), ErrorKind::RefusedByRule);
    const base::Id approving = meet(m_bundle);
    meet(m_bundle, u"discussed"_s);
    EXPECT_EQ((*conferences::decisionOn(context(), m_bundle))->id, approving);
    ASSERT_OK(bundlelife::approve(context(), m_bundle));
    const auto view = conferences::ofPerson(context(), m_person);
    ASSERT_OK(view);
    EXPECT_EQ(view->conferences.size(), 3);
    EXPECT_EQ(view->relied, QSet<base::Id>{approving});
    EXPECT_EQ(view->bundles.size(), 1);
}

TEST_F(Conferences, decideOnABundleOfThePersonOnly)
{
    domain::Conference conference = meetingOn(m_bundle);
    conference.parent = putSomebody();
    EXPECT_ERROR(conferences::save(context(), conference), ErrorKind::InvalidInput);
}

TEST_F(Conferences, keepDayAndDecisionOnceAnApprovalRestsOnThem)
{
    approved();
    const auto all = conferences::list(context(), m_person);
    ASSERT_OK(all);
    domain::Conference conference = all->first();
    conference.minutes = u"덧붙임"_s;
    ASSERT_OK(conferences::save(context(), conference));
    conference = conferences::open(context(), conference.id).value();
    conference.decision = u"rejected"_s;
    conference.reason = u"다시 봄"_s;
    EXPECT_ERROR(conferences::save(context(), conference), ErrorKind::RefusedByRule);
}

} // namespace
