// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/documents/papertongue.h"
#include "model/domain/phone.h"
#include "model/work/papers.h"
#include "tests/model/work/carebench.h"

#include <QCoreApplication>

namespace test {

/// A person with a name, a number and an address that may not be on a masked copy, typed into every text that
/// papers show; and one record for each paper.
class PaperTest : public CareTest {
protected:
    PaperTest()
    {
        QCoreApplication::installTranslator(&m_words);
        domain::Person person = m_vault.get<domain::Person>(m_person);
        person.caseNumber = QStringLiteral("물빛-2026-0007");
        person.leadWorker = QStringLiteral("윤해솔");
        person.residence.road = QStringLiteral("가온광역시 해오름구 달빛길 27");
        person.residence.detail = QStringLiteral("가온빌라 402호");
        m_vault.put(person);
        domain::Phone phone;
        phone.parent = m_person;
        phone.number = QStringLiteral("01000000412");
        m_vault.put(phone);
        domain::Bundle bundle = m_vault.get<domain::Bundle>(m_bundle);
        bundle.goals
            = {{QStringLiteral("health"), QStringLiteral("남궁혜린 님이 가온빌라 402호 앞까지 걷기")}};
        m_vault.put(bundle);
    }
    ~PaperTest() override { QCoreApplication::removeTranslator(&m_words); }

    /// Approves the bundle by a conference that talks about the person by name.
    base::Id confer()
    {
        EXPECT_OK(work::bundlelife::toConference(context(), m_bundle));
        domain::Conference conference = meetingOn(m_bundle);
        conference.place = QStringLiteral("물빛동 회의실");
        conference.minutes = QStringLiteral("남궁혜린 님(010-0000-0412)의 방문돌봄을 늘린다.");
        conference.tasks = QStringLiteral("의료비 신청 돕기, 윤해솔, 2026. 12. 4.");
        const auto id = work::conferences::save(context(), conference);
        EXPECT_OK(id);
        EXPECT_OK(work::bundlelife::approve(context(), m_bundle));
        return id.value_or(base::Id());
    }
    base::Id assessmentId()
    {
        const auto latest = work::assessments::latest(context(), m_person);
        EXPECT_OK(latest);
        return latest && *latest ? (*latest)->id : base::Id();
    }
    base::Id serviceId()
    {
        const auto offer = work::services::find(context(), m_care);
        EXPECT_OK(offer);
        return offer && *offer ? (*offer)->service.id : base::Id();
    }
    /// One of each kind, from one record.
    QList<work::PaperOf> allPapers()
    {
        using documents::PaperKind;
        const base::Id conference = confer();
        return {{PaperKind::CarePlan, m_bundle}, {PaperKind::EasyPlan, m_bundle},
            {PaperKind::AssessmentResult, assessmentId()}, {PaperKind::ServiceLeaflet, serviceId()},
            {PaperKind::Consent, consent(m_care)}, {PaperKind::ConferenceMinutes, conference}};
    }
    static work::PaperCopy copyIn(const QString &language, bool masked = false, bool largePrint = false)
    {
        return {language, QStringLiteral("물빛1동 행정복지센터"), masked, largePrint};
    }

private:
    documents::PaperTranslator m_words;
};

} // namespace test
