// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/people.h"

#include "model/base/calendar.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/departure.h"
#include "model/store/peoplelist.h"
#include "model/store/records.h"
#include "model/work/assessments.h"
#include "model/work/context.h"
#include "model/work/forms.h"
#include "model/work/peopleparts.h"
#include "model/work/personmerge.h"

namespace work::people {
namespace {

using store::ActWriter;

domain::RecordRef refTo(const base::Id &person)
{
    return {QLatin1String(domain::Person::kType), person};
}

/// Before a person goes: those who are related to it keep its name in the place of the record, and nothing is
/// joined to it or shown as part of it any more.
base::Done letGo(ActWriter &writer, const base::Id &id)
{
    const auto person = store::records::find<domain::Person>(writer.connection(), id);
    const auto relations = store::records::where<domain::Relation>(writer.connection(), "other", id);
    const auto joined = store::records::where<domain::SamePerson>(writer.connection(), "other", id);
    if (!person || !relations || !joined)
        return !person ? person.error() : !relations ? relations.error() : joined.error();
    for (domain::Relation relation : *relations) {
        relation.other = {};
        if (relation.otherName.isEmpty() && *person)
            relation.otherName = (*person)->name;
        if (const auto put = writer.put(relation); !put)
            return put.error();
    }
    for (const domain::SamePerson &same : *joined) {
        if (const base::Done removed = writer.remove<domain::SamePerson>(same.id); !removed)
            return removed;
    }
    return {};
}

/// Brings the stored children of a record to the edited list: puts each, removes those that are missing.
template <class Record> base::Done putList(ActWriter &writer, const base::Id &parent, QList<Record> edited)
{
    const auto stored = store::records::childrenOf<Record>(writer.connection(), parent);
    if (!stored)
        return stored.error();
    for (const Record &old : *stored) {
        const bool kept
            = std::any_of(edited.begin(), edited.end(), [&](const Record &one) { return one.id == old.id; });
        if (kept)
            continue;
        if (const base::Done removed = writer.remove<Record>(old.id); !removed)
            return removed;
    }
    for (Record &one : edited) {
        one.parent = parent;
        if (const auto put = writer.put(one); !put)
            return put.error();
    }
    return {};
}

base::Done checkSavable(Context &context, const PersonEdit &edit)
{
    const QList<FieldIssue> issues = issuesOf(edit, base::koreanDay(context.clock().now()));
    if (!issues.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, issues.first().field};
    return {};
}

base::Result<PersonEdit> readStored(sql::Connection &connection, const base::Id &id)
{
    const auto person = store::records::find<domain::Person>(connection, id);
    const auto phones = store::records::childrenOf<domain::Phone>(connection, id);
    const auto benefits = store::records::childrenOf<domain::Benefit>(connection, id);
    const auto appointments = store::records::childrenOf<domain::Appointment>(connection, id);
    const auto relations = store::records::childrenOf<domain::Relation>(connection, id);
    if (!person || !phones || !benefits)
        return !person ? person.error() : !phones ? phones.error() : benefits.error();
    if (!appointments || !relations)
        return !appointments ? appointments.error() : relations.error();
    if (!*person)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("person")};
    return PersonEdit{**person, *phones, *benefits, *appointments, *relations};
}

base::Result<base::Id> write(
    Context &context, ActWriter &writer, const PersonEdit &edit, const domain::DraftKey &draft)
{
    const auto id = writer.put(edit.person);
    if (!id)
        return id.error();
    writer.setSubject(refTo(*id));
    for (const base::Done &done : {putList(writer, *id, edit.phones), putList(writer, *id, edit.benefits),
             putList(writer, *id, edit.appointments), putList(writer, *id, edit.relations),
             writer.dropDraft(draft)}) {
        if (!done)
            return done.error();
    }
    if (const auto act = context.finish(writer); !act)
        return act.error();
    return *id;
}

} // namespace

base::Result<domain::PeoplePage> list(
    Context &context, const domain::PeopleQuery &query, int offset, int limit)
{
    auto page = store::peoplelist::page(context.connection(), query, offset, limit);
    if (!page)
        return page.error();
    const QJsonObject detail{
        {QStringLiteral("query"), query.toJson()}, {QStringLiteral("count"), page->total}};
    if (const base::Done logged
        = store::accesslog::write(context.vault(), context.connection(), QStringLiteral("list"), {}, detail);
        !logged)
        return logged.error();
    return page;
}

base::Result<QList<base::Id>> listIds(Context &context, const domain::PeopleQuery &query)
{
    return store::peoplelist::ids(context.connection(), query);
}

base::Result<QList<std::pair<QString, int>>> dongs(Context &context)
{
    return store::peoplelist::dongs(context.connection());
}

base::Result<PersonDetail> open(Context &context, const base::Id &person)
{
    // Who found nothing has opened nothing; what is found is noted before it is shown.
    auto detail = readDetail(context.connection(), person);
    if (!detail)
        return store::departure::explained(context.connection(), person, detail.error());
    if (const base::Done logged = store::accesslog::write(
            context.vault(), context.connection(), QStringLiteral("open"), refTo(person));
        !logged)
        return logged.error();
    for (const domain::Assessment &one : std::as_const(detail->assessments)) {
        if (one.instrument == assessments::kNeedsInstrument || detail->formTitles.contains(one.instrument))
            continue;
        const auto form = forms::open(context, one.instrument, one.edition);
        if (form)
            detail->formTitles.insert(one.instrument, (*form)->title);
    }
    return detail;
}

base::Result<QList<domain::Note>> notes(
    Context &context, const base::Id &person, const domain::NoteEdge &after, int limit)
{
    return readNotes(context.connection(), person, after, limit);
}

QList<FieldIssue> issuesOf(const PersonEdit &edit, QDate today)
{
    constexpr int kOldest = 130;
    using enum FieldIssue::Reason;
    QList<FieldIssue> issues;
    if (edit.person.name.trimmed().isEmpty())
        issues.append({QStringLiteral("name"), Missing});
    if (edit.person.birth.isValid() && edit.person.birth > today)
        issues.append({QStringLiteral("birth"), InTheFuture});
    if (edit.person.birth.isValid() && edit.person.birth.addYears(kOldest) < today)
        issues.append({QStringLiteral("birth"), TooOld});
    for (const domain::Phone &phone : edit.phones) {
        const bool digits = std::all_of(
            phone.number.begin(), phone.number.end(), [](QChar c) { return c.isDigit() || c == u'+'; });
        if (phone.number.isEmpty() || !digits)
            issues.append({QStringLiteral("phones"), NotANumber});
    }
    for (const domain::Appointment &appointment : edit.appointments) {
        if (appointment.from >= appointment.until)
            issues.append({QStringLiteral("appointments"), EndBeforeStart});
    }
    for (const domain::Benefit &benefit : edit.benefits) {
        if (benefit.from.isValid() && benefit.until.isValid() && benefit.until < benefit.from)
            issues.append({QStringLiteral("benefits"), EndBeforeStart});
    }
    return issues;
}

base::Result<base::Id> add(Context &context, const PersonEdit &edit, const domain::DraftKey &draft)
{
    if (edit.person.version != 0)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("the person is stored already")};
    if (const base::Done savable = checkSavable(context, edit); !savable)
        return savable.error();
    auto writer = ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("add person"), refTo(edit.person.id)});
    if (!writer)
        return writer.error();
    return write(context, *writer, edit, draft);
}

base::Result<base::Id> change(
    Context &context, const PersonEdit &loaded, const PersonEdit &edited, const domain::DraftKey &draft)
{
    if (const base::Done savable = checkSavable(context, edited); !savable)
        return savable.error();
    auto writer = ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("edit person"), refTo(edited.person.id)});
    if (!writer)
        return writer.error();
    // Read within the transaction, so that nothing can come in between.
    const auto present = readStored(context.connection(), edited.person.id);
    if (!present)
        return present.error();
    return write(context, *writer, merged(loaded, edited, *present), draft);
}

base::Done remove(Context &context, const base::Id &person, const QString &reason)
{
    auto writer = ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("remove person"), refTo(person), reason});
    if (!writer)
        return writer.error();
    if (const base::Done gone = letGo(*writer, person); !gone)
        return gone;
    if (const base::Done removed = writer->removeWithChildren(domain::typeOf<domain::Person>(), person);
        !removed)
        return removed;
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

base::Result<base::Id> saveHousehold(Context &context, const domain::Household &household,
    const QList<base::Id> &members, const domain::DraftKey &draft)
{
    auto writer = ActWriter::begin(context.vault(), context.connection(), {QStringLiteral("edit household")});
    if (!writer)
        return writer.error();
    const auto id = writer->put(household);
    if (!id)
        return id.error();
    writer->setSubject({QLatin1String(domain::Household::kType), *id});
    const auto before = store::records::where<domain::Person>(context.connection(), "household", *id);
    if (!before)
        return before.error();
    for (domain::Person person : *before) {
        if (members.contains(person.id))
            continue;
        person.household = {};
        if (const auto put = writer->put(person); !put)
            return put.error();
    }
    for (const base::Id &member : members) {
        auto person = store::records::find<domain::Person>(context.connection(), member);
        if (!person || !*person)
            return person ? base::Error{base::ErrorKind::NotFound, QStringLiteral("person")} : person.error();
        (*person)->household = *id;
        if (const auto put = writer->put(**person); !put)
            return put.error();
    }
    if (const base::Done dropped = writer->dropDraft(draft); !dropped)
        return dropped.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

base::Result<base::Id> saveNote(Context &context, domain::Note note, const domain::DraftKey &draft)
{
    if (note.text.trimmed().isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("text")};
    if (!note.at)
        note.at = context.clock().now();
    if (note.author.isEmpty())
        note.author = context.userName();
    auto writer = ActWriter::begin(context.vault(), context.connection(),
        {note.version == 0 ? QStringLiteral("add note") : QStringLiteral("edit note"), refTo(note.parent)});
    if (!writer)
        return writer.error();
    const auto id = writer->put(note);
    if (!id)
        return id.error();
    if (const base::Done dropped = writer->dropDraft(draft); !dropped)
        return dropped.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

base::Done removeNote(Context &context, const base::Id &note, const domain::DraftKey &draft)
{
    const auto stored = store::records::find<domain::Note>(context.connection(), note);
    if (!stored)
        return stored.error();
    if (!*stored)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("note")};
    auto writer = ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("remove note"), refTo((*stored)->parent)});
    if (!writer)
        return writer.error();
    if (const base::Done removed = writer->remove<domain::Note>(note); !removed)
        return removed;
    if (const base::Done dropped = writer->dropDraft(draft); !dropped)
        return dropped;
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

base::Result<base::Id> join(
    Context &context, const base::Id &shown, const base::Id &other, const QString &reason)
{
    if (shown == other)
        return base::Error{
            base::ErrorKind::InvalidInput, QStringLiteral("a record cannot be joined to itself")};
    // Chains would hide people: the shown record is not part of another, the other one has no parts and is
    // part of nothing yet.
    const auto shownElsewhere
        = store::records::where<domain::SamePerson>(context.connection(), "other", shown);
    const auto otherElsewhere
        = store::records::where<domain::SamePerson>(context.connection(), "other", other);
    const auto ofOther = store::records::childrenOf<domain::SamePerson>(context.connection(), other);
    for (const auto *links : {&shownElsewhere, &otherElsewhere, &ofOther}) {
        if (!*links)
            return links->error();
        if (!(*links)->isEmpty())
            return base::Error{
                base::ErrorKind::RefusedByRule, QStringLiteral("one of them is joined already")};
    }
    for (const base::Id &id : {shown, other}) {
        const auto person = store::records::find<domain::Person>(context.connection(), id);
        if (!person || !*person)
            return person ? base::Error{base::ErrorKind::NotFound, QStringLiteral("person")} : person.error();
    }
    auto writer = ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("join people"), refTo(shown), reason});
    if (!writer)
        return writer.error();
    domain::SamePerson same;
    same.parent = shown;
    same.other = other;
    same.reason = reason;
    const auto id = writer->put(same);
    if (!id)
        return id.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

base::Done part(Context &context, const base::Id &samePerson)
{
    const auto same = store::records::find<domain::SamePerson>(context.connection(), samePerson);
    if (!same || !*same)
        return same ? base::Error{base::ErrorKind::NotFound, QStringLiteral("joining")} : same.error();
    auto writer = ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("part people"), refTo((*same)->parent)});
    if (!writer)
        return writer.error();
    if (const base::Done removed = writer->remove<domain::SamePerson>(samePerson); !removed)
        return removed;
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

} // namespace work::people
