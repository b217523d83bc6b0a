// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/documents/samplepapers.h"

#include "model/documents/easyplan.h"
#include "tests/model/documents/sampleplan.h"

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace sample {

AssessmentPaperData assessment()
{
    AssessmentPaperData data;
    data.stamp = stampOf(plan());
    data.person = plan().person;
    data.state = CarePlanState::Approved;
    data.instrument = u"욕구 및 위기도 조사"_s;
    data.instrumentEdition = u"1.0"_s;
    data.label = u"앱 기본형(비공식)"_s;
    data.rights = u"자체 제작 서식"_s;
    data.day = QDate(2026, 11, 10);
    data.dayBefore = QDate(2026, 8, 3);
    data.assessor = u"윤해솔"_s;
    data.urgent = true;
    data.flags = {u"의료 응급"_s};
    data.totals = {{u"합계"_s, u"18"_s, u"40"_s, u"중위기"_s, true}};
    data.areas = {{u"안전"_s, 1, 2}, {u"건강"_s, 3, 2}, {u"일상생활유지"_s, 3, 3}, {u"가족관계"_s, 2, {}},
        {u"사회적 관계"_s, {}, 1}, {u"경제"_s, 3, 4}, {u"교육"_s, 0, 0}, {u"고용"_s, 2, 2},
        {u"생활환경"_s, 2, 1}, {u"법률 및 권익보장"_s, 2, 0}};
    data.open = {u"사회적 관계: 모름"_s};
    data.trail = {u"건강 3점을 더합니다."_s, u"사회적 관계는 알 수 없어 더하지 않습니다."_s,
        u"합계는 18점이고 완전하지 않습니다."_s};
    return data;
}

LeafletData leaflet()
{
    LeafletData data;
    data.stamp = stampOf(plan());
    data.services = {{CategoryMark::Rehabilitation, u"뇌질환 맞춤 방문재활"_s,
                         u"집으로 찾아가 걷기와 팔 쓰기를 함께 연습합니다."_s, u"뇌질환, 40세 이상"_s,
                         u"월·목 14:00"_s, u"60분, 월 8회"_s, 240000, 216000, 24000, u"다온방문재활"_s,
                         u"0515550187"_s, u"부산광역시 해오름구 물빛로 101"_s, true},
        {CategoryMark::Counselling, u"본인·가족 심리상담"_s, u"마음을 나누는 상담입니다."_s, {},
            u"수 16:00"_s, u"50분, 월 4회"_s, 160000, 144000, 16000, u"마음나루심리상담소"_s, u"0515550188"_s,
            {}, false}};
    return data;
}

ConsentData consent()
{
    ConsentData data;
    data.stamp = stampOf(plan());
    data.person = plan().person;
    data.asksIdentifier = true;
    data.collect = true;
    data.sensitive = false;
    data.recipients = {{u"해오름돌봄협동조합"_s, u"가사·일상 방문돌봄"_s, {}, {}, true},
        {u"다온방문재활"_s, u"뇌질환 맞춤 방문재활"_s, {}, {}},
        {u"마음나루심리상담소"_s, u"본인·가족 심리상담"_s, u"성명, 연락처"_s, u"2027. 1. 31.까지"_s, false}};
    return data;
}

MinutesData minutes()
{
    MinutesData data;
    data.stamp = stampOf(plan());
    data.state = CarePlanState::AwaitingApproval;
    data.kind = u"동 사례회의"_s;
    data.day = QDate(2026, 11, 20);
    data.from = QTime(14, 0);
    data.place = u"물빛1동 회의실"_s;
    data.caseNumber = u"물빛1-2026-0142"_s;
    data.caseName = u"표승재"_s;
    data.people = {{u"물빛1동"_s, u"주담당"_s, u"윤해솔"_s}, {u"물빛복지관"_s, u"사회복지사"_s, u"강이룸"_s}};
    data.talk = u"혼자 집 밖에 나가기를 목표로 방문재활을 늘린다."_s;
    data.decisions = {u"돌봄패스 묶음 승인"_s};
    data.reason = u"의료비 지원 신청"_s;
    data.tasks = {{u"의료비 지원 신청 돕기"_s, u"윤해솔 (동)"_s, QDate(2026, 12, 4)}};
    return data;
}

Document paper(PaperKind kind, bool masked, bool largePrint)
{
    const PaperTemplate &used = builtInTemplate(kind);
    CarePlanData data = plan();
    data.masked = masked;
    data.largePrint = largePrint;
    const auto stamped = [&](auto values) {
        values.stamp = stampOf(data);
        return values;
    };
    switch (kind) {
    case PaperKind::CarePlan:
        return document(data);
    case PaperKind::EasyPlan: {
        const auto made = easyPlan(data, used);
        EXPECT_TRUE(made);
        return made ? *made : Document();
    }
    case PaperKind::AssessmentResult:
        return assessmentPaper(stamped(assessment()), used);
    case PaperKind::ServiceLeaflet:
        return documents::leaflet(stamped(leaflet()), used);
    case PaperKind::Consent:
        return consentForm(stamped(consent()), used);
    case PaperKind::ConferenceMinutes:
        return documents::minutes(stamped(minutes()), used);
    }
    return {};
}

} // namespace sample
