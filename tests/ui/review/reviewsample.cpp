// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/reviewsample.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "tests/support/people.h"

using namespace Qt::StringLiterals;

ReviewSample::ReviewSample(OfficeHouse &house)
{
    for (const QString &name : {u"심가람"_s, u"박다온"_s, u"배도현"_s})
        m_people.push_back(std::make_unique<Colleague>(house, name));
    for (const QString &name : {u"탁현수"_s, u"방미라"_s, u"표승재"_s, u"남기준"_s})
        m_records.append(m_people.front()->vault().put(support::person(name)));
    for (const auto &one : m_people)
        one->sync();
    Colleague &usual = *m_people.at(0), &late = *m_people.at(1), &careless = *m_people.at(2);
    for (int day = 12; day <= 15; ++day) {
        note(usual, day, 9 + day % 4, u"open"_s);
        note(usual, day, 15, u"search"_s, {{u"query"_s, u"탁"_s}, {u"count"_s, 2}});
        note(late, day, 21, u"open"_s);
    }
    note(usual, 15, 16, u"print"_s, {{u"reason"_s, u"사례회의 자료"_s}});
    note(late, 17, 14, u"open"_s); // a Saturday
    note(careless, 13, 11, u"open"_s);
    note(careless, 13, 12, u"export"_s, {{u"count"_s, 40}});
    note(careless, 14, 10, u"export"_s, {{u"count"_s, 12}, {u"reason"_s, u"분기 보고"_s}});
    for (const auto &one : m_people)
        one->sync();
}

void ReviewSample::addLate()
{
    note(*m_people.front(), 29, 10, u"open"_s);
    m_people.front()->sync();
}

void ReviewSample::note(
    Colleague &who, int day, int hour, const QString &kind, const QJsonObject &detail)
{
    const base::Moment now = who.vault().clock().now();
    who.vault().clock().set(base::momentOf({kMonth.year, kMonth.month, day}, {hour, 10}));
    const bool isList = kind == u"search"_s || kind == u"export"_s;
    const domain::RecordRef subject
        = isList ? domain::RecordRef() : domain::RecordRef{u"person"_s, m_records.at(m_count % m_records.size())};
    EXPECT_OK(work::log::noteAccess(who.context(), kind, subject, detail));
    who.vault().clock().set(now);
    ++m_count;
}
