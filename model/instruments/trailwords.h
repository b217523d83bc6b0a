// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/scoring.h"

#include <QStringList>

namespace instruments {

/// The way to a score in sentences that can be read out in a conference. The words around the names come from
/// the translator in use, the names from the questionnaire in `language`.
QStringList sentences(const Questionnaire &questionnaire, const Score &score, Language language);

/// One step of the trail as a sentence.
QString sentence(const Step &step, const Questionnaire &questionnaire, const Score &score, Language language);

/// A figure as people read it: two places behind the point are enough.
QString figureText(double value);

/// The name by which a question is spoken of: its short name, else that of its area, else its text.
QString nameOf(const QString &linkId, const Questionnaire &questionnaire, Language language);

/// `general` and `highDifficulty` in words; another code as it is.
QString caseClassName(const QString &code);

} // namespace instruments
