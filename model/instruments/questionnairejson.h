// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/instruments/questionnaire.h"

#include <QByteArray>

/// FHIR R4 Questionnaire to and from the typed tree. Strict: what is wrong is refused with the path of the
/// place
/// (`item[3].item[1].linkId: is missing`) as InvalidInput; detail never holds texts of the file. Bounded in
/// size, depth and number of items, so that no file can exhaust the program. Unknown fields and extensions
/// are no error: they stay in Questionnaire::json and are written out again.
///
/// Own extensions stand under `urn:carepass:fhir:` (total, band, case-class-rule, case-class-default, label,
/// anchor, short-name, urgent-answer, urgent-at-least, safety-protocol, licence, score-only); weights are
/// read from itemWeight and ordinalValue alike, on the option or on its coding. A total names its `part`s,
/// those `reversed`, `minimum`, `maximum`, `factor`, and what becomes of it when parts are `missing`
/// (provisional, incomplete, prorated with `mayMiss`, zero), or the repeating group of `goals`; a band has
/// code, label, from, effective, source, and may have `question` and `answer` as its condition and say that
/// it is `unverified`.
namespace instruments {

inline constexpr qsizetype kMaxQuestionnaireBytes = 4 * 1024 * 1024;
inline constexpr int kMaxItems = 2000;
inline constexpr int kMaxItemDepth = 8;
inline constexpr int kMaxOptions = 500;
inline constexpr int kMaxConditions = 50;
inline constexpr int kMaxTextLength = 20000;

base::Result<Questionnaire> readQuestionnaire(const QByteArray &bytes);
base::Result<Questionnaire> readQuestionnaire(const QJsonObject &resource);

/// The resource with everything that came with it; status, version and the period of force are those of the
/// struct.
QByteArray writeQuestionnaire(const Questionnaire &questionnaire);

} // namespace instruments
