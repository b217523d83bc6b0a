// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/sessionexport.h"

#include "model/base/calendar.h"
#include "model/work/sessiongaps.h"
#include "tests/model/work/carebench.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace work;

namespace {

constexpr base::Moment kDay = 24LL * 60 * 60 * 1000;

/// A bundle that runs since Friday, 20 November: one service on Tuesdays, one on Wednesdays.
class SessionExports : public test::CareTest {
protected:
    QByteArray calendar()
    {
        const QString path = m_vault.file(u"out.ics"_s);
        EXPECT_OK(sessionexport::write(
            context(), {m_person, m_bundle, SessionWords::Services, path, u"일정 공유"_s}));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().replace("\r\n ", "").replace("\r\n", "\n");
    }
    /// The event of one service.
    QByteArray eventOf(const QByteArray &service)
    {
        for (const QByteArray &event : QByteArray(calendar()).replace("BEGIN:VEVENT", "\x1f").split('\x1f')) {
            if (event.contains("SUMMARY:" + service))
                return event;
        }
        return {};
    }
    QByteArray careEvent() { return eventOf(u"방문 돌봄"_s.toUtf8()); }
    QByteArray rehabilitationEvent() { return eventOf(u"맞춤재활"_s.toUtf8()); }
    void pass(int days) { m_vault.clock().advance(days * kDay); }
    QDate now() { return base::koreanDay(m_vault.clock().now()); }
};

TEST_F(SessionExports, haveTheSessionsOfARequestedBundle)
{
    approved();
    EXPECT_TRUE(careEvent().contains("STATUS:CONFIRMED"));
    ASSERT_OK(bundlelife::request(context(), m_bundle));
    EXPECT_TRUE(careEvent().contains("STATUS:CONFIRMED"));
}

TEST_F(SessionExports, keepWhatWasHeldBeforeAPause)
{
    running();
    ASSERT_OK(bundlelife::pause(context(), m_bundle, QDate(2026, 11, 25), {}, u"입원"_s));
    EXPECT_TRUE(careEvent().contains("STATUS:CONFIRMED"));
    EXPECT_TRUE(careEvent().contains("DTSTART;TZID=Asia/Seoul:20261124T100000"));
    EXPECT_TRUE(careEvent().contains("UNTIL=20261124T145959Z")) << careEvent().constData();
    EXPECT_TRUE(rehabilitationEvent().contains("STATUS:CANCELLED")) << "its first session is in the pause";
}

TEST_F(SessionExports, leaveOutTheSessionsOfAPauseAfterItIsOver)
{
    running();
    auto bundle = m_vault.get<domain::Bundle>(m_bundle);
    bundle.months = 3;
    m_vault.put(bundle);
    for (const auto &[from, until] : {std::pair(QDate(2026, 12, 1), 2), std::pair(QDate(2026, 12, 15), 3)}) {
        ASSERT_OK(bundlelife::pause(context(), m_bundle, from, {}, u"입원"_s));
        ASSERT_OK(bundlelife::resume(context(), m_bundle, from.addDays(until)));
    }
    const QByteArray event = careEvent();
    EXPECT_TRUE(event.contains("STATUS:CONFIRMED"));
    EXPECT_TRUE(event.contains("EXDATE;TZID=Asia/Seoul:20261201T100000")) << event.constData();
    EXPECT_TRUE(event.contains("EXDATE;TZID=Asia/Seoul:20261215T100000")) << "both pauses count";
    EXPECT_EQ(event.count("EXDATE"), 2);
}

TEST_F(SessionExports, stayOutUntilABundleIsResumedThoughItsPauseShouldBeOver)
{
    running();
    auto bundle = m_vault.get<domain::Bundle>(m_bundle);
    bundle.months = 3;
    m_vault.put(bundle);
    ASSERT_OK(bundlelife::pause(context(), m_bundle, QDate(2026, 11, 30), QDate(2026, 12, 4), u"입원"_s));
    EXPECT_TRUE(careEvent().contains("EXDATE;TZID=Asia/Seoul:20261201T100000"));
    pass(16);
    EXPECT_FALSE(careEvent().contains("EXDATE"));
    EXPECT_TRUE(careEvent().contains("UNTIL=20261124T145959Z")) << careEvent().constData();
}

TEST_F(SessionExports, keepWhatWasHeldBeforeAConsentWasWithdrawn)
{
    approved();
    consent(m_rehabilitation);
    const base::Id agreed = consent(m_care);
    ASSERT_OK(bundlelife::activate(context(), m_bundle, today()));
    pass(5);
    ASSERT_OK(consents::withdraw(context(), agreed, now(), u"원하지 않음"_s));
    EXPECT_EQ(itemOf(m_care).state, u"held"_s);
    EXPECT_TRUE(careEvent().contains("STATUS:CONFIRMED"));
    EXPECT_TRUE(careEvent().contains("UNTIL=20261124T145959Z")) << careEvent().constData();
    EXPECT_FALSE(rehabilitationEvent().contains("UNTIL=20261124T145959Z"));
}

TEST_F(SessionExports, waitWithAServiceOfAChangeForItsApproval)
{
    running();
    ASSERT_OK(bundlechanges::exchange(context(), exchangeInput()));
    EXPECT_TRUE(eventOf(u"체력 운동"_s.toUtf8()).isEmpty());
}

TEST_F(SessionExports, areWhereTheOfferIsGiven)
{
    const base::Id organisation = organisationOf(m_care);
    domain::Site site;
    site.parent = organisation;
    site.name = u"가온 별관"_s;
    site.address.road = u"가온광역시 해오름구 새벽길 7"_s;
    auto offer = m_vault.get<domain::Offer>(m_care);
    offer.site = m_vault.put(site);
    m_vault.put(offer);
    approved();
    EXPECT_TRUE(careEvent().contains(u"LOCATION:가온 별관\\, 가온광역시 해오름구 새벽길 7"_s.toUtf8()))
        << careEvent().constData();
    EXPECT_FALSE(careEvent().contains(u"달빛길"_s.toUtf8()));
    EXPECT_TRUE(rehabilitationEvent().contains(u"달빛길 100"_s.toUtf8()));
}

} // namespace
