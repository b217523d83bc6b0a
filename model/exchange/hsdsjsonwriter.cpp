// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdsjsonwriter.h"

#include "model/exchange/hsdsschema.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <vector>

namespace exchange::hsds {
namespace {

/// A table whose rows stand within the first row that one of these columns leads to, the nearest first.
struct Place {
    const char *table;
    const char *member;
    std::vector<const char *> columns;
};

const std::vector<Place> &places()
{
    static const std::vector<Place> places{
        {"phones", "phones",
            {"contact_id", "service_at_location_id", "location_id", "service_id", "organization_id"}},
        {"contacts", "contacts", {"service_at_location_id", "location_id", "service_id", "organization_id"}},
        {"schedules", "schedules", {"service_at_location_id", "location_id", "service_id"}},
        {"languages", "languages", {"phone_id", "location_id", "service_id"}},
        {"addresses", "addresses", {"location_id"}},
        {"accessibility", "accessibility", {"location_id"}},
        {"funding", "funding", {"service_id", "organization_id"}},
        {"cost_options", "cost_options", {"service_id"}},
        {"service_areas", "service_areas", {"service_id"}},
        {"required_documents", "required_documents", {"service_id"}},
        {"service_at_location", "service_at_locations", {"service_id"}},
        {"programs", "programs", {"organization_id"}},
        {"locations", "locations", {"organization_id"}},
        {"organization_identifiers", "organization_identifiers", {"organization_id"}},
        {"attributes", "attributes", {"link_id"}},
        {"metadata", "metadata", {"resource_id"}},
    };
    return places;
}

QJsonValue valueOf(const Column *column, const QString &text)
{
    const bool isNumber = column
        && (column->kind == Kind::Number || column->kind == Kind::NotNegative || column->kind == Kind::Count
            || column->kind == Kind::Year || column->kind == Kind::Zone || column->kind == Kind::Latitude
            || column->kind == Kind::Longitude);
    bool isRead = false;
    const double number = isNumber ? text.toDouble(&isRead) : 0;
    return isRead ? QJsonValue(number) : QJsonValue(text);
}

class Writer {
public:
    explicit Writer(const Tables &all)
        : m_all(all)
    {
        for (auto rows = all.rows.begin(); rows != all.rows.end(); ++rows) {
            for (const Row &row : *rows)
                m_rows.insert({rows.key(), row.id()}, &row);
        }
        for (const Place &place : places())
            hang(place);
    }

    QByteArray bytes()
    {
        QJsonArray contents;
        for (const Row &service : m_all.of("services"))
            contents.append(record(QStringLiteral("services"), service));
        QJsonObject page{{QStringLiteral("total_items"), contents.size()}, {QStringLiteral("total_pages"), 1},
            {QStringLiteral("page_number"), 1}, {QStringLiteral("size"), contents.size()},
            {QStringLiteral("first_page"), true}, {QStringLiteral("last_page"), true},
            {QStringLiteral("empty"), contents.isEmpty()}};
        // Parents first, so that what hangs on a row that no service leads to comes with it.
        for (const Table &table : tables())
            addLoose(QLatin1String(table.name), page);
        for (auto rows = m_all.rows.begin(); rows != m_all.rows.end(); ++rows)
            addLoose(rows.key(), page);
        page.insert(QStringLiteral("contents"), contents);
        return QJsonDocument(page).toJson();
    }

private:
    using Key = std::pair<QString, QString>;

    void hang(const Place &place)
    {
        for (const Row &row : m_all.of(place.table)) {
            for (const char *column : place.columns) {
                const QString id = row.cell(column);
                const QString owner = id.isEmpty() ? QString() : ownerTable(place, column, row);
                if (owner.isEmpty() || !m_rows.contains({owner, id}))
                    continue;
                m_hanging[{owner, id}][QLatin1String(place.member)].append({QLatin1String(place.table), row});
                break;
            }
        }
    }
    QString ownerTable(const Place &place, const char *column, const Row &row) const
    {
        if (const Column *known = table(QLatin1String(place.table))->find(QLatin1String(column));
            known && known->refersTo)
            return QLatin1String(known->refersTo);
        // Attributes and metadata name any record; a record within one of these tables cannot hold them.
        for (const char *table : {"services", "organizations", "locations", "service_at_location", "contacts",
                 "phones", "schedules", "addresses", "cost_options", "programs", "languages", "funding",
                 "accessibility", "service_areas", "required_documents", "organization_identifiers"}) {
            const bool isAbout = row.cell("link_entity") == QLatin1String(table)
                || row.cell("resource_type") == QLatin1String(table);
            if (isAbout && m_rows.contains({QLatin1String(table), row.cell(column)}))
                return QLatin1String(table);
        }
        return {};
    }
    void addLoose(const QString &table, QJsonObject &page)
    {
        QJsonArray loose;
        for (const Row &row : m_all.rows.value(table)) {
            if (!m_written.contains({table, row.id()}))
                loose.append(record(table, row));
        }
        if (!loose.isEmpty())
            page.insert(table, loose);
    }
    QJsonObject record(const QString &table, const Row &row)
    {
        const Key key(table, row.id());
        m_written.insert(key);
        m_open.insert(key);
        const Table *known = hsds::table(table);
        QJsonObject object;
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell)
            object.insert(cell.key(), valueOf(known ? known->find(cell.key()) : nullptr, cell.value()));
        addOwned(table, row, object);
        const auto members = m_hanging.value(key);
        for (auto member = members.begin(); member != members.end(); ++member) {
            QJsonArray list;
            for (const auto &[inner, one] : *member) {
                if (!m_open.contains({inner, one.id()}))
                    list.append(record(inner, one));
            }
            if (!list.isEmpty())
                object.insert(member.key(), list);
        }
        m_open.remove(key);
        return object;
    }
    /// Records that this one names, written out within it.
    void addOwned(const QString &table, const Row &row, QJsonObject &object)
    {
        struct Owned {
            const char *table;
            const char *column;
            const char *inner;
            const char *member;
        };
        constexpr Owned all[] = {{"services", "organization_id", "organizations", "organization"},
            {"services", "program_id", "programs", "program"},
            {"service_at_location", "location_id", "locations", "location"},
            {"attributes", "taxonomy_term_id", "taxonomy_terms", "taxonomy_term"},
            {"taxonomy_terms", "taxonomy_id", "taxonomies", "taxonomy_detail"}};
        for (const Owned &one : all) {
            const Key key(QLatin1String(one.inner), row.cell(one.column));
            const Row *inner = m_rows.value(key);
            if (table == QLatin1String(one.table) && inner && !m_open.contains(key))
                object.insert(QLatin1String(one.member), record(key.first, *inner));
        }
    }

    const Tables &m_all;
    QHash<Key, const Row *> m_rows;
    QHash<Key, QMap<QString, QList<std::pair<QString, Row>>>> m_hanging;
    QSet<Key> m_written;
    QSet<Key> m_open; ///< those being written, around the present one
};

} // namespace

QByteArray writeJson(const Tables &tables)
{
    return Writer(tables).bytes();
}

} // namespace exchange::hsds
