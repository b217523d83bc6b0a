// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/hsdsout.h"

#include "model/base/names.h"
#include "model/domain/records.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace work::hsdsout {
namespace {

using exchange::hsds::Row;
using exchange::hsds::Tables;
using Owners = std::vector<std::pair<const char *, const char *>>;

struct TableOfType {
    const char *table;
    const char *type;
};
constexpr TableOfType kTables[]
    = {{"organizations", "organisation"}, {"locations", "site"}, {"services", "service"},
        {"service_at_location", "offer"}, {"contacts", "staff"}, {"cost_options", "priceedition"}};

QString termIdOf(const QString &type, const QString &column)
{
    return hsdsrecords::derivedId(QStringLiteral("term %1.%2").arg(type, column));
}

QString taxonomyId()
{
    return hsdsrecords::derivedId(QStringLiteral("taxonomy"));
}

const QHash<QString, std::pair<QString, QString>> &terms()
{
    static const QHash<QString, std::pair<QString, QString>> terms = [] {
        QHash<QString, std::pair<QString, QString>> made;
        for (const char *type : {"organisation", "site", "service", "offer", "staff", "priceedition"}) {
            for (const QString &column : hsdsrecords::attributeColumns(QLatin1String(type)))
                made.insert(termIdOf(QLatin1String(type), column), {QLatin1String(type), column});
        }
        made.insert(
            termIdOf(QStringLiteral("registration"), {}), {QStringLiteral("registration"), QString()});
        return made;
    }();
    return terms;
}

QString cell(const Cells &cells, const char *column)
{
    return cells.value(QLatin1String(column));
}

QString slotKey(const domain::Slot &slot)
{
    return slot.day + slot.from + slot.until;
}

QSet<QString> keysOf(const QList<domain::Slot> &weekly)
{
    QSet<QString> keys;
    for (const domain::Slot &slot : weekly)
        keys.insert(slotKey(slot));
    return keys;
}

class Writer {
public:
    explicit Writer(const Source &source)
        : m_source(source)
    {
        for (const domain::Service &one : source.services)
            m_services.insert(one.id, &one);
        for (const domain::CarriedRow &row : source.carried) {
            m_carried[{row.table, row.parent}].append(&row);
            if (!typeOf(row.table).isEmpty() && !row.parent.isNil())
                m_sourceIds.insert({row.table, row.parent}, row.sourceId);
        }
    }

    Tables run()
    {
        for (const domain::Organisation &one : m_source.organisations)
            addRecord("organizations", one, {});
        for (const domain::Site &one : m_source.sites)
            addRecord("locations", one,
                {{"organization_id", idOf("organizations", one.parent)},
                    {"location_type", QStringLiteral("physical")}});
        for (const domain::Service &one : m_source.services)
            addRecord("services", one, {{"organization_id", idOf("organizations", one.parent)}});
        for (const domain::Offer &one : m_source.offers)
            addOffer(one);
        for (const domain::Staff &one : m_source.staff)
            addRecord("contacts", one,
                {{"organization_id", idOf("organizations", one.parent)},
                    {"service_id", idOf("services", one.service)},
                    {"location_id", idOf("locations", one.site)}});
        for (const domain::PriceEdition &one : m_source.prices)
            addRecord("cost_options", one,
                {{"service_id", idOf("services", one.parent)}, {"currency", QStringLiteral("KRW")}});
        addOwnPrices();
        addParts();
        addRegistrations();
        addRest();
        addTaxonomy();
        return m_tables;
    }

private:
    using Links = std::initializer_list<std::pair<const char *, QString>>;

    QString idOf(const char *table, const base::Id &record) const
    {
        if (record.isNil())
            return {};
        return m_sourceIds.value({QLatin1String(table), record}, record.toString());
    }
    QList<const domain::CarriedRow *> carriedOf(const char *table, const base::Id &parent) const
    {
        return m_carried.value({QLatin1String(table), parent});
    }
    void add(const char *table, const Cells &cells)
    {
        QList<Row> &rows = m_tables.rows[QLatin1String(table)];
        rows.append({int(rows.size()) + 2, cells});
        m_written.insert({QLatin1String(table), cell(cells, "id")});
    }
    static Cells linked(Cells cells, const QString &id, const Links &links)
    {
        cells.insert(QStringLiteral("id"), id);
        for (const auto &[column, text] : links) {
            if (!text.isEmpty())
                cells.insert(QLatin1String(column), text);
        }
        return cells;
    }
    template <class Record> void addRecord(const char *table, const Record &record, const Links &links)
    {
        const QList<const domain::CarriedRow *> carried = carriedOf(table, record.id);
        if (carried.isEmpty())
            add(table, linked(hsdsrecords::cellsOf(record), idOf(table, record.id), links));
        else
            add(table, hsdsrecords::overlaid(cellsOf(*carried.first()), record));
        addAttributes(table, record);
    }
    template <class Record> void addAttributes(const char *table, const Record &record)
    {
        const QString type = QLatin1String(Record::kType);
        const QJsonObject fields = domain::toFields(record);
        for (const QString &column : hsdsrecords::attributeColumns(type)) {
            if (!fields.contains(column) || isPlainPrice(record, column))
                continue;
            addAttribute(idOf(table, record.id) + u'/' + column, idOf(table, record.id), table,
                termIdOf(type, column), fields.value(column));
            m_terms.insert({type, column});
        }
    }
    void addAttribute(const QString &words, const QString &about, const char *table, const QString &term,
        const QJsonValue &value, const QString &id = {})
    {
        add("attributes",
            linked({}, id.isEmpty() ? hsdsrecords::derivedId(words) : id,
                {{"link_id", about}, {"link_entity", QLatin1String(table)},
                    {"link_type", QStringLiteral("CarePass")}, {"taxonomy_term_id", term},
                    {"value", hsdsrecords::attributeText(value)}}));
    }
    /// A price without a subsidy says so by its amount already.
    static bool isPlainPrice(const domain::PriceEdition &price, const QString &column)
    {
        return column != QLatin1String("grade") && price.subsidy == 0 && price.copay == price.price;
    }
    template <class Record> static bool isPlainPrice(const Record &, const QString &) { return false; }

    /// The price of the service itself, unless an edition for everybody says another.
    void addOwnPrices()
    {
        QSet<base::Id> said;
        for (const domain::PriceEdition &one : m_source.prices) {
            if (one.grade.isEmpty())
                said.insert(one.parent);
        }
        for (const domain::Service &one : m_source.services) {
            const QString id = idOf("services", one.id);
            if (!one.price || said.contains(one.id))
                continue;
            domain::PriceEdition price;
            price.price = one.price;
            add("cost_options",
                linked(hsdsrecords::cellsOf(price), priceIdOf(id),
                    {{"service_id", id}, {"currency", QStringLiteral("KRW")}}));
        }
    }
    /// An offer at no site stands where its organisation is.
    void addOffer(const domain::Offer &offer)
    {
        const domain::Service *service = m_services.value(offer.parent);
        QString location = idOf("locations", offer.site);
        const QList<const domain::CarriedRow *> carried = carriedOf("service_at_location", offer.id);
        if (location.isEmpty() && !carried.isEmpty() && service
            && cell(cellsOf(*carried.first()), "location_id") == placeId(service->parent))
            placeOf(service->parent);
        if (location.isEmpty() && carried.isEmpty()) {
            const bool saysNothing = m_source.weekly.value(offer.id).isEmpty() && !offer.capacity
                && !offer.places && !offer.checked.isValid() && !offer.closed;
            const bool isCarried = service && !carriedOf("services", service->id).isEmpty();
            if (!service || (saysNothing && isCarried))
                return;
            location = placeOf(service->parent);
        }
        addRecord("service_at_location", offer,
            {{"service_id", idOf("services", offer.parent)}, {"location_id", location}});
    }
    QString placeId(const base::Id &organisation) const
    {
        return placeIdOf(idOf("organizations", organisation));
    }
    QString placeOf(const base::Id &organisation)
    {
        const QString id = placeId(organisation);
        if (m_written.contains({QStringLiteral("locations"), id}))
            return id;
        for (const domain::Organisation &one : m_source.organisations) {
            if (one.id != organisation)
                continue;
            domain::Site site;
            site.name = one.name;
            site.address = one.address;
            add("locations",
                linked(hsdsrecords::cellsOf(site), id,
                    {{"organization_id", idOf("organizations", organisation)},
                        {"location_type", QStringLiteral("physical")}}));
            addAddress(site.address, {}, id);
        }
        return id;
    }

    void addParts()
    {
        for (const domain::Organisation &one : m_source.organisations)
            addPhone(one, "organizations", "organization_id");
        for (const domain::Service &one : m_source.services) {
            addPhone(one, "services", "service_id");
            addLanguages(one);
        }
        for (const domain::Site &one : m_source.sites) {
            addPhone(one, "locations", "location_id");
            addAddress(one.address, one.id, idOf("locations", one.id));
            addAccessibility(one);
        }
        for (const domain::Staff &one : m_source.staff)
            addPhone(one, "contacts", "contact_id");
        for (const domain::Offer &one : m_source.offers)
            addSchedules(one);
    }
    template <class Record> void addPhone(const Record &record, const char *table, const char *link)
    {
        const QList<const domain::CarriedRow *> rows = carriedOf("phones", record.id);
        const bool isSaid = std::any_of(rows.begin(), rows.end(), [&](const domain::CarriedRow *row) {
            return hsdsrecords::digitsOf(cell(cellsOf(*row), "number")) == record.phone;
        });
        for (const domain::CarriedRow *row : rows) {
            Cells cells = cellsOf(*row);
            if (!isSaid && row == rows.first()) {
                if (record.phone.isEmpty()) {
                    m_written.insert({row->table, row->sourceId});
                    continue;
                }
                cells.insert(QStringLiteral("number"), base::formatPhone(record.phone));
            }
            add("phones", cells);
        }
        if (rows.isEmpty() && !record.phone.isEmpty())
            add("phones",
                linked({{QStringLiteral("number"), base::formatPhone(record.phone)}},
                    hsdsrecords::derivedId(record.id.toString() + QStringLiteral("/phone")),
                    {{link, idOf(table, record.id)}}));
    }
    void addLanguages(const domain::Service &service)
    {
        QStringList left = service.languages;
        for (const domain::CarriedRow *row : carriedOf("languages", service.id)) {
            const QString code = cell(cellsOf(*row), "code");
            m_written.insert({row->table, row->sourceId});
            if (code.isEmpty() || service.languages.contains(code))
                add("languages", cellsOf(*row));
            left.removeAll(code);
        }
        for (const QString &code : std::as_const(left))
            add("languages",
                linked({{QStringLiteral("code"), code}, {QStringLiteral("name"), code}},
                    hsdsrecords::derivedId(service.id.toString() + u'/' + code),
                    {{"service_id", idOf("services", service.id)}}));
    }
    void addAddress(const domain::Address &address, const base::Id &site, const QString &location)
    {
        const QList<const domain::CarriedRow *> rows
            = site.isNil() ? QList<const domain::CarriedRow *>() : carriedOf("addresses", site);
        const auto says = [&](const domain::CarriedRow *row) {
            const domain::Address written = hsdsrecords::addressOf(cellsOf(*row));
            return written.road == address.road && written.detail == address.detail
                && written.dong == address.dong;
        };
        const bool isSaid = std::any_of(rows.begin(), rows.end(), says);
        for (const domain::CarriedRow *row : rows) {
            Cells cells = cellsOf(*row);
            const Cells now = hsdsrecords::cellsOf(address);
            for (auto one = now.begin(); !isSaid && row == rows.first() && one != now.end(); ++one)
                cells.insert(one.key(), one.value());
            add("addresses", cells);
        }
        if (rows.isEmpty() && !hsdsrecords::cellsOf(address).isEmpty())
            add("addresses",
                linked(hsdsrecords::cellsOf(address),
                    hsdsrecords::derivedId(location + QStringLiteral("/address")),
                    {{"location_id", location}}));
    }
    void addAccessibility(const domain::Site &site)
    {
        const QList<const domain::CarriedRow *> rows = carriedOf("accessibility", site.id);
        const bool isSaid = std::any_of(rows.begin(), rows.end(), [&](const domain::CarriedRow *row) {
            return cell(cellsOf(*row), "description") == site.accessibilityNote;
        });
        for (const domain::CarriedRow *row : rows) {
            Cells cells = cellsOf(*row);
            if (!isSaid && row == rows.first())
                cells.insert(QStringLiteral("description"), site.accessibilityNote);
            add("accessibility", cells);
        }
        if (rows.isEmpty() && !site.accessibilityNote.isEmpty())
            add("accessibility",
                linked({{QStringLiteral("description"), site.accessibilityNote}},
                    hsdsrecords::derivedId(site.id.toString() + QStringLiteral("/accessibility")),
                    {{"location_id", idOf("locations", site.id)}}));
    }
    void addSchedules(const domain::Offer &offer)
    {
        QList<const domain::CarriedRow *> rows = carriedOf("schedules", offer.id);
        if (!m_written.contains(
                {QStringLiteral("service_at_location"), idOf("service_at_location", offer.id)}))
            rows += carriedOf("schedules", offer.parent);
        QSet<QString> said;
        for (const domain::CarriedRow *row : std::as_const(rows))
            said.unite(keysOf(hsdsrecords::weeklyOf(cellsOf(*row))));
        const QList<domain::Slot> weekly = m_source.weekly.value(offer.id);
        const bool isSame = said == keysOf(weekly);
        for (const domain::CarriedRow *row : std::as_const(rows)) {
            m_written.insert({row->table, row->sourceId});
            if (isSame || hsdsrecords::weeklyOf(cellsOf(*row)).isEmpty())
                add("schedules", cellsOf(*row));
        }
        if (isSame)
            return;
        for (const Cells &schedule : hsdsrecords::schedulesOf(weekly))
            add("schedules",
                linked(schedule,
                    hsdsrecords::derivedId(
                        offer.id.toString() + cell(schedule, "opens_at") + cell(schedule, "closes_at")),
                    {{"service_at_location_id", idOf("service_at_location", offer.id)}}));
    }
    void addRegistrations()
    {
        for (const domain::Registration &one : m_source.registrations) {
            QJsonObject fields = domain::toFields(one);
            fields.remove(QStringLiteral("parent"));
            addAttribute({}, idOf("services", one.parent), "services",
                termIdOf(QStringLiteral("registration"), {}), fields, one.id.toString());
            m_terms.insert({QStringLiteral("registration"), QString()});
        }
    }
    /// Rows that no record has taken up are as they were.
    void addRest()
    {
        for (const domain::CarriedRow &row : m_source.carried) {
            const bool isOfRecord = !typeOf(row.table).isEmpty()
                && !(row.table == QLatin1String("cost_options") && !hsdsrecords::isInWon(cellsOf(row)));
            if (!isOfRecord && !m_written.contains({row.table, row.sourceId}))
                add(row.table.toLatin1().constData(), cellsOf(row));
        }
    }
    void addTaxonomy()
    {
        if (m_terms.isEmpty())
            return;
        const QString name = QStringLiteral("CarePass");
        add("taxonomies",
            linked({}, taxonomyId(),
                {{"name", name},
                    {"description", QStringLiteral("Fields of CarePass that HSDS has no column for")},
                    {"version", QStringLiteral("1")}}));
        for (const auto &[type, column] : std::as_const(m_terms)) {
            const domain::RecordType *record = domain::recordType(type);
            const domain::FieldInfo *field = record ? record->find(column) : nullptr;
            const QString label = QString::fromUtf8(field ? field->label : record ? record->label : "");
            add("taxonomy_terms",
                linked({}, termIdOf(type, column),
                    {{"code", QStringLiteral("carepass.%1.%2").arg(type, column)}, {"name", label},
                        {"description", label}, {"taxonomy", name}, {"taxonomy_id", taxonomyId()}}));
        }
    }

    const Source &m_source;
    QMap<base::Id, const domain::Service *> m_services;
    Tables m_tables;
    QMap<std::pair<QString, base::Id>, QList<const domain::CarriedRow *>> m_carried;
    QMap<std::pair<QString, base::Id>, QString> m_sourceIds;
    QSet<std::pair<QString, QString>> m_written;
    QSet<std::pair<QString, QString>> m_terms;
};

} // namespace

Tables tablesOf(const Source &source)
{
    return Writer(source).run();
}

QString typeOf(const QString &table)
{
    for (const TableOfType &one : kTables) {
        if (table == QLatin1String(one.table))
            return QLatin1String(one.type);
    }
    return {};
}

const Owners &ownersOf(const QString &table)
{
    static const Owners phones{{"contact_id", "contacts"}, {"service_at_location_id", "service_at_location"},
        {"location_id", "locations"}, {"service_id", "services"}, {"organization_id", "organizations"}};
    static const Owners serviceLanguages{{"service_id", "services"}, {"location_id", "locations"}};
    static const Owners about{{"link_id", "services"}, {"link_id", "organizations"}, {"link_id", "locations"},
        {"resource_id", "services"}, {"resource_id", "organizations"}, {"resource_id", "locations"}};
    if (table == QLatin1String("attributes") || table == QLatin1String("metadata"))
        return about;
    return table == QLatin1String("languages") ? serviceLanguages : phones;
}

Cells cellsOf(const domain::CarriedRow &row)
{
    Cells cells;
    for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
        cells.insert(cell.key(), cell.value().toString());
    return cells;
}

std::optional<std::pair<QString, QString>> fieldOfTerm(const QString &termId)
{
    const auto found = terms().find(termId);
    return found == terms().end() ? std::nullopt : std::optional(*found);
}

QString placeIdOf(const QString &organisation)
{
    return hsdsrecords::derivedId(organisation + QStringLiteral("/place"));
}

QString priceIdOf(const QString &service)
{
    return hsdsrecords::derivedId(service + QStringLiteral("/price"));
}

bool isOwnTaxonomy(const QString &table, const Cells &cells)
{
    const QString id = cells.value(QStringLiteral("id"));
    return (table == QLatin1String("taxonomies") && id == taxonomyId())
        || (table == QLatin1String("taxonomy_terms") && fieldOfTerm(id));
}

} // namespace work::hsdsout
