// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/removals.h"

#include "model/store/history.h"
#include "model/store/recordchanges.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/view.h"

#include <algorithm>

namespace store::removals {

base::Result<QSet<base::Id>> ofOthers(ActWriter &writer, const base::Id &act)
{
    QSet<base::Id> records;
    if (!writer.replica())
        return records;
    const auto changes = recordchanges::ofAct(writer.connection(), act);
    if (!changes)
        return changes.error();
    QSet<base::Id> own;
    for (const recordchanges::Told &told : *changes)
        own.insert(told.change.header.id);
    for (const recordchanges::Told &told : *changes) {
        const domain::ChangeHeader &header = told.change.header;
        if (header.kind != domain::ChangeKind::Remove)
            continue;
        const auto stream = syncrows::streamOf(writer.connection(), header.record);
        if (!stream)
            return stream.error();
        const syncing::RecordState view = syncing::viewOf(*writer.replica(), *stream, header.record);
        if (std::ranges::any_of(view.removals, [&](const base::Id &removal) { return !own.contains(removal); }))
            records.insert(header.record);
    }
    return records;
}

base::Done tellBroughtBack(sql::Connection &connection, const domain::Act &act, QList<domain::HistoryEntry> &entries)
{
    const auto isMade = [](const domain::HistoryEntry &entry) { return entry.kind == domain::ChangeKind::Create; };
    if (act.undoes.isNil() || std::ranges::none_of(entries, isMade))
        return {};
    const auto undone = history::ofAct(connection, act.undoes);
    if (!undone)
        return undone.error();
    for (domain::HistoryEntry &entry : entries) {
        const auto removal = std::ranges::find_if(*undone, [&](const domain::HistoryEntry &one) {
            return one.kind == domain::ChangeKind::Remove && one.record.id == entry.record.id;
        });
        if (!isMade(entry) || removal == undone->end())
            continue;
        const QList<domain::FieldChange> said = entry.fields;
        for (const domain::FieldChange &field : removal->fields) {
            if (std::ranges::find(said, field.column, &domain::FieldChange::column) == said.end())
                entry.fields.append({field.column, QJsonValue(), field.before});
        }
    }
    return {};
}

} // namespace store::removals
