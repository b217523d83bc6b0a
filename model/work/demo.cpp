// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demo.h"

#include "model/base/calendar.h"
#include "model/store/history.h"
#include "model/store/settings.h"
#include "model/work/assessments.h"
#include "model/work/bundles.h"
#include "model/work/context.h"
#include "model/work/democare.h"
#include "model/work/demohouseholds.h"
#include "model/work/demoneeds.h"
#include "model/work/demonotes.h"
#include "model/work/demoparticulars.h"
#include "model/work/demoservices.h"

#include <algorithm>
#include <utility>

namespace work::demo {
namespace {

constexpr int kCacheKiB = 128 * 1024;
constexpr int kHouseholdsAtOnce = 5000;
constexpr double kRecordsAHousehold = 6.5; ///< without notes and assessments; for the progress only

QList<Profile> writePeople(
    Batch &batch, Households &households, const Words &words, Dice &dice, QDate today, int count)
{
    Particulars particulars(words, dice, today);
    QList<Profile> people;
    for (int i = 0; i < count && !batch.hasFailed(); ++i) {
        Households::Home home = households.next();
        const base::Id household = batch.put(home.household);
        for (Profile &profile : home.members) {
            particulars.describe(profile, home.household);
            profile.person.household = household;
            profile.person.id = batch.put(profile.person);
            for (const domain::Phone &phone : particulars.phones(profile))
                batch.put(phone);
            for (const domain::Benefit &benefit : particulars.benefits(profile))
                batch.put(benefit);
            for (const domain::Appointment &appointment : particulars.appointments(profile))
                batch.put(appointment);
        }
        for (const domain::Relation &relation : particulars.relations(home.members))
            batch.put(relation);
        people.append(home.members);
    }
    return people;
}

/// A goal for each need that stands on the plan.
QJsonObject goalsFor(const BundleProblem &made, const Words &words, Dice &dice)
{
    QJsonObject goals;
    for (const bundle::Need &need : made.problem.needs) {
        const QString code = domain::codeOf(need.area);
        const QString goal = dice.pick(words.list(QStringLiteral("people.goals.") + code));
        if (need.severity > 0 && !goal.isEmpty())
            goals.insert(code, goal);
    }
    return goals;
}

/// Composes for one person and keeps the draft; nil where nothing can be composed.
base::Result<base::Id> writeBundle(
    Context &context, const base::Id &person, base::Month start, const Words &words, Dice &dice)
{
    const auto made = bundleProblem(context, person, start);
    if (!made)
        return made.error();
    const bundle::Solution solution = bundle::solve(made->problem, {2});
    BundleInput input;
    input.person = person;
    input.start = start;
    const bool takesSecond = solution.bundles.size() > 1 && dice.chance(15);
    const std::vector<int> &offers = solution.bundles[takesSecond ? 1 : 0].offers;
    if (offers.empty())
        return base::Id();
    for (const int index : offers)
        input.offers.append(made->offers[index].offer.id);
    if (takesSecond)
        input.reasons.insert(
            QStringLiteral("choice"), dice.pick(words.list(QStringLiteral("people.choiceReasons"))));
    input.goals = goalsFor(*made, words, dice);
    return bundles::create(context, input);
}

bool isForCarePass(const Profile &profile)
{
    return profile.person.status.isEmpty()
        && (profile.person.condition == QLatin1String("brain")
            || profile.person.condition == QLatin1String("cancer"));
}

base::Done writeBundles(Context &context, const QList<Profile> &people, const QList<qsizetype> &assessed,
    int count, const Words &words, Dice &dice, Care &care)
{
    const base::Month month = base::monthOf(base::koreanDay(context.clock().now()));
    int left = count;
    for (const bool onlyCarePass : {true, false}) {
        for (const qsizetype index : assessed) {
            if (left == 0)
                return {};
            const Profile &profile = people[index];
            if (isForCarePass(profile) != onlyCarePass || !profile.person.status.isEmpty())
                continue;
            const Care::Place place{left, count};
            const base::Month start = place.isToRun() ? month : month.plus(1);
            const auto bundle = writeBundle(context, profile.person.id, start, words, dice);
            if (!bundle)
                return bundle.error();
            if (bundle->isNil())
                continue;
            if (const base::Done led = care.lead(profile.person.id, *bundle, place); !led)
                return led;
            --left;
        }
    }
    return {};
}

base::Done writeSettings(Context &context, const Words &words, const Amounts &amounts, quint64 seed)
{
    sql::Connection &connection = context.connection();
    const QJsonObject about{
        {QStringLiteral("households"), amounts.households}, {QStringLiteral("seed"), QString::number(seed)}};
    if (const base::Done done = store::settings::write(connection, QStringLiteral("demo"), about); !done)
        return done;
    return store::settings::write(
        connection, QStringLiteral("dong-centres"), words.value(QStringLiteral("places.centres")));
}

base::Done needEmptyVault(Context &context)
{
    const auto changes = store::history::changeCount(context.connection());
    if (!changes)
        return changes.error();
    return *changes == 0
        ? base::Done()
        : base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("the vault is not empty")};
}

/// The share of all that belongs to the households from this one on.
Amounts partOf(const Amounts &all, int first)
{
    const int last = std::min(first + kHouseholdsAtOnce, all.households);
    const auto share = [&](int count) {
        return int(qint64(count) * last / all.households - qint64(count) * first / all.households);
    };
    Amounts part = all;
    part.households = last - first;
    part.notes = share(all.notes);
    part.assessments = share(all.assessments);
    part.bundles = share(all.bundles);
    return part;
}

base::Done fillWith(Context &context, const Words &words, const instruments::Questionnaire &questionnaire,
    const Amounts &amounts, quint64 seed, const base::Progress &progress)
{
    const QDate today = base::koreanDay(context.clock().now());
    const qint64 expected
        = qint64(amounts.households * kRecordsAHousehold) + amounts.notes + amounts.assessments;
    Dice dice(seed);
    Batch batch(context, dice, progress, expected);
    if (const base::Done written = writeSettings(context, words, amounts, seed); !written)
        return written;
    Services(words, dice, today).write(batch, amounts.organisations, amounts.offers);
    Households households(words, dice, today, amounts.years);
    Care care(context, words, seed, today);
    base::Done done;
    for (int written = 0; written < amounts.households && done; written += kHouseholdsAtOnce) {
        const Amounts part = partOf(amounts, written);
        const QList<Profile> people = writePeople(batch, households, words, dice, today, part.households);
        const QList<qsizetype> assessed
            = Needs(words, dice, questionnaire).write(batch, people, part.assessments);
        if (const base::Done noted = Notes(words, dice, people).write(batch, part.notes); !noted)
            return noted;
        done = writeBundles(context, people, assessed, part.bundles, words, dice, care);
    }
    progress.at(expected, expected);
    return done;
}

} // namespace

std::optional<Size> sizeOf(const QString &letter)
{
    if (letter == QLatin1String("S"))
        return Size::S;
    if (letter == QLatin1String("M"))
        return Size::M;
    if (letter == QLatin1String("L"))
        return Size::L;
    if (letter == QLatin1String("XL"))
        return Size::XL;
    return std::nullopt;
}

Amounts amountsOf(Size size)
{
    switch (size) {
    case Size::S:
        return {1000, 8000, 400, 60, 120, 12, 1};
    case Size::M:
        return {5000, 100'000, 5000, 90, 220, 30, 10};
    case Size::L:
        return {18'000, 144'000, 7200, 150, 500, 120, 1};
    case Size::XL:
        return {90'000, 1'800'000, 90'000, 150, 500, 300, 10};
    }
    return {};
}

base::Done fill(Context &context, const Amounts &amounts, quint64 seed, const base::Progress &progress)
{
    if (const base::Done empty = needEmptyVault(context); !empty)
        return empty;
    const auto words = Words::read();
    const auto questionnaire = assessments::instrumentFor(context, base::koreanDay(context.clock().now()));
    if (!words || !questionnaire)
        return words ? questionnaire.error() : words.error();
    // Notes come in the order of time and so touch people all over the file: with the usual cache most of the
    // time would go into reading and decrypting the same pages again.
    auto connection = context.vault().connect({kCacheKiB});
    if (!connection)
        return connection.error();
    Context wide(context.vault(), std::move(*connection), context.codes());
    const base::Done done = fillWith(wide, *words, *questionnaire, amounts, seed, progress);
    Context::Outcome outcome = wide.takeOutcome();
    for (const domain::Act &act : outcome.acts)
        context.remember(act, std::exchange(outcome.touched, {}));
    return done;
}

base::Done fill(Context &context, Size size, quint64 seed, const base::Progress &progress)
{
    return fill(context, amountsOf(size), seed, progress);
}

} // namespace work::demo
