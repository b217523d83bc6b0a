// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirstates.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

domain::Bundle bundleIn(const QString &state)
{
    domain::Bundle bundle;
    bundle.state = state;
    bundle.edition = 1;
    return bundle;
}

domain::BundleItem itemIn(const QString &state, const QString &endReason = {})
{
    domain::BundleItem item;
    item.state = state;
    item.endReason = endReason;
    item.edition = 1;
    return item;
}

QString told(const QString &state)
{
    const domain::Bundle bundle = bundleIn(state);
    const domain::BundleItem item = itemIn({});
    return QStringList{fhir::planStatusOf(bundle), fhir::goalStatusOf(bundle),
        fhir::requestStatusOf(item, bundle), fhir::requestIntentOf(item, bundle)}
        .join(u' ');
}

} // namespace

TEST(FhirStates, tellARequestedBundleAsApproved)
{
    EXPECT_EQ(told(u"requested"_s), told(u"approved"_s));
    EXPECT_EQ(told(u"requested"_s), u"active accepted active order"_s);
}

TEST(FhirStates, followTheLifeOfABundle)
{
    EXPECT_EQ(told(u"draft"_s), u"draft proposed draft proposal"_s);
    EXPECT_EQ(told(u"conference"_s), u"draft proposed draft proposal"_s);
    EXPECT_EQ(told(u"active"_s), u"active active active order"_s);
    EXPECT_EQ(told(u"paused"_s), u"on-hold on-hold on-hold order"_s);
    EXPECT_EQ(told(u"ended"_s), u"completed completed completed order"_s);
    EXPECT_EQ(told(u"evaluated"_s), u"completed completed completed order"_s);
    EXPECT_EQ(told(u"rejected"_s), u"revoked rejected revoked proposal"_s);
    EXPECT_EQ(told(u"withdrawn"_s), u"revoked cancelled revoked proposal"_s);
}

TEST(FhirStates, giveEachServiceTheStatusOfItsOwn)
{
    const domain::Bundle active = bundleIn(u"active"_s);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"running"_s), active), u"active"_s);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"held"_s), active), u"on-hold"_s);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"ended"_s, u"goal"_s), active), u"completed"_s);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"ended"_s, u"exchanged"_s), active), u"revoked"_s);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"ended"_s, u"exchanged"_s), bundleIn(u"ended"_s)), u"revoked"_s);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"ended"_s), bundleIn(u"paused"_s)), u"completed"_s);
    EXPECT_EQ(fhir::requestIntentOf(itemIn(u"held"_s), active), u"order"_s);
}

TEST(FhirStates, proposeAServiceOfAChangeThatWaitsForApproval)
{
    domain::Bundle bundle = bundleIn(u"active"_s);
    bundle.edition = 2;
    bundle.approvedEdition = 1;
    domain::BundleItem item = itemIn(u"planned"_s);
    item.edition = 2;
    EXPECT_EQ(fhir::requestStatusOf(item, bundle), u"draft"_s);
    EXPECT_EQ(fhir::requestIntentOf(item, bundle), u"proposal"_s);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"running"_s), bundle), u"active"_s);
    bundle.approvedEdition = 2;
    EXPECT_EQ(fhir::requestStatusOf(item, bundle), u"active"_s);
}

TEST(FhirStates, revokeWhatEndedBeforeItWasDone)
{
    domain::Bundle bundle = bundleIn(u"ended"_s);
    bundle.endReason = u"moved"_s;
    EXPECT_EQ(fhir::planStatusOf(bundle), u"revoked"_s);
    EXPECT_EQ(fhir::goalStatusOf(bundle), u"cancelled"_s);
    bundle.endReason = u"finished"_s;
    EXPECT_EQ(fhir::planStatusOf(bundle), u"completed"_s);
}

TEST(FhirStates, keepAWithdrawnBundleThatWasApprovedAnOrder)
{
    domain::Bundle bundle = bundleIn(u"withdrawn"_s);
    bundle.approvedDay = QDate(2026, 11, 2);
    EXPECT_EQ(fhir::requestStatusOf(itemIn(u"planned"_s), bundle), u"revoked"_s);
    EXPECT_EQ(fhir::requestIntentOf(itemIn(u"planned"_s), bundle), u"order"_s);
}
