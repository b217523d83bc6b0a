// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerimportfile.h"

#include "model/base/calendar.h"
#include "model/exchange/offerrows.h"
#include "model/work/context.h"
#include "model/work/incomingperson.h"
#include "model/work/listwords.h"
#include "model/work/offerimport.h"
#include "model/work/services.h"
#include "model/work/slottext.h"

#include <QSet>

namespace work::offerimport {
namespace {

using ServiceKey = std::pair<QString, QString>;

ServiceKey keyOf(const QString &organisation, const QString &service)
{
    return {lists::nameKey(organisation), lists::nameKey(service)};
}

/// Codes for the words of a list; an unknown word is left out and said so.
enum class Unknown { LeavesOut, RefusesRow };
QStringList codesOf(const QStringList &words, const domain::CodeList &list, const char *column,
    OfferImportRow &row, Unknown unknown = Unknown::LeavesOut)
{
    QStringList codes;
    const auto isKnown = [&](const QString &word) { return !list.codeOf(word).isEmpty(); };
    for (const QString &word : rejoined(words, isKnown)) {
        const QString code = list.codeOf(word);
        if (!code.isEmpty()) {
            codes.append(code);
            continue;
        }
        const bool refuses = unknown == Unknown::RefusesRow;
        row.issues.append({row.line, QLatin1String(column), QStringLiteral("unknown-word"), refuses});
        if (refuses)
            row.outcome = ListOutcome::Refused;
    }
    return codes;
}

/// A word of a list as its code; an unknown one is left out and said so.
QString codeOf(const QString &word, const domain::CodeList &list, const char *column, OfferImportRow &row)
{
    return word.isEmpty() ? QString() : codesOf({word}, list, column, row).value(0);
}

/// The same with codes in the place of words. A grade that is not known would give a price to everybody.
exchange::OfferParts partsOf(exchange::OfferParts parts, const domain::CodeLists &codes, OfferImportRow &row)
{
    parts.site.accessibility = codesOf(
        parts.site.accessibility, codes.list(QStringLiteral("accessibility")), "accessibility", row);
    const domain::CodeList &grades = codes.list(QStringLiteral("income-grades"));
    for (domain::PriceEdition &price : parts.prices) {
        if (!price.grade.isEmpty())
            price.grade = codesOf({price.grade}, grades, "prices", row, Unknown::RefusesRow).value(0);
    }
    parts.classification
        = codeOf(parts.classification, codes.list(QStringLiteral("service-classes")), "classification", row);
    parts.status = codeOf(parts.status, codes.list(QStringLiteral("service-states")), "status", row);
    return parts;
}

OfferInput inputOf(
    const exchange::OfferRow &from, bool saysHome, const domain::CodeLists &codes, OfferImportRow &row)
{
    OfferInput input;
    input.organisation = from.provider;
    input.phone = from.phone;
    input.address = from.address;
    input.service = from.service;
    input.area = from.area ? domain::codeOf(*from.area) : QString();
    for (auto need = from.needs.begin(); need != from.needs.end(); ++need)
        input.coverage.insert(domain::codeOf(need.key()), need.value());
    const domain::CodeList &conditions = codes.list(QStringLiteral("conditions"));
    input.conditions = codesOf(from.conditions, conditions, "conditions", row);
    input.stages = codesOf(from.stages, codes.list(QStringLiteral("stages")), "stages", row);
    input.unsuited = codesOf(from.unsuited, conditions, "unsuited", row);
    if (saysHome)
        input.home = from.home;
    input.ageFrom = from.ageFrom;
    input.ageUntil = from.ageUntil;
    // Left out, it would open a service for few to everybody.
    input.incomeGrades = codesOf(from.incomeGrades, codes.list(QStringLiteral("income-grades")),
        "incomeGrades", row, Unknown::RefusesRow);
    input.needsDisability = from.needsDisability;
    input.price = from.price;
    input.subsidy = from.subsidy;
    input.copay = from.copay;
    input.sessions = from.sessions;
    input.minutes = from.minutes;
    input.registeredFrom = from.registeredFrom;
    input.registeredUntil = from.registeredUntil;
    input.note = from.note;
    for (const exchange::WeeklySlot &slot : from.slots) {
        domain::Slot weekly;
        weekly.day = slot.day;
        weekly.from = slot.from.toString(QStringLiteral("HH:mm"));
        weekly.until = slot.end();
        input.weekly.append(weekly);
    }
    input.capacity = from.capacity;
    input.places = from.places;
    input.checked = from.checked;
    input.parts = partsOf(from.parts, codes, row);
    return input;
}

bool hasAmounts(const OfferInput &input)
{
    return input.price && input.subsidy && input.copay;
}

void put(QJsonObject &fields, const QJsonObject &more, const QStringList &without = {})
{
    for (auto one = more.begin(); one != more.end(); ++one) {
        if (!without.contains(one.key()))
            fields.insert(one.key(), one.value());
    }
}

/// The fields of organisation, service and offer that lists set, by column.
QJsonObject fieldsOf(
    const domain::Organisation &organisation, const domain::Service &service, const domain::Offer &offer)
{
    QJsonObject fields;
    put(fields, domain::toFields(service),
        {QStringLiteral("parent"), QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("email"),
            QStringLiteral("url")});
    put(fields, domain::toFields(offer),
        {QStringLiteral("parent"), QStringLiteral("closed"), QStringLiteral("site")});
    // Three records have a telephone or a website: by the fields of lists, then, which tell them apart.
    for (const auto &[field, text] :
        {std::pair("phone", organisation.phone), std::pair("organisationEmail", organisation.email),
            std::pair("organisationUrl", organisation.website), std::pair("servicePhone", service.phone),
            std::pair("email", service.email), std::pair("url", service.url)}) {
        if (!text.isEmpty())
            fields.insert(QLatin1String(field), text);
    }
    if (!organisation.address.road.isEmpty())
        fields.insert(QStringLiteral("address"), organisation.address.road);
    return fields;
}

QJsonObject fieldsOf(const OfferInput &input)
{
    domain::Organisation organisation;
    organisation.phone = input.phone;
    organisation.email = input.parts.organisationEmail;
    organisation.website = input.parts.organisationUrl;
    organisation.address = input.address;
    domain::Service service;
    service.phone = input.parts.servicePhone;
    service.email = input.parts.email;
    service.url = input.parts.url;
    service.alternateName = input.parts.alternateName;
    service.description = input.parts.description;
    service.classification = input.parts.classification;
    service.status = input.parts.status;
    service.languages = input.parts.languages;
    service.verified = input.parts.verified;
    service.area = input.area;
    service.coverage = input.coverage;
    service.conditions = input.conditions;
    service.stages = input.stages;
    service.unsuited = input.unsuited;
    service.home = input.home.value_or(false);
    service.ageFrom = input.ageFrom;
    service.ageUntil = input.ageUntil;
    service.incomeGrades = input.incomeGrades;
    service.needsDisability = input.needsDisability.value_or(false);
    service.price = input.price;
    service.subsidy = input.subsidy;
    service.copay = input.copay;
    service.sessions = input.sessions;
    service.minutes = input.minutes;
    service.registeredFrom = input.registeredFrom;
    service.registeredUntil = input.registeredUntil;
    service.note = input.note;
    domain::Offer offer;
    offer.capacity = input.capacity;
    offer.places = input.places;
    offer.checked = input.checked;
    offer.label = input.parts.label;
    return fieldsOf(organisation, service, offer);
}

/// The rows of a file on their way in: what is refused before anything is held against the directory, and
/// the rest as inputs.
class Incoming {
public:
    Incoming(Context &context, const ListFile &file, const ListColumns &columns);

    base::Done refuseWithoutAmounts();
    base::Done addChanges();
    QList<OfferInput> accepted() const;
    OfferPlan result(const OfferImport &outcome);

private:
    static void refuse(OfferImportRow &row, const QString &column, const QString &code);

    Context &m_context;
    QList<OfferImportRow> m_rows;
    QList<OfferInput> m_inputs; ///< for every row
};

Incoming::Incoming(Context &context, const ListFile &file, const ListColumns &columns)
    : m_context(context)
{
    const QDate today = base::koreanDay(context.clock().now());
    const int home = columns.value(QStringLiteral("home"), -1);
    const QList<exchange::OfferRow> rows = exchange::readOfferRows(*file.table, columns, today);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const exchange::OfferRow &from = rows.at(i);
        OfferImportRow row;
        row.line = from.line;
        row.organisation = from.provider;
        row.service = from.service;
        for (const exchange::RowIssue &issue : from.issues)
            row.issues.append(issueOf(issue));
        if (from.isRefused())
            row.outcome = ListOutcome::Refused;
        const OfferInput input = inputOf(from, !file.cell(i, home).isEmpty(), context.codes(), row);
        row.area = input.area;
        row.slotText = slottext::textOf(input.weekly);
        m_rows.append(row);
        m_inputs.append(input);
    }
}

void Incoming::refuse(OfferImportRow &row, const QString &column, const QString &code)
{
    row.outcome = ListOutcome::Refused;
    row.issues.append({row.line, column, code, true});
}

/// A service that is new needs its price; the list may say it in one row for several.
base::Done Incoming::refuseWithoutAmounts()
{
    const auto known = services::list(m_context, IncludeClosed::Yes);
    if (!known)
        return known.error();
    QSet<ServiceKey> priced;
    for (const OfferView &view : *known)
        priced.insert(keyOf(view.organisation.name, view.service.name));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).outcome != ListOutcome::Refused && hasAmounts(m_inputs.at(i)))
            priced.insert(keyOf(m_inputs.at(i).organisation, m_inputs.at(i).service));
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).outcome != ListOutcome::Refused
            && !priced.contains(keyOf(m_inputs.at(i).organisation, m_inputs.at(i).service)))
            refuse(m_rows[i], m_inputs.at(i).price ? QStringLiteral("copay") : QStringLiteral("price"),
                QStringLiteral("missing"));
    }
    return {};
}

QList<OfferInput> Incoming::accepted() const
{
    QList<OfferInput> inputs;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).outcome != ListOutcome::Refused)
            inputs.append(m_inputs.at(i));
    }
    return inputs;
}

/// What differs from the directory as it is before the rows are taken.
base::Done Incoming::addChanges()
{
    const auto known = services::list(m_context, IncludeClosed::Yes);
    if (!known)
        return known.error();
    QHash<std::pair<ServiceKey, QString>, QJsonObject> stored;
    for (const OfferView &view : *known) {
        stored.insert({keyOf(view.organisation.name, view.service.name), slottext::textOf(view.weekly)},
            fieldsOf(view.organisation, view.service, view.offer));
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const OfferInput &input = m_inputs.at(i);
        const auto before = stored.find({keyOf(input.organisation, input.service), m_rows.at(i).slotText});
        if (before == stored.end())
            continue;
        const QJsonObject given = fieldsOf(input);
        for (auto field = given.begin(); field != given.end(); ++field) {
            const QJsonValue old = before->contains(field.key()) ? before->value(field.key()) : QJsonValue();
            if (old != field.value())
                m_rows[i].changes.append({field.key(), old, field.value()});
        }
    }
    return {};
}

OfferPlan Incoming::result(const OfferImport &outcome)
{
    OfferPlan plan;
    qsizetype next = 0;
    for (OfferImportRow &row : m_rows) {
        const bool isTaken = row.outcome != ListOutcome::Refused;
        const qsizetype place = isTaken ? next++ : -1;
        const RowOutcome what = isTaken ? outcome.rows.at(place) : RowOutcome::Wrong;
        if (isTaken && what == RowOutcome::Wrong) {
            const OfferFault &fault = outcome.faults.at(place);
            refuse(row, fault.column, fault.code);
        } else if (isTaken) {
            row.changes.append(outcome.changes.at(place));
            row.outcome = what == RowOutcome::New ? ListOutcome::New
                : what == RowOutcome::Changed     ? ListOutcome::Changed
                                                  : ListOutcome::Same;
        }
        if (row.outcome == ListOutcome::Same)
            row.changes.clear();
        plan.counts.count(row.outcome, row.issues);
        plan.rows.append(row);
    }
    return plan;
}

template <class Take>
base::Result<OfferPlan> taken(Context &context, const ListFile &file, const ListColumns &columns,
    const base::Progress &progress, Take take)
{
    const QString missing = lists::missingField(columns, ListKind::Services);
    if (!file.table || !missing.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, missing};
    Incoming incoming(context, file, columns);
    for (const base::Done &done : {incoming.refuseWithoutAmounts(), incoming.addChanges()}) {
        if (!done)
            return done.error();
    }
    if (progress.isCancelled())
        return base::ErrorKind::Cancelled;
    const auto outcome = take(incoming.accepted());
    if (!outcome)
        return outcome.error();
    progress.at(file.rows, file.rows);
    return incoming.result(*outcome);
}

} // namespace

base::Result<OfferPlan> plan(
    Context &context, const ListFile &file, const ListColumns &columns, const base::Progress &progress)
{
    auto plan = taken(context, file, columns, progress,
        [&](const QList<OfferInput> &inputs) { return services::planOffers(context, inputs); });
    if (plan)
        plan->counts.dryRun = true;
    return plan;
}

base::Result<OfferPlan> apply(
    Context &context, const ListFile &file, const ListColumns &columns, const base::Progress &progress)
{
    return taken(context, file, columns, progress,
        [&](const QList<OfferInput> &inputs) { return services::applyOffers(context, inputs); });
}

} // namespace work::offerimport
