// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/calculation.h"

#include "model/instruments/evaluation.h"

namespace instruments {

namespace {

const QString kCalculated = QStringLiteral("calculatedExpression");
const QString kInitial = QStringLiteral("initialExpression");
const QString kVariable = QStringLiteral("variable");
const QString kResource = QStringLiteral("resource");

std::optional<Expression> parsed(const Formula &formula)
{
    if (formula.language != QStringLiteral("text/fhirpath"))
        return std::nullopt;
    const auto expression = Expression::parse(formula.text);
    return expression ? std::optional(*expression) : std::nullopt;
}

/// The formulas that an item sees, outermost first: those of the resource, of the groups around it, its own.
std::vector<Formula> variablesAround(
    const Item *item, const ItemIndex &index, const Questionnaire &questionnaire)
{
    std::vector<const std::vector<Formula> *> homes;
    for (const Item *up = item; up; up = index.parent(up->linkId))
        homes.insert(homes.begin(), &up->formulas);
    homes.insert(homes.begin(), &questionnaire.formulas);
    std::vector<Formula> variables;
    for (const auto *home : homes) {
        for (const Formula &each : *home) {
            if (each.use == kVariable)
                variables.push_back(each);
        }
    }
    return variables;
}

/// The names that can be read at an item: a variable counts once it and all that it reads can be reckoned.
QSet<QString> readableNames(const std::vector<Formula> &variables)
{
    QSet<QString> names{kResource};
    for (const Formula &each : variables) {
        const auto expression = parsed(each);
        // An inner variable hides an outer one of its name, also where it cannot be reckoned.
        names.remove(each.name);
        if (expression && names.contains(expression->variables()) && each.name != kResource)
            names.insert(each.name);
    }
    return names;
}

bool isReckoned(
    const Formula &formula, const Item *item, const ItemIndex &index, const Questionnaire &questionnaire)
{
    if (item && (index.repeatedIn(item->linkId) || item->isRepeatingGroup()))
        return false;
    if (formula.use != kCalculated && formula.use != kInitial && formula.use != kVariable)
        return false;
    const auto expression = parsed(formula);
    return expression
        && readableNames(variablesAround(item, index, questionnaire)).contains(expression->variables());
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
    const Coding *coding = std::get_if<Coding>(&data);
    return coding ? QJsonValue(coding->code) : QJsonValue(QJsonValue::Undefined);
}

/// What all formulas of one calculation share, so that no form can keep the program busy for long.
struct Means {
    int steps = kMaxEvaluationSteps;
    QHash<QString, std::optional<Expression>> parsed;

    std::optional<Expression> expression(const Formula &formula)
    {
        const QString key = formula.language + u' ' + formula.text;
        const auto known = parsed.constFind(key);
        return known != parsed.cend() ? *known : *parsed.insert(key, instruments::parsed(formula));
    }
};

/// Reckons the formulas of one state of the answers.
class Reckoner {
public:
    Reckoner(const ItemIndex &index, const Questionnaire &questionnaire, const Answers &answers, Means &means)
        : m_index(index)
        , m_questionnaire(questionnaire)
        , m_tree(responseTree(index, questionnaire, answers))
        , m_means(means)
    {
    }

    QJsonValue value(const Formula &formula, const Item &item) const
    {
        const auto expression = m_means.expression(formula);
        if (!expression || m_index.repeatedIn(item.linkId))
            return QJsonValue::Undefined;
        Variables variables{{kResource, {{&m_tree, {}}}}};
        for (const Formula &each : variablesAround(&item, m_index, m_questionnaire)) {
            const auto inner = m_means.expression(each);
            const auto result = inner ? evaluate(*inner, variables, m_means.steps)
                                      : base::Result<Collection>(base::ErrorKind::InvalidInput);
            variables.remove(each.name);
            if (result)
                variables.insert(each.name, *result);
        }
        const auto result = evaluate(*expression, variables, m_means.steps);
        return result ? jsonOf(*result) : QJsonValue(QJsonValue::Undefined);
    }

private:
    const ItemIndex &m_index;
    const Questionnaire &m_questionnaire;
    ResponseNode m_tree;
    Means &m_means;
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
    look(questionnaire.formulas, nullptr);
    for (const Item *item : index.inOrder())
        look(item->formulas, item);
    return found;
}

bool isComputedHere(const Questionnaire &questionnaire, const QString &linkId)
{
    const ItemIndex index(questionnaire);
    const Item *item = index.find(linkId);
    const Formula *formula = item ? item->formula(kCalculated) : nullptr;
    return formula && isReckoned(*formula, item, index, questionnaire);
}

QJsonObject calculatedValues(const Questionnaire &questionnaire, const Answers &answers)
{
    constexpr int kMaxRounds = 8;
    const ItemIndex index(questionnaire);
    std::vector<const Item *> calculated;
    for (const Item *item : index.inOrder()) {
        if (item->formula(kCalculated))
            calculated.push_back(item);
    }
    Means means;
    QJsonObject values;
    // What is calculated may rest on what is calculated, so it is reckoned until nothing changes any more.
    for (int round = 0; round < kMaxRounds && !calculated.empty(); ++round) {
        Answers known(answers);
        for (const Item *item : calculated)
            known.set(item->linkId, values.value(item->linkId));
        const Reckoner reckoner(index, questionnaire, known, means);
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

Answers startingAnswers(const Questionnaire &questionnaire)
{
    const ItemIndex index(questionnaire);
    Means means;
    const Reckoner reckoner(index, questionnaire, Answers(), means);
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
