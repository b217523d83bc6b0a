// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/instruments/answers.h"

namespace instruments {

/// A QuestionnaireResponse of FHIR R4: the answers to one edition, with who was asked, by whom and when.
/// `json` is the resource as it came; what this program does not know stays in it and is written out again.
struct Response {
    QString questionnaire; ///< address of the instrument, without the version
    QString version;
    QString status = QStringLiteral("completed");
    QString subject; ///< references, such as `Patient/…`
    QString author;
    QString authored; ///< an instant or day as ISO text
    Answers answers;
    QStringList notAsked; ///< linkIds that the questionnaire does not have; their answers are only in `json`
    QJsonObject json;
};

/// One answer element of the resource as the map of answers holds it; undefined where it has no value. An
/// answer whose value is absent as unknown is "not known".
QJsonValue answerValue(const QJsonObject &answer, const Item &item);

/// The answer element for one value of the map; the other way round.
QJsonObject answerElement(const QJsonValue &value, const Item &item);

} // namespace instruments
