// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/hsdsjson.h"

#include "model/exchange/hsdsschema.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace exchange::hsds {
namespace {

constexpr int kDeepest = 24;

/// Where records stand within others: under which member, in which table, and which column names the record
/// around them. `owns`: the record around names this one instead, in `column`.
struct Nesting {
    const char *member;
    const char *table;
    bool owns = false;
    const char *column = nullptr;
};
constexpr Nesting kNestings[] = {
    {"phones", "phones"},
    {"schedules", "schedules"},
    {"service_areas", "service_areas"},
    {"service_at_locations", "service_at_location"},
    {"languages", "languages"},
    {"funding", "funding"},
    {"cost_options", "cost_options"},
    {"required_documents", "required_documents"},
    {"contacts", "contacts"},
    {"locations", "locations"},
    {"programs", "programs"},
    {"organization_identifiers", "organization_identifiers"},
    {"addresses", "addresses"},
    {"accessibility", "accessibility"},
    {"services", "services"},
    {"attributes", "attributes"},
    {"metadata", "metadata"},
    {"organization", "organizations", true, "organization_id"},
    {"program", "programs", true, "program_id"},
    {"location", "locations", true, "location_id"},
    {"taxonomy_term", "taxonomy_terms", true, "taxonomy_term_id"},
    {"taxonomy_detail", "taxonomies", true, "taxonomy_id"},
};

/// The column in which a row of `inner` names the row of `outer` that it stands in.
QString linkOf(const char *inner, const QString &outer)
{
    if (qstrcmp(inner, "attributes") == 0)
        return QStringLiteral("link_id");
    if (qstrcmp(inner, "metadata") == 0)
        return QStringLiteral("resource_id");
    const Table *known = table(QLatin1String(inner));
    for (const Column &column : known->columns) {
        if (column.refersTo && outer == QLatin1String(column.refersTo)
            && qstrcmp(column.name, "parent_organization_id") != 0)
            return QLatin1String(column.name);
    }
    return {};
}

class JsonReader {
public:
    explicit JsonReader(Reading &into)
        : m_into(into)
    {
    }

    void readAny(const QJsonValue &value, const QString &path, int line)
    {
        m_line = line;
        if (value.isArray())
            return readList(value.toArray(), path);
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return fault({}, path, {}, "unknown-record");
        if (object.value(QLatin1String("contents")).isArray()) {
            readList(object.value(QLatin1String("contents")).toArray(), path + QStringLiteral("contents"));
            readLooseRows(object, path);
            return;
        }
        const bool isRecord = object.contains(QLatin1String("id")) || object.contains(QLatin1String("name"));
        if (!isRecord && readLooseRows(object, path))
            return;
        const QString kind = kindOf(object);
        if (kind.isEmpty())
            return fault({}, path, {}, "unknown-record");
        readRecord(kind, object, path, 0);
    }

private:
    void readList(const QJsonArray &list, const QString &path)
    {
        for (qsizetype i = 0; i < list.size(); ++i)
            readOne(list.at(i), QStringLiteral("%1[%2]").arg(path).arg(i));
    }
    void readOne(const QJsonValue &value, const QString &path)
    {
        const QString kind = kindOf(value.toObject());
        if (kind.isEmpty())
            return fault({}, path, {}, "unknown-record");
        readRecord(kind, value.toObject(), path, 0);
    }
    /// Rows under the name of their table, beside the contents of a page.
    bool readLooseRows(const QJsonObject &object, const QString &path)
    {
        bool found = false;
        for (const Table &one : tables()) {
            const QJsonValue rows = object.value(QLatin1String(one.name));
            if (!rows.isArray())
                continue;
            found = true;
            const QJsonArray list = rows.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                readRecord(QLatin1String(one.name), list.at(i).toObject(),
                    QStringLiteral("%1%2[%3]").arg(path, QLatin1String(one.name)).arg(i), 0);
        }
        return found;
    }
    /// What stands at the top is a service or an organisation.
    static QString kindOf(const QJsonObject &object)
    {
        const auto hasAny = [&](std::initializer_list<const char *> members) {
            return std::any_of(members.begin(), members.end(),
                [&](const char *member) { return object.contains(QLatin1String(member)); });
        };
        if (hasAny({"status", "organization", "organization_id", "service_at_locations", "cost_options"}))
            return QStringLiteral("services");
        if (hasAny({"tax_status", "website", "organization_identifiers", "services", "programs", "locations",
                "legal_status"})
            || (object.contains(QLatin1String("name")) && object.contains(QLatin1String("description"))))
            return QStringLiteral("organizations");
        return {};
    }
    void readRecord(const QString &table, const QJsonObject &object, const QString &path, int depth,
        const Cells &around = {})
    {
        if (depth > kDeepest)
            return fault(table, path, {}, "too-deep");
        Row row{m_line > 0 ? m_line : ++m_numbers[table], {}, path};
        bool isGood = true;
        for (auto member = object.begin(); member != object.end(); ++member)
            isGood = readMember(table, row, member.key(), member.value()) && isGood;
        for (auto cell = around.begin(); cell != around.end(); ++cell) {
            if (!row.cells.contains(cell.key()))
                row.cells.insert(cell.key(), cell.value());
        }
        ++m_into.read;
        m_into.tables.rows[table];
        if (isGood)
            keep(table, row);
        for (const Nesting &nesting : kNestings)
            readNested(nesting, table, row.id(), object, path, depth);
    }
    static const Nesting *nestingOf(const QString &member)
    {
        for (const Nesting &one : kNestings) {
            if (member == QLatin1String(one.member))
                return &one;
        }
        return nullptr;
    }
    bool readMember(const QString &table, Row &row, const QString &name, const QJsonValue &value)
    {
        const bool isColumn = hsds::table(table)->find(name) != nullptr;
        if (value.isNull())
            return true;
        const Nesting *nesting = isColumn ? nullptr : nestingOf(name);
        if (nesting && nesting->owns) {
            const QString id = value.toObject().value(QLatin1String("id")).toString();
            if (!id.isEmpty() && !row.cells.contains(QLatin1String(nesting->column)))
                row.cells.insert(QLatin1String(nesting->column), id);
        }
        if (nesting)
            return true;
        if (value.isObject() || value.isArray()) {
            m_into.faults.append({table, row.line, name, QStringLiteral("wrong-type"), isColumn, row.path});
            return !isColumn;
        }
        const QString text = value.isDouble() ? numberText(value.toDouble())
            : value.isBool() ? (value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                             : value.toString();
        if (!text.isEmpty())
            row.cells.insert(name, text);
        return true;
    }
    static QString numberText(double number)
    {
        const bool isWhole = std::abs(number) < 1e15 && number == std::floor(number);
        return isWhole ? QString::number(qint64(number))
                       : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    void readNested(const Nesting &nesting, const QString &table, const QString &id,
        const QJsonObject &object, const QString &path, int depth)
    {
        const QString member = QLatin1String(nesting.member);
        const QJsonValue value = object.value(member);
        if (hsds::table(table)->find(member) || value.isUndefined() || value.isNull())
            return;
        const QString below = path.isEmpty() ? member : path + u'.' + member;
        if (nesting.owns)
            return readRecord(QLatin1String(nesting.table), value.toObject(), below, depth + 1);
        if (!value.isArray())
            return fault(table, path, member, "wrong-type");
        Cells around;
        const QString link = linkOf(nesting.table, table);
        if (!link.isEmpty())
            around.insert(link, id);
        if (link == QLatin1String("link_id"))
            around.insert(QStringLiteral("link_entity"), table);
        if (link == QLatin1String("resource_id"))
            around.insert(QStringLiteral("resource_type"), table);
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            readRecord(QLatin1String(nesting.table), list.at(i).toObject(),
                QStringLiteral("%1[%2]").arg(below).arg(i), depth + 1, around);
    }
    /// A record that stands in several places, as an organisation in each of its services, is one row.
    void keep(const QString &table, const Row &row)
    {
        QList<Row> &rows = m_into.tables.rows[table];
        const QString id = row.id();
        const auto known = id.isEmpty() ? m_known.end() : m_known.find({table, id});
        if (known == m_known.end()) {
            if (!id.isEmpty())
                m_known.insert({table, id}, rows.size());
            rows.append(row);
            return;
        }
        --m_into.read;
        Row &first = rows[*known];
        for (auto cell = row.cells.begin(); cell != row.cells.end(); ++cell) {
            const QString before = first.cells.value(cell.key());
            if (before.isEmpty())
                first.cells.insert(cell.key(), cell.value());
            else if (before != cell.value())
                m_into.faults.append(
                    {table, row.line, cell.key(), QStringLiteral("contradiction"), false, row.path});
        }
    }
    void fault(const QString &table, const QString &path, const QString &column, const char *rule)
    {
        m_into.faults.append({table, m_line, column, QLatin1String(rule), true, path});
    }

    Reading &m_into;
    QHash<QString, int> m_numbers;
    QHash<std::pair<QString, QString>, qsizetype> m_known;
    int m_line = 0; ///< of a file with one document a line; else 0
};

bool looksLikeLines(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end > 0 && QJsonDocument::fromJson(bytes.left(end)).isObject();
}

} // namespace

base::Done readJson(const QByteArray &bytes, Reading &into)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    JsonReader reader(into);
    if (!document.isNull()) {
        if (document.isArray())
            reader.readAny(document.array(), {}, 0);
        else
            reader.readAny(document.object(), {}, 0);
        return {};
    }
    if (!looksLikeLines(bytes))
        return base::Error{
            base::ErrorKind::InvalidInput, QStringLiteral("no JSON at byte %1").arg(error.offset)};
    int line = 0;
    for (const QByteArray &text : bytes.split('\n')) {
        ++line;
        if (text.trimmed().isEmpty())
            continue;
        const QJsonDocument one = QJsonDocument::fromJson(text);
        if (one.isObject()) {
            reader.readAny(one.object(), {}, line);
        } else {
            ++into.read;
            into.faults.append({{}, line, {}, QStringLiteral("json")});
        }
    }
    return {};
}

} // namespace exchange::hsds
