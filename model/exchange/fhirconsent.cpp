// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fhirconsent.h"

#include "model/base/calendar.h"

using namespace Qt::StringLiterals;

namespace exchange::fhir {
namespace {

const QString kTerminology = u"http://terminology.hl7.org/CodeSystem/"_s;

QString statusOf(const CaseConsent &consent)
{
    switch (consent.stands) {
    case CaseConsent::Stands::Refused:
        return u"rejected"_s;
    case CaseConsent::Stands::Over:
        return u"inactive"_s;
    case CaseConsent::Stands::Given:
        break;
    }
    return u"active"_s;
}

QJsonArray recipientsOf(const CaseConsent &consent)
{
    QJsonArray actors;
    for (const QString &recipient : consent.recipients)
        actors.append(QJsonObject{{u"role"_s, coded(kTerminology + u"v3-ParticipationType"_s, u"IRCP"_s)},
            {u"reference"_s, QJsonObject{{u"display"_s, recipient}}}});
    return actors;
}

/// R4 wants no type at the root: the policy rule is the base, and each item beneath it permits or denies.
QJsonObject provisionOf(const CaseConsent &consent)
{
    QJsonArray provisions;
    for (const CaseConsent::Item &item : consent.items) {
        // A consent that does not hold permits nothing, whatever else was ticked on it.
        if (item.isAgreed && consent.stands == CaseConsent::Stands::Refused)
            continue;
        QJsonObject one{{u"type"_s, item.isAgreed ? u"permit"_s : u"deny"_s},
            {u"code"_s,
                QJsonArray{
                    coded(u"urn:carepass:consent-item"_s, consent.form + u'.' + item.code, item.words)}}};
        setFilled(one, "actor", recipientsOf(consent));
        provisions.append(one);
    }
    QJsonObject provision;
    setFilled(provision, "period", period(consent.given, consent.until));
    setFilled(provision, "actor", recipientsOf(consent));
    setFilled(provision, "provision", provisions);
    return provision;
}

} // namespace

QJsonObject consent(const CaseConsent &consent, const CaseFile &file, const FhirNames &names)
{
    const bool isRefused = consent.stands == CaseConsent::Stands::Refused;
    QJsonObject json{{u"resourceType"_s, u"Consent"_s}, {u"status"_s, statusOf(consent)},
        {u"scope"_s, coded(kTerminology + u"consentscope"_s, u"patient-privacy"_s)},
        {u"category"_s,
            QJsonArray{coded(u"http://loinc.org"_s, u"59284-0"_s),
                coded(u"urn:carepass:consent-form"_s, consent.form, consent.title)}},
        {u"patient"_s, reference(names.of(file.person.id))},
        {u"policy"_s, QJsonArray{QJsonObject{{u"authority"_s, u"https://www.pipc.go.kr"_s}}}},
        {u"policyRule"_s, coded(kTerminology + u"v3-ActCode"_s, isRefused ? u"OPTOUT"_s : u"OPTIN"_s)}};
    setFilled(json, "dateTime", base::isoDay(consent.given));
    setFilled(json, "provision", provisionOf(consent));
    return json;
}

} // namespace exchange::fhir
