// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/calculation.h"

#include "model/instruments/constraints.h"
#include "model/instruments/formulas.h"

namespace instruments {

namespace {

const QString kCalculated = QStringLiteral("calculatedExpression");
const QString kInitial = QStringLiteral("initialExpression");

bool isReckoned(
    const Formula &formula, const Item *item, const ItemIndex &index, const Questionnaire &questionnaire)
{
    if (item && (index.repeatedIn(item->linkId) || item->isRepeatingGroup()))
        return false;
    if (formula.use != kCalculated && formula.use != kInitial && formula.use != kVariable)
        return false;
    const auto expression = parsedFormula(formula);
    return expression && namesAt(item, index, questionnaire).contains(expression->variables());
}

QJsonValue jsonOf(const Collection &values)
{
    if (values.size() != 1)
        return QJsonValue::Undefined;
    const auto &data = values.front().data;
    if (const double *number = std::get_if<double>(&data))
        return *number;
    if (const bool *held = std::get_if<bool>(&data))
        return *held;
    if (const QString *text = std::get_if<QString>(&data))
        return *text;
    if (const TimePoint *point = std::get_if<TimePoint>(&data))
        return point->text;
    const Coding *coding = std::get_if<Coding>(&data);
    return coding ? QJsonValue(coding->code) : QJsonValue(QJsonValue::Undefined);
}

/// Reckons the formulas of one state of the answers.
class Reckoner {
public:
    Reckoner(const ItemIndex &index, const Questionnaire &questionnaire, const Answers &answers,
        Workings &workings)
        : m_index(index)
        , m_questionnaire(questionnaire)
        , m_tree(responseTree(index, questionnaire, answers))
        , m_workings(workings)
    {
    }

    QJsonValue value(const Formula &formula, const Item &item) const
    {
        const auto expression = m_workings.expression(formula);
        if (!expression || m_index.repeatedIn(item.linkId))
            return QJsonValue::Undefined;
        const Variables variables = variablesAt(&item, m_index, m_questionnaire, m_tree, m_workings);
        const auto result = evaluate(*expression, variables, {{}, m_workings.today}, m_workings.steps);
        return result ? jsonOf(*result) : QJsonValue(QJsonValue::Undefined);
    }

private:
    const ItemIndex &m_index;
    const Questionnaire &m_questionnaire;
    ResponseNode m_tree;
    Workings &m_workings;
};

} // namespace

std::vector<Uncomputed> notComputedHere(const Questionnaire &questionnaire)
{
    const ItemIndex index(questionnaire);
    std::vector<Uncomputed> found;
    const auto look = [&](const std::vector<Formula> &formulas, const Item *item) {
        for (const Formula &each : formulas) {
            if (!isReckoned(each, item, index, questionnaire))
                found.push_back({item ? item->linkId : QString(), each});
        }
    };
    const auto lookAtRules = [&](const std::vector<Constraint> &rules, const Item *item) {
        for (const Constraint &each : rules) {
            if (!isCheckedHere(each, item, index, questionnaire))
                found.push_back({item ? item->linkId : QString(), formulaOf(each)});
        }
    };
    look(questionnaire.formulas, nullptr);
    lookAtRules(questionnaire.constraints, nullptr);
    for (const Item *item : index.inOrder()) {
        look(item->formulas, item);
        lookAtRules(item->constraints, item);
    }
    return found;
}

bool isComputedHere(const Questionnaire &questionnaire, const QString &linkId)
{
    const ItemIndex index(questionnaire);
    const Item *item = index.find(linkId);
    const Formula *formula = item ? item->formula(kCalculated) : nullptr;
    return formula && isReckoned(*formula, item, index, questionnaire);
}

QJsonObject calculatedValues(const Questionnaire &questionnaire, const Answers &answers, QDate on)
{
    constexpr int kMaxRounds = 8;
    const ItemIndex index(questionnaire);
    std::vector<const Item *> calculated;
    for (const Item *item : index.inOrder()) {
        if (item->formula(kCalculated))
            calculated.push_back(item);
    }
    Workings workings{on};
    QJsonObject values;
    // What is calculated may rest on what is calculated, so it is reckoned until nothing changes any more.
    for (int round = 0; round < kMaxRounds && !calculated.empty(); ++round) {
        Answers known(answers);
        for (const Item *item : calculated)
            known.set(item->linkId, values.value(item->linkId));
        const Reckoner reckoner(index, questionnaire, known, workings);
        QJsonObject next;
        for (const Item *item : calculated) {
            const QJsonValue value = reckoner.value(*item->formula(kCalculated), *item);
            if (!value.isUndefined())
                next.insert(item->linkId, value);
        }
        if (next == values)
            return values;
        if (round == kMaxRounds - 1) {
            for (const Item *item : calculated) {
                if (next.value(item->linkId) != values.value(item->linkId))
                    next.remove(item->linkId);
            }
        }
        values = next;
    }
    return values;
}

Answers startingAnswers(const Questionnaire &questionnaire, QDate on)
{
    const ItemIndex index(questionnaire);
    Workings workings{on};
    const Reckoner reckoner(index, questionnaire, Answers(), workings);
    Answers answers;
    for (const Item *item : index.inOrder()) {
        if (index.repeatedIn(item->linkId) || !item->isQuestion() || item->readOnly)
            continue;
        const Formula *formula = item->formula(kInitial);
        if (formula)
            answers.set(item->linkId, reckoner.value(*formula, *item));
        else if (!item->initial.isEmpty())
            answers.set(item->linkId, item->repeats ? QJsonValue(item->initial) : item->initial.first());
    }
    return answers;
}

} // namespace instruments
