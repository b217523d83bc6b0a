// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlechanges.h"
#include "model/work/conferences.h"
#include "model/work/log.h"
#include "tests/model/work/workbench.h"

namespace test {

/// A person with an assessment and a draft of two services, and short ways along the life of its bundle.
class CareTest : public WorkTest {
protected:
    CareTest()
    {
        work::ServiceEdit care = service(QStringLiteral("care"), QStringLiteral("방문 돌봄"));
        care.service.coverage = {{QStringLiteral("dailyLiving"), 0.7}};
        m_care = put(care).value(0);
        work::ServiceEdit rehabilitation
            = service(QStringLiteral("rehabilitation"), QStringLiteral("맞춤재활"));
        rehabilitation.offers[0].weekly[0].day = QStringLiteral("WE");
        m_rehabilitation = put(rehabilitation).value(0);
        work::ServiceEdit other = service(QStringLiteral("rehabilitation"), QStringLiteral("체력 운동"));
        other.offers[0].weekly[0].day = QStringLiteral("TH");
        other.service.coverage = {{QStringLiteral("health"), 0.2}};
        m_other = put(other).value(0);
        m_person = putSomebody();
        assess(m_person, {{QStringLiteral("health"), 3}, {QStringLiteral("dailyLiving"), 2}});
        m_bundle = draft({m_care, m_rehabilitation});
    }

    base::Id draft(const QList<base::Id> &offers)
    {
        work::BundleInput input;
        input.person = m_person;
        input.start = {2026, 11};
        input.offers = offers;
        input.reasons = {{QStringLiteral("choice"), QStringLiteral("본인이 원함")}};
        const auto id = work::bundles::create(context(), input);
        EXPECT_OK(id);
        return id.value_or(base::Id());
    }
    base::Id organisationOf(const base::Id &offer)
    {
        const auto found = work::services::find(context(), offer);
        return found && *found ? (*found)->organisation.id : base::Id();
    }
    domain::Consent consentFor(const base::Id &offer)
    {
        domain::Consent consent;
        consent.parent = m_person;
        consent.form = QStringLiteral("thirdParty");
        consent.day = today();
        consent.ticks = {{QStringLiteral("contact"), true}, {QStringLiteral("plan"), true}};
        consent.organisation = organisationOf(offer);
        consent.givenBy = QStringLiteral("self");
        consent.method = QStringLiteral("paper");
        return consent;
    }
    base::Id consent(const base::Id &offer)
    {
        const auto id = work::consents::add(context(), {consentFor(offer), {}, {}});
        EXPECT_OK(id);
        return id.value_or(base::Id());
    }
    domain::Conference meetingOn(const base::Id &bundle, const QString &decision = QStringLiteral("approved"))
    {
        domain::Conference conference;
        conference.parent = m_person;
        conference.day = today();
        conference.kind = QStringLiteral("dong");
        conference.attendees = QStringLiteral("민가람, 물빛동, 사례관리사");
        conference.pledged = true;
        conference.bundle = bundle;
        conference.decision = decision;
        conference.reason = QStringLiteral("더 살펴봄");
        return conference;
    }
    base::Id meet(const base::Id &bundle, const QString &decision = QStringLiteral("approved"))
    {
        const auto id = work::conferences::save(context(), meetingOn(bundle, decision));
        EXPECT_OK(id);
        return id.value_or(base::Id());
    }
    void approved()
    {
        ASSERT_OK(work::bundlelife::toConference(context(), m_bundle));
        meet(m_bundle);
        ASSERT_OK(work::bundlelife::approve(context(), m_bundle));
    }
    void running()
    {
        approved();
        consent(m_care);
        consent(m_rehabilitation);
        ASSERT_OK(work::bundlelife::activate(context(), m_bundle, today()));
    }
    work::BundleLife life()
    {
        auto life = work::bundlelife::open(context(), m_bundle);
        EXPECT_OK(life);
        return std::move(*life);
    }
    domain::BundleItem itemOf(const base::Id &offer)
    {
        for (const domain::BundleItem &item : life().view.items) {
            if (item.offer == offer)
                return item;
        }
        ADD_FAILURE() << "no such item";
        return {};
    }
    work::ExchangeInput exchangeInput()
    {
        work::ExchangeInput input;
        input.bundle = m_bundle;
        input.item = itemOf(m_rehabilitation).id;
        input.offer = m_other;
        input.from = today().addDays(10);
        input.reason = QStringLiteral("요일이 맞지 않음");
        return input;
    }
    work::SecondPerson colleague()
    {
        const QString path = m_vault.file(QStringLiteral("second.carepass"));
        EXPECT_OK(store::vaultfiles::create(
            path, QStringLiteral("민가람"), support::kPassword, support::kSmallCost, m_vault.environment()));
        EXPECT_OK(work::log::addUser(context(), path));
        return {path, support::kPassword};
    }
    void undoLast()
    {
        const auto act = work::log::newestUndoable(context());
        ASSERT_OK(act);
        ASSERT_TRUE(act->has_value());
        ASSERT_OK(work::log::undo(context(), (*act)->id, domain::Overwrite::Ask));
    }
    static QString detailOf(const base::Done &done) { return done ? QString() : done.error().detail; }

    base::Id m_care;
    base::Id m_rehabilitation;
    base::Id m_other;
    base::Id m_person;
    base::Id m_bundle;
};

} // namespace test
