// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/waitinglist.h"

#include "model/base/calendar.h"
#include "model/domain/offer.h"
#include "model/domain/person.h"
#include "model/domain/service.h"
#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/work/context.h"

#include <algorithm>

namespace work::waitinglist {
namespace {

using base::Error;
using base::ErrorKind;

Error refusal(const char *why)
{
    return {ErrorKind::RefusedByRule, QLatin1String(why)};
}

QDate dayNow(const Context &context)
{
    return base::koreanDay(context.clock().now());
}

bool isOver(const domain::Waiting &entry)
{
    return entry.until.isValid() || !entry.outcome.isEmpty();
}

/// Entries of an offer that are not over, in their order: ids grow with time.
base::Result<QList<domain::Waiting>> openEntries(sql::Connection &connection, const base::Id &offer)
{
    auto entries = store::records::where<domain::Waiting>(connection, "offer", offer);
    if (!entries)
        return entries;
    entries->removeIf(isOver);
    std::stable_sort(
        entries->begin(), entries->end(), [](const domain::Waiting &one, const domain::Waiting &other) {
            return std::pair(one.since, one.id) < std::pair(other.since, other.id);
        });
    return entries;
}

base::Done addPeople(sql::Connection &connection, const base::Id &offer, QList<WaitingPerson> &people)
{
    const auto entries = openEntries(connection, offer);
    if (!entries)
        return entries.error();
    int position = 0;
    for (const domain::Waiting &entry : *entries) {
        const auto person = store::records::find<domain::Person>(connection, entry.parent);
        if (!person)
            return person.error();
        const domain::Person known = person->value_or(domain::Person());
        people.append({entry, known.name, known.birth, known.sex, ++position});
    }
    return {};
}

base::Done logReading(Context &context, const domain::RecordRef &subject, qsizetype count)
{
    if (count == 0)
        return {};
    const QJsonObject detail{
        {QStringLiteral("page"), QStringLiteral("waiting")}, {QStringLiteral("count"), count}};
    return store::accesslog::write(
        context.vault(), context.connection(), QStringLiteral("list"), subject, detail);
}

/// What the act writes for one who comes off the list: the entry, and the place where it was given.
base::Done putTaken(
    store::ActWriter &writer, domain::Waiting entry, const QString &outcome, const QString &note, QDate day)
{
    entry.until = day;
    entry.outcome = outcome;
    if (!note.isEmpty())
        entry.note = note;
    if (const auto put = writer.put(entry); !put)
        return put.error();
    if (outcome != QLatin1String(kPlaced))
        return {};
    auto offer = store::records::find<domain::Offer>(writer.connection(), entry.offer);
    if (!offer || !*offer)
        return offer ? Error{ErrorKind::NotFound, QStringLiteral("offer")} : offer.error();
    if ((*offer)->places.value_or(0) < 1)
        return refusal("no place is left");
    (*offer)->places = *(*offer)->places - 1;
    const auto put = writer.put(**offer);
    return put ? base::Done() : put.error();
}

} // namespace

base::Result<QHash<base::Id, int>> counts(Context &context)
{
    const auto entries = store::records::all<domain::Waiting>(context.connection());
    if (!entries)
        return entries.error();
    QHash<base::Id, int> counts;
    for (const domain::Waiting &entry : *entries) {
        if (!isOver(entry))
            ++counts[entry.offer];
    }
    return counts;
}

base::Result<QList<WaitingPerson>> of(Context &context, const base::Id &offer)
{
    QList<WaitingPerson> people;
    if (const base::Done read = addPeople(context.connection(), offer, people); !read)
        return read.error();
    const base::Done logged
        = logReading(context, {QLatin1String(domain::Offer::kType), offer}, people.size());
    if (!logged)
        return logged.error();
    return people;
}

base::Result<QList<WaitingPerson>> ofService(Context &context, const base::Id &service)
{
    const auto offers = store::records::childrenOf<domain::Offer>(context.connection(), service);
    if (!offers)
        return offers.error();
    QList<WaitingPerson> people;
    for (const domain::Offer &offer : *offers) {
        if (const base::Done read = addPeople(context.connection(), offer.id, people); !read)
            return read.error();
    }
    const base::Done logged
        = logReading(context, {QLatin1String(domain::Service::kType), service}, people.size());
    if (!logged)
        return logged.error();
    return people;
}

base::Result<QList<WaitingPerson>> ofPerson(Context &context, const base::Id &person)
{
    const auto own = store::records::childrenOf<domain::Waiting>(context.connection(), person);
    if (!own)
        return own.error();
    QList<WaitingPerson> waits;
    for (const domain::Waiting &entry : *own) {
        if (isOver(entry))
            continue;
        const auto line = openEntries(context.connection(), entry.offer);
        if (!line)
            return line.error();
        const auto at = std::find_if(line->begin(), line->end(),
            [&](const domain::Waiting &one) { return one.id == entry.id; });
        waits.append({entry, {}, {}, {}, int(at - line->begin()) + 1});
    }
    return waits;
}

base::Result<base::Id> put(Context &context, const base::Id &person, const base::Id &offer, QDate since,
    const QString &note, const domain::DraftKey &draft)
{
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {QStringLiteral("put on waiting list"), {QLatin1String(domain::Person::kType), person}});
    if (!writer)
        return writer.error();
    sql::Connection &connection = writer->connection();
    const auto known = store::records::find<domain::Person>(connection, person);
    const auto wanted = store::records::find<domain::Offer>(connection, offer);
    if (!known || !wanted)
        return known ? wanted.error() : known.error();
    if (!*known || !*wanted)
        return Error{ErrorKind::NotFound, *known ? QStringLiteral("offer") : QStringLiteral("person")};
    if ((*wanted)->closed)
        return refusal("the offer is closed");
    const auto entries = openEntries(connection, offer);
    if (!entries)
        return entries.error();
    if (std::any_of(entries->begin(), entries->end(),
            [&](const domain::Waiting &entry) { return entry.parent == person; }))
        return refusal("the person waits there already");
    domain::Waiting entry;
    entry.parent = person;
    entry.offer = offer;
    entry.since = since.isValid() ? since : dayNow(context);
    entry.note = note;
    const auto id = writer->put(entry);
    if (!id)
        return id;
    if (const base::Done dropped = writer->dropDraft(draft); !dropped)
        return dropped.error();
    if (const auto act = context.finish(*writer); !act)
        return act.error();
    return *id;
}

base::Done take(Context &context, const base::Id &id, const QString &outcome, const QString &note)
{
    if (!context.codes().list(QStringLiteral("waiting-outcomes")).contains(outcome))
        return Error{ErrorKind::InvalidInput, QStringLiteral("outcome")};
    auto writer = store::ActWriter::begin(
        context.vault(), context.connection(), {QStringLiteral("take off waiting list")});
    if (!writer)
        return writer.error();
    const auto entry = store::records::find<domain::Waiting>(writer->connection(), id);
    if (!entry || !*entry)
        return entry ? Error{ErrorKind::NotFound, QStringLiteral("waiting")} : entry.error();
    if (isOver(**entry))
        return refusal("the entry is over already");
    writer->setSubject({QLatin1String(domain::Person::kType), (*entry)->parent});
    if (const base::Done taken = putTaken(*writer, **entry, outcome, note, dayNow(context)); !taken)
        return taken;
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

base::Result<domain::Waiting> placeNext(Context &context, const base::Id &offer)
{
    const auto entries = openEntries(context.connection(), offer);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return refusal("nobody waits");
    const domain::Waiting first = entries->first();
    if (const base::Done taken = take(context, first.id, QLatin1String(kPlaced)); !taken)
        return taken.error();
    return first;
}

} // namespace work::waitinglist
