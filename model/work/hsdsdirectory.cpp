// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/hsdsdirectory.h"

#include "model/store/actwriter.h"
#include "model/work/context.h"
#include "model/work/hsdsout.h"
#include "model/work/slottext.h"

#include <algorithm>

namespace work {
namespace {

using exchange::hsds::Cells;

template <class Record> base::Done fill(sql::Connection &connection, HsdsShelf<Record> &shelf)
{
    const auto all = store::records::all<Record>(connection);
    if (!all)
        return all.error();
    for (const Record &one : *all)
        shelf.records.insert(one.id, one);
    return {};
}

/// What differs: the columns of both, with an empty text where one is gone.
Cells changesOf(const Cells &before, const Cells &now)
{
    Cells changes;
    for (auto cell = before.begin(); cell != before.end(); ++cell) {
        if (!now.contains(cell.key()))
            changes.insert(cell.key(), QString());
    }
    for (auto cell = now.begin(); cell != now.end(); ++cell) {
        if (before.value(cell.key()) != cell.value())
            changes.insert(cell.key(), cell.value());
    }
    return changes;
}

QString cell(const Cells &cells, const char *column)
{
    return cells.value(QLatin1String(column));
}

template <class Record> base::Done put(store::ActWriter &writer, HsdsShelf<Record> &shelf)
{
    for (const base::Id &id : std::as_const(shelf.changed)) {
        if (const auto done = writer.put(shelf.records.value(id)); !done)
            return done.error();
    }
    return {};
}

} // namespace

base::Result<HsdsDirectory> HsdsDirectory::read(Context &context)
{
    HsdsDirectory directory;
    sql::Connection &connection = context.connection();
    base::Done done;
    std::apply([&](auto &...shelves) { ((done = done ? fill(connection, shelves) : done), ...); },
        directory.m_shelves);
    if (!done)
        return done.error();
    const auto weekly = store::records::all<domain::Slot>(connection);
    const auto carried = store::records::all<domain::CarriedRow>(connection);
    if (!weekly || !carried)
        return weekly ? carried.error() : weekly.error();
    for (const domain::Slot &slot : *weekly)
        directory.m_weekly[slot.parent].append(slot);
    for (const domain::CarriedRow &row : *carried) {
        directory.m_carried.insert({row.table, row.sourceId}, row);
        if (hsdsout::typeOf(row.table).isEmpty())
            continue;
        directory.m_records.insert({row.table, row.sourceId}, row.parent);
        directory.m_sourceIds.insert({row.table, row.parent}, row.sourceId);
    }
    const QString organisations = QStringLiteral("organizations");
    for (const base::Id &id : directory.all<domain::Organisation>().keys())
        directory.m_places.insert(
            hsdsout::placeIdOf(directory.m_sourceIds.value({organisations, id}, id.toString())));
    return directory;
}

exchange::hsds::Tables HsdsDirectory::tables() const
{
    hsdsout::Source source;
    source.organisations = all<domain::Organisation>().values();
    source.sites = all<domain::Site>().values();
    source.services = all<domain::Service>().values();
    source.offers = all<domain::Offer>().values();
    source.staff = all<domain::Staff>().values();
    source.prices = all<domain::PriceEdition>().values();
    source.registrations = all<domain::Registration>().values();
    source.weekly = m_weekly;
    source.carried = m_carried.values();
    return hsdsout::tablesOf(source);
}

base::Id HsdsDirectory::recordOf(const QString &table, const QString &sourceId) const
{
    if (const auto known = m_records.find({table, sourceId}); known != m_records.end())
        return *known;
    const base::Id own = base::Id::fromString(sourceId).value_or(base::Id());
    const QString type = hsdsout::typeOf(table);
    const bool isOwn = (type == QLatin1String("organisation") && all<domain::Organisation>().contains(own))
        || (type == QLatin1String("site") && all<domain::Site>().contains(own))
        || (type == QLatin1String("service") && all<domain::Service>().contains(own))
        || (type == QLatin1String("offer") && all<domain::Offer>().contains(own))
        || (type == QLatin1String("staff") && all<domain::Staff>().contains(own))
        || (type == QLatin1String("priceedition") && all<domain::PriceEdition>().contains(own));
    return isOwn ? own : base::Id();
}

bool HsdsDirectory::isTaken(const base::Id &id) const
{
    return std::apply(
        [&](const auto &...shelves) { return (shelves.records.contains(id) || ...); }, m_shelves);
}

base::Id HsdsDirectory::idFor(const QString &table, const QString &sourceId)
{
    if (const base::Id known = recordOf(table, sourceId); !known.isNil())
        return known;
    base::Id id = base::Id::fromString(sourceId).value_or(base::Id());
    if (id.isNil() || isTaken(id))
        id = base::Id::fromString(hsdsrecords::derivedId(table + u'/' + sourceId)).value_or(base::Id());
    m_records.insert({table, sourceId}, id);
    m_sourceIds.insert({table, id}, sourceId);
    return id;
}

void HsdsDirectory::carry(const QString &table, const Cells &cells, const base::Id &parent)
{
    const Key key(table, cell(cells, "id"));
    domain::CarriedRow &row = m_carried[key];
    row.source = QStringLiteral("hsds-3.0");
    row.table = table;
    row.sourceId = key.second;
    row.parent = parent;
    row.cells = {};
    for (auto one = cells.begin(); one != cells.end(); ++one)
        row.cells.insert(one.key(), one.value());
    m_newCarried.insert(key);
}

void HsdsDirectory::linkRecord(domain::Site &site, const Cells &cells) const
{
    if (const base::Id owner = recordOf(QStringLiteral("organizations"), cell(cells, "organization_id"));
        !owner.isNil())
        site.parent = owner;
}

void HsdsDirectory::linkRecord(domain::Service &service, const Cells &cells) const
{
    service.parent = recordOf(QStringLiteral("organizations"), cell(cells, "organization_id"));
}

void HsdsDirectory::linkRecord(domain::Offer &offer, const Cells &cells) const
{
    offer.parent = recordOf(QStringLiteral("services"), cell(cells, "service_id"));
    offer.site = recordOf(QStringLiteral("locations"), cell(cells, "location_id"));
}

void HsdsDirectory::linkRecord(domain::Staff &staff, const Cells &cells) const
{
    staff.service = recordOf(QStringLiteral("services"), cell(cells, "service_id"));
    staff.site = recordOf(QStringLiteral("locations"), cell(cells, "location_id"));
    staff.parent = recordOf(QStringLiteral("organizations"), cell(cells, "organization_id"));
    if (staff.parent.isNil())
        staff.parent = all<domain::Service>().value(staff.service).parent;
    if (staff.parent.isNil())
        staff.parent = all<domain::Site>().value(staff.site).parent;
}

void HsdsDirectory::linkRecord(domain::PriceEdition &price, const Cells &cells) const
{
    price.parent = recordOf(QStringLiteral("services"), cell(cells, "service_id"));
}

template <class Record>
void HsdsDirectory::takeRecord(const QString &table, const Cells &now, const Cells &changed)
{
    const base::Id id = idFor(table, cell(now, "id"));
    Record &record = shelf<Record>().change(id);
    hsdsrecords::apply(record, changed);
    linkRecord(record, now);
    carry(table, now, id);
}

void HsdsDirectory::take(const QString &table, const Cells &before, const Cells &now)
{
    if (takeOwnRow(table, before, now))
        return;
    const QString type = hsdsout::typeOf(table);
    const Cells changed = changesOf(before, now);
    if (type == QLatin1String("organisation"))
        return takeRecord<domain::Organisation>(table, now, changed);
    if (type == QLatin1String("site"))
        return takeRecord<domain::Site>(table, now, changed);
    if (type == QLatin1String("service"))
        return takeRecord<domain::Service>(table, now, changed);
    if (type == QLatin1String("staff"))
        return takeRecord<domain::Staff>(table, now, changed);
    if (type == QLatin1String("offer")) {
        takeRecord<domain::Offer>(table, now, changed);
        // A location that names no organisation is that of whoever gives a service there.
        domain::Site *site
            = shelf<domain::Site>().find(recordOf(QStringLiteral("locations"), cell(now, "location_id")));
        const base::Id service = recordOf(QStringLiteral("services"), cell(now, "service_id"));
        if (site && site->parent.isNil())
            shelf<domain::Site>().change(site->id).parent = all<domain::Service>().value(service).parent;
        return;
    }
    if (type == QLatin1String("priceedition") && hsdsrecords::isInWon(now))
        return takeRecord<domain::PriceEdition>(table, now, changed);
    if (table == QLatin1String("attributes") && takeAttribute(now))
        return;
    if (hsdsout::isOwnTaxonomy(table, now))
        return;
    const base::Id owner = parentOf(table, now);
    takePart(table, before, now, owner);
    carry(table, now, owner);
}

/// Rows that an export makes of what stands in another record. A location of that id that was taken in as a
/// site once stays one.
bool HsdsDirectory::takeOwnRow(const QString &table, const Cells &before, const Cells &now)
{
    if (table == QLatin1String("locations")) {
        const QString id = cell(now, "id");
        if (id != hsdsout::placeIdOf(cell(now, "organization_id")) || !recordOf(table, id).isNil())
            return false;
        m_places.insert(id);
        return true;
    }
    if (table == QLatin1String("addresses")) {
        const QString location = cell(now, "location_id");
        return m_places.contains(location) && recordOf(QStringLiteral("locations"), location).isNil();
    }
    if (table != QLatin1String("cost_options")
        || cell(now, "id") != hsdsout::priceIdOf(cell(now, "service_id")))
        return false;
    takeOwnPrice(before, now);
    return true;
}

/// What the attributes of a new service say is more exact than the sum.
void HsdsDirectory::takeOwnPrice(const Cells &before, const Cells &now)
{
    const base::Id id = recordOf(QStringLiteral("services"), cell(now, "service_id"));
    const domain::Service *known = shelf<domain::Service>().find(id);
    domain::PriceEdition given;
    hsdsrecords::apply(given, now);
    if (!known || !given.price || (before.isEmpty() && known->price))
        return;
    domain::Service &service = shelf<domain::Service>().change(id);
    service.price = given.price;
    service.subsidy = std::min(service.subsidy.value_or(0), *given.price);
    service.copay = *given.price - *service.subsidy;
}

/// The record that a row hangs on: the nearest of those that it names.
base::Id HsdsDirectory::parentOf(const QString &table, const Cells &cells) const
{
    for (const auto &[column, owner] : hsdsout::ownersOf(table)) {
        if (const base::Id id = recordOf(QLatin1String(owner), cell(cells, column)); !id.isNil())
            return id;
    }
    return {};
}

bool HsdsDirectory::takePart(
    const QString &table, const Cells &before, const Cells &now, const base::Id &owner)
{
    if (table == QLatin1String("phones")) {
        takePhone(owner, before, now);
    } else if (table == QLatin1String("schedules")) {
        takeSchedule(owner, before, now);
    } else if (table == QLatin1String("addresses")) {
        domain::Site *site = shelf<domain::Site>().find(owner);
        const domain::Address old = hsdsrecords::addressOf(before);
        if (!site || (!site->address.road.isEmpty() && site->address.road != old.road))
            return false;
        const domain::Address given = hsdsrecords::addressOf(now);
        domain::Address &address = shelf<domain::Site>().change(owner).address;
        address.road = given.road;
        address.detail = given.detail;
        address.dong = given.dong;
    } else if (table == QLatin1String("accessibility")) {
        domain::Site *site = shelf<domain::Site>().find(owner);
        if (site
            && (site->accessibilityNote.isEmpty() || site->accessibilityNote == cell(before, "description")))
            shelf<domain::Site>().change(owner).accessibilityNote = cell(now, "description");
    } else if (table == QLatin1String("languages") && shelf<domain::Service>().find(owner)) {
        QStringList &languages = shelf<domain::Service>().change(owner).languages;
        languages.removeAll(cell(before, "code"));
        if (!cell(now, "code").isEmpty() && !languages.contains(cell(now, "code")))
            languages.append(cell(now, "code"));
    }
    return true;
}

void HsdsDirectory::takePhone(const base::Id &owner, const Cells &before, const Cells &now)
{
    const QString old = hsdsrecords::digitsOf(cell(before, "number"));
    const QString given = hsdsrecords::digitsOf(cell(now, "number"));
    const auto lay = [&](auto &shelf) {
        const auto *record = shelf.find(owner);
        if (record && (record->phone.isEmpty() || record->phone == old))
            shelf.change(owner).phone = given;
    };
    lay(shelf<domain::Staff>());
    lay(shelf<domain::Site>());
    lay(shelf<domain::Service>());
    lay(shelf<domain::Organisation>());
}

/// Times of an offer; those that the row said before give way to those that it says now.
void HsdsDirectory::takeSchedule(const base::Id &owner, const Cells &before, const Cells &now)
{
    if (!shelf<domain::Offer>().find(owner))
        return;
    QList<domain::Slot> &weekly = m_weekly[owner];
    const auto isSame = [](const domain::Slot &one, const domain::Slot &other) {
        return one.day == other.day && one.from == other.from && one.until == other.until;
    };
    for (const domain::Slot &old : hsdsrecords::weeklyOf(before))
        weekly.removeIf([&](const domain::Slot &slot) { return isSame(slot, old); });
    for (const domain::Slot &slot : hsdsrecords::weeklyOf(now)) {
        if (std::none_of(
                weekly.begin(), weekly.end(), [&](const auto &known) { return isSame(known, slot); }))
            weekly.append(slot);
    }
    m_newWeekly.insert(owner);
}

template <class Record>
bool HsdsDirectory::setAttribute(const base::Id &id, const QString &column, const QJsonValue &value)
{
    Record *record = shelf<Record>().find(id);
    if (!record)
        return false;
    QJsonObject fields = domain::toFields(*record);
    fields.insert(column, value);
    const QJsonObject extra = record->extra;
    *record = domain::fromFields<Record>(record->id, record->version, fields);
    record->extra = extra;
    shelf<Record>().changed.insert(id);
    return true;
}

bool HsdsDirectory::takeAttribute(const Cells &now)
{
    const auto field = hsdsout::fieldOfTerm(cell(now, "taxonomy_term_id"));
    if (!field)
        return false;
    const base::Id id = recordOf(cell(now, "link_entity"), cell(now, "link_id"));
    const QJsonValue value = hsdsrecords::attributeValue(cell(now, "value"));
    if (field->first == QLatin1String("registration")) {
        // Periods have no table: the whole record is the value.
        const base::Id own = base::Id::fromString(cell(now, "id")).value_or(base::Id());
        domain::Registration &known = shelf<domain::Registration>().change(own);
        const qint64 version = known.version;
        known = domain::fromFields<domain::Registration>(own, version, value.toObject());
        known.parent = id;
        return true;
    }
    return setAttribute<domain::Organisation>(id, field->second, value)
        || setAttribute<domain::Site>(id, field->second, value)
        || setAttribute<domain::Service>(id, field->second, value)
        || setAttribute<domain::Offer>(id, field->second, value)
        || setAttribute<domain::Staff>(id, field->second, value)
        || setAttribute<domain::PriceEdition>(id, field->second, value);
}

void HsdsDirectory::completeOffers(const QSet<QString> &services)
{
    QSet<base::Id> offered;
    for (const domain::Offer &offer : all<domain::Offer>())
        offered.insert(offer.parent);
    for (const QString &sourceId : services) {
        const base::Id service = recordOf(QStringLiteral("services"), sourceId);
        if (service.isNil() || offered.contains(service))
            continue;
        const base::Id id = base::Id::fromString(hsdsrecords::derivedId(sourceId + QStringLiteral("/offer")))
                                .value_or(base::Id());
        shelf<domain::Offer>().change(id).parent = service;
        // Times that are said of the service itself.
        for (const domain::CarriedRow &row : std::as_const(m_carried)) {
            if (row.table == QLatin1String("schedules") && row.parent == service)
                takeSchedule(id, {}, hsdsout::cellsOf(row));
        }
    }
}

base::Done HsdsDirectory::write(store::ActWriter &writer)
{
    base::Done done;
    std::apply([&](auto &...shelves) { ((done = done ? put(writer, shelves) : done), ...); }, m_shelves);
    if (!done)
        return done;
    for (const base::Id &offer : std::as_const(m_newWeekly)) {
        const auto before = store::records::childrenOf<domain::Slot>(writer.connection(), offer);
        if (!before)
            return before.error();
        QSet<base::Id> kept;
        for (domain::Slot slot : m_weekly.value(offer)) {
            slot.parent = offer;
            const auto id = writer.put(slot);
            if (!id)
                return id.error();
            kept.insert(*id);
        }
        for (const domain::Slot &old : *before) {
            if (kept.contains(old.id))
                continue;
            if (const base::Done removed = writer.remove<domain::Slot>(old.id); !removed)
                return removed;
        }
    }
    for (const Key &key : std::as_const(m_newCarried)) {
        if (const auto id = writer.put(m_carried.value(key)); !id)
            return id.error();
    }
    return {};
}

} // namespace work
