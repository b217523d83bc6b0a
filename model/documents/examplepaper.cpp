// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/examplepaper.h"

#include "model/documents/assessmentpaper.h"
#include "model/documents/consentform.h"
#include "model/documents/easyplan.h"
#include "model/documents/leaflet.h"
#include "model/documents/minutes.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace documents {

namespace {

constexpr int kMonths = 2;
constexpr int kOldInYears = 67;

class Example {
public:
    Example(const PaperTemplate &used, const PaperStamp &stamp)
        : m_used(used)
        , m_stamp(stamp)
        , m_language(wordsLanguage())
    {
        QFile file(QStringLiteral(":/templates/example.json"));
        if (file.open(QIODevice::ReadOnly))
            m_values = QJsonDocument::fromJson(file.readAll()).object();
    }

    base::Result<Document> run() const
    {
        switch (m_used.kind) {
        case PaperKind::CarePlan:
            return carePlan(plan(), m_used);
        case PaperKind::EasyPlan:
            return easyPlan(plan(), m_used);
        case PaperKind::AssessmentResult:
            return assessmentPaper(assessment(), m_used);
        case PaperKind::ServiceLeaflet:
            return leaflet(services(), m_used);
        case PaperKind::Consent:
            return consentForm(consent(), m_used);
        case PaperKind::ConferenceMinutes:
            return minutes(conference(), m_used);
        }
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("paper")};
    }

private:
    QString text(const char *name) const { return spoken(m_values.value(QLatin1String(name))); }
    QString spoken(const QJsonValue &words) const
    {
        return words.isString() ? words.toString() : words[m_language].toString();
    }

    CarePlanPerson person() const
    {
        CarePlanPerson person;
        person.name = text("name");
        person.birth = m_stamp.printedOn.addYears(-kOldInYears).addDays(-100);
        person.road = text("road");
        person.dong = text("dong");
        person.phone = text("phone");
        person.caseNumber = text("caseNumber");
        person.caseClass = text("caseClass");
        person.household = text("household");
        person.leadWorker = text("lead");
        return person;
    }

    static CategoryMark markOf(const QString &area)
    {
        return area == QLatin1String("care")          ? CategoryMark::Care
            : area == QLatin1String("rehabilitation") ? CategoryMark::Rehabilitation
                                                      : CategoryMark::Counselling;
    }

    static void addTimes(const QJsonObject &value, CarePlanService &service)
    {
        for (const QJsonValue &each : value.value(QLatin1String("weekly")).toArray()) {
            domain::Slot slot;
            slot.day = each[0].toString();
            slot.from = each[1].toString();
            slot.until = each[2].toString();
            service.weekly.append(slot);
        }
        service.minutes = value.value(QLatin1String("minutes")).toInt();
        service.times = value.value(QLatin1String("times")).toInt();
        service.comesHome = value.value(QLatin1String("home")).toBool();
    }

    CarePlanData plan() const
    {
        CarePlanData data;
        data.documentNumber = QStringLiteral("CP-%1-0000").arg(m_stamp.printedOn.year());
        data.state = CarePlanState::Approved;
        data.written = m_stamp.printedOn;
        data.months = kMonths;
        const QDate next = m_stamp.printedOn.addMonths(1);
        data.from = QDate(next.year(), next.month(), 1);
        data.until = data.from.addMonths(kMonths).addDays(-1);
        data.person = person();
        data.assessedOn = m_stamp.printedOn.addDays(-10);
        data.assessmentTotal = 18;
        for (const QJsonValue &goal : m_values.value(QLatin1String("goals")).toArray())
            data.needs.push_back({spoken(goal[QLatin1String("need")]),
                goal[QLatin1String("severity")].toInt(), spoken(goal[QLatin1String("long")]),
                spoken(goal[QLatin1String("short")]), spoken(goal[QLatin1String("method")])});
        const QJsonArray values = m_values.value(QLatin1String("services")).toArray();
        for (const LeafletService &one : services().services) {
            data.services.push_back({one.area, one.name, one.provider, one.slots, one.sessions, one.price,
                one.subsidy, one.copay});
            addTimes(values.at(qsizetype(data.services.size()) - 1).toObject(), data.services.back());
            data.month.price += one.price;
            data.month.subsidy += one.subsidy;
            data.month.copay += one.copay;
        }
        data.period = {data.month.price * kMonths, data.month.subsidy * kMonths, data.month.copay * kMonths};
        data.tasks = {{text("task"), text("taskWho"), data.from}};
        data.checks = {{data.from.addDays(14), text("check"), text("lead")}};
        data.office = m_stamp.office;
        data.printedBy = m_stamp.printedBy;
        data.printedOn = m_stamp.printedOn;
        data.printedAt = m_stamp.printedAt;
        return data;
    }

    AssessmentPaperData assessment() const
    {
        AssessmentPaperData data;
        data.stamp = m_stamp;
        data.person = person();
        data.state = CarePlanState::Approved;
        data.instrument = text("instrument");
        data.instrumentEdition = QStringLiteral("1.0");
        data.day = m_stamp.printedOn.addDays(-10);
        data.assessor = text("lead");
        data.totals = {{text("total"), QStringLiteral("18"), QStringLiteral("40"), text("band"), false}};
        for (const CarePlanNeed &need : plan().needs)
            data.areas.push_back({need.name, need.severity, std::nullopt});
        data.trail = {text("trail")};
        return data;
    }

    LeafletData services() const
    {
        LeafletData data;
        data.stamp = m_stamp;
        for (const QJsonValue &one : m_values.value(QLatin1String("services")).toArray()) {
            LeafletService service;
            service.area = markOf(one[QLatin1String("area")].toString());
            service.name = spoken(one[QLatin1String("name")]);
            service.about = spoken(one[QLatin1String("about")]);
            service.provider = spoken(one[QLatin1String("provider")]);
            service.slots = spoken(one[QLatin1String("slots")]);
            service.sessions = spoken(one[QLatin1String("sessions")]);
            service.price = one[QLatin1String("price")].toInt();
            service.subsidy = one[QLatin1String("subsidy")].toInt();
            service.copay = service.price - service.subsidy;
            service.phone = text("phone");
            data.services.push_back(std::move(service));
        }
        return data;
    }

    ConsentData consent() const
    {
        ConsentData data;
        data.stamp = m_stamp;
        data.person = person();
        data.asksIdentifier = true;
        for (const LeafletService &one : services().services)
            data.recipients.push_back({one.provider, one.name, {}, {}});
        return data;
    }

    MinutesData conference() const
    {
        MinutesData data;
        data.stamp = m_stamp;
        data.state = CarePlanState::Approved;
        data.kind = text("meeting");
        data.day = m_stamp.printedOn;
        data.place = text("place");
        data.caseNumber = text("caseNumber");
        data.caseName = text("name");
        data.people = {{text("dong"), text("role"), text("lead")}};
        data.talk = text("talk");
        data.decisions = {text("decision")};
        data.tasks = plan().tasks;
        return data;
    }

    const PaperTemplate &m_used;
    const PaperStamp &m_stamp;
    QString m_language;
    QJsonObject m_values;
};

} // namespace

base::Result<Document> examplePaper(const PaperTemplate &used, const PaperStamp &stamp)
{
    auto document = Example(used, stamp).run();
    if (document)
        document->watermark = QCoreApplication::translate("documents", "Example");
    return document;
}

} // namespace documents
