// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/assessments.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "ui/assessment/assessmentpage.h"
#include "ui/assessment/assessmentworkplace.h"
#include "ui/assessment/formstate.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

void answer(instruments::Answers &answers, const QString &area, int severity)
{
    answers.set(area + u".severity"_s, QString::number(severity));
}

/// The situation of a man of 47 who lives in one room and is about to lose it.
instruments::Answers filledIn()
{
    instruments::Answers answers;
    const std::pair<const char *, int> levels[]
        = {{"safety", 3}, {"health", 4}, {"dailyLiving", 3}, {"family", 3}, {"social", 4}, {"economy", 4},
            {"education", 0}, {"employment", 3}, {"environment", 3}, {"other", 0}};
    for (const auto &[area, level] : levels)
        answer(answers, QLatin1String(area), level);
    answers.set(u"environment.check.1"_s, u"yes"_s);
    answers.set(u"environment.check.2"_s, u"yes"_s);
    answers.set(u"environment.check.3"_s, u"no"_s);
    answers.set(u"environment.check.4"_s, u"yes"_s);
    answers.set(u"environment.subNeeds"_s, QJsonArray{u"homeInside"_s, u"newHome"_s});
    answers.set(u"environment.observation"_s,
        u"월세 2개월 밀림. 주인이 이달 말까지 비워 달라고 함. 창문이 복도 쪽이라 햇빛이 들지 않고 곰팡이가 보임."_s);
    answers.set(u"environment.strengths"_s,
        u"건물 총무가 식사를 챙겨 줌. 공구 사용이 능숙해 간단한 수리를 스스로 할 수 있음."_s);
    for (const char *flag : {"harm", "abuse", "medical"})
        answers.set(u"urgent."_s + QLatin1String(flag), u"no"_s);
    answers.set(u"urgent.basics"_s, u"yes"_s);
    answers.set(u"household.wishes"_s, u"이 동네에서 계속 살고 싶음"_s);
    return answers;
}

instruments::Answers halfAYearAgo()
{
    instruments::Answers answers = filledIn();
    answer(answers, u"environment"_s, 2);
    answer(answers, u"economy"_s, 3);
    answer(answers, u"social"_s, 4);
    answer(answers, u"rights"_s, 0);
    answers.set(u"environment.check.1"_s, u"no"_s);
    answers.clear(u"environment.check.2"_s);
    answers.clear(u"environment.check.4"_s);
    answers.clear(u"environment.observation"_s);
    answers.clear(u"environment.strengths"_s);
    answers.set(u"urgent.basics"_s, u"no"_s);
    return answers;
}

TEST(Gallery, recordsTheAssessment)
{
    support::TestDesk desk;
    domain::Person person;
    person.name = u"탁현수"_s;
    person.birth = QDate(1979, 3, 4);
    person.sex = u"m"_s;
    person.id = desk.put(person);
    work::FormShelf shelf;
    const auto form = work::assessments::instrumentFor(shelf, QDate(2026, 11, 20));
    ASSERT_OK(form);
    desk.act([&](work::Context &context) {
        return work::assessments::finish(context, *form, {person.id, QDate(2026, 5, 18), halfAYearAgo(), {}});
    });
    desk.act([&](work::Context &context) {
        return work::assessments::keep(
            context, {person.id, QDate(2026, 11, 20), form->url, form->version, filledIn(), 0});
    });
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        desk.renewActions();
        return support::pageWindow(new AssessmentPage(desk.desk()), u"assessment"_s, person.id.toString());
    };
    gallery::record(u"assessment"_s, {1440, 900}, make, [](QWidget &window, const gallery::Variant &) {
        auto *page = window.findChild<AssessmentPage *>();
        page->workplace()->goTo(page->form()->sectionOf(u"environment.severity"_s));
        QApplication::processEvents();
        QApplication::processEvents();
        EXPECT_EQ(widgetchecks::clippedWords(*page), "");
    });
}

} // namespace
