// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/problem.h"

#include <QDate>
#include <QSet>

#include <span>

namespace bundle {

/// What exactly breaks a rule; a sentence belongs to each (sentences.h).
enum class Breach {
    None,
    TooManyServices, ///< value offers where limit are allowed
    TooManyInArea, ///< value offers of area where limit are allowed
    SameService, ///< two offers of one service
    NotEligible,
    NotRegistered,
    NoPlace,
    TooFar, ///< value minutes, limit minutes
    OwnSlotsCollide, ///< two slots of one offer, on slot.day from slot.from
    SlotsCollide, ///< slots of two offers overlap
    TravelTooShort, ///< value minutes between two slots, limit minutes of travel
    FixedCollides, ///< a slot overlaps a fixed appointment
    AlreadyReceived, ///< need and area are set where the problem names what is received
    PriceDiffers, ///< value = subsidy + copay, limit = price, in won
    CopayOverLimit, ///< value = sum of copay, limit, in won
    NoSurveyedNeed,
    NoConsent,
    NoAssessment,
    NoConference
};

/// The answer of one rule about one bundle, with the figures for its sentence. One result for a rule that
/// passes; one for each breach of a rule that does not. Offers are indices into the problem.
struct RuleResult {
    RuleId rule = RuleId::Count;
    Verdict verdict = Verdict::Pass;
    Breach breach = Breach::None;
    std::vector<int> offers;
    qint64 value = 0;
    qint64 limit = 0;
    std::optional<domain::ServiceArea> area;
    std::optional<domain::NeedArea> need;
    std::optional<WeeklySlot> slot;

    bool operator==(const RuleResult &) const = default;
};

/// What the rules of activation (9, 10) ask about; the composer itself does not know it.
struct CheckContext {
    QSet<QString> consents; ///< providers to whom the person agreed that data may go
    QDate assessed; ///< when the latest assessment was finished; invalid: never
    QDate conference; ///< when the conference decided; invalid: never
    QDate start; ///< first day of service
};

/// All rules in their order over a choice of offers. Pure; safe on any thread.
std::vector<RuleResult> check(
    const Problem &problem, std::span<const int> chosen, const CheckContext &context);

/// Whether a rule passes only because nothing is set that could be broken: the copay without a limit.
bool passesForWantOfALimit(const Problem &problem, const RuleResult &result);

/// The heaviest verdict among the results: what it takes to go on.
Verdict heaviest(const std::vector<RuleResult> &results);

/// The first of the rules 1 to 8 that the composer holds against an offer, even alone in a bundle; none if it
/// may be proposed.
std::optional<RuleId> firstBroken(const Problem &problem, const Offer &offer);

/// The same with its figures, for the sentence.
std::optional<RuleResult> exclusionOf(const Problem &problem, int offer);

/// The exclusions of all offers, in the order of the problem.
std::vector<RuleResult> exclusions(const Problem &problem);

/// Rule 5 between two offers on top of `travelMinutes` between their places: two slots of one day that
/// overlap or follow each other too closely.
bool collide(std::span<const WeeklySlot> first, std::span<const WeeklySlot> second, int travelMinutes);

/// Rule 5 within one offer: two of its own slots overlap.
bool collidesWithItself(std::span<const WeeklySlot> weekly);

/// Rule 8: the offer covers a need of severity 1 or more.
bool coversSurveyedNeed(const Problem &problem, const Offer &offer);

} // namespace bundle
