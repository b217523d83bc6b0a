// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/casebundle.h"

#include "model/base/calendar.h"
#include "model/exchange/fhirassessment.h"
#include "model/exchange/fhirconsent.h"
#include "model/exchange/fhirmask.h"
#include "model/exchange/fhirperson.h"
#include "model/exchange/fhirplan.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

/// Collects entries; who is named twice is written once.
class Entries {
public:
    explicit Entries(const CaseFile &file)
        : m_isTraining(file.isTraining)
        , m_isMasked(file.isMasked())
        , m_mask(file)
    {
    }

    const fhir::Mask &mask() const { return m_mask; }

    void add(const QString &name, QJsonObject resource)
    {
        if (m_names.contains(name))
            return;
        m_names.insert(name);
        if (m_isMasked)
            resource = m_mask.words(resource);
        if (m_isTraining) {
            QJsonObject meta = resource.value(u"meta").toObject();
            meta.insert(u"security"_s, QJsonArray{testData()});
            resource.insert(u"meta"_s, meta);
        }
        m_entries.append(QJsonObject{{u"fullUrl"_s, name}, {u"resource"_s, resource}});
    }
    const QJsonArray &all() const { return m_entries; }

    static QJsonObject testData()
    {
        return {{u"system"_s, u"http://terminology.hl7.org/CodeSystem/v3-ActReason"_s},
            {u"code"_s, u"HTEST"_s}, {u"display"_s, u"test health data"_s}};
    }

private:
    bool m_isTraining;
    bool m_isMasked;
    fhir::Mask m_mask;
    QSet<QString> m_names;
    QJsonArray m_entries;
};

void addPlan(Entries &entries, const CasePlan &plan, const CaseFile &file, const FhirNames &names)
{
    entries.add(names.of(plan.bundle.id), fhir::carePlan(plan, file, names));
    for (const QString &need : fhir::goalsOf(plan))
        entries.add(names.of(plan.bundle.id, u"goal-"_s + need), fhir::goal(plan, need, file, names));
    for (const CaseItem &item : plan.items) {
        entries.add(names.of(item.item.id), fhir::serviceRequest(item, plan, file, names));
        entries.add(fhir::providerOf(item, names), fhir::organisation(item));
        if (item.service)
            entries.add(names.of(item.service->id), fhir::healthcareService(item, names));
    }
}

} // namespace

QJsonObject caseBundle(const CaseFile &file)
{
    const FhirNames names(file.salt);
    Entries entries(file);
    entries.add(names.of(file.person.id), fhir::patient(file));
    entries.add(names.of(file.person.id, u"episode"_s), fhir::episodeOfCare(file, names));
    for (const CaseConsent &consent : file.consents)
        entries.add(names.of(consent.id), fhir::consent(consent, file, names));
    for (const CaseAssessment &assessment : file.assessments) {
        if (fhir::hasResponse(assessment, file))
            entries.add(names.of(assessment.record.id),
                fhir::questionnaireResponse(assessment, file, names, entries.mask()));
        entries.add(names.of(assessment.record.id, u"totals"_s), fhir::observation(assessment, file, names));
    }
    for (const CasePlan &plan : file.plans)
        addPlan(entries, plan, file, names);
    QJsonObject bundle{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"collection"_s},
        {u"timestamp"_s, base::isoMoment(file.writtenAt)}, {u"entry"_s, entries.all()}};
    if (file.isTraining)
        bundle.insert(u"meta"_s, QJsonObject{{u"security"_s, QJsonArray{Entries::testData()}}});
    return bundle;
}

} // namespace exchange
