// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/disagreements.h"

#include "model/base/crypto.h"
#include "model/domain/records.h"
#include "model/domain/secrets.h"
#include "model/store/actwriter.h"
#include "model/store/changerows.h"
#include "model/store/conflictrows.h"
#include "model/store/recordchanges.h"
#include "model/store/records.h"
#include "model/store/syncrows.h"
#include "model/sync/view.h"
#include "model/work/bothtexts.h"
#include "model/work/context.h"
#include "model/work/latechanges.h"
#include "model/work/recordtitle.h"
#include "model/work/settlingparts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace work::disagreements {
namespace {

using domain::Disagreement;
using domain::DisagreementKind;
using domain::DisagreementSide;
using domain::Settle;
using namespace settlingparts;
using store::recordchanges::Told;

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
    about.sides.append({row.change,
        store::recordchanges::nameOf(context.connection(), change->header.user).value_or(QString()),
        change->header.clock.wall, {}, change->header.user == context.user(), false});
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

/// The row with everything that a person needs to decide.
Disagreement read(Context &context, const store::conflictrows::Row &row, const Explained &known)
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
        return about;
    }
    about.shown = known.story.view.shown(row.field);
    if (!row.part.isEmpty())
        about.shown = about.shown.isObject() ? about.shown.toObject().value(row.part)
                                             : QJsonValue(about.shown.toArray().contains(row.part));
    for (const syncing::Conflict &conflict : known.conflicts) {
        if (conflict.id != row.id || conflict.column != row.field || conflict.key != row.part)
            continue;
        for (const syncing::Head &head : conflict.sides) {
            const Told told = known.story.changes.value(head.by);
            about.sides.append(sideOf(context, told, head.by, about));
            if (about.kind == DisagreementKind::Field)
                about.sides.last().value = head.value;
            if (const syncing::Write *write = writeOf(told, row.field, row.part))
                about.base = partOf(*write, false, row.part);
        }
    }
    return about;
}

/// Settling reads what is true; who looks sees a mark.
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
        list[at] = read(context, row, *known);
    }
    putInOrder(list);
    return list;
}

base::Result<Disagreement> readOne(Context &context, const store::conflictrows::Row &row)
{
    const auto known = explain(context, row);
    return known ? base::Result<Disagreement>(read(context, row, *known)) : known.error();
}

/// Two fields that the same two changes wrote apart have one id; the field tells them from each other.
struct Named {
    QByteArray id;
    std::optional<QString> column;
    QString part;

    bool names(const store::conflictrows::Row &row) const
    {
        return row.id == id && (!column || (row.field == *column && row.part == part));
    }
};

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

std::optional<QJsonValue> bothOf(const Disagreement &about)
{
    QStringList texts;
    for (const DisagreementSide &side : about.sides) {
        if (side.value.isString())
            texts.append(side.value.toString());
        else if (about.kind != DisagreementKind::Text)
            return std::nullopt;
    }
    // What stands there holds what others wrote in other places too.
    if (about.kind == DisagreementKind::Text)
        return bothtexts::together(about.shown.toString(), texts);
    const domain::RecordType *type = domain::recordType(about.record.type);
    const domain::FieldInfo *field = type ? type->find(about.column) : nullptr;
    return field && field->holdsBoth() ? std::optional(QJsonValue(texts.join(u" / "_s))) : std::nullopt;
}

/// The conflict as folding found it, from what a person was shown.
std::optional<syncing::Conflict> conflictIn(
    const syncing::RecordState &view, const store::conflictrows::Row &row)
{
    for (const syncing::Conflict &conflict : syncing::conflictsOf(view)) {
        if (conflict.id == row.id && conflict.column == row.field && conflict.key == row.part)
            return conflict;
    }
    return std::nullopt;
}

base::Done settleRemoval(store::ActWriter &writer, const store::conflictrows::Row &row, bool removes)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const auto conflict = conflictIn(view, row);
    syncing::Composer composer = syncing::composerFor(*writer.replica(), row.stream, view);
    syncing::Body body = removes ? composer.remove() : syncing::Body();
    if (!removes)
        body.saw = composer.remove().saw;
    if (conflict) {
        for (const syncing::Head &side : conflict->sides)
            body.settles.append(side.by);
    }
    if (!removes) {
        if (const base::Done apart = keepOthers(body, view, row.field, row.part); !apart)
            return apart;
    }
    return writer.putBody(
        removes ? domain::ChangeKind::Remove : domain::ChangeKind::Update, row.type, row.record, body);
}

base::Done settleField(
    store::ActWriter &writer, const store::conflictrows::Row &row, const QJsonValue &value)
{
    const syncing::RecordState view = syncing::viewOf(*writer.replica(), row.stream, row.record);
    const auto conflict = conflictIn(view, row);
    if (!conflict)
        return base::Error{base::ErrorKind::NotFound, u"it was settled meanwhile"_s};
    const syncing::Composer composer = syncing::composerFor(*writer.replica(), row.stream, view);
    syncing::Body body = composer.resolve(*conflict, value);
    if (const base::Done apart = keepOthers(body, view, row.field, row.part); !apart)
        return apart;
    return writer.putBody(domain::ChangeKind::Update, row.type, row.record, body);
}

base::Result<bool> isHere(Context &context, const store::conflictrows::Row &row)
{
    const domain::RecordType *type = domain::recordType(row.type);
    return type ? store::records::exists(context.connection(), row.record) : base::Result<bool>(true);
}

/// Ends the disagreement that is named, as `settle` says.
base::Result<domain::Act> settleNamed(Context &context, const Named &named, Settle how,
    const QJsonValue &value, const QString &reason)
{
    const auto row = rowOf(context, named);
    if (!row)
        return row.error();
    const auto about = readOne(context, *row);
    if (!about)
        return about.error();
    const auto wanted = how == Settle::Value ? std::optional(value) : disagreements::valueOf(*about, how);
    const bool isField = about->kind == DisagreementKind::Field || about->kind == DisagreementKind::Text;
    const bool fits = isField ? wanted.has_value()
        : about->kind == DisagreementKind::Late ? how == Settle::Keep || how == Settle::Apply
                                                : how == Settle::Keep || how == Settle::Remove;
    if (!fits)
        return base::Error{base::ErrorKind::RefusedByRule, u"it cannot be settled in this way"_s};
    const auto here = isHere(context, *row);
    if (!here)
        return here.error();
    const bool takesOver = about->kind == DisagreementKind::Late && how == Settle::Apply;
    const bool declines = about->kind == DisagreementKind::Late && how == Settle::Keep && !*here;
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {QString::fromLatin1(declines ? kDeclineAct : takesOver ? kTakeOverAct : kSettleAct), about->subject, reason});
    if (!writer)
        return writer.error();
    const base::Done done = declines ? latechanges::decline(*writer, *row)
        : isField ? settleField(*writer, *row, *wanted)
        : about->kind == DisagreementKind::Late
        ? latechanges::settle(*writer, *row, *about, how == Settle::Apply)
        : settleRemoval(*writer, *row, how == Settle::Remove);
    if (!done)
        return done.error();
    return context.finish(*writer);
}

} // namespace

base::Result<QList<Disagreement>> list(Context &context)
{
    auto all = readAll(context, store::conflictrows::all(context.connection()));
    if (!all)
        return all;
    for (Disagreement &one : *all)
        hideSecrets(one);
    return all;
}

base::Result<QList<Disagreement>> of(Context &context, const base::Id &subject)
{
    auto all = list(context);
    if (all)
        all->removeIf([&](const Disagreement &one) {
            return one.subject.id != subject && one.record.id != subject;
        });
    return all;
}

base::Result<Disagreement> find(Context &context, const QByteArray &id)
{
    const auto row = rowOf(context, {id, {}, {}});
    auto found = row ? readOne(context, *row) : base::Result<Disagreement>(row.error());
    if (found)
        hideSecrets(*found);
    return found;
}

QByteArray ownId(const Disagreement &one)
{
    return base::crypto::hash(
        one.id + one.record.id.bytes() + one.column.toUtf8() + '\0' + one.part.toUtf8());
}

base::Result<QHash<base::Id, int>> countBySubject(Context &context)
{
    const auto rows = store::conflictrows::all(context.connection());
    if (!rows)
        return rows.error();
    QHash<base::Id, base::Id> subjects;
    QHash<base::Id, int> counts;
    for (const store::conflictrows::Row &row : *rows) {
        auto subject = subjects.constFind(row.record);
        if (subject == subjects.constEnd()) {
            const auto title = recordtitle::of(context, {row.type, row.record});
            if (!title)
                return title.error();
            subject = subjects.insert(row.record, title->subject.id);
        }
        ++counts[*subject];
    }
    return counts;
}

base::Result<qint64> count(Context &context)
{
    return store::conflictrows::count(context.connection());
}

const DisagreementSide *sideOf(const Disagreement &about, Settle how)
{
    if (about.sides.isEmpty())
        return nullptr;
    const bool isMine = how == Settle::Mine;
    const auto found = std::ranges::find(about.sides, isMine, &DisagreementSide::isMine);
    const bool isBetweenTwo = found != about.sides.end()
        && std::ranges::find(about.sides, !isMine, &DisagreementSide::isMine) != about.sides.end();
    // Where others disagree, or one person on two PCs, the first and the last stand for the two.
    return isBetweenTwo ? &*found : isMine ? &about.sides.first() : &about.sides.last();
}

std::optional<QJsonValue> valueOf(const Disagreement &about, Settle how)
{
    switch (how) {
    case Settle::Base:
        return about.base;
    case Settle::Mine:
    case Settle::Theirs: {
        const DisagreementSide *side = sideOf(about, how);
        return side ? std::optional(side->value) : std::nullopt;
    }
    case Settle::Both:
        return bothOf(about);
    case Settle::Keep:
        return about.shown;
    case Settle::Remove:
    case Settle::Apply:
    case Settle::Value:
        break;
    }
    return std::nullopt;
}

base::Result<domain::Act> settle(Context &context, const QByteArray &id, Settle how, const QJsonValue &value,
    const QString &reason)
{
    return settleNamed(context, {id, {}, {}}, how, value, reason);
}

base::Result<domain::Act> settle(Context &context, const Disagreement &which, Settle how,
    const QJsonValue &value, const QString &reason)
{
    return settleNamed(context, {which.id, which.column, which.part}, how, value, reason);
}

} // namespace work::disagreements
