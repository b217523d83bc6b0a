// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/changedpart.h"

#include "model/domain/records.h"
#include "model/sync/fieldstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace store {

ChangedPart::ChangedPart(const domain::RecordType &type, const domain::FieldChange &field)
{
    const domain::FieldInfo *info = type.find(field.column);
    m_rule = info ? info->merge : domain::Merge::Register;
    for (const QJsonValue &value : {field.before, field.after}) {
        const QStringList keys = value.toObject().keys();
        m_keys.unite({keys.begin(), keys.end()});
        const QJsonArray set = value.toArray();
        for (const QJsonValue one : set)
            m_keys.insert(one.toString());
    }
}

QJsonValue ChangedPart::of(const QJsonValue &whole) const
{
    if (!syncing::isKeyed(m_rule))
        return whole;
    return m_rule == domain::Merge::Set ? some(whole.toArray(), true) : some(whole.toObject(), true);
}

QJsonValue ChangedPart::putInto(const QJsonValue &whole, const QJsonValue &part) const
{
    if (!syncing::isKeyed(m_rule))
        return part;
    if (m_rule == domain::Merge::Set) {
        QJsonArray set = some(whole.toArray(), false).toArray();
        const QJsonArray put = part.toArray();
        for (const QJsonValue one : put)
            set.append(one);
        return set.isEmpty() ? QJsonValue() : QJsonValue(set);
    }
    QJsonObject map = some(whole.toObject(), false).toObject();
    const QJsonObject put = part.toObject();
    for (auto one = put.begin(); one != put.end(); ++one)
        map.insert(one.key(), one.value());
    return map.isEmpty() ? QJsonValue() : QJsonValue(map);
}

QJsonValue ChangedPart::some(const QJsonArray &set, bool named) const
{
    QJsonArray part;
    for (const QJsonValue one : set) {
        if (m_keys.contains(one.toString()) == named)
            part.append(one);
    }
    return part.isEmpty() ? QJsonValue() : QJsonValue(part);
}

QJsonValue ChangedPart::some(const QJsonObject &map, bool named) const
{
    QJsonObject part;
    for (auto one = map.begin(); one != map.end(); ++one) {
        if (m_keys.contains(one.key()) == named)
            part.insert(one.key(), one.value());
    }
    return part.isEmpty() ? QJsonValue() : QJsonValue(part);
}

} // namespace store
