// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/settledreading.h"

#include "model/domain/records.h"
#include "model/domain/secrets.h"
#include "model/store/changerows.h"
#include "model/sync/entry.h"
#include "model/work/notelabel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::settledreading {
namespace {

using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::SettledChange;
using store::recordchanges::Story;
using store::recordchanges::partOf;
using store::recordchanges::Told;
using store::recordchanges::writeOf;
using syncing::Presence;

QList<base::Id> sidesOf(const Told &told)
{
    return told.body.settles.isEmpty() ? syncing::settledBy(told.body) : told.body.settles + syncing::settledBy(told.body);
}

/// Of those that came late, the ones that this change has answered.
QList<syncing::Late> answeredBy(const Told &told, const syncing::RecordState &view)
{
    QList<syncing::Late> late;
    for (const syncing::Late &one : view.answered + view.inbox) {
        if (told.body.settles.contains(one.change))
            late.append(one);
    }
    return late;
}

bool isGone(const Told &told, const syncing::RecordState &view)
{
    return told.change.body.isEmpty() || view.presence == Presence::Left || view.presence == Presence::Erased;
}

void addLate(SettledChange &settled, const QList<syncing::Late> &late, const Told &told, const Reader &reader)
{
    settled.kind = DisagreementKind::Late;
    const auto fields = store::changerows::fieldsOf(told.change.body);
    settled.written = fields.value_or(QList<domain::FieldChange>());
    for (const syncing::Late &one : late) {
        const auto change = syncing::decodeChange(one.bytes);
        if (!change)
            continue;
        const domain::ChangeHeader &header = change->header;
        settled.sides.append({header.id, reader.names.value(header.user), header.clock.wall, {},
            header.user == reader.owner, header.kind == domain::ChangeKind::Remove});
    }
}

void addSides(SettledChange &settled, const Told &told, const Story &story, const Reader &reader)
{
    QList<base::Id> named;
    for (const base::Id &id : sidesOf(told)) {
        const auto side = story.changes.constFind(id);
        if (named.contains(id) || side == story.changes.constEnd())
            continue;
        named.append(id);
        const domain::ChangeHeader &header = side->change.header;
        const syncing::Write *write = settled.column.isEmpty() ? nullptr : writeOf(*side, settled.column, settled.part);
        if (!settled.column.isEmpty() && !write)
            continue;
        settled.sides.append({id, side->who, header.clock.wall, write ? partOf(*write, true, settled.part) : QJsonValue(),
            header.user == reader.owner, header.kind == domain::ChangeKind::Remove});
    }
    std::ranges::stable_sort(settled.sides, {}, &DisagreementSide::at);
}

void addField(SettledChange &settled, const Told &told, const syncing::RecordState &view)
{
    const syncing::Write &write = told.body.writes.constFirst();
    settled.column = write.column;
    settled.part = write.key;
    settled.before = write.before;
    settled.after = write.after;
    const bool isText = view.fields.value(write.column).rule() == domain::Merge::Text;
    settled.kind = isText ? DisagreementKind::Text : DisagreementKind::Field;
}

void hideSecrets(SettledChange &settled)
{
    const auto hide = [&](QJsonValue &value) {
        value = domain::shownValue(settled.record.type, settled.column, value);
    };
    hide(settled.before);
    hide(settled.after);
    for (DisagreementSide &side : settled.sides)
        hide(side.value);
    settled.written = domain::withoutSecrets(settled.record.type, settled.written);
}

} // namespace

bool settles(const Told &told)
{
    return !sidesOf(told).isEmpty() || told.change.body.isEmpty();
}

QList<base::Id> lateWriters(const syncing::RecordState &view)
{
    QList<base::Id> users;
    for (const syncing::Late &one : view.answered + view.inbox) {
        const auto change = syncing::decodeChange(one.bytes);
        if (change && !users.contains(change->header.user))
            users.append(change->header.user);
    }
    return users;
}

SettledChange of(const Told &told, const Story &story, const Reader &reader)
{
    const domain::ChangeHeader &header = told.change.header;
    SettledChange settled;
    settled.change = header.id;
    settled.record = {header.recordType, header.record};
    settled.isGone = isGone(told, story.view);
    if (settled.isGone)
        return settled;
    settled.removes = header.kind == domain::ChangeKind::Remove;
    const NoteLabel note = notelabel::of(header.recordType, story.view.shown(u"at"_s), story.view.shown(u"text"_s));
    settled.noteAt = note.at;
    settled.noteText = note.text;
    if (const QList<syncing::Late> late = answeredBy(told, story.view); !late.isEmpty()) {
        addLate(settled, late, told, reader);
    } else {
        settled.kind = DisagreementKind::Removal;
        if (!told.body.writes.isEmpty())
            addField(settled, told, story.view);
        addSides(settled, told, story, reader);
    }
    hideSecrets(settled);
    return settled;
}

bool canTakeBack(const Told &told, const Story &story, bool declines)
{
    const syncing::RecordState &view = story.view;
    if (isGone(told, view))
        return false;
    const bool isAnswered = std::ranges::any_of(
        view.answered, [&](const syncing::Late &late) { return told.body.settles.contains(late.change); });
    if (isAnswered)
        return declines ? view.presence == Presence::Removed : view.isHere();
    if (told.change.header.kind == domain::ChangeKind::Remove)
        return view.presence == Presence::Removed;
    if (!view.isHere() || !answeredBy(told, view).isEmpty())
        return false;
    if (told.body.writes.isEmpty())
        return told.body.settles.size() > 1;
    const syncing::Write &write = told.body.writes.constFirst();
    qsizetype sides = 0;
    for (const base::Id &id : syncing::settledBy(told.body)) {
        const auto side = story.changes.constFind(id);
        sides += side != story.changes.constEnd() && writeOf(*side, write.column, write.key) ? 1 : 0;
    }
    return sides > 1
        && view.fields.value(write.column).headsOf(write.key).contains(told.change.header.id);
}

} // namespace work::settledreading
