// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/instruments/forms.h"
#include "tests/support/gallery.h"
#include "tests/support/widgetchecks.h"
#include "ui/assessment/assessmentworkplace.h"
#include "ui/assessment/formstate.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// A form on its own, as wide as a page gives it room.
std::unique_ptr<QWidget> formOf(const QString &name, const QJsonObject &answers)
{
    auto *form = new FormState(forms::builtIn(name));
    form->setDay(QDate(2026, 11, 20));
    form->setAnswers(instruments::Answers(answers));
    auto workplace = std::make_unique<AssessmentWorkplace>();
    form->setParent(workplace.get());
    workplace->begin(*form);
    return workplace;
}

void record(const QString &picture, const QString &name, const QJsonObject &answers)
{
    gallery::record(
        picture, {1280, 820}, [&] { return formOf(name, answers); },
        [](QWidget &window, const gallery::Variant &) {
            QApplication::processEvents();
            EXPECT_EQ(widgetchecks::clippedWords(window), "");
        });
}

TEST(Gallery, recordsTheDepressionScreening)
{
    QJsonObject answers;
    const char *degrees[] = {"2", "3", "1", "2", "0", "2", "1", "0", "1"};
    for (int i = 0; i < 9; ++i)
        answers.insert(u"phq.%1"_s.arg(i + 1), QString::fromLatin1(degrees[i]));
    record(u"assessment-phq9"_s, u"phq-9-1.0"_s, answers);
}

TEST(Gallery, recordsTheCarersStrain)
{
    record(u"assessment-strain"_s, u"carer-strain-1.0"_s, {});
}

TEST(Gallery, recordsTheGoals)
{
    record(u"assessment-goals"_s, u"goal-attainment-1.0"_s,
        {{u"goal"_s,
            QJsonArray{QJsonObject{{u"goal.text"_s, u"지팡이로 100m 걷기"_s}, {u"goal.weight"_s, 2}},
                QJsonObject{{u"goal.text"_s, u"세수와 옷 입기를 스스로 하기"_s}}}}});
}

TEST(Gallery, recordsAScoreFromElsewhere)
{
    record(u"assessment-scoreonly"_s, u"k-mbi-1.0"_s, {});
}

} // namespace
