// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/bundlechanges.h"
#include "model/work/conferences.h"
#include "model/work/consents.h"
#include "tests/ui/bundle/bundlesample.h"

/// Short ways along the life of the bundle of the sample, as other pages would bring it on.
namespace lifebench {

/// The best bundle, kept as a draft from December.
base::Id keepBest(support::TestDesk &desk, const bundlesample::Sample &sample);
/// Consent of the person for what the named provider is given.
void consent(support::TestDesk &desk, const bundlesample::Sample &sample, const QString &organisation);
void consentAll(support::TestDesk &desk, const bundlesample::Sample &sample);
/// The record of a conference on the bundle's edition.
void meet(support::TestDesk &desk, const bundlesample::Sample &sample, const base::Id &bundle,
    const QString &decision = QStringLiteral("approved"));
/// From the draft to running services.
void run(support::TestDesk &desk, const bundlesample::Sample &sample, const base::Id &bundle);
/// Makes the next edition: another service for rehabilitation.
void exchange(support::TestDesk &desk, const bundlesample::Sample &sample, const base::Id &bundle);
work::BundleLife lifeOf(support::TestDesk &desk, const base::Id &bundle);
base::Id itemOf(support::TestDesk &desk, const base::Id &bundle, const QString &organisation);
/// A colleague whom the vault knows: the path of his key file; the password is `둘째사람 Bb2@`.
QString colleague(support::TestDesk &desk);
void setDay(support::TestDesk &desk, QDate day);

} // namespace lifebench
