// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlelife.h"

namespace work {

/// A service in place of another one, or one more.
struct ExchangeInput {
    base::Id bundle;
    base::Id item; ///< which goes; nil: one is added
    base::Id offer; ///< which comes
    QDate from;
    QString reason;
    QJsonObject reasons; ///< of rules that the new choice breaks; those of the bundle hold as they are
    std::optional<SecondPerson> second;
};

/// What two editions differ in, by offer.
struct EditionDifference {
    QList<QJsonObject> added;
    QList<QJsonObject> gone;
    QList<std::pair<QJsonObject, QJsonObject>> changed; ///< other amounts, slots or days

    bool isEmpty() const { return added.isEmpty() && gone.isEmpty() && changed.isEmpty(); }
};

/// Changes of a bundle after its approval. An exchange makes the next edition, which needs approval anew;
/// until then the services run as approved. A service changes its stage and ends by itself, without.
namespace bundlechanges {

/// The choice as it would be, against all rules.
base::Result<BundleCheck> tryExchange(Context &context, const ExchangeInput &input);
/// RefusedByRule `state: …` before approval and after the end, `impossible: …`, `reason: …`; NotAllowed
/// `second: …`; InvalidInput where item or offer are not what they should be. Gives the new item's id.
base::Result<base::Id> exchange(Context &context, const ExchangeInput &input);

/// Ends one running or held service.
base::Done endItem(Context &context, const base::Id &item, const EndInput &input);
/// The stage of recovery of one running service from a day on.
base::Done changeStage(
    Context &context, const base::Id &item, const QString &stage, QDate day, const QString &reason);

/// Between the contents of two editions.
EditionDifference differenceOf(const QJsonObject &before, const QJsonObject &after);
/// The content of the edition that stands, as `BundleEdition::content` keeps it.
QJsonObject contentOf(const QList<domain::BundleItem> &items);

} // namespace bundlechanges

} // namespace work
