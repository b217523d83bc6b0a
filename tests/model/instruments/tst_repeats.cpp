// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/completeness.h"
#include "model/instruments/enabling.h"
#include "model/instruments/evaluation.h"
#include "model/instruments/scoring.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const char *const kRepeatsForm = R"([
    {"linkId":"lives","type":"boolean"},
    {"linkId":"child","type":"group","repeats":true,
        "enableWhen":[{"question":"lives","operator":"=","answerBoolean":true}],"item":[
        {"linkId":"name","type":"string","required":true},
        {"linkId":"age","type":"integer"},
        {"linkId":"school","type":"string","required":true,"enableWhen":[{"question":"age","operator":">=","answerInteger":7}]},
        {"linkId":"care","type":"group","item":[
            {"linkId":"visit","type":"group","repeats":true,"item":[
                {"linkId":"hours","type":"integer"},
                {"linkId":"alarm","type":"boolean","extension":[{"url":"urn:carepass:fhir:urgent-answer","valueBoolean":true}]}]}]}]},
    {"linkId":"t","type":"decimal","code":[{"system":"urn:carepass:item-role","code":"total"}],
     "extension":[{"url":"urn:carepass:fhir:total","extension":[{"url":"part","valueString":"hours"}]}]}])";

QJsonObject child(const QString &name, int age, const QJsonArray &visits = {})
{
    QJsonObject one{{u"name"_s, name}, {u"age"_s, age}};
    if (!visits.isEmpty())
        one.insert(u"visit"_s, visits);
    return one;
}

QJsonObject visit(int hours)
{
    return {{u"hours"_s, hours}};
}

Answers family(const QJsonArray &children, bool lives = true)
{
    return Answers({{u"lives"_s, lives}, {u"child"_s, children}});
}

} // namespace

TEST(Repeats, questionsInsideAreCheckedInEachOccurrence)
{
    const Questionnaire form = forms::read(kRepeatsForm);
    const auto check = [&](const QJsonValue &children) {
        return problemsOf(form, Answers({{u"child"_s, children}}));
    };
    EXPECT_TRUE(check(QJsonArray{child(u"하나"_s, 3), child(u"두리"_s, 8, {visit(2)})}).empty());
    EXPECT_EQ(check(QJsonArray{child(u"하나"_s, 3), QJsonObject{{u"age"_s, u"셋"_s}}}),
        (std::vector<AnswerProblem>{{u"age"_s, AnswerRule::WrongType}}));
    EXPECT_EQ(check(QJsonArray{QJsonObject{{u"lives"_s, true}}}),
        (std::vector<AnswerProblem>{{u"lives"_s, AnswerRule::NoSuchQuestion}}));
    EXPECT_EQ(check(QJsonArray{3}), (std::vector<AnswerProblem>{{u"child"_s, AnswerRule::WrongType}}));
    EXPECT_EQ(problemsOf(form, Answers({{u"age"_s, 3}})),
        (std::vector<AnswerProblem>{{u"age"_s, AnswerRule::NoSuchQuestion}}));
    QJsonArray many;
    for (int i = 0; i <= kMaxOccurrences; ++i)
        many.append(child(u"a"_s, 1));
    EXPECT_EQ(check(many), (std::vector<AnswerProblem>{{u"child"_s, AnswerRule::TooMany}}));
}

TEST(Repeats, conditionsLookAtTheirOwnOccurrenceFirst)
{
    const Questionnaire form = forms::read(kRepeatsForm);
    const Answers answers = family({child(u"하나"_s, 3), child(u"두리"_s, 8)});
    EXPECT_EQ(completenessOf(form, answers).missing, QStringList{u"school"_s});
    EXPECT_TRUE(completenessOf(form, family({child(u"하나"_s, 3)})).isComplete());
    EXPECT_TRUE(completenessOf(form, family({child(u"두리"_s, 8)}, false)).isComplete());
    EXPECT_EQ(completenessOf(form, family({QJsonObject{{u"age"_s, 3}}})).missing, QStringList{u"name"_s});
}

TEST(Repeats, partsCountOncePerOccurrenceAlsoWhenNested)
{
    const Questionnaire form = forms::read(kRepeatsForm);
    const Answers answers
        = family({child(u"하나"_s, 3, {visit(2), visit(5)}), child(u"두리"_s, 8, {visit(10)})});
    EXPECT_EQ(score(form, answers, {}).total, 17);
    EXPECT_EQ(placesOf(*ItemIndex(form).find(u"hours"_s), ItemIndex(form), answers).size(), 3u);
    EXPECT_EQ(score(form, family({child(u"하나"_s, 3)}, false), {}).total, 0);
}

TEST(Repeats, anUrgentAnswerInAnyOccurrenceIsUrgent)
{
    const Questionnaire form = forms::read(kRepeatsForm);
    QJsonObject calm = visit(1);
    QJsonObject alarming = visit(1);
    alarming.insert(u"alarm"_s, true);
    EXPECT_FALSE(score(form, family({child(u"하나"_s, 3, {calm})}), {}).urgent);
    const Score urgent = score(form, family({child(u"하나"_s, 3, {calm, alarming})}), {});
    EXPECT_TRUE(urgent.urgent);
    EXPECT_EQ(urgent.flags, QStringList{u"alarm"_s});
    EXPECT_FALSE(score(form, family({child(u"하나"_s, 3, {alarming})}, false), {}).urgent);
}

TEST(Repeats, expressionsSeeEachOccurrenceAsAnItem)
{
    const Questionnaire form = forms::read(kRepeatsForm);
    const ItemIndex index(form);
    const ResponseNode tree
        = responseTree(index, form, family({child(u"하나"_s, 3, {visit(2)}), child(u"두리"_s, 8)}));
    const auto count = evaluate(*Expression::parse(u"%resource.item.where(linkId = 'child').count()"_s),
        {{u"resource"_s, {{&tree, {}}}}});
    ASSERT_TRUE(count);
    EXPECT_EQ(std::get<double>(count->front().data), 2);
    const auto hours
        = evaluate(*Expression::parse(u"%resource.repeat(item).where(linkId = 'hours').answer.value"_s),
            {{u"resource"_s, {{&tree, {}}}}});
    ASSERT_EQ(hours->size(), 1u);
    EXPECT_EQ(std::get<double>(hours->front().data), 2);
}
