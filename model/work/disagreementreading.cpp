// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreementreading.h"

#include "model/domain/records.h"
#include "model/domain/secrets.h"
#include "model/store/cellhistory.h"
#include "model/store/changedpart.h"
#include "model/store/changerows.h"
#include "model/sync/conflict.h"
#include "model/work/context.h"
#include "model/work/notelabel.h"
#include "model/work/recordtitle.h"

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace work::disagreements {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;
using store::recordchanges::partOf;
using store::recordchanges::Told;
using store::recordchanges::writeOf;

namespace {

DisagreementSide sideOf(
    const Context &context, const Told &told, const base::Id &change, const Disagreement &about)
{
    DisagreementSide side{change, told.who, told.change.header.clock.wall, {},
        told.change.header.user == context.user(),
        told.change.header.kind == domain::ChangeKind::Remove};
    if (const syncing::Write *write = writeOf(told, about.column, about.part))
        side.value = partOf(*write, true, about.part);
    return side;
}

DisagreementKind kindOf(const store::conflictrows::Row &row)
{
    if (!row.change.isNil())
        return DisagreementKind::Late;
    if (row.field.isEmpty())
        return DisagreementKind::Removal;
    const domain::RecordType *type = domain::recordType(row.type);
    const domain::FieldInfo *field = type ? type->find(row.field) : nullptr;
    return field && field->merge == domain::Merge::Text ? DisagreementKind::Text : DisagreementKind::Field;
}

void addLate(const syncing::RecordState &view, Disagreement &about, const store::conflictrows::Row &row,
    Context &context)
{
    const auto late = std::ranges::find(view.inbox, row.change, &syncing::Late::change);
    const auto change
        = late == view.inbox.end() ? std::nullopt : syncing::decodeChange(late->bytes);
    if (!change)
        return;
    const auto fields = store::changerows::fieldsOf(change->body);
    about.late = fields.value_or(QList<domain::FieldChange>());
    const domain::RecordType *type = domain::recordType(row.type);
    if (view.isHere()) {
        for (const domain::FieldChange &field : std::as_const(about.late)) {
            const QJsonValue whole = view.shown(field.column);
            about.now.insert(field.column, type ? store::ChangedPart(*type, field).of(whole) : whole);
        }
    }
    about.sides.append({row.change,
        store::recordchanges::nameOf(context.connection(), change->header.user).value_or(QString()),
        change->header.clock.wall, {}, change->header.user == context.user(), false});
}

/// What a field of the record holds, in the change that came late or where it stands now.
QJsonValue heldIn(const Disagreement &about, const syncing::RecordState &view, const QString &column)
{
    const auto late = std::ranges::find(about.late, column, &domain::FieldChange::column);
    return late == about.late.end() ? view.shown(column) : late->after;
}

/// The day and the first words of a note tell it from others of the same person.
void describeNote(Disagreement &about, const syncing::RecordState &view)
{
    const NoteLabel label
        = notelabel::of(about.record.type, heldIn(about, view, u"at"_s), heldIn(about, view, u"text"_s));
    about.noteAt = label.at;
    about.noteText = label.text;
}

/// A record that came late is in no table yet: it is called by what it hangs on.
base::Done nameLate(Context &context, Disagreement &about, const syncing::RecordState &view)
{
    const auto parent = base::Id::fromString(heldIn(about, view, u"parent"_s).toString());
    if (!about.title.isEmpty() || !parent || parent->isNil())
        return {};
    const auto title = recordtitle::of(context, {QString(), *parent});
    if (!title)
        return title.error();
    if (!title->text.isEmpty()) {
        about.subject = title->subject;
        about.title = title->text;
    }
    return {};
}

/// What explains the disagreements of one record: read once for all of them.
struct Explained {
    base::Id stream;
    base::Id record;
    RecordTitle title;
    store::recordchanges::Story story;
    QList<syncing::Conflict> conflicts;

    bool isOf(const store::conflictrows::Row &row) const
    {
        return row.stream == stream && row.record == record;
    }
};

base::Result<Explained> explain(Context &context, const store::conflictrows::Row &row)
{
    const auto title = recordtitle::of(context, {row.type, row.record});
    if (!title)
        return title.error();
    auto story
        = store::recordchanges::ofRecord(context.vault(), context.connection(), row.stream, row.record);
    if (!story)
        return story.error();
    Explained known{row.stream, row.record, *title, std::move(*story), {}};
    known.conflicts = syncing::conflictsOf(known.story.view);
    return known;
}

bool isSide(const syncing::Conflict &conflict, const base::Id &change)
{
    return std::ranges::find(conflict.sides, change, &syncing::Head::by) != conflict.sides.end();
}

/// One person's word once, where he has come to it twice: the last time counts.
QList<syncing::Head> spoken(const QList<syncing::Head> &sides, const store::recordchanges::Story &story)
{
    QList<syncing::Head> words;
    for (auto side = sides.crbegin(); side != sides.crend(); ++side) {
        const auto user = [&](const syncing::Head &one) { return story.changes.value(one.by).change.header.user; };
        const auto isAgain = [&](const syncing::Head &later) {
            return later.value == side->value && user(later) == user(*side) && !user(later).isNil();
        };
        if (side->value.isNull() || std::ranges::none_of(words, isAgain))
            words.prepend(*side);
    }
    return words;
}

/// The row with everything that a person needs to decide.
base::Result<Disagreement> read(Context &context, const store::conflictrows::Row &row, const Explained &known)
{
    Disagreement about;
    about.id = row.id;
    about.kind = kindOf(row);
    about.record = {row.type, row.record};
    about.column = row.field;
    about.part = row.part;
    about.mustDecide = row.weight == syncing::Weight::Decision;
    about.subject = known.title.subject;
    about.title = known.title.text;
    if (about.kind == DisagreementKind::Late) {
        addLate(known.story.view, about, row, context);
        describeNote(about, known.story.view);
        const base::Done named = nameLate(context, about, known.story.view);
        return named ? base::Result<Disagreement>(about) : named.error();
    }
    describeNote(about, known.story.view);
    if (const base::Done named = nameLate(context, about, known.story.view); !named)
        return named.error();
    about.shown = known.story.view.shown(row.field);
    if (!row.part.isEmpty())
        about.shown = about.shown.isObject() ? about.shown.toObject().value(row.part)
                                             : QJsonValue(about.shown.toArray().contains(row.part));
    for (const syncing::Conflict &conflict : known.conflicts) {
        if (conflict.id != row.id || conflict.column != row.field || conflict.key != row.part)
            continue;
        for (const syncing::Head &head : spoken(conflict.sides, known.story)) {
            const Told told = known.story.changes.value(head.by);
            about.sides.append(sideOf(context, told, head.by, about));
            if (about.kind == DisagreementKind::Field)
                about.sides.last().value = head.value;
        }
        QList<base::Id> sides;
        for (const syncing::Head &side : conflict.sides)
            sides.append(side.by);
        about.base = store::CellHistory(known.story, row.field, row.part).valueBefore(sides);
        const QList<base::Id> heads = known.story.view.fields.value(row.field).headsOf(row.part);
        about.isOvertaken = about.kind == DisagreementKind::Text
            && std::ranges::any_of(heads, [&](const base::Id &head) { return !isSide(conflict, head); });
    }
    return about;
}

qsizetype placeOf(const Disagreement &one)
{
    const domain::RecordType *type = domain::recordType(one.record.type);
    const domain::FieldInfo *field = type ? type->find(one.column) : nullptr;
    return field ? field - type->fields.data() : -1;
}

/// What has to be decided first, then what has stood longest; never by ids alone, which are made by chance.
void putInOrder(QList<Disagreement> &all)
{
    const auto at = [](const Disagreement &one) {
        base::Moment last = 0;
        for (const DisagreementSide &side : one.sides)
            last = std::max(last, side.at);
        return last;
    };
    std::ranges::sort(all, {}, [&](const Disagreement &one) {
        return std::tuple(!one.mustDecide, at(one), one.title, one.subject.id, one.record.type != one.subject.type,
            one.record.type, one.record.id, placeOf(one), one.part, one.id);
    });
}

} // namespace

void hideSecrets(Disagreement &one)
{
    const auto shown = [&](const QJsonValue &value) {
        return domain::shownValue(one.record.type, one.column, value);
    };
    one.base = shown(one.base);
    one.shown = shown(one.shown);
    for (DisagreementSide &side : one.sides)
        side.value = shown(side.value);
    one.late = domain::withoutSecrets(one.record.type, one.late);
    for (auto now = one.now.begin(); now != one.now.end(); ++now)
        now.value() = domain::shownValue(one.record.type, now.key(), now.value());
}

base::Result<QList<Disagreement>> readAll(
    Context &context, const base::Result<QList<store::conflictrows::Row>> &rows)
{
    if (!rows)
        return rows.error();
    // Record by record, so that each history is read and folded once.
    QList<qsizetype> order(rows->size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype at) {
        return std::pair(rows->at(at).stream, rows->at(at).record);
    });
    QList<Disagreement> list(rows->size());
    std::optional<Explained> known;
    for (const qsizetype at : std::as_const(order)) {
        const store::conflictrows::Row &row = rows->at(at);
        if (!known || !known->isOf(row)) {
            auto next = explain(context, row);
            if (!next)
                return next.error();
            known = std::move(*next);
        }
        auto one = read(context, row, *known);
        if (!one)
            return one.error();
        list[at] = std::move(*one);
    }
    putInOrder(list);
    return list;
}

base::Result<Disagreement> readOne(Context &context, const store::conflictrows::Row &row)
{
    const auto known = explain(context, row);
    return known ? read(context, row, *known) : known.error();
}

base::Result<base::Id> subjectOf(Context &context, const store::conflictrows::Row &row)
{
    const auto title = recordtitle::of(context, {row.type, row.record});
    if (!title || !title->text.isEmpty())
        return title.transform([](const RecordTitle &one) { return one.subject.id; });
    // What is in no table is called by what it hangs on, which only its history tells.
    return readOne(context, row).transform([](const Disagreement &one) { return one.subject.id; });
}

base::Result<store::conflictrows::Row> rowOf(Context &context, const Named &named)
{
    const auto rows = store::conflictrows::all(context.connection());
    if (!rows)
        return rows.error();
    const auto found = std::ranges::find_if(
        *rows, [&](const store::conflictrows::Row &row) { return named.names(row); });
    if (found == rows->end())
        return base::Error{base::ErrorKind::NotFound, u"it was settled meanwhile"_s};
    return *found;
}

} // namespace work::disagreements
