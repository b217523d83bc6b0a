// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/formulas.h"

namespace instruments {

namespace {

const QString kWholeResponse = QStringLiteral("resource");

/// The formulas that an item sees, outermost first: those of the resource, of the groups around it, its own.
std::vector<Formula> declaredAround(
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

} // namespace

std::optional<Expression> parsedFormula(const Formula &formula, Focus focus)
{
    if (formula.language != QStringLiteral("text/fhirpath"))
        return std::nullopt;
    const auto expression = Expression::parse(formula.text, focus);
    return expression ? std::optional(*expression) : std::nullopt;
}

QSet<QString> namesAt(const Item *item, const ItemIndex &index, const Questionnaire &questionnaire)
{
    QSet<QString> names{kWholeResponse};
    for (const Formula &each : declaredAround(item, index, questionnaire)) {
        const auto expression = parsedFormula(each);
        // An inner variable hides an outer one of its name, also where it cannot be reckoned.
        names.remove(each.name);
        if (expression && names.contains(expression->variables()) && each.name != kWholeResponse)
            names.insert(each.name);
    }
    return names;
}

std::optional<Expression> Workings::expression(const Formula &formula)
{
    const QString key = formula.language + u' ' + formula.text;
    const auto known = parsed.constFind(key);
    return known != parsed.cend() ? *known : *parsed.insert(key, parsedFormula(formula));
}

Variables variablesAt(const Item *item, const ItemIndex &index, const Questionnaire &questionnaire,
    const ResponseNode &response, Workings &workings)
{
    Variables variables{{kWholeResponse, {{&response, {}}}}};
    for (const Formula &each : declaredAround(item, index, questionnaire)) {
        const auto inner = workings.expression(each);
        const auto result = inner ? evaluate(*inner, variables, {{}, workings.today}, workings.steps)
                                  : base::Result<Collection>(base::ErrorKind::InvalidInput);
        variables.remove(each.name);
        if (result)
            variables.insert(each.name, *result);
    }
    return variables;
}

} // namespace instruments
