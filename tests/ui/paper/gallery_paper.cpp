// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/phone.h"
#include "model/work/openedbundle.h"
#include "model/work/papers.h"
#include "model/work/services.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/bundlesample.h"
#include "tests/ui/consent/consentsample.h"
#include "ui/paper/paperpage.h"
#include "ui/paper/paperplace.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

TEST(Gallery, recordsThePreviewOfAPlan)
{
    support::TestDesk desk;
    const auto sample = bundlesample::fill(desk);
    work::BundleInput input;
    input.person = sample.person;
    input.start = {2026, 12};
    input.offers = {sample.offers.value(u"해오름돌봄협동조합"_s), sample.offers.value(u"다온방문재활"_s),
        sample.offers.value(u"마음나루심리상담소"_s)};
    input.goals = {{u"health"_s,
                       QJsonObject{{u"long"_s, u"혼자 집 밖에 나가기"_s},
                           {u"short"_s, u"지팡이로 100m 걷기"_s}, {u"method"_s, u"매달 말 걸음 재기"_s}}},
        {u"dailyLiving"_s, u"세수, 옷 입기를 스스로 하기"_s}, {u"family"_s, u"딸이 밤에 6시간 자기"_s},
        {u"economy"_s, u"의료비 지원 신청"_s}};
    domain::Phone phone;
    phone.parent = sample.person;
    phone.number = u"01000000412"_s;
    desk.put(phone);
    const base::Id bundle
        = desk.act([&](work::Context &context) { return work::bundles::create(context, input); });
    const auto record = [&](const QString &screen, const QVariant &place) {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            desk.renewActions();
            desk.desk().setOrganisation(u"해오름구 물빛1동 행정복지센터"_s);
            return support::pageWindow(new PaperPage(desk.desk()), u"paper"_s, place);
        };
        gallery::record(screen, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
            EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<PaperPage *>()), "");
        });
    };
    for (const QString &reason : {u"본인에게 드림"_s, u"사례회의 배부"_s})
        desk.act([&](work::Context &context) {
            return work::papers::print(context, {documents::PaperKind::CarePlan, bundle},
                {u"ko"_s, {}, reason.startsWith(u"사례"), false}, {reason});
        });
    record(u"paper"_s, bundle.toString());
    record(u"paper_easy"_s, PaperPlace::toVariant({documents::PaperKind::EasyPlan, bundle}));
    work::PaperOf consent{documents::PaperKind::Consent, {}};
    consent.person = sample.person;
    record(u"paper_consent"_s, PaperPlace::toVariant(consent));
    const auto services = desk.act([](work::Context &context) { return work::services::list(context); });
    record(u"paper_leaflet"_s,
        PaperPlace::toVariant({documents::PaperKind::ServiceLeaflet, services.first().service.id}));
}

/// The minutes and the result as the team leader of a dong gets them to sign.
TEST(Gallery, recordsThePreviewOfMinutesAndOfAResult)
{
    support::TestDesk desk;
    const consentsample::Sample sample = consentsample::fill(desk);
    consentsample::conference(desk, sample, u"approved"_s);
    const auto offers = desk.act(
        [&](work::Context &context) { return work::papers::offers(context, sample.person, u"ko"_s); });
    for (const auto &[screen, kind] : {std::pair(u"paper_minutes"_s, documents::PaperKind::ConferenceMinutes),
             {u"paper_result"_s, documents::PaperKind::AssessmentResult}}) {
        const auto found = std::find_if(offers.begin(), offers.end(),
            [kind](const work::PaperOffer &offer) { return offer.paper.kind == kind; });
        ASSERT_NE(found, offers.end()) << screen.toStdString();
        const auto make = [&, paper = found->paper]() -> std::unique_ptr<QWidget> {
            desk.renewActions();
            desk.desk().setOrganisation(u"해오름구 물빛1동 행정복지센터"_s);
            return support::pageWindow(new PaperPage(desk.desk()), u"paper"_s, PaperPlace::toVariant(paper));
        };
        gallery::record(screen, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
            EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<PaperPage *>()), "");
        });
    }
}

} // namespace
