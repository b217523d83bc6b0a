// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/answersets.h"
#include "model/instruments/calculation.h"
#include "model/instruments/draftcheck.h"
#include "model/instruments/formdraft.h"
#include "model/instruments/itemtree.h"
#include "model/instruments/jsonreading.h"
#include "model/instruments/lifecycle.h"
#include "model/instruments/pastedquestions.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/scoring.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

#include <QFile>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

const std::vector<AnswerSet> &builtinAnswerSets()
{
    static const std::vector<AnswerSet> sets = [] {
        QFile file(QStringLiteral(CAREPASS_SOURCE_DIR "/resources/answersets/answer-sets-1.0.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const auto form = readQuestionnaire(file.readAll());
        EXPECT_TRUE(form);
        return answerSetsIn(*form);
    }();
    return sets;
}

const QDate kDay(2026, 11, 20);

FormDraft newDraft()
{
    return *FormDraft::of(
        *readQuestionnaire(QByteArray(
            R"({"resourceType": "Questionnaire", "language": "ko", "title": "살핌표", "version": "1.0",
            "url": "urn:carepass:instrument:own:1", "status": "draft"})")),
        builtinAnswerSets().front().options);
}

Words ko(const QString &text)
{
    return {text, {}};
}

FormDraft withQuestions(int count)
{
    FormDraft draft = newDraft();
    QStringList texts;
    for (int i = 1; i <= count; ++i)
        texts.append(u"문항 %1번 내용"_s.arg(i));
    EXPECT_TRUE(draft.addQuestions({}, texts));
    return draft;
}

QStringList order(const FormDraft &draft)
{
    return linkIdsBelow(draft.json());
}

const Item &item(const FormDraft &draft, const QString &linkId)
{
    static ItemIndex *index = nullptr;
    delete index;
    index = new ItemIndex(draft.form());
    return *index->find(linkId);
}

bool has(const FormDraft &draft, DraftFault fault, const QString &linkId)
{
    const auto problems = checkDraft(draft.form());
    return std::any_of(problems.begin(), problems.end(),
        [&](const DraftProblem &each) { return each.fault == fault && each.linkId == linkId; });
}

} // namespace

TEST(FormDraft, makesTwelveQuestionsOfTwelveLines)
{
    QString text;
    for (int i = 1; i <= 12; ++i)
        text += u"%1. 물음 %1\n"_s.arg(i);
    FormDraft draft = newDraft();
    const auto made = draft.addQuestions({}, pastedQuestions(text));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->size(), 12);
    EXPECT_EQ(item(draft, made->at(11)).text.ko, u"물음 12"_s);
    EXPECT_EQ(item(draft, made->at(11)).options.size(), 3U);
    draft.undo();
    EXPECT_TRUE(draft.form().items.empty());
}

TEST(FormDraft, publishesAFormThatAddsUp)
{
    FormDraft draft = withQuestions(12);
    ASSERT_TRUE(draft.addTotal({u"합계"_s, u"Total"_s}));
    EXPECT_EQ(draft.form().total->parts.size(), 12);
    EXPECT_EQ(draft.form().total->maximum, 12);
    ASSERT_TRUE(draft.setBands(u"total"_s,
        {{{}, ko(u"높음"_s), 6, QDate(2026, 1, 1), ko(u"기관 기준"_s), {}, QJsonValue::Undefined, false},
            {{}, ko(u"낮음"_s), 0, QDate(2026, 1, 1), ko(u"기관 기준"_s), {}, QJsonValue::Undefined,
                false}}));
    EXPECT_TRUE(checkDraft(draft.form()).empty());
    const auto edition = published(draft.form(), kDay);
    ASSERT_TRUE(edition);
    const auto read = readQuestionnaire(writeQuestionnaire(*edition));
    ASSERT_TRUE(read);
    Answers answers;
    const QStringList ids = order(draft).mid(0, 12);
    for (const QString &linkId : ids)
        answers.set(linkId, u"yes"_s);
    const Score sum = score(*read, answers, kDay);
    EXPECT_EQ(sum.total, 12);
    ASSERT_TRUE(sum.band);
    EXPECT_EQ(sum.band->label.ko, u"높음"_s);
    // Other programs get the same from the expression.
    Questionnaire stripped = *read;
    QJsonObject resource = stripped.json;
    changeItem(resource, u"total"_s, [](QJsonObject &total) {
        QJsonArray kept;
        const QJsonArray all = total.value(u"extension"_s).toArray();
        for (const QJsonValue &each : all) {
            if (!each.toObject().value(u"url"_s).toString().endsWith(u":total"_s))
                kept.append(each);
        }
        total.insert(u"extension"_s, kept);
    });
    const auto foreign = readQuestionnaire(resource);
    ASSERT_TRUE(foreign);
    EXPECT_EQ(score(*foreign, answers, kDay).total, 12);
}

TEST(FormDraft, theNextQuestionHasTheSameAnswers)
{
    FormDraft draft = newDraft();
    const QString first = *draft.addQuestion({}, ko(u"하나"_s));
    ASSERT_TRUE(draft.setOptions({first}, builtinAnswerSets()[1].options));
    const QString second = *draft.addQuestion(first, ko(u"둘"_s));
    EXPECT_EQ(item(draft, second).options, item(draft, first).options);
    EXPECT_EQ(draft.sharing(first), (QStringList{first, second}));
    EXPECT_TRUE(item(draft, second).required);
}

TEST(FormDraft, neverGivesALinkIdAgain)
{
    FormDraft draft = withQuestions(3);
    ASSERT_TRUE(draft.remove(u"q3"_s));
    EXPECT_EQ(*draft.addQuestion({}, ko(u"새 물음"_s)), u"q4"_s);
    const auto edition = published(draft.form(), kDay);
    ASSERT_TRUE(edition);
    FormDraft next = *FormDraft::of(*nextDraft(*edition, {u"1.0"_s}));
    ASSERT_TRUE(next.remove(u"q4"_s));
    EXPECT_EQ(*next.addQuestion({}, ko(u"또 다른 물음"_s)), u"q5"_s);
}

TEST(FormDraft, undoesAndRedoesEveryEdit)
{
    FormDraft draft = withQuestions(2);
    std::vector<QJsonObject> states{draft.json()};
    const auto note = [&](const base::Done &done) {
        EXPECT_TRUE(done);
        EXPECT_NE(draft.json(), states.back());
        states.push_back(draft.json());
    };
    note(draft.setText(u"q1"_s, {u"고친 물음"_s, u"Mended"_s}));
    note(draft.setType(u"q2"_s, ItemType::Integer));
    note(draft.setRequired(u"q2"_s, false));
    note(draft.move(u"q2"_s, -1));
    note(draft.addTotal(ko(u"합계"_s)));
    note(draft.remove(u"q2"_s));
    for (size_t i = states.size() - 1; i > 0; --i) {
        draft.undo();
        EXPECT_EQ(draft.json(), states[i - 1]) << i;
    }
    for (size_t i = 1; i < states.size(); ++i) {
        draft.redo();
        EXPECT_EQ(draft.json(), states[i]) << i;
    }
    EXPECT_FALSE(draft.canRedo());
}

TEST(FormDraft, typingInOneFieldIsOneStep)
{
    FormDraft draft = withQuestions(1);
    ASSERT_TRUE(draft.setText(u"q1"_s, ko(u"ㄱ"_s)));
    ASSERT_TRUE(draft.setText(u"q1"_s, ko(u"가"_s)));
    ASSERT_TRUE(draft.setText(u"q1"_s, ko(u"가나"_s)));
    EXPECT_EQ(draft.undo(), u"q1"_s);
    EXPECT_EQ(item(draft, u"q1"_s).text.ko, u"문항 1번 내용"_s);
    draft.redo();
    ASSERT_TRUE(draft.setText(u"q1"_s, ko(u"다"_s)));
    draft.undo();
    EXPECT_EQ(item(draft, u"q1"_s).text.ko, u"가나"_s);
}

TEST(FormDraft, movesInAndOutOfGroups)
{
    FormDraft draft = withQuestions(3);
    const QString group = *draft.addGroup(u"q1"_s, ko(u"생활"_s));
    EXPECT_EQ(order(draft), (QStringList{u"q1"_s, group, u"q5"_s, u"q2"_s, u"q3"_s}));
    ASSERT_TRUE(draft.canIndent(u"q2"_s));
    ASSERT_TRUE(draft.indent(u"q2"_s));
    EXPECT_EQ(childrenOf(draft.json(), group), (QStringList{u"q5"_s, u"q2"_s}));
    ASSERT_TRUE(draft.move(u"q2"_s, 1));
    EXPECT_EQ(childrenOf(draft.json(), {}), (QStringList{u"q1"_s, group, u"q2"_s, u"q3"_s}));
    ASSERT_TRUE(draft.outdent(u"q5"_s));
    EXPECT_EQ(order(draft), (QStringList{u"q1"_s, u"q5"_s, u"q2"_s, u"q3"_s}));
    EXPECT_FALSE(draft.canOutdent(u"q5"_s));
}

TEST(FormDraft, duplicatesAGroupWithNewLinkIdsAndItsOwnConditions)
{
    FormDraft draft = newDraft();
    const QString group = *draft.addGroup({}, ko(u"생활"_s));
    const QString first = childrenOf(draft.json(), group).value(0);
    ASSERT_TRUE(draft.setText(first, ko(u"하나"_s)));
    const QString second = *draft.addQuestion(first, ko(u"둘"_s));
    ASSERT_TRUE(draft.setConditions(second, {{first, Operator::Equal, u"yes"_s, {}}}, EnableBehavior::All));
    const QString copy = *draft.duplicate(group);
    const QStringList inside = childrenOf(draft.json(), copy);
    ASSERT_EQ(inside.size(), 2);
    EXPECT_EQ(item(draft, inside[1]).enableWhen.front().question, inside[0]);
    EXPECT_EQ(item(draft, inside[1]).enableWhen.front().system, u"urn:carepass:answer"_s);
    const QStringList all = order(draft);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), all.size());
}

TEST(FormDraft, forgetsWhatReferredToARemovedQuestion)
{
    FormDraft draft = withQuestions(3);
    ASSERT_TRUE(draft.addTotal(ko(u"합계"_s)));
    ASSERT_TRUE(draft.setConditions(u"q3"_s,
        {{u"q1"_s, Operator::Equal, u"yes"_s, {}}, {u"q2"_s, Operator::Equal, u"no"_s, {}}},
        EnableBehavior::Any));
    ASSERT_TRUE(draft.remove(u"q1"_s));
    EXPECT_EQ(item(draft, u"q3"_s).enableWhen.size(), 1U);
    EXPECT_EQ(draft.form().total->parts, (QStringList{u"q2"_s, u"q3"_s}));
    EXPECT_EQ(draft.form().total->maximum, 2);
    draft.undo();
    EXPECT_EQ(item(draft, u"q3"_s).enableWhen.size(), 2U);
    EXPECT_EQ(item(draft, u"q3"_s).enableBehavior, EnableBehavior::Any);
}

TEST(FormDraft, refusesAConditionThatDependsOnItself)
{
    FormDraft draft = withQuestions(2);
    ASSERT_TRUE(
        draft.setConditions(u"q2"_s, {{u"q1"_s, Operator::Equal, u"yes"_s, {}}}, EnableBehavior::All));
    const QJsonObject before = draft.json();
    EXPECT_FALSE(
        draft.setConditions(u"q1"_s, {{u"q2"_s, Operator::Equal, u"yes"_s, {}}}, EnableBehavior::All));
    EXPECT_EQ(draft.json(), before);
}

TEST(FormDraft, keepsWhatItDoesNotKnow)
{
    FormDraft draft = withQuestions(2);
    QJsonObject resource = draft.json();
    resource.insert(u"contact"_s, u"누구"_s);
    changeItem(resource, u"q1"_s, [](QJsonObject &json) {
        json.insert(u"definition"_s, u"https://example.org/x"_s);
        QJsonArray options = json.value(u"answerOption"_s).toArray();
        QJsonObject first = options.at(0).toObject();
        first.insert(u"id"_s, u"kept"_s);
        options.replace(0, first);
        json.insert(u"answerOption"_s, options);
    });
    FormDraft opened = *FormDraft::of(*readQuestionnaire(resource));
    auto options = item(opened, u"q1"_s).options;
    options.front().text.en = u"Yes, indeed"_s;
    options.front().weight = 3;
    ASSERT_TRUE(opened.setOptions({u"q1"_s}, options));
    ASSERT_TRUE(opened.setText(u"q1"_s, {u"물음"_s, u"A question"_s}));
    const QJsonObject json = itemOf(opened.json(), u"q1"_s);
    EXPECT_EQ(opened.json().value(u"contact"_s), u"누구"_s);
    EXPECT_EQ(json.value(u"definition"_s), u"https://example.org/x"_s);
    EXPECT_EQ(json.value(u"answerOption"_s).toArray().at(0).toObject().value(u"id"_s), u"kept"_s);
    EXPECT_EQ(item(opened, u"q1"_s).options.front().weight, 3);
    EXPECT_EQ(item(opened, u"q1"_s).options.front().text.en, u"Yes, indeed"_s);
    EXPECT_EQ(item(opened, u"q1"_s).text.en, u"A question"_s);
}

TEST(FormDraft, aCopyOfABuiltInFormStaysAsItCame)
{
    const Questionnaire form = forms::builtIn(u"gad-7-1.0"_s);
    FormDraft draft = *FormDraft::of(*nextDraft(form, {}));
    const QJsonObject total = itemOf(draft.json(), u"total"_s);
    ASSERT_TRUE(draft.setText(u"gad.1"_s, ko(u"다른 물음"_s)));
    EXPECT_EQ(itemOf(draft.json(), u"total"_s), total);
    ASSERT_TRUE(draft.remove(u"gad.7"_s));
    EXPECT_EQ(draft.form().total->maximum, 18);
    EXPECT_EQ(draft.form().total->parts.size(), 6);
    EXPECT_TRUE(notComputedHere(draft.form()).empty());
}

TEST(FormDraft, writesUrgencyAndLimits)
{
    FormDraft draft = withQuestions(2);
    ASSERT_TRUE(draft.setUrgency(u"q1"_s, {u"yes"_s, {}, ko(u"팀장에게 알립니다"_s)}));
    EXPECT_EQ(item(draft, u"q1"_s).role, ItemRole::UrgentFlag);
    Answers answers;
    answers.set(u"q1"_s, u"yes"_s);
    EXPECT_TRUE(score(draft.form(), answers, kDay).urgent);
    ASSERT_TRUE(draft.setUrgency(u"q1"_s, {}));
    EXPECT_EQ(item(draft, u"q1"_s).role, ItemRole::None);
    ASSERT_TRUE(draft.setType(u"q2"_s, ItemType::Integer));
    Limits limits;
    limits.least = 0;
    limits.most = 10;
    ASSERT_TRUE(draft.setLimits(u"q2"_s, limits, 0));
    EXPECT_EQ(item(draft, u"q2"_s).highestWeight(), 10);
    ASSERT_TRUE(draft.setType(u"q2"_s, ItemType::Text));
    EXPECT_TRUE(item(draft, u"q2"_s).limits.least.isUndefined());
}

TEST(FormDraft, aSubtotalCountsTheQuestionsAroundIt)
{
    FormDraft draft = withQuestions(1);
    const QString group = *draft.addGroup(u"q1"_s, ko(u"생활"_s));
    const QString inside = childrenOf(draft.json(), group).value(0);
    const auto subtotal = draft.addSubtotal(inside, ko(u"생활 소계"_s));
    ASSERT_TRUE(subtotal);
    EXPECT_EQ(draft.totalRule(*subtotal)->parts, QStringList(inside));
    TotalRule rule = *draft.totalRule(*subtotal);
    rule.missing = MissingRule::Prorated;
    rule.mayMiss = 1;
    ASSERT_TRUE(draft.setTotal(*subtotal, rule, false));
    EXPECT_EQ(draft.totalRule(*subtotal)->missing, MissingRule::Prorated);
    rule.parts.clear();
    EXPECT_FALSE(draft.setTotal(*subtotal, rule, false));
}

TEST(FormDraft, onlyDraftsAreEdited)
{
    FormDraft draft = withQuestions(1);
    EXPECT_FALSE(FormDraft::of(*published(draft.form(), kDay)));
}

TEST(PastedQuestions, takeNumbersAndDashesOff)
{
    EXPECT_EQ(
        pastedQuestions(u"1. 하나\n② 둘\n- 셋\n\n  4) 넷\n(5) 다섯\n가. 여섯\r\n• 일곱\nQ8. 여덟\n□아홉"_s),
        (QStringList{
            u"하나"_s, u"둘"_s, u"셋"_s, u"넷"_s, u"다섯"_s, u"여섯"_s, u"일곱"_s, u"여덟"_s, u"아홉"_s}));
}

TEST(PastedQuestions, leaveNumbersOfTheSentence)
{
    EXPECT_EQ(pastedQuestions(u"2주 동안 잠을 못 잤다\n1.5리터 넘게 마신다\n가족과 산다\n3. 2주 넘게"_s),
        (QStringList{u"2주 동안 잠을 못 잤다"_s, u"1.5리터 넘게 마신다"_s, u"가족과 산다"_s, u"2주 넘게"_s}));
}

TEST(PastedQuestions, takeTheWordsOfATable)
{
    EXPECT_EQ(pastedQuestions(u"1\t잠을 잘 잔다\t예\t아니오\n2\t밥을 먹는다\t예"_s),
        (QStringList{u"잠을 잘 잔다"_s, u"밥을 먹는다"_s}));
}

TEST(DraftCheck, listsWhatIsNotYetRight)
{
    FormDraft draft = newDraft();
    EXPECT_TRUE(has(draft, DraftFault::NoQuestion, {}));
    draft = withQuestions(3);
    EXPECT_TRUE(checkDraft(draft.form()).empty());
    ASSERT_TRUE(draft.setHead({}));
    EXPECT_TRUE(has(draft, DraftFault::NoTitle, {}));
    ASSERT_TRUE(draft.setText(u"q1"_s, {}));
    EXPECT_TRUE(has(draft, DraftFault::NoText, u"q1"_s));
    ASSERT_TRUE(draft.setText(u"q3"_s, item(draft, u"q2"_s).text));
    EXPECT_TRUE(has(draft, DraftFault::TextsAlike, u"q3"_s));
    EXPECT_FALSE(has(draft, DraftFault::TextsAlike, u"q2"_s));
    EXPECT_FALSE(mayBePublished(checkDraft(draft.form())));
}

TEST(DraftCheck, looksAtAnswers)
{
    FormDraft draft = withQuestions(2);
    ASSERT_TRUE(draft.addTotal(ko(u"합계"_s)));
    auto options = item(draft, u"q1"_s).options;
    options[1].text = options[0].text;
    options.push_back({{}, {}, {}, {}, {}, {}});
    ASSERT_TRUE(draft.setOptions({u"q1"_s}, options));
    EXPECT_TRUE(has(draft, DraftFault::AnswersAlike, u"q1"_s));
    EXPECT_TRUE(has(draft, DraftFault::NoAnswerText, u"q1"_s));
    EXPECT_TRUE(has(draft, DraftFault::PointsMissing, u"q1"_s));
    options.resize(1);
    ASSERT_TRUE(draft.setOptions({u"q1"_s}, options));
    EXPECT_TRUE(has(draft, DraftFault::NoAnswers, u"q1"_s));
}

TEST(DraftCheck, looksAtConditions)
{
    FormDraft draft = withQuestions(3);
    ASSERT_TRUE(
        draft.setConditions(u"q2"_s, {{u"q3"_s, Operator::Equal, u"yes"_s, {}}}, EnableBehavior::All));
    EXPECT_TRUE(has(draft, DraftFault::AsksLater, u"q2"_s));
    ASSERT_TRUE(draft.setOptions({u"q3"_s}, builtinAnswerSets()[2].options));
    EXPECT_TRUE(has(draft, DraftFault::AsksNoAnswer, u"q2"_s));
    Questionnaire broken = draft.form();
    broken.items[0].enableWhen = {{u"q1"_s, Operator::Equal, u"yes"_s, {}}};
    broken.items[1].enableWhen = {{u"q9"_s, Operator::Equal, u"yes"_s, {}}};
    const auto problems = checkDraft(broken);
    EXPECT_EQ(std::count_if(problems.begin(), problems.end(),
                  [](const DraftProblem &each) {
                      return each.fault == DraftFault::AsksItself || each.fault == DraftFault::AsksMissing;
                  }),
        2);
}

TEST(DraftCheck, looksAtBands)
{
    FormDraft draft = withQuestions(2);
    ASSERT_TRUE(draft.addTotal(ko(u"합계"_s)));
    const auto band = [](double from, const QString &name) {
        return Band{
            {}, ko(name), from, QDate(2026, 1, 1), ko(u"기관 기준"_s), {}, QJsonValue::Undefined, false};
    };
    ASSERT_TRUE(draft.setBands(u"total"_s, {band(1, u"낮음"_s), band(1, u"높음"_s), band(5, {})}));
    EXPECT_TRUE(has(draft, DraftFault::BandsAlike, u"total"_s));
    EXPECT_TRUE(has(draft, DraftFault::BandsBeginLate, u"total"_s));
    EXPECT_TRUE(has(draft, DraftFault::BandOutOfReach, u"total"_s));
    EXPECT_TRUE(has(draft, DraftFault::BandWithoutName, u"total"_s));
    ASSERT_TRUE(draft.setBands(u"total"_s, {band(0, u"낮음"_s), band(2, u"높음"_s)}));
    EXPECT_TRUE(checkDraft(draft.form()).empty());
}
