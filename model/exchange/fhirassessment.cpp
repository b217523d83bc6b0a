// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirassessment.h"

#include "model/base/calendar.h"
#include "model/domain/areas.h"
#include "model/exchange/fhirmask.h"
#include "model/instruments/responsewriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exchange::fhir {
namespace {

/// A reference to what is not in this file leads nowhere; who it is meant for stays in words.
QJsonValue withoutLink(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue &one : value.toArray()) {
            if (const QJsonObject left = withoutLink(one).toObject(); !left.isEmpty())
                kept.append(left);
        }
        return kept;
    }
    QJsonObject target = value.toObject();
    if (!target.value(u"reference").toString().startsWith(u'#'))
        target.remove(u"reference"_s);
    return target;
}

QJsonObject maskedResponse(
    const CaseAssessment &assessment, const CaseFile &file, const FhirNames &names, const Mask &mask)
{
    const domain::Assessment &record = assessment.record;
    instruments::Response response;
    response.questionnaire = record.instrument;
    response.version = record.edition;
    response.subject = names.of(file.person.id);
    response.authored = base::isoDay(record.day);
    response.answers = instruments::Answers(record.answers);
    QJsonObject json = instruments::responseResource(response, *assessment.form);
    const QJsonArray items = mask.items(json.value(u"item").toArray(), *assessment.form);
    json.remove(u"item"_s);
    setFilled(json, "item", items);
    return json;
}

/// The figure that is the total of the instrument. Records of old have only the rounded one.
std::optional<double> totalOf(const CaseAssessment &assessment)
{
    const domain::Assessment &record = assessment.record;
    if (assessment.form && assessment.form->total) {
        const QJsonValue exact = record.scores.value(assessment.form->total->linkId)[u"value"];
        if (exact.isDouble())
            return exact.toDouble();
    }
    return record.total ? std::optional(double(*record.total)) : std::nullopt;
}

QJsonArray severitiesOf(const domain::Assessment &record)
{
    QJsonArray components;
    for (const domain::NeedArea area : domain::kAllNeedAreas) {
        const QString code = domain::codeOf(area);
        if (record.severities.contains(code))
            components.append(
                QJsonObject{{u"code"_s,
                                coded(u"urn:carepass:need"_s, code,
                                    QCoreApplication::translate("areas", domain::labelOf(area)))},
                    {u"valueInteger"_s, record.severities.value(code).toInt()}});
    }
    return components;
}

} // namespace

bool hasResponse(const CaseAssessment &assessment, const CaseFile &file)
{
    return file.isMasked() ? assessment.form != nullptr : !assessment.response.isEmpty();
}

QJsonObject questionnaireResponse(
    const CaseAssessment &assessment, const CaseFile &file, const FhirNames &names, const Mask &mask)
{
    if (file.isMasked())
        return maskedResponse(assessment, file, names, mask);
    const domain::Assessment &record = assessment.record;
    QJsonObject json = assessment.response;
    for (const QString &member : {u"author"_s, u"source"_s, u"encounter"_s, u"basedOn"_s, u"partOf"_s}) {
        const QJsonValue kept = withoutLink(json.take(member));
        setFilled(json, member.toLatin1().constData(), kept);
    }
    json.insert(u"subject"_s, reference(names.of(file.person.id)));
    if (!json.contains(u"author") && !record.assessor.isEmpty())
        json.insert(u"author"_s, QJsonObject{{u"display"_s, record.assessor}});
    if (record.responseExtra.isEmpty()) {
        json.remove(u"id"_s);
        if (record.finishedAt)
            json.insert(u"authored"_s, base::isoMoment(*record.finishedAt));
    }
    return json;
}

QJsonObject observation(const CaseAssessment &assessment, const CaseFile &file, const FhirNames &names)
{
    const domain::Assessment &record = assessment.record;
    const QString title = assessment.form ? assessment.form->json.value(u"title").toString() : QString();
    const QJsonObject survey
        = coded(u"http://terminology.hl7.org/CodeSystem/observation-category"_s, u"survey"_s);
    QJsonObject json{{u"resourceType"_s, u"Observation"_s}, {u"status"_s, u"final"_s},
        {u"category"_s, QJsonArray{survey}},
        {u"code"_s, coded(u"urn:carepass:total-of"_s, record.instrument, title)},
        {u"subject"_s, reference(names.of(file.person.id))}};
    setFilled(json, "effectiveDateTime", base::isoDay(record.day));
    if (const auto total = totalOf(assessment))
        json.insert(u"valueQuantity"_s,
            QJsonObject{{u"value"_s, *total}, {u"system"_s, u"http://unitsofmeasure.org"_s},
                {u"code"_s, u"{score}"_s}});
    setFilled(json, "component", severitiesOf(record));
    if (hasResponse(assessment, file))
        json.insert(u"derivedFrom"_s, QJsonArray{reference(names.of(record.id))});
    return json;
}

} // namespace exchange::fhir
