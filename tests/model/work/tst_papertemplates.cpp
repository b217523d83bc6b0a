// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/papertemplates.h"

#include "model/documents/documenttext.h"
#include "tests/model/work/paperbench.h"

using namespace Qt::StringLiterals;
using namespace work;
using documents::PaperKind;
using documents::PaperTemplate;

namespace {

PaperTemplate titled(const QString &title)
{
    PaperTemplate form = documents::builtInTemplate(PaperKind::CarePlan);
    form.edition.clear();
    form.title = {title, title};
    return form;
}

class PaperTemplates : public test::PaperTest {
protected:
    QString titleOn(QDate day)
    {
        const auto form = papertemplates::inForce(context(), PaperKind::CarePlan, day);
        EXPECT_OK(form);
        return form ? form->form.title.ko : QString();
    }
    QString planText(int edition = 0)
    {
        const auto paper
            = papers::preview(context(), {PaperKind::CarePlan, m_bundle, edition}, copyIn(u"ko"_s));
        EXPECT_OK(paper);
        return paper ? documents::textOf(paper->document) : QString();
    }
};

TEST_F(PaperTemplates, anEditionIsInForceFromItsDayUntilTheNextOne)
{
    EXPECT_EQ(titleOn(today()), u"서비스 제공계획서"_s);
    const auto first = papertemplates::putInForce(context(), titled(u"돌봄 계획서"_s), today().addDays(3));
    ASSERT_OK(first);
    EXPECT_EQ(first->form.edition, u"2026-1"_s);
    ASSERT_OK(papertemplates::putInForce(context(), titled(u"우리 동 계획서"_s), today().addDays(9)));
    EXPECT_EQ(titleOn(today().addDays(2)), u"서비스 제공계획서"_s);
    EXPECT_EQ(titleOn(today().addDays(3)), u"돌봄 계획서"_s);
    EXPECT_EQ(titleOn(today().addDays(9)), u"우리 동 계획서"_s);
    ASSERT_OK(papertemplates::reset(context(), PaperKind::CarePlan, today().addDays(20)));
    EXPECT_EQ(titleOn(today().addDays(20)), u"서비스 제공계획서"_s);
    EXPECT_EQ(titleOn(today().addDays(10)), u"우리 동 계획서"_s);
    const auto lines = papertemplates::list(context(), PaperKind::CarePlan);
    ASSERT_OK(lines);
    ASSERT_EQ(lines->size(), 4);
    EXPECT_TRUE(lines->at(0).isInForce);
    EXPECT_EQ(lines->at(2).form.form.edition, u"2026-2"_s);
}

TEST_F(PaperTemplates, noEditionReachesIntoThePast)
{
    const auto done = papertemplates::putInForce(context(), titled(u"x"_s), today().addDays(-1));
    EXPECT_ERROR(done, base::ErrorKind::RefusedByRule);
    EXPECT_ERROR(papertemplates::reset(context(), PaperKind::CarePlan, today().addDays(-1)),
        base::ErrorKind::RefusedByRule);
}

TEST_F(PaperTemplates, aFaultIsToldAsASentence)
{
    PaperTemplate form = titled({});
    const auto done = papertemplates::putInForce(context(), form, today());
    EXPECT_ERROR(done, base::ErrorKind::InvalidInput);
    EXPECT_EQ(done.error().detail, u"title: a paper needs a title."_s);
    form = titled(u"계획"_s);
    form.sections.erase(form.sections.begin());
    EXPECT_ERROR(papertemplates::putInForce(context(), form, today()), base::ErrorKind::InvalidInput);
    EXPECT_EQ(papertemplates::list(context(), PaperKind::CarePlan)->size(), 1);
}

TEST_F(PaperTemplates, whatAnOfficeChangesStandsOnItsPapers)
{
    PaperTemplate form = titled(u"우리 동 계획서"_s);
    form.approvalPlaces = {{u"담당"_s, u"Officer"_s}, {u"국장"_s, u"Director"_s}};
    form.sections[1].heading = {u"무엇을 이룰까요"_s, u"What we aim at"_s};
    std::swap(form.sections[1], form.sections[2]);
    form.sections[3].isHidden = true;
    form.sections.push_back(
        {u"own1"_s, {u"알림"_s, u"Notice"_s}, {u"문의는 민원실로"_s, u"Ask us"_s}, {}, false});
    form.texts[u"declaration"_s] = {u"설명을 들었습니다."_s, u"I was told."_s};
    form.footer = {u"해오름구청"_s, u"Gu office"_s};
    ASSERT_OK(papertemplates::putInForce(context(), form, today()));
    const QString text = planText();
    for (const QString &words : {u"우리 동 계획서"_s, u"국장"_s, u"무엇을 이룰까요"_s, u"문의는 민원실로"_s,
             u"설명을 들었습니다."_s, u"해오름구청"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    EXPECT_FALSE(text.contains(u"동장"_s));
    EXPECT_FALSE(text.contains(u"함께 이어 주는 자원"_s)) << "hidden";
    EXPECT_LT(text.indexOf(u"돌봄패스 서비스"_s), text.indexOf(u"무엇을 이룰까요"_s)) << "moved";
}

TEST_F(PaperTemplates, anApprovedPlanKeepsItsTemplate)
{
    ASSERT_OK(papertemplates::putInForce(context(), titled(u"첫 서식"_s), today()));
    confer();
    ASSERT_OK(papertemplates::putInForce(context(), titled(u"둘째 서식"_s), today()));
    EXPECT_TRUE(planText().contains(u"첫 서식"_s)) << "as it was approved";
    EXPECT_FALSE(planText().contains(u"둘째 서식"_s));
    BundleInput input;
    input.person = m_person;
    input.start = {2027, 3};
    input.offers = {m_other};
    input.reasons = {{u"choice"_s, u"본인이 원함"_s}, {u"duplication"_s, u"요일이 다름"_s}};
    const auto other = bundles::create(context(), input);
    ASSERT_OK(other);
    const auto paper = papers::preview(context(), {PaperKind::CarePlan, *other}, copyIn(u"ko"_s));
    ASSERT_OK(paper);
    EXPECT_TRUE(documents::textOf(paper->document).contains(u"둘째 서식"_s));
    EXPECT_EQ(paper->form.form.edition, u"2026-2"_s);
}

TEST_F(PaperTemplates, exportAndImportGiveTheSame)
{
    PaperTemplate form = titled(u"우리 동 계획서"_s);
    form.edition = u"우리동-1"_s;
    const QByteArray json = documents::writeTemplate(form);
    PaperTemplate read = form;
    read.from = today();
    const auto taken = papertemplates::takeIn(context(), read, today());
    ASSERT_OK(taken);
    EXPECT_TRUE(taken->isNew);
    const auto again = papertemplates::takeIn(context(), read, today());
    ASSERT_OK(again);
    EXPECT_FALSE(again->isNew);
    EXPECT_EQ(papertemplates::list(context(), PaperKind::CarePlan)->size(), 2);
    read.title = {u"다른 것"_s, u"Other"_s};
    EXPECT_ERROR(papertemplates::takeIn(context(), read, today()), base::ErrorKind::AlreadyExists);
    PaperTemplate builtIn = documents::builtInTemplate(PaperKind::CarePlan);
    EXPECT_FALSE(papertemplates::takeIn(context(), builtIn, today())->isNew);
}

TEST_F(PaperTemplates, aUsedEditionStaysAndAnUnusedOneMayGo)
{
    const auto future = papertemplates::putInForce(context(), titled(u"나중"_s), today().addDays(5));
    ASSERT_OK(future);
    ASSERT_OK(papertemplates::withdraw(context(), future->id));
    const auto now = papertemplates::putInForce(context(), titled(u"지금"_s), today());
    ASSERT_OK(now);
    ASSERT_OK(papers::print(context(), {PaperKind::CarePlan, m_bundle}, copyIn(u"ko"_s), {u"확인"_s}));
    EXPECT_EQ(papers::prints(context(), m_bundle)->first().templateEdition, now->form.edition);
    EXPECT_ERROR(papertemplates::withdraw(context(), now->id), base::ErrorKind::RefusedByRule);
}

TEST_F(PaperTemplates, puttingInForceIsAnActThatCanBeTakenBack)
{
    ASSERT_OK(papertemplates::putInForce(context(), titled(u"우리 동 계획서"_s), today()));
    EXPECT_EQ(titleOn(today()), u"우리 동 계획서"_s);
    undoLast();
    EXPECT_EQ(titleOn(today()), u"서비스 제공계획서"_s);
    EXPECT_EQ(m_vault.troubles(), QString());
}

} // namespace
