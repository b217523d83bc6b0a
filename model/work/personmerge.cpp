// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/personmerge.h"

#include <algorithm>

namespace work {

namespace {

template <class Record> Record mergedRecord(const Record &loaded, const Record &edited, const Record &present)
{
    const QJsonObject before = domain::toFields(loaded);
    const QJsonObject wanted = domain::toFields(edited);
    QJsonObject fields = domain::toFields(present);
    for (const domain::FieldInfo &field : domain::typeOf<Record>().fields) {
        const QString column = QLatin1String(field.column);
        if (wanted.value(column) == before.value(column))
            continue;
        if (wanted.contains(column))
            fields.insert(column, wanted.value(column));
        else
            fields.remove(column);
    }
    Record record = domain::fromFields<Record>(present.id, present.version, fields);
    record.extra = present.extra;
    return record;
}

template <class Record> const Record *find(const QList<Record> &list, const base::Id &id)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const Record &one) { return one.id == id; });
    return found == list.end() || id.isNil() ? nullptr : &*found;
}

template <class Record>
QList<Record> mergedList(
    const QList<Record> &loaded, const QList<Record> &edited, const QList<Record> &present)
{
    QList<Record> result;
    for (const Record &one : present) {
        const Record *before = find(loaded, one.id);
        const Record *wanted = find(edited, one.id);
        if (!before)
            result.append(one);
        else if (wanted)
            result.append(mergedRecord(*before, *wanted, one));
    }
    for (const Record &one : edited) {
        // An entry that somebody else removed meanwhile stays removed.
        if (one.id.isNil())
            result.append(one);
    }
    return result;
}

} // namespace

PersonEdit editOf(const PersonDetail &detail)
{
    return {detail.person, detail.phones, detail.benefits, detail.appointments, detail.relations};
}

PersonEdit merged(const PersonEdit &loaded, const PersonEdit &edited, const PersonEdit &present)
{
    return {mergedRecord(loaded.person, edited.person, present.person),
        mergedList(loaded.phones, edited.phones, present.phones),
        mergedList(loaded.benefits, edited.benefits, present.benefits),
        mergedList(loaded.appointments, edited.appointments, present.appointments),
        mergedList(loaded.relations, edited.relations, present.relations)};
}

} // namespace work
