// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/composer.h"

#include <QJsonArray>

#include <algorithm>

namespace syncing {

using domain::Merge;

namespace {

QJsonObject byKey(Merge rule, const QJsonValue &value)
{
    if (rule == Merge::MapByKey)
        return value.toObject();
    QJsonObject elements;
    const QJsonArray list = value.toArray();
    for (const QJsonValue one : list)
        elements.insert(one.toString(), true);
    return elements;
}

QStringList keysOf(const QJsonObject &a, const QJsonObject &b)
{
    QStringList keys = a.keys() + b.keys();
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

QJsonValue at(const QJsonObject &object, const QString &key)
{
    const auto found = object.find(key);
    return found == object.end() ? QJsonValue() : QJsonValue(*found);
}

void addAll(QList<base::Id> &ids, const QList<base::Id> &more)
{
    for (const base::Id &id : more) {
        if (!ids.contains(id))
            ids.append(id);
    }
}

} // namespace

Composer::Composer(const RecordState &seen, QList<std::pair<base::Id, Body>> pending, RiskOrder risks,
    QSet<base::Id> own)
    : m_state(seen)
    , m_pending(std::move(pending))
    , m_risks(std::move(risks))
    , m_own(std::move(own))
{
}

QList<base::Id> Composer::saw() const
{
    QList<base::Id> ids = m_state.tips;
    for (const auto &[change, body] : m_pending)
        addAll(ids, body.saw);
    return ids;
}

QList<base::Id> Composer::withPending(QList<base::Id> ids, const QString &column, const QString &key) const
{
    for (auto one = m_pending.rbegin(); one != m_pending.rend(); ++one) {
        if (!ids.contains(one->first))
            continue;
        for (const Write &write : one->second.writes) {
            if (write.column == column && write.key == key)
                addAll(ids, write.seen);
        }
        addAll(ids, one->second.settles);
    }
    return ids;
}

/// The heads whose value showed, and those of the same person. Of a text all, since all of them were merged into what was read.
QList<base::Id> Composer::seenOf(const FieldEdit &edit, const QString &key) const
{
    const auto field = m_state.fields.find(edit.column);
    if (field == m_state.fields.end())
        return {};
    const QString cell = isKeyed(field->rule()) ? key : QStringLiteral("");
    const QList<Head> heads = field->cells().value(cell);
    QList<base::Id> ids;
    if (heads.isEmpty())
        return ids;
    const QJsonValue value = winnerOf(heads, field->rule(), edit.column, m_risks).value;
    for (const Head &head : heads) {
        if (field->rule() == Merge::Text || head.value == value || m_own.contains(head.by))
            ids.append(head.by);
    }
    return withPending(ids, edit.column, key);
}

void Composer::addKeyed(const FieldEdit &edit, QList<Write> &writes) const
{
    const QJsonObject before = byKey(edit.rule, m_state.shown(edit.column, m_risks));
    const QJsonObject after = byKey(edit.rule, edit.after);
    for (const QString &key : keysOf(before, after)) {
        if (at(before, key) != at(after, key))
            writes.append({edit.column, at(before, key), at(after, key), edit.rule, key, seenOf(edit, key)});
    }
}

Body Composer::edit(const QList<FieldEdit> &edits) const
{
    Body body;
    for (FieldEdit edit : edits) {
        // The rule of the field as it stands counts, as it does in the fold.
        const auto field = m_state.fields.find(edit.column);
        if (field != m_state.fields.end() && !field->isOfOldLog())
            edit.rule = field->rule();
        const QJsonValue before = m_state.shown(edit.column, m_risks);
        if (isKeyed(edit.rule))
            addKeyed(edit, body.writes);
        else if (before != edit.after)
            body.writes.append({edit.column, before, edit.after, edit.rule, {}, seenOf(edit, {})});
    }
    body.saw = saw();
    if (m_state.presence == Presence::Removed)
        body.settles = m_state.removals;
    return body;
}

Body Composer::remove() const
{
    Body body;
    body.saw = saw();
    return body;
}

Body Composer::resolve(const Conflict &conflict, const QJsonValue &value) const
{
    Body body;
    for (const Head &side : conflict.sides)
        body.settles.append(side.by);
    const auto field = m_state.fields.find(conflict.column);
    if (field != m_state.fields.end()) {
        const FieldEdit edit{conflict.column, field->rule(), value};
        const QJsonValue before = isKeyed(field->rule())
            ? at(byKey(field->rule(), m_state.shown(conflict.column, m_risks)), conflict.key)
            : m_state.shown(conflict.column, m_risks);
        const QString key = isKeyed(field->rule()) ? conflict.key : QString();
        body.writes.append({conflict.column, before, value, field->rule(), key, seenOf(edit, key)});
    }
    body.saw = saw();
    return body;
}

Body Composer::reopen(const Conflict &conflict, const base::Id &resolution, const QJsonValue &text) const
{
    Body body;
    const auto field = m_state.fields.find(conflict.column);
    if (field == m_state.fields.end())
        return body;
    const QString key = isKeyed(field->rule()) ? conflict.key : QString();
    body.withdraws = {resolution};
    for (const Head &side : conflict.sides)
        body.reopens.append({conflict.column, key, side.value, side.by});
    body.saw = saw();
    if (field->rule() != Merge::Text)
        return body;
    // A text is merged as it comes: what the resolution made of it is written back.
    const QJsonValue now = m_state.shown(conflict.column, m_risks);
    if (now != text)
        body.writes.append({conflict.column, now, text, Merge::Text, {}, {}});
    return body;
}

Body Composer::withdrawal(const base::Id &resolution, const char *what, const QList<base::Id> &ids) const
{
    Body body;
    body.withdraws = {resolution};
    for (const base::Id &id : ids)
        body.reopens.append({{}, QLatin1String(what), {}, id});
    body.saw = saw();
    return body;
}

Body Composer::reopenRemoval(const QList<base::Id> &sides, const base::Id &resolution) const
{
    return withdrawal(resolution, kReopenedRemoval, sides);
}

Body Composer::reopenLate(const QList<base::Id> &changes, const base::Id &resolution) const
{
    return withdrawal(resolution, kReopenedLate, changes);
}

Body Composer::settleLate(const QList<base::Id> &changes) const
{
    Body body;
    body.settles = changes;
    body.saw = saw();
    return body;
}

QList<FieldEdit> declaredEdits(const domain::RecordType &type, const QJsonObject &fields)
{
    QList<FieldEdit> edits;
    for (const domain::FieldInfo &field : type.fields) {
        const QString column = QLatin1String(field.column);
        if (fields.contains(column) && field.merge != Merge::OfficeOnly)
            edits.append({column, field.merge, fields.value(column)});
    }
    return edits;
}

} // namespace syncing
