// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/erasure.h"

#include "model/domain/change.h"
#include "model/domain/household.h"
#include "model/domain/person.h"
#include "model/domain/records.h"
#include "model/store/changerows.h"
#include "model/store/records.h"
#include "model/store/vaultfiles.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace store::erasure {
namespace {

/// Whose record a change says that its own hangs on; nil ids where it does not say so.
QList<base::Id> namedBy(const QList<domain::FieldChange> &fields)
{
    QList<base::Id> ids;
    for (const domain::FieldChange &field : fields) {
        if (field.column != QLatin1String("parent") && field.column != QLatin1String("other"))
            continue;
        for (const QJsonValue &value : {field.before, field.after}) {
            if (const auto id = base::Id::fromString(value.toString()))
                ids.append(*id);
        }
    }
    return ids;
}

bool canHang(const QString &type)
{
    const domain::RecordType *known = domain::recordType(type);
    return known && (known->find(QLatin1String("parent")) || known->find(QLatin1String("other")));
}

/// What is somebody else's by now is not this record's any more.
base::Result<bool> hasMovedOn(
    sql::Connection &connection, const domain::RecordRef &record, const QSet<base::Id> &erased)
{
    const auto now = records::find(connection, *domain::recordType(record.type), record.id);
    if (!now)
        return now.error();
    if (!*now)
        return false;
    const auto namesOne = [&](const char *column) {
        const auto id = base::Id::fromString((*now)->fields.value(QLatin1String(column)).toString());
        return id && erased.contains(*id);
    };
    return !namesOne("parent") && !namesOne("other");
}

/// Records that hang on one of these, or did when they were removed. Rows are written by changes only, so the
/// log knows those of today too. One pass, however many they are.
base::Result<QList<domain::RecordRef>> everHanging(sql::Connection &connection, const QSet<base::Id> &on)
{
    // What was erased before has no body left.
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT type, record, body FROM change WHERE body IS NOT NULL ORDER BY row"));
    QList<domain::RecordRef> found;
    while (query.step()) {
        const domain::RecordRef record{query.text(0), query.id(1)};
        if (!canHang(record.type) || found.contains(record))
            continue;
        const auto fields = changerows::fieldsOf(query.bytes(2));
        if (!fields)
            return fields.error();
        const QList<base::Id> named = namedBy(*fields);
        if (std::none_of(named.begin(), named.end(), [&](const base::Id &id) { return on.contains(id); }))
            continue;
        const base::Result<bool> moved = hasMovedOn(connection, record, on);
        if (!moved)
            return moved.error();
        if (!*moved)
            found.append(record);
    }
    if (query.failed())
        return query.error();
    return found;
}

/// The household of a person who is alone in it: its name and address are this person's.
base::Result<std::optional<domain::RecordRef>> emptiedHousehold(
    sql::Connection &connection, const domain::RecordRef &record)
{
    std::optional<domain::RecordRef> none;
    if (record.type != QLatin1String(domain::Person::kType))
        return none;
    const auto person = records::find<domain::Person>(connection, record.id);
    if (!person)
        return person.error();
    if (!*person || (*person)->household.isNil())
        return none;
    const auto members = records::where<domain::Person>(connection, "household", (*person)->household);
    if (!members)
        return members.error();
    if (members->size() > 1)
        return none;
    return std::optional(domain::RecordRef{QLatin1String(domain::Household::kType), (*person)->household});
}

/// Whether any change of the record held the words, today's values included.
base::Result<bool> everHeld(sql::Connection &connection, const base::Id &record, const QString &words)
{
    sql::Statement query = connection.statement(
        QStringLiteral("SELECT body FROM change WHERE record = ? AND body IS NOT NULL"));
    query.bind(record);
    while (query.step()) {
        const auto fields = changerows::fieldsOf(query.bytes(0));
        if (!fields)
            return fields.error();
        const auto holds = [&](const domain::FieldChange &field) {
            return field.before.toString().contains(words) || field.after.toString().contains(words);
        };
        if (std::any_of(fields->begin(), fields->end(), holds))
            return true;
    }
    if (query.failed())
        return query.error();
    return false;
}

/// A name where a word begins, with or without a particle behind it; one of a single letter only where it
/// stands alone, since such a letter is part of many words.
QRegularExpression wordOf(const QString &name)
{
    const QString end = name.size() < 2 ? QStringLiteral("(?!\\w)") : QString();
    return QRegularExpression(QStringLiteral("(?<!\\w)") + QRegularExpression::escape(name) + end,
        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

base::Result<std::optional<LeftHousehold>> leftHousehold(
    sql::Connection &connection, const domain::RecordRef &record)
{
    std::optional<LeftHousehold> none;
    if (record.type != QLatin1String(domain::Person::kType))
        return none;
    const auto person = records::find<domain::Person>(connection, record.id);
    if (!person)
        return person.error();
    if (!*person || (*person)->household.isNil() || (*person)->name.isEmpty())
        return none;
    const auto household = records::find<domain::Household>(connection, (*person)->household);
    if (!household)
        return household.error();
    auto others = records::where<domain::Person>(connection, "household", (*person)->household);
    if (!others)
        return others.error();
    others->removeIf([&](const domain::Person &one) { return one.id == record.id; });
    if (!*household || others->isEmpty())
        return none;
    const auto held = everHeld(connection, (*household)->id, (*person)->name);
    if (!held)
        return held.error();
    return *held ? std::optional(LeftHousehold{**household, (*person)->name, *others}) : none;
}

base::Done remake(ActWriter &writer, const LeftHousehold &left)
{
    const domain::RecordType &type = domain::typeOf<domain::Household>();
    if (const base::Done erased = writer.erase(type, left.household.id); !erased)
        return erased;
    domain::Household anew = left.household;
    anew.id = {};
    anew.version = 0;
    const QRegularExpression name = wordOf(left.name);
    anew.name.replace(name, left.others.first().name);
    anew.note.replace(name, QStringLiteral("○○○"));
    const auto id = writer.put(anew);
    if (!id)
        return id.error();
    for (domain::Person member : left.others) {
        member.household = *id;
        if (const auto moved = writer.put(member); !moved)
            return moved.error();
    }
    return {};
}

base::Result<QList<domain::RecordRef>> familyOf(sql::Connection &connection, const domain::RecordRef &record)
{
    QList<domain::RecordRef> family{record};
    const auto household = emptiedHousehold(connection, record);
    if (!household)
        return household.error();
    if (*household)
        family.append(**household);
    QSet<base::Id> seen;
    QSet<base::Id> level;
    for (const domain::RecordRef &one : std::as_const(family))
        level.insert(one.id);
    while (!level.isEmpty()) {
        seen.unite(level);
        const auto hanging = everHanging(connection, level);
        if (!hanging)
            return hanging.error();
        level.clear();
        for (const domain::RecordRef &one : *hanging) {
            if (seen.contains(one.id))
                continue;
            family.append(one);
            level.insert(one.id);
        }
    }
    std::reverse(family.begin(), family.end());
    return family;
}

base::Done scrub(const Vault &vault, sql::Connection &connection)
{
    vaultfiles::removeKeptCopies(vault.path());
    return connection.script(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace store::erasure
