// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/lifecycle.h"
#include "model/domain/bundleedition.h"
#include "model/work/bundlechecks.h"
#include "model/work/secondperson.h"

#include <optional>

/// What the steps of a bundle's life have in common: reading, refusing, writing; the inside of bundlelife.h
/// and bundlechanges.h.
namespace work::bundlesteps {

/// A bundle with its services, on its way through one step.
struct Subject {
    domain::Bundle bundle;
    QList<domain::BundleItem> items;

    bool isChanged() const;
};

base::Error refusal(const QString &what, const QStringList &rules);
base::Done needReason(const QString &reason);
/// No step is dated after today.
base::Done needPast(Context &context, QDate day, const char *field);

bool isPlanned(const domain::BundleItem &item);
/// Those of the approved edition or an older one that have not begun, or are held.
QList<domain::BundleItem> startableOf(const Subject &subject);

/// Reads the bundle and refuses the step where it does not begin there; the state is the one after.
base::Result<Subject> begin(Context &context, const base::Id &bundle, bundle::Step step);

/// Whether months are asked for within the cap, or beyond it by the two who sign the act.
enum class Asks { WithinCap, BeyondCap };

/// What is written beside bundle and items.
struct Writing {
    QString kind; ///< of the act
    QString reason = {};
    std::optional<domain::BundleEdition> edition = {};
    QList<base::Id> removed = {}; ///< items that never began
    std::optional<SignedIn> signer = {};
    QList<domain::BundleItem> granted = {}; ///< services for which the office is asked
    Asks asks = Asks::WithinCap;
};

/// Writes what differs from what is stored, as one act about the person. New items get their ids.
base::Done write(Context &context, Subject &subject, const Writing &writing);

/// The edition as it stands, for keeping.
domain::BundleEdition editionOf(
    const Subject &subject, const QString &decision, QDate day, const QString &by);

} // namespace work::bundlesteps
