// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/bundle/rules.h"
#include "model/bundle/solver.h"

#include <QString>
#include <QStringList>

/// The composer's answers in sentences that can be read out in a conference, in the language of the installed
/// translator (context "bundle"). Pure but for that.
namespace bundle::sentences {

/// Why a rule is broken, with its figures: "22 min, limit 15 min".
QString breach(const Problem &problem, const RuleResult &result);
/// A rule of a check: what is broken, or that it passes.
QString result(const Problem &problem, const RuleResult &result);
/// Why this bundle: for each need the share that is covered and by which services, then each service's part
/// of the score, and for each place of the week's areas the next best offer and what it lacks.
QStringList reasons(const Problem &problem, const RankedBundle &bundle);

QString nameOf(const Problem &problem, int offer);

} // namespace bundle::sentences
