// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/offerimport.h"

#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/services.h"
#include "model/work/slottext.h"

namespace work::services {
namespace {

QString keyOf(const QString &name)
{
    QString key = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return c.isSpace(); });
    return key;
}

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

    void take(const OfferInput &input);
    OfferImport outcome() const;
    /// Whether what the rows make of their services can be saved; the number of the first row that cannot.
    std::optional<qsizetype> firstWrongRow() const;
    base::Done write(store::ActWriter &writer);

private:
    struct Row {
        qsizetype organisation;
        qsizetype service;
        qsizetype offer;
    };

    qsizetype organisationOf(const OfferInput &input);
    qsizetype serviceOf(const OfferInput &input, qsizetype organisation);
    qsizetype offerOf(const OfferInput &input, qsizetype service);

    QList<Entry<domain::Organisation>> m_organisations;
    QList<Entry<domain::Service>> m_services;
    QList<Entry<domain::Offer>> m_offers;
    QList<qsizetype> m_organisationOfService;
    QList<qsizetype> m_serviceOfOffer;
    QHash<qsizetype, QList<domain::Slot>> m_newSlots; ///< by offer
    QHash<QString, qsizetype> m_organisationByKey;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_serviceByKey;
    QHash<std::pair<qsizetype, QString>, qsizetype> m_offerByKey;
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
        if (const QString key = keyOf(one.name); !directory.m_organisationByKey.contains(key))
            directory.m_organisationByKey.insert(key, index);
    }
    for (const domain::Service &one : *all) {
        const qsizetype index = directory.m_services.size();
        const qsizetype organisation = indexOf.value(one.parent, -1);
        directory.m_services.append({one, one});
        directory.m_organisationOfService.append(organisation);
        indexOf.insert(one.id, index);
        const std::pair key(organisation, keyOf(one.name));
        if (!directory.m_serviceByKey.contains(key))
            directory.m_serviceByKey.insert(key, index);
    }
    for (const OfferView &view : *views) {
        const qsizetype index = directory.m_offers.size();
        const qsizetype service = indexOf.value(view.service.id, -1);
        directory.m_offers.append({view.offer, view.offer});
        directory.m_serviceOfOffer.append(service);
        const std::pair key(service, slottext::textOf(view.weekly));
        if (!directory.m_offerByKey.contains(key))
            directory.m_offerByKey.insert(key, index);
    }
    return directory;
}

qsizetype Directory::organisationOf(const OfferInput &input)
{
    const QString key = keyOf(input.organisation);
    qsizetype index = m_organisationByKey.value(key, -1);
    if (index < 0) {
        index = m_organisations.size();
        m_organisations.emplaceBack();
        m_organisations.last().wanted.name = input.organisation.simplified();
        m_organisationByKey.insert(key, index);
    }
    domain::Organisation &wanted = m_organisations[index].wanted;
    overlay(wanted.phone, input.phone);
    if (!input.address.isEmpty()) {
        // A list without positions must not take away one that was picked on the map for the same road.
        domain::Address address = input.address;
        if (!address.hasPosition() && address.road == wanted.address.road) {
            address.latitude = wanted.address.latitude;
            address.longitude = wanted.address.longitude;
            address.source = wanted.address.source;
        }
        wanted.address = address;
    }
    return index;
}

qsizetype Directory::serviceOf(const OfferInput &input, qsizetype organisation)
{
    const std::pair key(organisation, keyOf(input.service));
    qsizetype index = m_serviceByKey.value(key, -1);
    if (index < 0) {
        index = m_services.size();
        m_services.emplaceBack();
        m_services.last().wanted.name = input.service.simplified();
        m_organisationOfService.append(organisation);
        m_serviceByKey.insert(key, index);
    }
    domain::Service &wanted = m_services[index].wanted;
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
    return index;
}

qsizetype Directory::offerOf(const OfferInput &input, qsizetype service)
{
    const std::pair key(service, slottext::textOf(input.weekly));
    qsizetype index = m_offerByKey.value(key, -1);
    if (index < 0) {
        index = m_offers.size();
        m_offers.emplaceBack();
        m_serviceOfOffer.append(service);
        m_newSlots.insert(index, input.weekly);
        m_offerByKey.insert(key, index);
    }
    domain::Offer &wanted = m_offers[index].wanted;
    overlay(wanted.capacity, input.capacity);
    overlay(wanted.places, input.places);
    overlay(wanted.checked, input.checked);
    wanted.closed = false;
    return index;
}

void Directory::take(const OfferInput &input)
{
    const qsizetype organisation = organisationOf(input);
    const qsizetype service = serviceOf(input, organisation);
    m_rows.append({organisation, service, offerOf(input, service)});
}

OfferImport Directory::outcome() const
{
    OfferImport import;
    for (const Row &row : m_rows) {
        const bool changed = m_organisations[row.organisation].differs() || m_services[row.service].differs()
            || m_offers[row.offer].differs();
        import.rows.append(m_offers[row.offer].isNew() ? RowOutcome::New
                : changed                              ? RowOutcome::Changed
                                                       : RowOutcome::Same);
    }
    return import;
}

std::optional<qsizetype> Directory::firstWrongRow() const
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const OfferEdit offer{m_offers[row.offer].wanted, m_newSlots.value(row.offer)};
        const ServiceEdit edit{
            m_organisations[row.organisation].wanted, m_services[row.service].wanted, {offer}};
        if (!issuesOf(edit).isEmpty())
            return i;
    }
    return std::nullopt;
}

base::Done Directory::write(store::ActWriter &writer)
{
    const auto put = [&](auto &entry) -> base::Done {
        if (!entry.differs())
            return {};
        const auto id = writer.put(entry.wanted);
        if (!id)
            return id.error();
        entry.wanted.id = *id;
        return {};
    };
    for (Entry<domain::Organisation> &entry : m_organisations) {
        if (const base::Done done = put(entry); !done)
            return done;
    }
    for (qsizetype i = 0; i < m_services.size(); ++i) {
        if (m_services[i].isNew())
            m_services[i].wanted.parent = m_organisations[m_organisationOfService[i]].wanted.id;
        if (const base::Done done = put(m_services[i]); !done)
            return done;
    }
    for (qsizetype i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i].isNew())
            m_offers[i].wanted.parent = m_services[m_serviceOfOffer[i]].wanted.id;
        if (const base::Done done = put(m_offers[i]); !done)
            return done;
        for (domain::Slot slot : m_newSlots.value(i)) {
            slot.parent = m_offers[i].wanted.id;
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
    for (const OfferInput &input : inputs)
        directory->take(input);
    if (const auto wrong = directory->firstWrongRow())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("row %1").arg(*wrong + 1)};
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
