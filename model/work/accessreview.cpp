// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/accessreview.h"

#include "model/documents/accessreviewpaper.h"
#include "model/documents/papertongue.h"
#include "model/store/vault.h"
#include "model/work/context.h"
#include "model/work/officeorders.h"
#include "model/work/paperperson.h"
#include "model/work/recordtitle.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::accessreview {
namespace {

base::Id idIn(const QJsonValue &values, QLatin1StringView key)
{
    return base::Id::fromString(values[key].toString()).value_or(base::Id());
}

Entry entryOf(const QJsonValue &json)
{
    return {json["at"_L1].toInteger(), idIn(json, "user"_L1), json["name"_L1].toString(),
        json["kind"_L1].toString(), json["type"_L1].toString(), idIn(json, "subject"_L1),
        json["reason"_L1].toString(), json["when"_L1].toString(), json["count"_L1].toInteger(-1),
        json["place"_L1].toString(), {}};
}

QList<Entry> entriesIn(const QJsonValue &list)
{
    QList<Entry> entries;
    const QJsonArray all = list.toArray();
    for (const QJsonValue one : all)
        entries.append(entryOf(one));
    return entries;
}

Part partOf(const QJsonObject &answer)
{
    return {answer.value("found"_L1).toInteger(), entriesIn(answer.value("entries"_L1))};
}

Person personOf(const QJsonValue &json)
{
    Person person{idIn(json, "user"_L1), json["name"_L1].toString(), json["entries"_L1].toInteger(), {},
        json["outsideHours"_L1].toInteger(), json["weekends"_L1].toInteger(), {}, {},
        entriesIn(json["takenOut"_L1]), json["withoutReason"_L1].toInteger()};
    const QJsonObject kinds = json["kinds"_L1].toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
        person.kinds.insert(kind.key(), kind.value().toInteger());
    const QJsonArray days = json["unusualDays"_L1].toArray();
    for (const QJsonValue day : days)
        person.unusualDays.append(base::dayFromIso(day.toString()).value_or(QDate()));
    const QJsonArray busy = json["busyDays"_L1].toArray();
    for (const QJsonValue day : busy)
        person.busyDays.append(
            {base::dayFromIso(day["day"_L1].toString()).value_or(QDate()), day["records"_L1].toInteger()});
    return person;
}

/// What a reviewer looks at first.
auto weightOf(const Person &person)
{
    return std::tuple(person.withoutReason > 0, person.busyDays.size(),
        person.outsideHours + person.weekends, person.entries);
}

QList<Signature> signaturesIn(const QJsonValue &list)
{
    QList<Signature> signatures;
    const QJsonArray all = list.toArray();
    for (const QJsonValue one : all)
        signatures.append({base::monthFromIso(one["month"_L1].toString()).value_or(base::Month()),
            one["at"_L1].toInteger(), one["name"_L1].toString(), one["secondName"_L1].toString(),
            one["remark"_L1].toString(), one["entries"_L1].toInteger()});
    return signatures;
}

/// Whoever reviews sees names as far as he may read them anyway.
base::Done addNames(Context &context, QList<Entry> &entries)
{
    QHash<base::Id, QString> known;
    for (Entry &entry : entries) {
        if (entry.subject.isNil())
            continue;
        auto name = known.constFind(entry.subject);
        if (name == known.constEnd()) {
            const auto title = recordtitle::of(context, {entry.type, entry.subject});
            if (!title)
                return title.error();
            name = known.insert(entry.subject, title->text);
        }
        entry.whose = *name;
    }
    return {};
}

documents::AccessReviewData paperOf(Context &context, const Month &month, const PaperCopy &copy)
{
    documents::AccessReviewData data;
    data.stamp = paperperson::stampOf(context, copy);
    data.month = month.month;
    data.total = month.total;
    for (const Person &one : month.people) {
        data.people.push_back({one.name, one.entries, one.outsideHours, one.weekends,
            qint64(one.takenOut.size()), one.withoutReason});
        for (const BusyDay &day : one.busyDays)
            data.busyDays.push_back({one.name, day.day, day.records});
        for (const Entry &entry : one.takenOut)
            data.takenOut.push_back({one.name, entry.at, entry.kind, entry.count, entry.reason});
    }
    if (const Signature *signature = month.signature())
        data.signature = {signature->name, signature->secondName, signature->at, signature->remark};
    return data;
}

} // namespace

const Signature *Month::signature() const
{
    const auto found = std::ranges::find(signatures, month, &Signature::month);
    return found == signatures.end() ? nullptr : &*found;
}

base::Result<Month> read(
    Context &context, OfficeDoors &doors, base::Month month, const base::Progress &progress)
{
    const auto answer = officeorders::give(
        context, doors, u"accesses"_s, {{u"month"_s, base::isoMonth(month)}, {u"limit"_s, kPart}}, progress);
    if (!answer)
        return answer.error();
    Month read{month, answer->value("total"_L1).toInteger(), {}, signaturesIn(answer->value("reviews"_L1)),
        partOf(*answer)};
    const QJsonArray people = answer->value("users"_L1).toArray();
    for (const QJsonValue one : people)
        read.people.append(personOf(one));
    std::ranges::stable_sort(read.people, std::greater(), weightOf);
    const base::Done named = addNames(context, read.first.entries);
    return named ? base::Result<Month>(std::move(read)) : named.error();
}

base::Result<Part> entries(Context &context, OfficeDoors &doors, base::Month month, const Filter &filter,
    qsizetype skip, const base::Progress &progress)
{
    const auto answer = officeorders::give(context, doors, u"accesses"_s,
        {{u"month"_s, base::isoMonth(month)},
            {u"user"_s, filter.user.isNil() ? QString() : filter.user.toString()}, {u"kind"_s, filter.kind},
            {u"text"_s, filter.text}, {u"standingOut"_s, filter.standingOut}, {u"skip"_s, qint64(skip)},
            {u"limit"_s, kPart}},
        progress);
    if (!answer)
        return answer.error();
    Part part = partOf(*answer);
    const base::Done named = addNames(context, part.entries);
    return named ? base::Result<Part>(std::move(part)) : named.error();
}

base::Result<Signed> sign(Context &context, OfficeDoors &doors, base::Month month, const QString &remark,
    const SecondPerson &second, const base::Progress &progress)
{
    const auto answer = officeorders::give(context, doors, u"review"_s,
        {{u"month"_s, base::isoMonth(month)}, {u"remark"_s, remark.trimmed()}}, progress, second);
    if (!answer)
        return answer.error();
    return Signed{answer->contains("waiting"_L1)};
}

base::Result<PrintedPaper> print(
    Context &context, const Month &month, const PaperCopy &copy, const PaperWay &way)
{
    const documents::PaperTongue tongue(copy.language);
    MadePaper made;
    // The register wants to know what a paper is about and how it was made: the log itself, in one way.
    made.subject = {u"access"_s, context.vault().identity().vault};
    made.form.form.edition = u"1"_s;
    made.document = documents::accessReviewPaper(paperOf(context, month, copy));
    return papers::number(context, std::move(made), QString::fromLatin1(documents::kAccessReviewPaper), copy, way);
}

} // namespace work::accessreview
