// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a bundle: conference, approval, start, pause, exchange, end; and two bundles side by side.
#include "app/cli/bundlewords.h"
#include "app/cli/command.h"
#include "app/cli/errorwords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/rulewords.h"
#include "app/cli/secrets.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/bundle/score.h"
#include "model/bundle/sentences.h"
#include "model/work/bundlechanges.h"
#include "model/work/bundlecompare.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr Option kReason{"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why")};
constexpr Option kDay{"day", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "on which day (today)")};
constexpr Option kUntil{"until", "YYYY-MM-DD", QT_TRANSLATE_NOOP("cli", "until which day")};

base::Result<QDate> dayOf(const Run &run, const QString &option, QDate usual)
{
    if (!run.arguments.has(option))
        return usual;
    const auto day = base::dayFromIso(run.arguments.value(option));
    if (!day)
        return wrongUsage(u"--%1 is a day as 2026-12-01"_s.arg(option));
    return *day;
}

QDate today(const Run &run)
{
    return base::koreanDay(run.clock().now());
}

base::Result<std::optional<work::SecondPerson>> secondOf(const Run &run)
{
    const auto second = secondPerson(run);
    if (!second)
        return second.error();
    return second->vaultPath.isEmpty() ? std::nullopt : std::optional(*second);
}

using Act = std::function<base::Done(work::Context &context, const base::Id &bundle)>;

/// Opens the vault, does one step, and says where the bundle stands then.
Answer step(const Run &run, const Act &act)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    work::Context &context = at->context();
    if (const base::Done done = act(context, at->id); !done)
        return done.error();
    const auto life = work::bundlelife::open(context, at->id);
    if (!life)
        return life.error();
    const domain::Bundle &bundle = life->view.bundle;
    QJsonObject json = bundleJson(bundle);
    json.insert(u"name"_s, life->person.name);
    json.insert(u"grants"_s, grantsJson(life->grants));
    QString lines = textTable({bundleCells(at->codes(), bundle, life->person.name)});
    if (!life->grants.isEmpty())
        lines += u'\n' + textTable(grantRows(life->view.items, life->grants));
    return reply(json, lines);
}

Answer toConference(const Run &run)
{
    return step(run, work::bundlelife::toConference);
}

Answer backToDraft(const Run &run)
{
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::backToDraft(context, id, run.arguments.value(u"reason"_s));
    });
}

Answer approve(const Run &run)
{
    const auto second = secondOf(run);
    const auto due = dayOf(run, u"emergency-due"_s, {});
    if (!second || !due)
        return second ? due.error() : second.error();
    base::Id conference;
    if (run.arguments.has(u"conference"_s)) {
        const auto named = idOf(run.arguments.value(u"conference"_s));
        if (!named)
            return named.error();
        conference = *named;
    }
    return step(run, [&](work::Context &context, const base::Id &id) {
        if (!run.arguments.has(u"emergency-due"_s))
            return work::bundlelife::approve(context, id, conference);
        return work::bundlelife::approveInEmergency(
            context, id, {run.arguments.value(u"reason"_s), *due, *second});
    });
}

Answer reject(const Run &run)
{
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::reject(context, id, run.arguments.value(u"reason"_s));
    });
}

Answer withdraw(const Run &run)
{
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::withdraw(context, id, run.arguments.value(u"reason"_s));
    });
}

Answer request(const Run &run)
{
    const auto second = secondOf(run);
    if (!second)
        return second.error();
    return step(run, [&](work::Context &context, const base::Id &id) {
        // A reason or a second person is only for what the cap does not allow.
        if (!*second && !run.arguments.has(u"reason"_s))
            return work::bundlelife::request(context, id);
        return work::bundlelife::requestBeyondCap(context, id, {run.arguments.value(u"reason"_s), *second});
    });
}

Answer activate(const Run &run)
{
    const auto day = dayOf(run, u"day"_s, today(run));
    if (!day)
        return day.error();
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::activate(context, id, *day);
    });
}

Answer pause(const Run &run)
{
    const auto day = dayOf(run, u"day"_s, today(run));
    const auto until = dayOf(run, u"until"_s, {});
    if (!day || !until)
        return day ? until.error() : day.error();
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::pause(context, id, *day, *until, run.arguments.value(u"reason"_s));
    });
}

Answer resume(const Run &run)
{
    const auto day = dayOf(run, u"day"_s, today(run));
    if (!day)
        return day.error();
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::resume(context, id, *day);
    });
}

Answer end(const Run &run)
{
    const auto day = dayOf(run, u"day"_s, today(run));
    if (!day)
        return day.error();
    const work::EndInput input{*day, run.arguments.value(u"reason"_s), run.arguments.value(u"note"_s)};
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::end(context, id, input);
    });
}

Answer evaluate(const Run &run)
{
    return step(run, [&](work::Context &context, const base::Id &id) {
        return work::bundlelife::evaluate(context, id, run.arguments.value(u"text"_s));
    });
}

/// `--because RULE=TEXT`, or several of it with semicolons between them: the reasons for what the exchange breaks.
base::Done takeBecause(const Run &run, QJsonObject &reasons)
{
    const QString because = run.arguments.value(u"because"_s);
    if (because.isEmpty())
        return {};
    static const QRegularExpression kBetween(u";\\s*(?=[A-Za-z]+=)"_s);
    const QStringList parts = because.split(kBetween, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype split = part.indexOf(u'=');
        if (split < 1 || part.mid(split + 1).trimmed().isEmpty())
            return wrongUsage(words(QT_TRANSLATE_NOOP("cli", "--because names a rule and the reason, as in --because period=TEXT; several with a semicolon between them")));
        reasons.insert(part.left(split).trimmed(), part.mid(split + 1).trimmed());
    }
    return {};
}

/// A rule that has to be given a reason for is named as this command takes it.
base::Error exchangeTrouble(const base::Error &error)
{
    const QString head = u"reason: "_s;
    if (error.kind != base::ErrorKind::RefusedByRule || !error.detail.startsWith(head))
        return error;
    QStringList rules;
    QStringList options;
    const QStringList broken = error.detail.mid(head.size()).split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &rule : broken) {
        rules.append(ruleWord(rule));
        options.append(reasonKey(rule) + u"=TEXT"_s);
    }
    return {error.kind,
        kInFull + words(QT_TRANSLATE_NOOP("cli", "The exchange breaks what needs a reason: %1. Please say it with --because \"%2\"; “bundle check” gives the figures. Nothing was changed."))
                      .arg(rules.join(u", "_s), options.join(u"; "_s))};
}

Answer exchange(const Run &run)
{
    work::ExchangeInput input;
    if (run.arguments.has(u"item"_s)) {
        const auto item = idOf(run.arguments.value(u"item"_s));
        if (!item)
            return item.error();
        input.item = *item;
    }
    const auto offer = idOf(run.arguments.value(u"offer"_s));
    const auto from = dayOf(run, u"day"_s, today(run));
    const auto second = secondOf(run);
    if (!offer || !from || !second)
        return !offer ? offer.error() : !from ? from.error() : second.error();
    input.offer = *offer;
    input.from = *from;
    input.reason = run.arguments.value(u"reason"_s);
    input.second = *second;
    if (const base::Done taken = takeBecause(run, input.reasons); !taken)
        return taken.error();
    return step(run, [&](work::Context &context, const base::Id &id) {
        input.bundle = id;
        const auto added = work::bundlechanges::exchange(context, input);
        return added ? base::Done() : base::Done(exchangeTrouble(added.error()));
    });
}

QJsonObject sideOf(const work::BundleProblem &made, const work::ComparedBundle &side)
{
    QJsonArray offers;
    for (const int offer : side.offers)
        offers.append(made.problem.offers[size_t(offer)].id);
    QJsonObject needs;
    for (const bundle::NeedShare &share : side.explanation.needs)
        needs.insert(domain::codeOf(share.need.area), share.share);
    QJsonArray broken;
    for (const bundle::RuleResult &result : side.broken)
        broken.append(bundle::nameOf(result.rule));
    return {{u"bundle"_s, side.bundle ? QJsonValue(side.bundle->id.toString()) : QJsonValue()},
        {u"offers"_s, offers},
        {u"score"_s, QString::fromLatin1(bundle::scoreText(bundle::scoreKey(side.explanation.score)))},
        {u"needs"_s, needs}, {u"broken"_s, broken}, {u"minutesAWeek"_s, side.minutes},
        {u"months"_s, side.months}, {u"price"_s, side.month.price}, {u"subsidy"_s, side.month.subsidy},
        {u"copay"_s, side.month.copay}};
}

Answer compare(const Run &run)
{
    const auto first = idOf(run);
    if (!first)
        return first.error();
    base::Id second;
    if (!run.arguments.word(1).isEmpty()) {
        const auto named = idOf(run.arguments.word(1));
        if (!named)
            return named.error();
        second = *named;
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto comparison = work::bundlecompare::compare((*vault)->context(), *first, second);
    if (!comparison)
        return comparison.error();
    const QStringList sentences = work::bundlecompare::sentences(*comparison);
    return reply({{u"first"_s, sideOf(comparison->made, comparison->first)},
                     {u"second"_s, sideOf(comparison->made, comparison->second)},
                     {u"sentences"_s, QJsonArray::fromStringList(sentences)}},
        sentences.join(u'\n'));
}

} // namespace

std::vector<Command> lifeCommands()
{
    const Option reason{"reason", "TEXT", kReason.help, true};
    return {
        {"bundle conference", "ID", QT_TRANSLATE_NOOP("cli", "put a draft to the case conference"),
            toConference},
        {"bundle draft", "ID", QT_TRANSLATE_NOOP("cli", "take it back from the conference for changes"),
            backToDraft, {reason}},
        {"bundle approve", "ID",
            QT_TRANSLATE_NOOP(
                "cli", "approve what the conference decided, or start before it in an emergency"),
            approve,
            {{"conference", "ID", QT_TRANSLATE_NOOP("cli", "record of the conference (the newest decision)")},
                {"emergency-due", "YYYY-MM-DD",
                    QT_TRANSLATE_NOOP("cli",
                        "emergency: assessment and conference follow until this day; "
                        "needs --reason and --second")},
                kReason}},
        {"bundle reject", "ID", QT_TRANSLATE_NOOP("cli", "reject a bundle, or the edition that waits"),
            reject, {reason}},
        {"bundle withdraw", "ID", QT_TRANSLATE_NOOP("cli", "withdraw a bundle that has not begun"), withdraw,
            {reason}},
        {"bundle request", "ID", QT_TRANSLATE_NOOP("cli", "ask the office for the grant; once more for months that it has refused"), request,
            {{"reason", "TEXT",
                QT_TRANSLATE_NOOP("cli",
                    "beyond the cap: why; asks for what the office has refused for it, and needs --second")}}},
        {"bundle activate", "ID",
            QT_TRANSLATE_NOOP("cli", "start what is approved; needs consent for each provider"), activate,
            {kDay}},
        {"bundle pause", "ID", QT_TRANSLATE_NOOP("cli", "pause a bundle"), pause, {kDay, kUntil, reason}},
        {"bundle resume", "ID", QT_TRANSLATE_NOOP("cli", "go on after a pause"), resume, {kDay}},
        {"bundle end", "ID", QT_TRANSLATE_NOOP("cli", "end a bundle with all its services"), end,
            {kDay, {"reason", "CODE", QT_TRANSLATE_NOOP("cli", "code of bundle-end-reasons"), true},
                {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "about it; needed for the reason other")}}},
        {"bundle evaluate", "ID", QT_TRANSLATE_NOOP("cli", "evaluate a bundle that has ended"), evaluate,
            {{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "what came of it"), true}}},
        {"bundle exchange", "ID",
            QT_TRANSLATE_NOOP("cli", "put a service in place of another, or add one: the next edition"),
            exchange,
            {{"item", "ID",
                 QT_TRANSLATE_NOOP("cli", "service of the bundle that goes; without: one is added")},
                {"offer", "ID", QT_TRANSLATE_NOOP("cli", "offer that comes"), true}, kDay, reason,
                {"because", "RULE=TEXT", QT_TRANSLATE_NOOP("cli", "why a rule is broken; several with a semicolon between them")}}},
        {"bundle compare", "ID [OTHER]",
            QT_TRANSLATE_NOOP("cli", "two bundles side by side; without OTHER the composer's proposal"),
            compare},
    };
}

} // namespace cli
