// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/rules.h"
#include "model/bundle/solver.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/work/bundleproblem.h"
#include "model/work/log.h"

#include <QJsonObject>

#include <optional>

namespace work {

/// What the composer found, and from what.
struct BundleSuggestion {
    BundleProblem made;
    bundle::Solution solution;
};

/// Whether the choice is the composer's own.
enum class ChoiceIs { AsProposed, Another };

/// What it takes to keep a choice as a draft, as words of rules (`capacity`, `reach`, …; `period` where the
/// months exceed the usual ones; `choice` where it is not what the composer proposes, unless a broken rule
/// has its reason anyway). A rule in `second` needs a reason as well.
struct BundleDemands {
    QStringList impossible;
    QStringList reasons;
    QStringList second;
    int mostMonths = 0; ///< what `period` allows without a reason

    bool isEmpty() const { return impossible.isEmpty() && reasons.isEmpty() && second.isEmpty(); }
};

/// A choice of offers to be kept as a draft.
struct BundleInput {
    base::Id id; ///< nil: a new bundle
    qint64 version = 0; ///< of the bundle that is edited
    base::Id person; ///< of a new bundle
    base::Month start;
    int months = 0; ///< 0: the usual period of the rules
    QList<base::Id> offers;
    QJsonObject reasons; ///< rule to reason
    QJsonObject goals; ///< need code to goal: a text, or `{"long", "short", "method"}`
    std::optional<SecondPerson> second;
    domain::DraftKey draft; ///< goes with the act
};

/// A choice held against all rules; `chosen` are indices into the problem. Offers that are gone from the
/// vault break rule 3. `months` of a bundle that is kept, 0 of other choices.
struct BundleCheck {
    BundleProblem made;
    std::vector<int> chosen;
    std::vector<bundle::RuleResult> results;
    int months = 0;

    bool isTooLong() const { return months > made.rules.months; }
    /// Of the rules, and of the months.
    bundle::Verdict heaviest() const;
};

struct BundleMoney {
    qint64 price = 0;
    qint64 subsidy = 0;
    qint64 copay = 0;
};

/// A bundle as its page shows it.
struct BundleView {
    domain::Bundle bundle;
    QList<domain::BundleItem> items; ///< in the order of the areas
    BundleCheck check;
    BundleMoney month; ///< the sum of the items
    BundleMoney period; ///< over the months of the bundle
};

/// One line of the list of bundles.
struct BundleLine {
    domain::Bundle bundle;
    QString personName;
    QDate birth;
    QString sex;
    QStringList areas;
};

/// Care-pass bundles: composing, keeping and editing drafts. The composer's answer counts; an officer may
/// choose otherwise within the rules, and what the composer had proposed stays with the bundle
/// (`proposed`: offers, score, copay, optimal, and the score of what was chosen).
namespace bundles {

/// No bundle is longer, whatever reason is given.
inline constexpr int kMostMonths = 60;

/// The problem of a person, for printing it; opens the person, so it is written to the access log.
base::Result<BundleProblem> problem(Context &context, const base::Id &person, base::Month start);
/// The best bundles of a person; written to the access log likewise.
base::Result<BundleSuggestion> suggest(
    Context &context, const base::Id &person, base::Month start, const bundle::SolveOptions &options = {});

/// What the rules of drafting (1 to 8) ask for; consent and order (9, 10) are judged at activation.
BundleDemands demandsOf(
    const std::vector<bundle::RuleResult> &results, ChoiceIs choice, int months, const BundleRules &rules);
/// Holds a choice that is not kept yet against the rules.
base::Result<BundleCheck> tryOut(Context &context, const BundleInput &input);

/// Keeps a new draft as one act, with the prices, the stage of recovery and the slots of this moment.
/// RefusedByRule with `impossible: …` or `reason: …` and the rules (or `choice`, `period 2` with what is usual), NotAllowed with
/// `second: …` where a second person is needed and none has signed; InvalidInput where offers are missing,
/// twice or unknown.
base::Result<base::Id> create(Context &context, const BundleInput &input);
/// The same for a draft that exists; Conflict where it has changed meanwhile, RefusedByRule once it is no
/// draft any more.
base::Done edit(Context &context, const BundleInput &input);
base::Done removeDraft(Context &context, const base::Id &bundle, const QString &reason);

/// A bundle against the rules of today.
base::Result<BundleCheck> check(Context &context, const base::Id &bundle);
/// Whether a bundle has this id; for places that name a person or a bundle.
base::Result<bool> exists(Context &context, const base::Id &bundle);
/// Opens a bundle: writes the access log, then reads.
base::Result<BundleView> open(Context &context, const base::Id &bundle);
/// All bundles in these states (all, where none is named), newest first; written to the access log.
base::Result<QList<BundleLine>> list(Context &context, const QStringList &states = {});

} // namespace bundles

} // namespace work
