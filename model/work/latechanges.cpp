// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/latechanges.h"

#include "model/domain/records.h"
#include "model/store/changedpart.h"
#include "model/store/changerows.h"
#include "model/sync/entry.h"
#include "model/sync/view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::latechanges {
namespace {

/// What all that came late makes of the record, one change after another.
QList<syncing::FieldEdit> editsOf(const domain::RecordType &type, const QList<syncing::Late> &inbox)
{
    QList<syncing::FieldEdit> edits;
    for (const syncing::Late &late : inbox) {
        const auto change = syncing::decodeChange(late.bytes);
        const auto fields = change ? store::changerows::fieldsOf(change->body) : QList<domain::FieldChange>();
        for (const domain::FieldChange &field : fields.value_or(QList<domain::FieldChange>())) {
            const domain::FieldInfo *info = type.find(field.column);
            if (info && info->merge == domain::Merge::OfficeOnly)
                continue;
            const auto known = std::ranges::find(edits, field.column, &syncing::FieldEdit::column);
            if (known == edits.end())
                edits.append({field.column, info ? info->merge : domain::Merge::Register, field.after});
            else if (!syncing::isKeyed(known->rule))
                known->after = field.after;
        }
    }
    return edits;
}

} // namespace

base::Done markRead(store::ActWriter &writer, const store::conflictrows::Row &row)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const syncing::Body body = syncing::composerFor(*writer.replica(), row.stream, view).settleLate({row.change});
    return writer.putBody(domain::ChangeKind::Update, row.type, row.record, body);
}

base::Done takeOver(
    store::ActWriter &writer, const store::conflictrows::Row &row, const QList<domain::FieldChange> &late)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const syncing::Composer composer = syncing::composerFor(*writer.replica(), row.stream, view);
    syncing::Body body = composer.settleLate({row.change});
    // Taken over once and taken back, it is there again.
    body.settles += view.removals;
    QList<syncing::FieldEdit> edits;
    const domain::RecordType *type = domain::recordType(row.type);
    for (const domain::FieldChange &field : late) {
        const domain::FieldInfo *info = type ? type->find(field.column) : nullptr;
        // Of a set it holds only what it wrote; the rest stays.
        const QJsonValue after = type
            ? store::ChangedPart(*type, field).putInto(view.shown(field.column), field.after)
            : field.after;
        edits.append({field.column, info ? info->merge : domain::Merge::Register, after});
    }
    body.writes = composer.edit(edits).writes;
    // A record that only the inbox knows is made by whoever takes it over.
    const bool makes = view.presence == syncing::Presence::Absent;
    return writer.putBody(
        makes ? domain::ChangeKind::Create : domain::ChangeKind::Update, row.type, row.record, body);
}

base::Done decline(store::ActWriter &writer, const base::Id &stream, const domain::RecordRef &record,
    const QList<base::Id> &late)
{
    const domain::RecordType *type = domain::recordType(record.type);
    if (!type)
        return base::Error{base::ErrorKind::Internal, u"unknown record type"_s};
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), stream, record.id);
    const syncing::Composer composer = syncing::composerFor(*writer.replica(), stream, view);
    syncing::Body body = composer.settleLate(late);
    const bool makes = view.presence == syncing::Presence::Absent;
    if (makes)
        body.writes = composer.edit(editsOf(*type, view.inbox)).writes;
    else
        body.settles += view.removals;
    const base::Done made = writer.putBody(
        makes ? domain::ChangeKind::Create : domain::ChangeKind::Update, record.type, record.id, body);
    return made ? writer.removeWithChildren(*type, record.id) : made;
}

base::Done decline(store::ActWriter &writer, const store::conflictrows::Row &row)
{
    QList<base::Id> late;
    for (const syncing::Late &one : syncing::viewOf(*writer.replica(), row.stream, row.record).inbox)
        late.append(one.change);
    return decline(writer, row.stream, {row.type, row.record}, late);
}

} // namespace work::latechanges
