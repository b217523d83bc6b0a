// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/explain.h"
#include "model/bundle/solver.h"

#include <QString>
#include <QStringList>

/// The composer's answers in sentences that can be read out in a conference, in the language of the installed
/// translator (contexts "bundle" and "areas"). Pure but for that.
namespace bundle::sentences {

/// `60,000원`, `60,000 won`.
QString wonWords(qint64 won);

/// Why a rule is broken, with its figures: `22 min, limit 15 min`.
QString breach(const Problem &problem, const RuleResult &result);

/// A rule of a check: what is broken, or what it is that passes.
QString result(const Problem &problem, const RuleResult &result);

/// Each need with the share that is covered and by which service; each service's part of the score; for each
/// place the next best offer and what it lacks.
QStringList reasons(const Problem &problem, const Explanation &explanation);
QStringList reasons(const Problem &problem, const RankedBundle &bundle);

/// One service's part of the score, with each factor and its figure.
QString part(const Problem &problem, const OfferPart &part);

/// The provider of an offer; its id if that is not known.
QString nameOf(const Problem &problem, int offer);

/// The same with what tells it from others of this name: its times, else its id.
QString nameAndTimes(const Problem &problem, int offer);

} // namespace bundle::sentences
