// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerimport.h"

#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/directoryparts.h"
#include "model/work/listfile.h"
#include "model/work/offeraddress.h"
#include "model/work/services.h"
#include "model/work/slottext.h"

#include <algorithm>

namespace work::services {
namespace {

void layOver(domain::Organisation &wanted, const OfferInput &input)
{
    work::layOver(wanted.phone, input.phone);
    work::layOver(wanted.email, input.parts.organisationEmail);
    work::layOver(wanted.website, input.parts.organisationUrl);
    if (!input.address.isEmpty())
        wanted.address = addressOver(wanted.address, input.address);
}

void layOver(domain::Service &wanted, const OfferInput &input)
{
    work::layOver(wanted.area, input.area);
    work::layOver(wanted.coverage, input.coverage);
    work::layOver(wanted.conditions, input.conditions);
    work::layOver(wanted.stages, input.stages);
    work::layOver(wanted.unsuited, input.unsuited);
    work::layOver(wanted.home, input.home);
    work::layOver(wanted.ageFrom, input.ageFrom);
    work::layOver(wanted.ageUntil, input.ageUntil);
    work::layOver(wanted.incomeGrades, input.incomeGrades);
    work::layOver(wanted.needsDisability, input.needsDisability);
    work::layOver(wanted.price, input.price);
    work::layOver(wanted.subsidy, input.subsidy);
    work::layOver(wanted.copay, input.copay);
    work::layOver(wanted.sessions, input.sessions);
    work::layOver(wanted.minutes, input.minutes);
    work::layOver(wanted.registeredFrom, input.registeredFrom);
    work::layOver(wanted.registeredUntil, input.registeredUntil);
    work::layOver(wanted.note, input.note);
    work::layOver(wanted.phone, input.parts.servicePhone);
    work::layOver(wanted.email, input.parts.email);
    work::layOver(wanted.url, input.parts.url);
    work::layOver(wanted.alternateName, input.parts.alternateName);
    work::layOver(wanted.description, input.parts.description);
    work::layOver(wanted.classification, input.parts.classification);
    work::layOver(wanted.status, input.parts.status);
    work::layOver(wanted.languages, input.parts.languages);
    work::layOver(wanted.verified, input.parts.verified);
}

/// What the form's rules find, in the words of lists.
OfferFault faultOf(const ServiceIssue &issue)
{
    using enum ServiceIssue::Reason;
    static const QHash<QString, QString> columns{{QStringLiteral("age_until"), QStringLiteral("ageUntil")},
        {QStringLiteral("registered_until"), QStringLiteral("registeredUntil")},
        {QStringLiteral("slots"), QStringLiteral("days")},
        {QStringLiteral("coverage"), QStringLiteral("needs")},
        {QStringLiteral("organisation"), QStringLiteral("provider")},
        {QStringLiteral("name"), QStringLiteral("service")}};
    const auto code = [&issue] {
        switch (issue.reason) {
        case Missing:
            return "missing";
        case NotAnArea:
            return "unknown-area";
        case NegativeAmount:
            return "not-an-amount";
        case AmountsDoNotAdd:
            return "amounts-do-not-add";
        case NotAShare:
            return "unknown-need";
        case NotASlot:
            return "not-a-slot";
        case SlotsOverlap:
            return "slots-overlap";
        case Overlapping:
            return "overlapping";
        case OutOfOrder:
            break;
        }
        return "out-of-order";
    };
    return {columns.value(issue.field, issue.field), QLatin1String(code())};
}

/// The whole directory in memory, with the rows laid over it.
class Directory {
public:
    static base::Result<Directory> read(Context &context);

    void take(const QList<OfferInput> &inputs);
    OfferImport outcome() const;
    base::Done write(store::ActWriter &writer);

private:
    struct Row {
        DirectoryParts::Place place;
        qsizetype offer = -1;
        std::optional<OfferFault> fault;
    };

    Row rowOf(const OfferInput &input);
    qsizetype organisationOf(const QString &name);
    qsizetype serviceOf(const OfferInput &input, qsizetype organisation);
    qsizetype offerOf(const OfferInput &input, const DirectoryParts::Place &place);
    QList<qsizetype> candidates(const OfferInput &input, const DirectoryParts::Place &place) const;
    qsizetype addOffer(const OfferInput &input, const DirectoryParts::Place &place);
    std::optional<OfferFault> faultOf(
        qsizetype organisation, qsizetype service, const QList<domain::Slot> &weekly) const;
    base::Done writeOffer(store::ActWriter &writer, const Row &row);

    QList<DirectoryEntry<domain::Organisation>> m_organisations;
    QList<DirectoryEntry<domain::Service>> m_services;
    QList<DirectoryEntry<domain::Offer>> m_offers;
    DirectoryParts m_parts;
    QHash<qsizetype, QList<domain::Slot>> m_newSlots; ///< by offer
    QHash<qsizetype, qsizetype> m_siteOfOffer;
    QSet<qsizetype> m_takenOffers; ///< that a row means
    QHash<QString, qsizetype> m_organisationByKey;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_serviceByKey;
    QHash<std::pair<qsizetype, QString>, QList<qsizetype>> m_offersByKey;
    QHash<QString, qsizetype> m_rowsByKey; ///< rows taken so far
    QList<Row> m_rows;
};

base::Result<Directory> Directory::read(Context &context)
{
    const auto organisations = services::organisations(context);
    const auto all = store::records::all<domain::Service>(context.connection());
    const auto views = services::list(context, IncludeClosed::Yes);
    if (!organisations || !all)
        return organisations ? all.error() : organisations.error();
    if (!views)
        return views.error();
    Directory directory;
    QHash<base::Id, qsizetype> indexOf;
    for (const domain::Organisation &one : *organisations) {
        const qsizetype index = directory.m_organisations.size();
        directory.m_organisations.append({one, one});
        indexOf.insert(one.id, index);
        if (const QString key = lists::nameKey(one.name); !directory.m_organisationByKey.contains(key))
            directory.m_organisationByKey.insert(key, index);
    }
    for (const domain::Service &one : *all) {
        const qsizetype index = directory.m_services.size();
        const qsizetype organisation = indexOf.value(one.parent, -1);
        directory.m_services.append({one, one});
        indexOf.insert(one.id, index);
        const std::pair key(organisation, lists::nameKey(one.name));
        if (!directory.m_serviceByKey.contains(key))
            directory.m_serviceByKey.insert(key, index);
    }
    QHash<qsizetype, base::Id> siteOf;
    // A closed offer gives way to an open one of the same slots, or a list would open it beside that.
    QList<OfferView> openFirst = *views;
    std::stable_partition(
        openFirst.begin(), openFirst.end(), [](const OfferView &view) { return !view.offer.closed; });
    for (const OfferView &view : std::as_const(openFirst)) {
        const qsizetype index = directory.m_offers.size();
        const qsizetype service = indexOf.value(view.service.id, -1);
        directory.m_offers.append({view.offer, view.offer});
        siteOf.insert(index, view.offer.site);
        const std::pair key(service, slottext::textOf(view.weekly));
        if (!view.offer.closed || !directory.m_offersByKey.contains(key))
            directory.m_offersByKey[key].append(index);
    }
    auto parts = DirectoryParts::read(context.connection(), indexOf);
    if (!parts)
        return parts.error();
    directory.m_parts = std::move(*parts);
    for (auto site = siteOf.begin(); site != siteOf.end(); ++site)
        directory.m_siteOfOffer.insert(site.key(), directory.m_parts.siteOf(*site));
    return directory;
}

qsizetype Directory::organisationOf(const QString &name)
{
    const QString key = lists::nameKey(name);
    qsizetype index = m_organisationByKey.value(key, -1);
    if (index < 0) {
        index = m_organisations.size();
        m_organisations.emplaceBack();
        m_organisations.last().wanted.name = name.simplified();
        m_organisationByKey.insert(key, index);
    }
    return index;
}

qsizetype Directory::serviceOf(const OfferInput &input, qsizetype organisation)
{
    const std::pair key(organisation, lists::nameKey(input.service));
    qsizetype index = m_serviceByKey.value(key, -1);
    if (index < 0) {
        index = m_services.size();
        m_services.emplaceBack();
        m_services.last().wanted.name = input.service.simplified();
        m_serviceByKey.insert(key, index);
    }
    return index;
}

/// The known offers that the row may mean, the likeliest first: those at its site and with its label, then
/// those of which less is known. None where it speaks of a site or a group that is not there yet.
QList<qsizetype> Directory::candidates(const OfferInput &input, const DirectoryParts::Place &place) const
{
    const QList<qsizetype> known = m_offersByKey.value({place.service, slottext::textOf(input.weekly)});
    QList<qsizetype> same;
    QList<qsizetype> open;
    for (const qsizetype index : known) {
        const qsizetype site = m_siteOfOffer.value(index, -1);
        const QString &label = m_offers.at(index).wanted.label;
        const bool isSameSite = site == place.site;
        const bool isSameLabel = label == input.parts.label;
        if (isSameSite && isSameLabel)
            same.append(index);
        else if ((isSameSite || place.site < 0 || (site < 0 && !m_takenOffers.contains(index)))
            && (isSameLabel || input.parts.label.isEmpty()
                || (label.isEmpty() && !m_takenOffers.contains(index))))
            open.append(index);
    }
    return input.parts.number && !same.isEmpty() ? same : same + open;
}

qsizetype Directory::addOffer(const OfferInput &input, const DirectoryParts::Place &place)
{
    const qsizetype index = m_offers.size();
    m_offers.emplaceBack();
    m_newSlots.insert(index, input.weekly);
    m_siteOfOffer.insert(index, place.site);
    m_offersByKey[{place.service, slottext::textOf(input.weekly)}].append(index);
    return index;
}

qsizetype Directory::offerOf(const OfferInput &input, const DirectoryParts::Place &place)
{
    const QList<qsizetype> known = candidates(input, place);
    const QString key = QStringLiteral("%1\n%2\n%3\n%4")
                            .arg(place.service)
                            .arg(place.site)
                            .arg(input.parts.label, slottext::textOf(input.weekly));
    // Several offers at the same times, as in two groups, are told apart by their number or their order only.
    qsizetype turn = m_rowsByKey[key]++;
    if (input.parts.number)
        turn = std::max<qsizetype>(*input.parts.number, 1) - 1;
    const bool isThere = input.parts.number ? turn < known.size() : !known.isEmpty();
    const qsizetype index = isThere ? known.at(std::min(turn, known.size() - 1)) : addOffer(input, place);
    m_takenOffers.insert(index);
    if (place.site >= 0)
        m_siteOfOffer.insert(index, place.site);
    domain::Offer &wanted = m_offers[index].wanted;
    work::layOver(wanted.capacity, input.capacity);
    work::layOver(wanted.places, input.places);
    work::layOver(wanted.checked, input.checked);
    work::layOver(wanted.label, input.parts.label);
    if (place.site >= 0)
        wanted.site = m_parts.site(place.site).id;
    wanted.closed = false;
    return index;
}

std::optional<OfferFault> Directory::faultOf(
    qsizetype organisation, qsizetype service, const QList<domain::Slot> &weekly) const
{
    ServiceEdit edit{m_organisations[organisation].wanted, m_services[service].wanted,
        {OfferEdit{domain::Offer(), weekly}}};
    m_parts.addTerms(service, edit);
    const QList<ServiceIssue> issues = issuesOf(edit);
    return issues.isEmpty() ? std::nullopt : std::optional(services::faultOf(issues.first()));
}

/// Lays the row over its service, and takes it off again where it spoils what was right.
Directory::Row Directory::rowOf(const OfferInput &input)
{
    const qsizetype organisation = organisationOf(input.organisation);
    Row row{{organisation, serviceOf(input, organisation)}, -1, {}};
    const qsizetype service = row.place.service;
    const domain::Service before = m_services[service].wanted;
    const DirectoryParts::Terms terms = m_parts.terms(service);
    const bool wasRight = !faultOf(organisation, service, {});
    layOver(m_services[service].wanted, input);
    m_parts.layTerms(service, input.parts);
    if (wasRight)
        row.fault = faultOf(organisation, service, input.weekly);
    if (row.fault) {
        m_services[service].wanted = before;
        m_parts.setTerms(service, terms);
    }
    return row;
}

void Directory::take(const QList<OfferInput> &inputs)
{
    for (const OfferInput &input : inputs)
        m_rows.append(rowOf(input));
    // One row may complete a service for the others, so what is still incomplete shows only now; and a
    // contact person may be at a site that only a later row names.
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        Row &row = m_rows[i];
        if (!row.fault)
            row.fault = faultOf(row.place.organisation, row.place.service, inputs.at(i).weekly);
        if (!row.fault)
            row.place.site = m_parts.laySite(row.place.organisation, inputs.at(i).parts);
    }
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        Row &row = m_rows[i];
        if (!row.fault && !m_parts.layContacts(row.place, inputs.at(i).parts))
            row.fault = OfferFault{QStringLiteral("contacts"), QStringLiteral("unknown-site")};
        if (row.fault)
            continue;
        layOver(m_organisations[row.place.organisation].wanted, inputs.at(i));
        row.offer = offerOf(inputs.at(i), row.place);
    }
}

OfferImport Directory::outcome() const
{
    OfferImport import;
    for (const Row &row : m_rows) {
        import.faults.append(row.fault.value_or(OfferFault()));
        import.changes.append(row.fault ? QList<domain::FieldChange>() : m_parts.changes(row.place));
        if (row.fault) {
            import.rows.append(RowOutcome::Wrong);
            continue;
        }
        const bool changed = m_organisations[row.place.organisation].differs()
            || m_services[row.place.service].differs() || m_offers[row.offer].differs()
            || m_parts.differs(row.place);
        import.rows.append(m_offers[row.offer].isNew() ? RowOutcome::New
                : changed                              ? RowOutcome::Changed
                                                       : RowOutcome::Same);
    }
    return import;
}

base::Done Directory::write(store::ActWriter &writer)
{
    const auto put = [&](auto &entry) -> base::Done {
        if (entry.isWritten || !entry.differs())
            return {};
        const auto id = writer.put(entry.wanted);
        if (!id)
            return id.error();
        entry.wanted.id = *id;
        entry.isWritten = true;
        return {};
    };
    // Row by row, so that nothing is made of rows that are left out.
    for (const Row &row : std::as_const(m_rows)) {
        if (row.fault)
            continue;
        DirectoryEntry<domain::Organisation> &organisation = m_organisations[row.place.organisation];
        DirectoryEntry<domain::Service> &service = m_services[row.place.service];
        if (const base::Done kept = put(organisation); !kept)
            return kept;
        if (service.wanted.id.isNil())
            service.wanted.parent = organisation.wanted.id;
        if (const base::Done kept = put(service); !kept)
            return kept;
        if (const base::Done kept = m_parts.writeSite(writer, row.place.site, organisation.wanted.id); !kept)
            return kept;
        if (const base::Done kept
            = m_parts.write(writer, row.place, organisation.wanted.id, service.wanted.id);
            !kept)
            return kept;
        if (const base::Done kept = writeOffer(writer, row); !kept)
            return kept;
    }
    return {};
}

base::Done Directory::writeOffer(store::ActWriter &writer, const Row &row)
{
    DirectoryEntry<domain::Offer> &offer = m_offers[row.offer];
    if (row.place.site >= 0)
        offer.wanted.site = m_parts.site(row.place.site).id;
    if (offer.isWritten || !offer.differs())
        return {};
    const bool isNew = offer.isNew();
    if (isNew)
        offer.wanted.parent = m_services[row.place.service].wanted.id;
    const auto id = writer.put(offer.wanted);
    if (!id)
        return id.error();
    offer.wanted.id = *id;
    offer.isWritten = true;
    if (!isNew)
        return {};
    for (domain::Slot slot : m_newSlots.value(row.offer)) {
        slot.parent = *id;
        if (const auto put = writer.put(slot); !put)
            return put.error();
    }
    return {};
}

base::Result<Directory> laidOver(Context &context, const QList<OfferInput> &inputs)
{
    auto directory = Directory::read(context);
    if (!directory)
        return directory;
    directory->take(inputs);
    return directory;
}

} // namespace

base::Result<OfferImport> planOffers(Context &context, const QList<OfferInput> &inputs)
{
    const auto directory = laidOver(context, inputs);
    if (!directory)
        return directory.error();
    return directory->outcome();
}

base::Result<OfferImport> applyOffers(Context &context, const QList<OfferInput> &inputs)
{
    auto directory = laidOver(context, inputs);
    if (!directory)
        return directory.error();
    const OfferImport import = directory->outcome();
    auto writer
        = store::ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("import services")});
    if (!writer)
        return writer.error();
    if (const base::Done written = directory->write(*writer); !written)
        return written.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return import;
}

} // namespace work::services
