// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/documents/sampleplan.h"

#include "model/documents/pagelayout.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QTextLayout>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace sample {

struct KoreanWords::Part {
    QTranslator translator;
};

KoreanWords::KoreanWords()
    : m_part(std::make_unique<Part>())
{
    initResources();
    if (m_part->translator.load(u":/translations/carepass_ko.qm"_s))
        QCoreApplication::installTranslator(&m_part->translator);
}

KoreanWords::~KoreanWords()
{
    QCoreApplication::removeTranslator(&m_part->translator);
}

bool KoreanWords::isThere() const
{
    return !m_part->translator.translate("documents", "Service plan").isEmpty();
}

CarePlanData plan()
{
    CarePlanData data;
    data.documentNumber = u"물빛1동-2026-1187"_s;
    data.state = CarePlanState::Approved;
    data.written = QDate(2026, 11, 20);
    data.from = QDate(2026, 12, 1);
    data.until = QDate(2027, 1, 31);
    data.months = 2;
    data.person = {u"표승재"_s, QDate(1963, 4, 2), u"m"_s, u"부산광역시 해오름구 물빛로 27"_s, u"지하층"_s,
        u"물빛1동"_s, u"01055550412"_s, u"물빛1-2026-0142"_s, u"일반사례"_s, u"2명 (본인, 딸)"_s,
        u"윤해솔 주무관"_s};
    data.assessedOn = QDate(2026, 11, 10);
    data.assessmentTotal = 18;
    data.conferenceOn = QDate(2026, 11, 20);
    data.needs = {{u"건강"_s, 3, u"혼자 집 밖에 나가기"_s, u"지팡이로 100m 걷기"_s, u"K-MBI, 매달 말"_s},
        {u"일상생활유지"_s, 3, u"낮 동안 혼자 지내기"_s, u"세수, 옷 입기를 스스로 하기"_s, u"방문 점검표"_s},
        {u"경제"_s, 3, u"병원비 빚 정리"_s, u"의료비 지원 신청, 분할 납부 약속"_s, u"납부 약속서"_s},
        {u"가족관계"_s, 2, u"딸의 복학"_s, u"딸이 밤에 6시간 자기"_s, u"돌봄부담 점수, 면담"_s}};
    data.services = {{CategoryMark::Care, u"가사·일상 방문돌봄"_s, u"해오름돌봄협동조합"_s, u"화·금 10:00"_s,
                         u"90분, 월 8회"_s, 200000, 180000, 20000},
        {CategoryMark::Rehabilitation, u"뇌질환 맞춤 방문재활"_s, u"다온방문재활"_s, u"월·목 14:00"_s,
            u"60분, 월 8회"_s, 240000, 216000, 24000},
        {CategoryMark::Counselling, u"본인·가족 심리상담"_s, u"마음나루심리상담소"_s, u"수 16:00"_s,
            u"50분, 월 4회"_s, 160000, 144000, 16000}};
    const auto weekly = [](std::initializer_list<const char *> days, const char *from, const char *until) {
        QList<domain::Slot> all;
        for (const char *day : days) {
            domain::Slot slot;
            slot.day = QLatin1String(day);
            slot.from = QLatin1String(from);
            slot.until = QLatin1String(until);
            all.append(slot);
        }
        return all;
    };
    data.services[0].weekly = weekly({"TU", "FR"}, "10:00", "11:30");
    data.services[1].weekly = weekly({"MO", "TH"}, "14:00", "15:00");
    data.services[2].weekly = weekly({"WE"}, "16:00", "16:50");
    const int lengths[][2] = {{90, 8}, {60, 8}, {50, 4}};
    for (size_t i = 0; i < data.services.size(); ++i) {
        data.services[i].minutes = lengths[i][0];
        data.services[i].times = lengths[i][1];
        data.services[i].comesHome = i < 2;
    }
    data.month = {600000, 540000, 60000};
    data.period = {1200000, 1080000, 120000};
    data.tasks = {{u"의료비 지원 신청 돕기"_s, u"윤해솔 (동)"_s, QDate(2026, 12, 4)},
        {u"딸 복학·국가장학 상담"_s, u"강이룸 (물빛복지관)"_s, QDate(2026, 12, 1)},
        {u"자활 면접 일정에 맞춘 돌봄 시간 바꾸기"_s, u"심가람 (희망복지지원단)"_s, QDate(2026, 12, 8)}};
    data.checks = {{QDate(2026, 12, 15), u"전화 점검"_s, u"나은서 간호사"_s},
        {QDate(2027, 1, 15), u"방문 점검"_s, u"윤해솔, 나은서"_s},
        {QDate(2027, 1, 29), u"재사정"_s, u"욕구 10영역, K-MBI, 괴로움"_s},
        {QDate(2027, 2, 5), u"사례회의 보고"_s, u"계속, 바꿈, 마침 결정"_s}};
    data.office = u"해오름구 물빛1동 행정복지센터"_s;
    data.printedBy = u"윤해솔"_s;
    data.printedOn = QDate(2026, 11, 20);
    data.printedAt = QTime(15, 31);
    data.printNumber = u"P-2026-0931"_s;
    return data;
}

Document document(const CarePlanData &data)
{
    const auto result = carePlan(data);
    EXPECT_TRUE(result);
    return result ? *result : Document();
}

QStringList linesOf(const Page &page)
{
    QStringList lines;
    for (const PlacedLine &placed : page.lines) {
        const QTextLine line = placed.line.layout->lineAt(placed.line.index);
        lines.append(placed.line.layout->text()
                         .mid(line.textStart(), line.textLength())
                         .replace(QChar::Nbsp, u' ')
                         .trimmed());
    }
    return lines;
}

QString textOf(const Document &document)
{
    QStringList all;
    for (const Page &page : layOut(document))
        all += linesOf(page);
    return all.join(u'\n');
}

} // namespace sample
