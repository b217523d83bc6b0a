// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consent/consentsample.h"

#include "model/work/bundlelife.h"
#include "model/work/conferences.h"
#include "model/work/services.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace consentsample {

namespace {

/// Runs a step that gives nothing.
template <class Step> void done(support::TestDesk &desk, Step step)
{
    desk.act([&](work::Context &context) -> base::Result<bool> {
        const base::Done done = step(context);
        return done ? base::Result<bool>(true) : done.error();
    });
}

domain::Consent to(support::TestDesk &desk, const Sample &sample, const base::Id &organisation, int daysAgo)
{
    domain::Consent consent;
    consent.parent = sample.person;
    consent.form = u"thirdParty"_s;
    consent.day = desk.desk().today().addDays(-daysAgo);
    consent.organisation = organisation;
    consent.ticks = {{u"contact"_s, true}, {u"plan"_s, true}, {u"health"_s, true}, {u"assessment"_s, false}};
    consent.givenBy = u"self"_s;
    consent.method = u"paper"_s;
    return consent;
}

base::Id add(
    support::TestDesk &desk, const domain::Consent &consent, const std::optional<work::Paper> &paper = {})
{
    return desk.act([&](work::Context &context) {
        return work::consents::add(context, {consent, paper, {}});
    });
}

} // namespace

Sample fill(support::TestDesk &desk)
{
    const bundlesample::Sample made = bundlesample::fill(desk);
    Sample sample;
    sample.person = made.person;
    work::BundleInput input;
    input.person = sample.person;
    input.start = {2026, 11};
    input.offers = {made.offers.value(u"해오름돌봄협동조합"_s), made.offers.value(u"다온방문재활"_s)};
    input.reasons = {{u"choice"_s, u"상담은 다음 달부터"_s}};
    sample.bundle = desk.act([&](work::Context &context) { return work::bundles::create(context, input); });
    for (const work::OfferView &view :
        desk.act([](work::Context &context) { return work::services::list(context); })) {
        if (view.organisation.name == u"해오름돌봄협동조합"_s)
            sample.care = view.organisation.id;
        if (view.organisation.name == u"다온방문재활"_s)
            sample.rehabilitation = view.organisation.id;
    }
    return sample;
}

base::Id consent(support::TestDesk &desk, const Sample &sample, const base::Id &organisation, int daysAgo)
{
    return add(desk, to(desk, sample, organisation, daysAgo));
}

base::Id conference(support::TestDesk &desk, const Sample &sample, const QString &decision)
{
    domain::Conference conference;
    conference.parent = sample.person;
    conference.day = desk.desk().today();
    conference.kind = u"dong"_s;
    conference.place = u"물빛1동 행정복지센터 회의실"_s;
    conference.attendees = u"윤해솔, 물빛1동 찾아가는보건복지팀, 주무관\n민가람, 물빛종합사회복지관, 팀장"_s;
    conference.pledged = true;
    conference.bundle = sample.bundle;
    conference.decision = decision;
    conference.caseClass = u"intensive"_s;
    conference.reason = u"돌봄 공백이 커서 바로 시작하기로 함"_s;
    conference.minutes = u"최근 상태와 가족의 부담을 함께 살핌."_s;
    conference.tasks = u"서비스 일정 알리기, 민가람, 2026-12-01"_s;
    return desk.act([&](work::Context &context) { return work::conferences::save(context, conference); });
}

void run(support::TestDesk &desk, const Sample &sample)
{
    done(
        desk, [&](work::Context &context) { return work::bundlelife::toConference(context, sample.bundle); });
    conference(desk, sample, u"approved"_s);
    done(desk, [&](work::Context &context) { return work::bundlelife::approve(context, sample.bundle); });
    consent(desk, sample, sample.care);
    consent(desk, sample, sample.rehabilitation);
    const QDate today = desk.desk().today();
    done(desk,
        [&](work::Context &context) { return work::bundlelife::activate(context, sample.bundle, today); });
}

void fillAllStandings(support::TestDesk &desk, const Sample &sample)
{
    domain::Consent collection = to(desk, sample, {}, 40);
    collection.form = u"collection"_s;
    collection.ticks = {{u"basic"_s, true}, {u"circumstances"_s, true}, {u"followUp"_s, false}};
    add(desk, collection, work::Paper{u"동의서.jpg"_s, photo()});
    domain::Consent runOut = to(desk, sample, sample.care, 200);
    runOut.until = desk.desk().today().addDays(-5);
    add(desk, runOut);
    domain::Consent guardian = to(desk, sample, sample.rehabilitation, 12);
    guardian.givenBy = u"guardian"_s;
    guardian.giverName = u"표하늘"_s;
    guardian.giverRelation = u"딸"_s;
    add(desk, guardian);
    domain::Consent refused = to(desk, sample, {}, 3);
    refused.form = u"sensitive"_s;
    refused.ticks = {{u"health"_s, false}, {u"mind"_s, false}};
    refused.method = u"spoken"_s;
    refused.witness = u"민가람 (물빛종합사회복지관)"_s;
    add(desk, refused);
    const base::Id withdrawn = consent(desk, sample, sample.care, 20);
    const QDate day = desk.desk().today().addDays(-1);
    desk.act([&](work::Context &context) {
        return work::consents::withdraw(context, withdrawn, day, u"기관을 바꾸고 싶다고 함"_s);
    });
}

QByteArray photo()
{
    QImage image(900, 640, QImage::Format_RGB32);
    image.fill(QColor(0xf4, 0xf1, 0xe8));
    QPainter painter(&image);
    painter.setPen(QPen(QColor(0x30, 0x30, 0x38), 3));
    for (int y = 90; y < 560; y += 46)
        painter.drawLine(80, y, 620 + y % 190, y);
    painter.setPen(QPen(QColor(0x10, 0x20, 0x70), 6));
    painter.drawPolyline(QPolygon({{560, 570}, {600, 520}, {640, 590}, {690, 530}, {760, 585}}));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG");
    const QByteArray place = "Exif GPS 35.1587 129.1604";
    return bytes.first(2) + QByteArray("\xff\xe1\x00", 3) + char(place.size() + 2) + place + bytes.mid(2);
}

} // namespace consentsample
