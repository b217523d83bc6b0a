// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/constraints.h"

#include "model/instruments/calculation.h"
#include "model/instruments/collections.h"
#include "model/instruments/formulas.h"
#include "model/instruments/questionnairejson.h"
#include "model/instruments/trailwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace instruments {

namespace {

const QString kPlace = QStringLiteral("context");
const QString kFhirPath = QStringLiteral("text/fhirpath");

/// The words of a part in whichever kind of text it came: R4 has plain ones, later rules may have markdown.
Words wordsOfPart(const QJsonObject &part, Language language, const QString &path, Trouble &trouble)
{
    const QString field = oneOf(part, QStringLiteral("value"));
    return field.isEmpty() ? Words() : readWords(part, field, language, path, trouble);
}

Constraint readConstraint(const QJsonObject &json, Language language, const QString &path, Trouble &trouble)
{
    const auto part = [&](const char *name) { return extension(json, QLatin1String(name)); };
    const auto text = [&](const char *name) {
        const QJsonObject found = part(name);
        return found.value(oneOf(found, QStringLiteral("value"))).toString();
    };
    Constraint constraint;
    constraint.key = text("key");
    constraint.isError = text("severity") != QStringLiteral("warning");
    constraint.human = wordsOfPart(part("human"), language, path, trouble);
    const QJsonObject expression = part("expression").value(QStringLiteral("valueExpression")).toObject();
    constraint.language
        = expression.isEmpty() ? kFhirPath : expression.value(QStringLiteral("language")).toString();
    constraint.expression = expression.isEmpty() ? text("expression")
                                                 : expression.value(QStringLiteral("expression")).toString();
    return constraint;
}

/// The places of an item in a response.
void findPlaces(const ResponseNode &node, const QString &linkId, Collection &found)
{
    if (node.kind == ResponseNode::Kind::Item && node.linkId == linkId)
        found.push_back({&node});
    for (const ResponseNode &each : node.answers)
        findPlaces(each, linkId, found);
    for (const ResponseNode &each : node.items)
        findPlaces(each, linkId, found);
}

/// Asks all rules of a form; one use.
class RuleCheck {
public:
    RuleCheck(const Questionnaire &questionnaire, const Answers &answers, QDate on)
        : m_questionnaire(questionnaire)
        , m_index(questionnaire)
        , m_tree(responseTree(m_index, questionnaire, answers))
        , m_workings{on}
    {
    }

    std::vector<BrokenConstraint> run()
    {
        ask(m_questionnaire.constraints, nullptr, {{&m_tree}});
        for (const Item *item : m_index.inOrder()) {
            if (item->constraints.empty())
                continue;
            Collection places;
            findPlaces(m_tree, item->linkId, places);
            ask(item->constraints, item, places);
        }
        return std::move(m_broken);
    }

private:
    void ask(const std::vector<Constraint> &constraints, const Item *item, const Collection &places)
    {
        for (const Constraint &each : constraints) {
            if (!isCheckedHere(each, item, m_index, m_questionnaire))
                continue;
            for (const ExpressionValue &place : places) {
                const auto held = holds(each, item, {place});
                if (held && held->value_or(true))
                    continue;
                m_broken.push_back({item ? item->linkId : QString(), each, !held});
                break;
            }
        }
    }

    base::Result<std::optional<bool>> holds(const Constraint &rule, const Item *item, const Collection &place)
    {
        const auto expression = parsedFormula(formulaOf(rule), Focus::Place);
        Variables variables = variablesAt(item, m_index, m_questionnaire, m_tree, m_workings);
        variables.insert(kPlace, place);
        const auto result = evaluate(*expression, variables, {place, m_workings.today}, m_workings.steps);
        return result ? truthOf(*result) : base::Result<std::optional<bool>>(result.error());
    }

    const Questionnaire &m_questionnaire;
    ItemIndex m_index;
    ResponseNode m_tree;
    Workings m_workings;
    std::vector<BrokenConstraint> m_broken;
};

} // namespace

std::vector<Constraint> readConstraints(
    const QJsonObject &json, Language language, const QString &path, Trouble &trouble)
{
    std::vector<Constraint> constraints;
    for (const char *name : {"questionnaire-constraint", "targetConstraint"}) {
        for (const QJsonObject &each : extensions(json, kStandard + QLatin1String(name)))
            constraints.push_back(readConstraint(each, language, path, trouble));
    }
    if (constraints.size() > size_t(kMaxConditions))
        trouble.note(path, "has too many rules for its answers");
    return constraints;
}

Formula formulaOf(const Constraint &constraint)
{
    return {QStringLiteral("constraint"), constraint.key, constraint.language, constraint.expression};
}

bool isCheckedHere(const Constraint &constraint, const Item *item, const ItemIndex &index,
    const Questionnaire &questionnaire)
{
    const auto expression = parsedFormula(formulaOf(constraint), Focus::Place);
    return expression
        && (namesAt(item, index, questionnaire) + QSet<QString>{kPlace}).contains(expression->variables());
}

std::vector<BrokenConstraint> brokenConstraints(
    const Questionnaire &questionnaire, const Answers &answers, QDate on)
{
    const ItemIndex index(questionnaire);
    const auto &order = index.inOrder();
    const bool hasRules = !questionnaire.constraints.empty()
        || std::any_of(
            order.begin(), order.end(), [](const Item *item) { return !item->constraints.empty(); });
    if (!hasRules)
        return {};
    // Rules may rest on what the form calculates.
    Answers known(answers);
    const QJsonObject calculated = calculatedValues(questionnaire, answers, on);
    for (auto it = calculated.begin(); it != calculated.end(); ++it)
        known.set(it.key(), it.value());
    return RuleCheck(questionnaire, known, on).run();
}

bool forbids(const std::vector<BrokenConstraint> &broken)
{
    return std::any_of(broken.begin(), broken.end(),
        [](const BrokenConstraint &each) { return each.constraint.isError && !each.isUnchecked; });
}

QString sentence(const BrokenConstraint &broken, const Questionnaire &questionnaire, Language language)
{
    const QString human = broken.constraint.human.in(language);
    const QString name = broken.linkId.isEmpty() ? questionnaire.title.in(language)
                                                 : nameOf(broken.linkId, questionnaire, language);
    if (broken.isUnchecked)
        return QCoreApplication::translate(
            "instruments", "%1: the rule “%2” could not be checked here; please check it yourself.")
            .arg(name, human.isEmpty() ? broken.constraint.key : human);
    if (human.isEmpty())
        return QCoreApplication::translate(
            "instruments", "%1: the answers do not keep to the rule “%2” of the form; please change them.")
            .arg(name, broken.constraint.key);
    return broken.linkId.isEmpty() ? human
                                   : QCoreApplication::translate("instruments", "%1: %2").arg(name, human);
}

} // namespace instruments
