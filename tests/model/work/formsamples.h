// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace test {

/// A small form from elsewhere: two questions with points, one more that is asked when the first was answered
/// with yes, a repeating group, and a total that FHIRPath gives.
inline QByteArray sampleForm(
    const QByteArray &version = "2.0", const QByteArray &status = "active", const QByteArray &title = "살핌")
{
    return R"json({"resourceType": "Questionnaire", "url": "https://example.org/fhir/Questionnaire/look",
    "version": ")json"
        + version + R"json(", "status": ")json" + status + R"json(", "title": ")json" + title + R"json(",
    "copyright": "ours", "_title": {"extension": [{"url": "https://example.org/x", "valueString": "kept"}]},
    "item": [
      {"linkId": "a", "text": "첫째", "type": "choice", "required": true, "answerOption": [
        {"valueCoding": {"system": "s", "code": "no", "display": "아니오", "extension":
          [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 0}]}},
        {"valueCoding": {"system": "s", "code": "yes", "display": "예", "extension":
          [{"url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": 2}]}}]},
      {"linkId": "b", "text": "둘째", "type": "integer", "enableWhen":
        [{"question": "a", "operator": "=", "answerCoding": {"system": "s", "code": "yes"}}]},
      {"linkId": "g", "text": "모임", "type": "group", "repeats": true, "item": [
        {"linkId": "g.name", "text": "이름", "type": "string"}]},
      {"linkId": "sum", "text": "합", "type": "decimal", "readOnly": true, "extension": [{
        "url": "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
        "valueExpression": {"language": "text/fhirpath",
          "expression": "%resource.item.where(linkId='a').answer.value.weight().sum() + 1"}}]}]})json";
}

inline QJsonObject sampleBody(const QByteArray &version = "2.0", const QByteArray &status = "active")
{
    return QJsonDocument::fromJson(sampleForm(version, status)).object();
}

inline const QString kSampleUrl = QStringLiteral("https://example.org/fhir/Questionnaire/look");

} // namespace test
