// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/person.h"
#include "model/work/services.h"

#include <QDate>

/// How an offer suits a person: fit, eligibility, wishes. All functions are pure.
namespace work::offerfit {

/// 1 where the service names the person's condition and stage of recovery, 0.5 where it names the condition
/// and no stage or the person's stage is not known, 0.25 where it names no condition (general). Nothing where
/// it does not suit: the condition is listed as unsuited, another condition is named, or other stages are.
std::optional<double> fitOf(const domain::Person &person, const domain::Service &service);

/// Rule 2: it suits (fitOf), and age on that day, income grade and disability are as asked. What is asked
/// and not known of the person counts as not met. Who cannot leave home is served by services that come home
/// only.
bool isEligible(const domain::Person &person, const domain::Service &service, QDate on);

/// Wishes met, 0..1. Wishes are counted in three groups, each only where the person named something of it:
/// the service area (1 if it is among those wished, else 0), coming home (1 or 0), and the time (the share of
/// the weekly slots that begin in a wished time: before noon, from noon on, at the weekend). The preference
/// is the mean of the groups; 0 where nothing was wished. Wishes about staff are for the provider and do not
/// count.
double preferenceOf(const domain::Person &person, const OfferView &view);

} // namespace work::offerfit
