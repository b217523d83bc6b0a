// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdscheck.h"

#include "model/exchange/hsdsschema.h"
#include "model/exchange/weeklyslots.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTime>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace exchange::hsds {
namespace {

bool isNumber(const QString &text, double least, double most)
{
    bool isRead = false;
    const double number = text.toDouble(&isRead);
    return isRead && number >= least && number <= most;
}

bool isWhole(const QString &text, qint64 least, qint64 most)
{
    bool isRead = false;
    const qint64 number = text.toLongLong(&isRead);
    return isRead && number >= least && number <= most;
}

bool isUuid(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    return pattern.match(text).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;.]+$"));
    return pattern.match(text).hasMatch();
}

bool isTime(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?$"));
    return pattern.match(text).hasMatch();
}

bool isCurrency(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z]{3}$"));
    return pattern.match(text).hasMatch();
}

/// `TU,TH`, or `2TU` for the second Tuesday of a month.
bool areWeekdays(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$"));
    const QStringList days = text.split(u',');
    return std::all_of(
        days.begin(), days.end(), [](const QString &day) { return pattern.match(day.trimmed()).hasMatch(); });
}

bool isUri(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.scheme().isEmpty() && (!url.host().isEmpty() || !url.path().isEmpty());
}

/// The rule that a cell breaks, or null.
const char *brokenBy(const QString &text, const Column &column)
{
    constexpr double kHuge = 1e15;
    if (column.values) {
        const QStringList allowed = QString::fromLatin1(column.values).split(u'|');
        return allowed.contains(text) ? nullptr : "value";
    }
    switch (column.kind) {
    case Kind::Text:
        return nullptr;
    case Kind::Uuid:
        return isUuid(text) ? nullptr : "uuid";
    case Kind::Email:
        return isEmail(text) ? nullptr : "email";
    case Kind::Uri:
        return isUri(text) ? nullptr : "uri";
    case Kind::Day:
        return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10 ? nullptr : "date";
    case Kind::Time:
        return isTime(text) ? nullptr : "time";
    case Kind::Moment:
        return QDateTime::fromString(text, Qt::ISODateWithMs).isValid() && text.contains(u'T') ? nullptr
                                                                                               : "date-time";
    case Kind::Number:
        return isNumber(text, -kHuge, kHuge) ? nullptr : "number";
    case Kind::NotNegative:
        return !isNumber(text, -kHuge, kHuge) ? "number" : isNumber(text, 0, kHuge) ? nullptr : "negative";
    case Kind::Count:
        return isWhole(text, 1, 1'000'000) ? nullptr : "count";
    case Kind::Year:
        return isWhole(text, 1000, 2999) ? nullptr : "year";
    case Kind::Zone:
        return isNumber(text, -12, 14) ? nullptr : "time-zone";
    case Kind::Latitude:
    case Kind::Longitude:
        return isNumber(text, -kHuge, kHuge) ? nullptr : "number";
    case Kind::Currency:
        return isCurrency(text) ? nullptr : "currency";
    case Kind::Weekdays:
        return areWeekdays(text) ? nullptr : "weekdays";
    case Kind::PhoneNumber:
        return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); }) ? nullptr
                                                                                                    : "phone";
    }
    return nullptr;
}

/// Two cells of a row of which the second must not lie before the first.
struct Order {
    const char *table;
    const char *first;
    const char *second;
    const char *rule;
};
constexpr Order kOrders[] = {{"services", "minimum_age", "maximum_age", "age-order"},
    {"cost_options", "valid_from", "valid_to", "date-order"},
    {"schedules", "valid_from", "valid_to", "date-order"}, {"schedules", "dtstart", "until", "date-order"},
    {"schedules", "opens_at", "closes_at", "time-order"}};

/// Tables whose rows must hang on something.
constexpr const char *kOwned[] = {"addresses", "accessibility", "contacts", "phones", "schedules",
    "languages", "funding", "service_areas", "required_documents"};

class Checker {
public:
    explicit Checker(Reading &reading)
        : m_reading(reading)
    {
    }

    void run()
    {
        for (const char *needed : {"organizations", "services"}) {
            if (!m_reading.tables.rows.contains(QLatin1String(needed)))
                m_reading.faults.append(
                    {QLatin1String(needed), 0, {}, QStringLiteral("missing-table"), false});
        }
        for (auto rows = m_reading.tables.rows.begin(); rows != m_reading.tables.rows.end(); ++rows) {
            const Table *known = table(rows.key());
            if (!known)
                continue;
            noteUnknownColumns(*known, *rows);
            takeOut(rows.key(), [&](const Row &row) { return checkRow(*known, row); });
        }
        checkLinks();
        checkCycles("organizations", "parent_organization_id");
        checkCycles("taxonomy_terms", "parent_id");
        checkReferences();
    }

private:
    template <class IsGood> bool takeOut(const QString &table, IsGood isGood)
    {
        QList<Row> &rows = m_reading.tables.rows[table];
        QList<Row> good;
        good.reserve(rows.size());
        for (const Row &row : std::as_const(rows)) {
            if (isGood(row))
                good.append(row);
            else if (!row.id().isEmpty())
                m_refused[table].insert(row.id());
        }
        const bool changed = good.size() != rows.size();
        rows = std::move(good);
        return changed;
    }
    /// Answers false, so that checks can end with it.
    bool fault(
        const QString &table, const Row &row, const QString &column, const char *rule, bool refuses = true)
    {
        m_reading.faults.append({table, row.line, column, QLatin1String(rule), refuses, row.path});
        return false;
    }

    void noteUnknownColumns(const Table &known, const QList<Row> &rows)
    {
        QSet<QString> noted;
        for (const Row &row : rows) {
            for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
                if (!known.find(cell.key()) && !noted.contains(cell.key())) {
                    noted.insert(cell.key());
                    fault(QLatin1String(known.name), row, cell.key(), "unknown-column", false);
                }
            }
        }
    }
    bool checkRow(const Table &known, const Row &row)
    {
        const QString name = QLatin1String(known.name);
        bool isGood = true;
        for (const Column &column : known.columns) {
            const QString text = row.cell(column.name);
            if (text.trimmed().isEmpty()) {
                if (column.isNeeded)
                    isGood = fault(name, row, QLatin1String(column.name), "required");
                continue;
            }
            if (const char *rule = brokenBy(text, column))
                isGood = fault(name, row, QLatin1String(column.name), rule);
        }
        if (const QString id = row.id(); !id.isEmpty()) {
            if (m_ids[name].contains(id))
                isGood = fault(name, row, QStringLiteral("id"), "duplicate-id");
            m_ids[name].insert(id);
        }
        isGood = isGood && checkOrders(name, row);
        if (name == QLatin1String("locations"))
            checkPosition(row);
        return isGood;
    }
    bool checkOrders(const QString &name, const Row &row)
    {
        bool isGood = true;
        for (const Order &order : kOrders) {
            const QString first = row.cell(order.first);
            const QString second = row.cell(order.second);
            if (name != QLatin1String(order.table) || first.isEmpty() || second.isEmpty())
                continue;
            const bool isAge = qstrcmp(order.rule, "age-order") == 0;
            const bool isNight = qstrcmp(order.rule, "time-order") == 0
                && endsNextDay(QTime::fromString(first.left(5), QStringLiteral("HH:mm")),
                    QTime::fromString(second.left(5), QStringLiteral("HH:mm")));
            if (!isNight && (isAge ? second.toDouble() < first.toDouble() : second < first))
                isGood = fault(name, row, QLatin1String(order.second), order.rule);
        }
        return isGood;
    }
    void checkPosition(const Row &row)
    {
        const QString name = QStringLiteral("locations");
        const QString latitude = row.cell("latitude");
        const QString longitude = row.cell("longitude");
        if (latitude.isEmpty() != longitude.isEmpty())
            fault(name, row, latitude.isEmpty() ? QStringLiteral("latitude") : QStringLiteral("longitude"),
                "half-position", false);
        if (!latitude.isEmpty() && std::abs(latitude.toDouble()) > 90)
            fault(name, row, QStringLiteral("latitude"), "latitude-range", false);
        if (!longitude.isEmpty() && std::abs(longitude.toDouble()) > 180)
            fault(name, row, QStringLiteral("longitude"), "longitude-range", false);
    }
    /// A service may stand twice at one location, as groups at different times do; twice with nothing of its
    /// own to tell them apart is one too many.
    void checkLinks()
    {
        QSet<QString> toldApart;
        for (const Row &row : m_reading.tables.of("schedules"))
            toldApart.insert(row.cell("service_at_location_id"));
        for (const Row &row : m_reading.tables.of("attributes"))
            toldApart.insert(row.cell("link_id"));
        QSet<std::pair<QString, QString>> links;
        takeOut(QStringLiteral("service_at_location"), [&](const Row &row) {
            const std::pair link(row.cell("service_id"), row.cell("location_id"));
            if (links.contains(link) && !toldApart.contains(row.id()))
                return fault(QStringLiteral("service_at_location"), row, QStringLiteral("location_id"),
                    "duplicate-link");
            links.insert(link);
            return true;
        });
    }
    void checkCycles(const char *table, const char *column)
    {
        QHash<QString, QString> above;
        for (const Row &row : m_reading.tables.of(table))
            above.insert(row.id(), row.cell(column));
        takeOut(QLatin1String(table), [&](const Row &row) {
            QString at = above.value(row.id());
            for (qsizetype steps = 0; !at.isEmpty() && steps <= above.size(); ++steps) {
                if (at == row.id())
                    return fault(QLatin1String(table), row, QLatin1String(column), "cycle");
                at = above.value(at);
            }
            return true;
        });
    }

    enum class Leads { Nowhere, ToARefused, Somewhere };
    Leads leads(const char *table, const QString &id) const
    {
        const QString name = QLatin1String(table);
        if (m_standing.value(name).contains(id))
            return Leads::Somewhere;
        return m_refused.value(name).contains(id) ? Leads::ToARefused : Leads::Nowhere;
    }
    bool hasOwner(const Table &known, const Row &row) const
    {
        if (qstrcmp(known.name, "locations") == 0)
            return m_linkedLocations.contains(row.id());
        return std::any_of(known.columns.begin(), known.columns.end(), [&](const Column &column) {
            return column.refersTo && !row.cell(column.name).isEmpty()
                && leads(column.refersTo, row.cell(column.name)) == Leads::Somewhere;
        });
    }
    bool checkReferencesOf(const Table &known, const Row &row)
    {
        const QString name = QLatin1String(known.name);
        bool isGood = true;
        bool refers = false;
        for (const Column &column : known.columns) {
            const QString id = row.cell(column.name);
            if (!column.refersTo || id.isEmpty())
                continue;
            refers = true;
            const Leads end = leads(column.refersTo, id);
            if (end == Leads::Somewhere)
                continue;
            const bool tolerated = column.outside == Outside::LeftOut
                || (column.outside == Outside::LeftOutWithOwner && hasOwner(known, row));
            const char *rule = end == Leads::ToARefused ? "refused-reference" : "dangling-reference";
            if (!tolerated)
                isGood = fault(name, row, QLatin1String(column.name), rule);
            else if (!m_noted.contains({name + row.id(), QLatin1String(column.name)})) {
                m_noted.insert({name + row.id(), QLatin1String(column.name)});
                fault(name, row, QLatin1String(column.name), rule, false);
            }
        }
        const bool isOwned = std::any_of(std::begin(kOwned), std::end(kOwned),
            [&](const char *owned) { return qstrcmp(owned, known.name) == 0; });
        if (isOwned && !refers)
            isGood = fault(name, row, {}, "owner");
        return isGood;
    }
    /// What is refused takes along what hangs on it, until nothing changes any more.
    void checkReferences()
    {
        for (bool changed = true; changed;) {
            changed = false;
            m_standing.clear();
            m_linkedLocations.clear();
            for (auto rows = m_reading.tables.rows.begin(); rows != m_reading.tables.rows.end(); ++rows) {
                for (const Row &row : std::as_const(*rows))
                    m_standing[rows.key()].insert(row.id());
            }
            for (const Row &row : m_reading.tables.of("service_at_location"))
                m_linkedLocations.insert(row.cell("location_id"));
            for (const Table &known : tables()) {
                if (m_reading.tables.rows.contains(QLatin1String(known.name)))
                    changed = takeOut(QLatin1String(known.name), [&](const Row &row) {
                        return checkReferencesOf(known, row);
                    }) || changed;
            }
        }
        checkAbout("attributes", "link_id");
        checkAbout("metadata", "resource_id");
    }
    /// Notes about any record at all; what they are about may be outside of the extract.
    void checkAbout(const char *table, const char *column)
    {
        QSet<QString> all;
        for (const QSet<QString> &ids : std::as_const(m_standing))
            all.unite(ids);
        QSet<QString> refused;
        for (const QSet<QString> &ids : std::as_const(m_refused))
            refused.unite(ids);
        for (const Row &row : m_reading.tables.of(table)) {
            const QString id = row.cell(column);
            if (!all.contains(id))
                fault(QLatin1String(table), row, QLatin1String(column),
                    refused.contains(id) ? "refused-reference" : "dangling-reference", false);
        }
    }

    Reading &m_reading;
    QHash<QString, QSet<QString>> m_ids;
    QHash<QString, QSet<QString>> m_refused;
    QHash<QString, QSet<QString>> m_standing;
    QSet<QString> m_linkedLocations;
    QSet<std::pair<QString, QString>> m_noted;
};

} // namespace

void check(Reading &reading)
{
    Checker(reading).run();
    const auto place = [](const Fault &fault) { return std::tuple(fault.table, fault.line, fault.column); };
    std::stable_sort(reading.faults.begin(), reading.faults.end(),
        [&](const Fault &one, const Fault &other) { return place(one) < place(other); });
}

} // namespace exchange::hsds
