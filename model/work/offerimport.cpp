// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerimport.h"

#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/listfile.h"
#include "model/work/services.h"
#include "model/work/slottext.h"

#include <algorithm>
#include <cmath>

namespace work::services {
namespace {

void overlay(QString &stored, const QString &given)
{
    if (!given.isEmpty())
        stored = given;
}

void overlay(QStringList &stored, const QStringList &given)
{
    if (!given.isEmpty())
        stored = given;
}

void overlay(QDate &stored, QDate given)
{
    if (given.isValid())
        stored = given;
}

template <class Value, class Given> void overlay(Value &stored, const std::optional<Given> &given)
{
    if (given)
        stored = *given;
}

bool isSamePlace(const domain::Address &one, const domain::Address &other)
{
    // Lists write fewer digits than a map gives; this is about a tenth of a metre.
    constexpr double kDegrees = 1e-6;
    return one.hasPosition() && other.hasPosition() && std::abs(*one.latitude - *other.latitude) < kDegrees
        && std::abs(*one.longitude - *other.longitude) < kDegrees;
}

/// What a list does not say of an address stays while the road is the same: the dong, a note, a position that
/// was picked on the map. A line of text that only reads back differently is no difference.
domain::Address addressOver(const domain::Address &stored, domain::Address given)
{
    domain::Address written = stored;
    written.dong.clear();
    const domain::Address read = domain::addressFromLine(written.line());
    if (given.road != read.road)
        return given;
    if (given.dong.isEmpty() || given.dong == domain::normalisedDong(stored.dong))
        given.dong = stored.dong;
    if (given.detail.isEmpty() || given.detail == read.detail) {
        given.road = stored.road;
        given.detail = stored.detail;
    }
    given.note = stored.note;
    if (!given.hasPosition() || isSamePlace(given, stored)) {
        given.latitude = stored.latitude;
        given.longitude = stored.longitude;
        given.source = stored.source;
    }
    return given;
}

void layOver(domain::Organisation &wanted, const OfferInput &input)
{
    overlay(wanted.phone, input.phone);
    if (!input.address.isEmpty())
        wanted.address = addressOver(wanted.address, input.address);
}

void layOver(domain::Service &wanted, const OfferInput &input)
{
    overlay(wanted.area, input.area);
    if (!input.coverage.isEmpty())
        wanted.coverage = input.coverage;
    overlay(wanted.conditions, input.conditions);
    overlay(wanted.stages, input.stages);
    overlay(wanted.unsuited, input.unsuited);
    overlay(wanted.home, input.home);
    overlay(wanted.ageFrom, input.ageFrom);
    overlay(wanted.ageUntil, input.ageUntil);
    overlay(wanted.incomeGrades, input.incomeGrades);
    overlay(wanted.needsDisability, input.needsDisability);
    overlay(wanted.price, input.price);
    overlay(wanted.subsidy, input.subsidy);
    overlay(wanted.copay, input.copay);
    overlay(wanted.sessions, input.sessions);
    overlay(wanted.minutes, input.minutes);
    overlay(wanted.registeredFrom, input.registeredFrom);
    overlay(wanted.registeredUntil, input.registeredUntil);
    overlay(wanted.note, input.note);
}

/// A record of the list as it is stored and as the rows leave it.
template <class Record> struct Entry {
    Record stored;
    Record wanted;

    bool isNew() const { return wanted.version == 0; }
    bool differs() const { return isNew() || domain::toFields(stored) != domain::toFields(wanted); }
};

/// The whole directory in memory, with the rows laid over it.
class Directory {
public:
    static base::Result<Directory> read(Context &context);

    void take(const QList<OfferInput> &inputs);
    OfferImport outcome() const;
    base::Done write(store::ActWriter &writer);

private:
    struct Row {
        qsizetype organisation;
        qsizetype service;
        qsizetype offer = -1;
        bool isWrong = false;
    };

    Row rowOf(const OfferInput &input);
    qsizetype organisationOf(const QString &name);
    qsizetype serviceOf(const OfferInput &input, qsizetype organisation);
    qsizetype offerOf(const OfferInput &input, qsizetype service);
    bool canBeSaved(qsizetype organisation, qsizetype service, const QList<domain::Slot> &weekly) const;

    QList<Entry<domain::Organisation>> m_organisations;
    QList<Entry<domain::Service>> m_services;
    QList<Entry<domain::Offer>> m_offers;
    QHash<qsizetype, QList<domain::Slot>> m_newSlots; ///< by offer
    QHash<QString, qsizetype> m_organisationByKey;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_serviceByKey;
    QHash<std::pair<qsizetype, QString>, QList<qsizetype>> m_offersByKey;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_rowsByKey; ///< rows taken so far
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
    // A closed offer gives way to an open one of the same slots, or a list would open it beside that.
    QList<OfferView> openFirst = *views;
    std::stable_partition(
        openFirst.begin(), openFirst.end(), [](const OfferView &view) { return !view.offer.closed; });
    for (const OfferView &view : std::as_const(openFirst)) {
        const qsizetype index = directory.m_offers.size();
        const qsizetype service = indexOf.value(view.service.id, -1);
        directory.m_offers.append({view.offer, view.offer});
        const std::pair key(service, slottext::textOf(view.weekly));
        if (!view.offer.closed || !directory.m_offersByKey.contains(key))
            directory.m_offersByKey[key].append(index);
    }
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

qsizetype Directory::offerOf(const OfferInput &input, qsizetype service)
{
    const std::pair key(service, slottext::textOf(input.weekly));
    QList<qsizetype> &known = m_offersByKey[key];
    if (known.isEmpty()) {
        known.append(m_offers.size());
        m_offers.emplaceBack();
        m_newSlots.insert(known.first(), input.weekly);
    }
    // Several offers at the same times, as in two groups, are told apart by their order only.
    const qsizetype index = known.at(std::min(m_rowsByKey[key]++, known.size() - 1));
    domain::Offer &wanted = m_offers[index].wanted;
    overlay(wanted.capacity, input.capacity);
    overlay(wanted.places, input.places);
    overlay(wanted.checked, input.checked);
    wanted.closed = false;
    return index;
}

bool Directory::canBeSaved(qsizetype organisation, qsizetype service, const QList<domain::Slot> &weekly) const
{
    return issuesOf({m_organisations[organisation].wanted, m_services[service].wanted,
                        {OfferEdit{domain::Offer(), weekly}}})
        .isEmpty();
}

/// Lays the row over its service, and takes it off again where it spoils what was right.
Directory::Row Directory::rowOf(const OfferInput &input)
{
    const qsizetype organisation = organisationOf(input.organisation);
    Row row{organisation, serviceOf(input, organisation)};
    const domain::Service before = m_services[row.service].wanted;
    const bool wasRight = canBeSaved(organisation, row.service, {});
    layOver(m_services[row.service].wanted, input);
    row.isWrong = wasRight && !canBeSaved(organisation, row.service, input.weekly);
    if (row.isWrong)
        m_services[row.service].wanted = before;
    return row;
}

void Directory::take(const QList<OfferInput> &inputs)
{
    for (const OfferInput &input : inputs)
        m_rows.append(rowOf(input));
    // One row may complete a service for the others, so what is still incomplete shows only now.
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        Row &row = m_rows[i];
        row.isWrong = row.isWrong || !canBeSaved(row.organisation, row.service, inputs.at(i).weekly);
        if (row.isWrong)
            continue;
        layOver(m_organisations[row.organisation].wanted, inputs.at(i));
        row.offer = offerOf(inputs.at(i), row.service);
    }
}

OfferImport Directory::outcome() const
{
    OfferImport import;
    for (const Row &row : m_rows) {
        if (row.isWrong) {
            import.rows.append(RowOutcome::Wrong);
            continue;
        }
        const bool changed = m_organisations[row.organisation].differs() || m_services[row.service].differs()
            || m_offers[row.offer].differs();
        import.rows.append(m_offers[row.offer].isNew() ? RowOutcome::New
                : changed                              ? RowOutcome::Changed
                                                       : RowOutcome::Same);
    }
    return import;
}

base::Done Directory::write(store::ActWriter &writer)
{
    QSet<const void *> known;
    const auto put = [&](auto &entry) -> base::Done {
        if (known.contains(&entry) || !entry.differs())
            return {};
        known.insert(&entry);
        const auto id = writer.put(entry.wanted);
        if (!id)
            return id.error();
        entry.wanted.id = *id;
        return {};
    };
    // Row by row, so that nothing is made of rows that are left out.
    QSet<qsizetype> written;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.isWrong || written.contains(row.offer))
            continue;
        written.insert(row.offer);
        Entry<domain::Organisation> &organisation = m_organisations[row.organisation];
        Entry<domain::Service> &service = m_services[row.service];
        Entry<domain::Offer> &offer = m_offers[row.offer];
        const bool isNewOffer = offer.wanted.id.isNil();
        if (const base::Done kept = put(organisation); !kept)
            return kept;
        if (service.wanted.id.isNil())
            service.wanted.parent = organisation.wanted.id;
        if (const base::Done kept = put(service); !kept)
            return kept;
        if (isNewOffer)
            offer.wanted.parent = service.wanted.id;
        if (const base::Done kept = put(offer); !kept)
            return kept;
        if (!isNewOffer)
            continue;
        for (domain::Slot slot : m_newSlots.value(row.offer)) {
            slot.parent = offer.wanted.id;
            if (const auto id = writer.put(slot); !id)
                return id.error();
        }
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
