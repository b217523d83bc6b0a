// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/draftcheck.h"

#include "model/instruments/calculation.h"
#include "model/instruments/itemtree.h"
#include "model/instruments/jsonreading.h"
#include "model/instruments/totalwriter.h"
#include "model/instruments/values.h"

#include <QJsonArray>

#include <algorithm>

namespace instruments {

namespace {

bool isSame(const Words &one, const Words &other)
{
    const QString word = one.in(Language::Korean).simplified();
    return !word.isEmpty() && word == other.in(Language::Korean).simplified();
}

bool isBlank(const Words &words)
{
    return words.in(Language::Korean).trimmed().isEmpty();
}

/// FHIR R5 calls a choice `coding`.
bool hasTypeOfR5(const QJsonObject &holder)
{
    const QJsonArray items = holder.value(QStringLiteral("item")).toArray();
    return std::any_of(items.begin(), items.end(), [](const QJsonValue &each) {
        return each[QStringLiteral("type")] == QStringLiteral("coding") || hasTypeOfR5(each.toObject());
    });
}

class Checker {
public:
    explicit Checker(const Questionnaire &draft)
        : m_draft(draft)
        , m_index(draft)
    {
    }

    std::vector<DraftProblem> run()
    {
        if (isBlank(m_draft.title))
            note({}, DraftFault::NoTitle);
        const auto &order = m_index.inOrder();
        const bool hasQuestion = std::any_of(order.begin(), order.end(),
            [&](const Item *item) { return item->isQuestion() && !ruleOf(item->linkId); });
        if (!hasQuestion && !m_draft.isScoreOnly)
            note({}, DraftFault::NoQuestion);
        for (const Item *item : order)
            checkItem(*item);
        if (hasTypeOfR5(m_draft.json))
            note({}, DraftFault::OfFhirR5, -1, false);
        const auto uncomputed = notComputedHere(m_draft);
        for (const Uncomputed &each : uncomputed)
            note(each.linkId, DraftFault::NotComputedHere, -1, false);
        return std::move(m_problems);
    }

private:
    void note(const QString &linkId, DraftFault fault, int position = -1, bool blocks = true)
    {
        m_problems.push_back({linkId, fault, position, blocks});
    }

    const TotalRule *ruleOf(const QString &linkId) const
    {
        if (m_draft.total && m_draft.total->linkId == linkId)
            return &*m_draft.total;
        for (const TotalRule &rule : m_draft.subtotals) {
            if (rule.linkId == linkId)
                return &rule;
        }
        return nullptr;
    }

    bool isPart(const QString &linkId) const
    {
        const auto has = [&](const TotalRule &rule) { return rule.parts.contains(linkId); };
        return (m_draft.total && has(*m_draft.total))
            || std::any_of(m_draft.subtotals.begin(), m_draft.subtotals.end(), has);
    }

    void checkItem(const Item &item)
    {
        if (isBlank(item.text))
            note(item.linkId, DraftFault::NoText);
        checkTwins(item);
        const bool isChoice = item.type == ItemType::Choice || item.type == ItemType::OpenChoice;
        const bool isElsewhere = !item.valueSet.isEmpty() && !item.valueSet.startsWith(u'#');
        if (isChoice && !isElsewhere) {
            if (item.options.size() < (item.repeats || item.type == ItemType::OpenChoice ? 1U : 2U))
                note(item.linkId, DraftFault::NoAnswers);
            checkOptions(item);
        }
        for (size_t i = 0; i < item.enableWhen.size(); ++i)
            checkCondition(item, item.enableWhen[i], int(i));
        checkUrgency(item);
        if (comparedValues(item.limits.least, item.limits.most) == std::partial_ordering::greater)
            note(item.linkId, DraftFault::LimitsCrossed);
        else if (item.maxLength > 0 && item.limits.minLength > item.maxLength)
            note(item.linkId, DraftFault::LimitsCrossed);
        if (const TotalRule *rule = ruleOf(item.linkId))
            checkTotal(*rule);
    }

    void checkTwins(const Item &item)
    {
        const Item *parent = m_index.parent(item.linkId);
        const std::vector<Item> &siblings = parent ? parent->children : m_draft.items;
        for (const Item &other : siblings) {
            if (&other == &item)
                return;
            if (isSame(other.text, item.text) && item.isQuestion()) {
                note(item.linkId, DraftFault::TextsAlike, -1, false);
                return;
            }
        }
    }

    /// A code stands in for a missing text where options are shown, so that the file has to be asked.
    bool hasText(const QJsonArray &list, const Option &option) const
    {
        if (option.field != QStringLiteral("valueCoding") || list.isEmpty())
            return !isBlank(option.text);
        for (const QJsonValue &each : list) {
            const QJsonObject coding = each.toObject().value(QStringLiteral("valueCoding")).toObject();
            if (coding.value(QStringLiteral("code")) != option.code()
                || coding.value(QStringLiteral("system")).toString() != option.system)
                continue;
            Trouble trouble;
            return !isBlank(readWords(coding, QStringLiteral("display"), Language::Korean, {}, trouble));
        }
        return !isBlank(option.text);
    }

    void checkOptions(const Item &item)
    {
        const QJsonArray list
            = itemOf(m_draft.json, item.linkId).value(QStringLiteral("answerOption")).toArray();
        const auto weighs = [](const Option &option) { return option.weight.has_value(); };
        const bool counts
            = isPart(item.linkId) || std::any_of(item.options.begin(), item.options.end(), weighs);
        for (size_t i = 0; i < item.options.size(); ++i) {
            const Option &option = item.options[i];
            if (!hasText(list, option))
                note(item.linkId, DraftFault::NoAnswerText, int(i));
            const bool isTwin = std::any_of(item.options.begin(), item.options.begin() + std::ptrdiff_t(i),
                [&](const Option &other) { return isSame(other.text, option.text); });
            if (isTwin)
                note(item.linkId, DraftFault::AnswersAlike, int(i));
            if (counts && !option.weight && option.code() != QStringLiteral("unknown"))
                note(item.linkId, DraftFault::PointsMissing, int(i), isPart(item.linkId));
        }
    }

    void checkCondition(const Item &item, const EnableWhen &condition, int position)
    {
        const Item *question = m_index.find(condition.question);
        if (condition.question == item.linkId) {
            note(item.linkId, DraftFault::AsksItself, position);
            return;
        }
        if (!question || !question->isQuestion()) {
            note(item.linkId, DraftFault::AsksMissing, position);
            return;
        }
        const auto &order = m_index.inOrder();
        const auto at = [&](const Item *each) { return std::find(order.begin(), order.end(), each); };
        if (at(question) > at(&item))
            note(item.linkId, DraftFault::AsksLater, position, false);
        const bool isChoice = question->type == ItemType::Choice && !question->options.empty();
        const bool canBeGiven = question->option(condition.answer) || condition.answer == Answers::unknown();
        if (isChoice && condition.op != Operator::Exists && !canBeGiven)
            note(item.linkId, DraftFault::AsksNoAnswer, position);
    }

    void checkUrgency(const Item &item)
    {
        if (item.role != ItemRole::UrgentFlag)
            return;
        if (item.urgentAnswer.isString() && !item.options.empty() && !item.option(item.urgentAnswer))
            note(item.linkId, DraftFault::UrgentAnswerGone);
        if (isBlank(item.safetyProtocol))
            note(item.linkId, DraftFault::NoSafetySteps, -1, false);
    }

    void checkTotal(const TotalRule &rule)
    {
        const Item *item = m_index.find(rule.linkId);
        const bool isExpression = item->formula(QStringLiteral("calculatedExpression")) != nullptr;
        if (rule.parts.isEmpty() && rule.goals.isEmpty() && !isExpression && !m_draft.isScoreOnly)
            note(rule.linkId, DraftFault::TotalOfNothing);
        for (size_t i = 0; i < rule.bands.size(); ++i)
            checkBand(rule, int(i));
    }

    void checkBand(const TotalRule &rule, int position)
    {
        const Band &band = rule.bands[size_t(position)];
        if (isBlank(band.label))
            note(rule.linkId, DraftFault::BandWithoutName, position);
        if (isBlank(band.source))
            note(rule.linkId, DraftFault::BandWithoutSource, position, false);
        bool isLowest = true;
        for (int i = 0; i < int(rule.bands.size()); ++i) {
            const Band &other = rule.bands[size_t(i)];
            const bool isSameSet = other.effective == band.effective && other.question == band.question
                && other.answer == band.answer;
            if (i == position || !isSameSet)
                continue;
            if (i < position && other.from == band.from)
                note(rule.linkId, DraftFault::BandsAlike, position);
            isLowest = isLowest && other.from >= band.from;
        }
        if (isLowest && rule.minimum && band.from > *rule.minimum)
            note(rule.linkId, DraftFault::BandsBeginLate, position, false);
        if (rule.maximum && band.from > *rule.maximum)
            note(rule.linkId, DraftFault::BandOutOfReach, position);
    }

    const Questionnaire &m_draft;
    ItemIndex m_index;
    std::vector<DraftProblem> m_problems;
};

} // namespace

std::vector<DraftProblem> checkDraft(const Questionnaire &draft)
{
    return Checker(draft).run();
}

bool mayBePublished(const std::vector<DraftProblem> &problems)
{
    return std::none_of(
        problems.begin(), problems.end(), [](const DraftProblem &problem) { return problem.blocks; });
}

} // namespace instruments
