// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/questionnaire.h"

/// The life of an edition: a draft is written, published, and some day retired. What is published is never
/// edited, because answers keep the wording that was asked; a change is the next edition.
namespace instruments {

enum class EditionState {
    Draft,
    Published, ///< `active` in FHIR
    Retired,
    Unclear ///< `unknown` in FHIR: treated as published, since nobody can say that it was not asked
};

EditionState stateOf(const Questionnaire &questionnaire);

/// Why an edition cannot be edited.
enum class EditRefusal { IsPublished, IsRetired, IsUnclear };

/// Nothing where it may be edited.
std::optional<EditRefusal> whyNotEditable(const Questionnaire &questionnaire);

/// The published edition of a draft, in force from that day. RefusedByRule unless it is a draft with an
/// address, a version and at least one item; detail says which is missing.
base::Result<Questionnaire> published(const Questionnaire &draft, QDate from);

/// The edition with its last day. RefusedByRule unless it is published and the day is not before its first.
base::Result<Questionnaire> retired(const Questionnaire &edition, QDate lastDay);

/// A draft with all that the edition asks, its version the next one that is not taken: 1.0 becomes 1.1. It
/// says what it was derived from. RefusedByRule where the edition is a draft itself, which can be edited.
base::Result<Questionnaire> nextDraft(const Questionnaire &edition, const QStringList &takenVersions);

/// The version after this one: the last number in it plus one, or `.1` behind what has no number.
QString nextVersion(const QString &version);

} // namespace instruments
