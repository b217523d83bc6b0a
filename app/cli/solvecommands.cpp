// SPDX-License-Identifier: GPL-3.0-or-later
// The composer's answers: of a problem in a file, of a person of the vault, and about a bundle that is kept.
#include "app/cli/bundleinput.h"
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/rulewords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/bundle/problemjson.h"
#include "model/bundle/score.h"
#include "model/bundle/sentences.h"
#include "model/bundle/solutionjson.h"
#include "model/work/bundles.h"
#include "model/work/grants.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kLargestProblem = 256ll << 20;
constexpr int kUsualBundles = 10;

/// Why there is nothing to propose; empty where there is something.
QString nothingToPropose(const bundle::Problem &problem, const bundle::Solution &solution)
{
    if (!solution.bundles.empty() && !solution.bundles.front().offers.empty())
        return {};
    if (problem.offers.empty())
        return words(QT_TRANSLATE_NOOP("cli",
            "There are no offers to choose from. A list of services comes in with: import services FILE"));
    const std::vector<bundle::RuleResult> exclusions = bundle::exclusions(problem);
    if (exclusions.size() < problem.offers.size())
        return words(QT_TRANSLATE_NOOP("cli", "No offer is better than none."));
    QMap<QString, int> counts;
    for (const bundle::RuleResult &result : exclusions)
        ++counts[bundle::sentences::breach(problem, result)];
    QStringList lines{
        words(QT_TRANSLATE_NOOP("cli", "None of the %1 offers may be proposed:")).arg(problem.offers.size())};
    for (auto one = counts.begin(); one != counts.end(); ++one)
        lines.append(u"  %1: %2"_s.arg(one.key()).arg(one.value()));
    if (problem.needs.empty())
        lines.append(
            words(QT_TRANSLATE_NOOP("cli", "No need has been surveyed. Needs are taken in with assess.")));
    return lines.join(u'\n');
}

/// With its times where another service of the answer has the same name.
QString serviceName(const bundle::Problem &problem, const bundle::Solution &solution, int offer)
{
    const QString name = bundle::sentences::nameOf(problem, offer);
    for (const bundle::RankedBundle &ranked : solution.bundles) {
        for (const int other : ranked.offers) {
            if (other != offer && bundle::sentences::nameOf(problem, other) == name)
                return bundle::sentences::nameAndTimes(problem, offer);
        }
    }
    return name;
}

/// The best bundles for people: score, copay, services, and why the first of them.
QString linesOf(const bundle::Problem &problem, const bundle::Solution &solution)
{
    if (const QString nothing = nothingToPropose(problem, solution); !nothing.isEmpty())
        return nothing;
    QList<QStringList> rows;
    for (const bundle::RankedBundle &ranked : solution.bundles) {
        QStringList names;
        for (const int offer : ranked.offers)
            names += serviceName(problem, solution, offer);
        rows.append({QString::fromLatin1(bundle::scoreText(ranked.key)), QString::number(ranked.copay),
            names.join(u" + "_s)});
    }
    QString text = textTable(rows);
    if (!solution.bundles.empty())
        text += u'\n' + bundle::sentences::reasons(problem, solution.bundles.front()).join(u'\n');
    return text;
}

Reply replyOf(const bundle::Problem &problem, const bundle::Solution &solution, qint64 milliseconds)
{
    return {bundle::solutionToJson(problem, solution, milliseconds), linesOf(problem, solution)};
}

Answer solve(const Run &run)
{
    const auto count = run.arguments.number(u"count"_s, kUsualBundles, 1);
    if (!count)
        return count.error();
    const auto bytes = readFileOrInput(run.arguments.word(0), kLargestProblem);
    if (!bytes)
        return bytes.error();
    const auto problem = bundle::problemFromJson(*bytes);
    if (!problem)
        return problem.error();
    const base::Moment start = run.clock().now();
    bundle::SolveOptions options;
    options.count = *count;
    const bundle::Solution solution = bundle::solve(*problem, options);
    return replyOf(*problem, solution, run.clock().now() - start);
}

/// What “bundle create” reads to keep the first of them.
QString keepingTheFirst(const bundle::Problem &problem, const bundle::Solution &solution, const base::Id &person, const QString &start)
{
    if (solution.bundles.empty() || solution.bundles.front().offers.empty())
        return {};
    QJsonArray offers;
    for (const int offer : solution.bundles.front().offers)
        offers.append(problem.offers[size_t(offer)].id);
    const QJsonObject input{{u"person"_s, person.toString()}, {u"start"_s, start}, {u"offers"_s, offers}};
    return u'\n' + words(QT_TRANSLATE_NOOP("cli", "To keep the first as a draft, give this to “bundle create”:")) + u'\n'
        + QString::fromUtf8(QJsonDocument(input).toJson(QJsonDocument::Compact));
}

Answer suggest(const Run &run)
{
    const auto person = idOf(run);
    const auto count = run.arguments.number(u"count"_s, kUsualBundles, 1);
    const auto month = startMonth(run);
    if (!person || !count || !month)
        return !person ? person.error() : !count ? count.error() : month.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    bundle::SolveOptions options;
    options.count = *count;
    const base::Moment start = run.clock().now();
    const auto found = work::bundles::suggest((*vault)->context(), *person, *month, options);
    if (!found)
        return found.error();
    if (run.arguments.has(u"json"_s) && found->made.problem.offers.empty())
        Output::remark(nothingToPropose(found->made.problem, found->solution));
    Reply said = replyOf(found->made.problem, found->solution, run.clock().now() - start);
    said.text += keepingTheFirst(found->made.problem, found->solution, *person, base::isoMonth(*month));
    return said;
}

QJsonObject grantJson(const work::grants::View &view)
{
    QJsonArray holders;
    for (const domain::BundleItem &item : view.holders)
        holders.append(QJsonObject{{u"item"_s, item.id.toString()}, {u"service"_s, item.serviceName}});
    const domain::Grant &grant = view.grant;
    return {{u"item"_s, grant.parent.toString()}, {u"month"_s, grant.month}, {u"answer"_s, grant.answer},
        {u"why"_s, grant.why}, {u"slot"_s, grant.slot.value_or(0)}, {u"givenBack"_s, grant.isGivenBack},
        {u"holders"_s, holders}, {u"holdersElsewhere"_s, view.holdersElsewhere}};
}

QString answerWord(const domain::Grant &grant)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("cli", text); };
    if (grant.isGivenBack)
        return words(QT_TRANSLATE_NOOP("cli", "given back"));
    if (grant.answer == u"granted")
        return words(QT_TRANSLATE_NOOP("cli", "granted"));
    if (grant.answer == u"refused")
        return words(QT_TRANSLATE_NOOP("cli", "refused"));
    return words(QT_TRANSLATE_NOOP("cli", "waits for the office"));
}

/// Who has what there is, in one cell.
QString holdersOf(const work::grants::View &view)
{
    QStringList names;
    for (const domain::BundleItem &item : view.holders)
        names.append(item.serviceName);
    if (view.holdersElsewhere > 0)
        names.append(QCoreApplication::translate("cli", "%n of other dongs", nullptr, view.holdersElsewhere));
    return names.join(u", "_s);
}

/// How long it is goes beside the rules of what is chosen: reason and second person are asked for in the same way.
void addPeriod(const work::BundleCheck &check, QJsonArray &rules, QList<QStringList> &rows)
{
    const QString verdict = bundle::nameOf(check.isTooLong() ? bundle::Verdict::Second : bundle::Verdict::Pass);
    const QString sentence = QCoreApplication::translate("cli", "months: %1, at most %2")
                                 .arg(check.months)
                                 .arg(check.made.rules.months);
    rules.append(QJsonObject{
        {u"rule"_s, u"period"_s}, {u"verdict"_s, verdict}, {u"sentence"_s, sentence}, {u"offers"_s, QJsonArray()}});
    rows.append({verdictWord(verdict), ruleWord(u"period"_s), sentence});
}

Answer check(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    const auto checked = work::bundles::check(at->context(), at->id);
    if (!checked)
        return checked.error();
    const bundle::Problem &problem = checked->made.problem;
    QJsonArray rules;
    QList<QStringList> rows;
    for (const bundle::RuleResult &result : checked->results) {
        QJsonArray offers;
        for (const int offer : result.offers)
            offers.append(problem.offers[size_t(offer)].id);
        const QString sentence = bundle::sentences::result(problem, result);
        rules.append(QJsonObject{{u"rule"_s, bundle::nameOf(result.rule)},
            {u"verdict"_s, bundle::nameOf(result.verdict)}, {u"sentence"_s, sentence},
            {u"offers"_s, offers}});
        rows.append({verdictWord(bundle::nameOf(result.verdict)), ruleWord(bundle::nameOf(result.rule)), sentence});
    }
    addPeriod(*checked, rules, rows);
    const auto granted = work::grants::views(at->context(), at->id);
    if (!granted)
        return granted.error();
    QJsonArray grants;
    for (const work::grants::View &view : *granted) {
        grants.append(grantJson(view));
        rows.append({answerWord(view.grant), view.grant.month, holdersOf(view)});
    }
    return reply({{u"bundle"_s, at->id.toString()},
                     {u"verdict"_s, bundle::nameOf(checked->heaviest())}, {u"rules"_s, rules},
                     {u"grants"_s, grants}},
        textTable(rows));
}

} // namespace

std::vector<Command> solveCommands()
{
    const Option count{"count", "N", QT_TRANSLATE_NOOP("cli", "how many bundles (10)")};
    return {
        {"bundle solve", "FILE",
            QT_TRANSLATE_NOOP("cli", "solve a printed problem; needs no vault (- reads standard input)"),
            solve, {count}},
        {"bundle suggest", "PERSON", QT_TRANSLATE_NOOP("cli", "find the best bundles for a person"), suggest,
            {{"start", "YYYY-MM", QT_TRANSLATE_NOOP("cli", "first month of service (the next one)")}, count}},
        {"bundle check", "ID", QT_TRANSLATE_NOOP("cli", "hold a bundle against all rules"), check},
    };
}

} // namespace cli
