// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/accessentries.h"

#include "model/office/facts.h"
#include "model/sync/body.h"

#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace office::accessentries {
namespace {

constexpr auto kReadTo = "accesses read to";
constexpr qint64 kAtOnce = 500;
// As store::accessout writes them.
const QString kType = u"access"_s;
const QString kColumn = u"entries"_s;

Entry entryOf(const QJsonObject &json, const domain::ChangeHeader &header)
{
    const QJsonObject detail = json.value("detail"_L1).toObject();
    const QString subject = json.value("subject"_L1).toString();
    return {json.value("at"_L1).toInteger(), header.user, header.device, json.value("kind"_L1).toString(),
        json.value("type"_L1).toString(), subject.isEmpty() ? base::Id() : syncing::fromShortText(subject),
        detail.value("reason"_L1).toString(), detail.value("count"_L1).toInteger(-1)};
}

/// What a change brings; nothing where it is none of an access log, or one that nobody can read.
QList<Entry> entriesIn(const domain::Change &change)
{
    if (change.header.recordType != kType || !syncing::hasBody(change))
        return {};
    const auto body = syncing::Body::decode(change.body);
    if (!body)
        return {};
    QList<Entry> entries;
    for (const syncing::Write &write : body->writes) {
        if (write.column != kColumn)
            continue;
        const QJsonArray list = write.after.toArray();
        for (const QJsonValue one : list)
            entries.append(entryOf(one.toObject(), change.header));
    }
    return entries;
}

base::Month monthOf(const Entry &entry)
{
    return base::monthOf(base::koreanDay(entry.at));
}

base::Done note(Context &context, const syncing::Entry &change)
{
    QSet<QString> months;
    const QList<Entry> entries = entriesIn(change.change);
    for (const Entry &entry : entries)
        months.insert(base::isoMonth(monthOf(entry)));
    for (const QString &month : std::as_const(months)) {
        const base::Done noted
            = context.connection
                  .statement(u"INSERT INTO people_access_month (month, n) VALUES (?, ?)"
                             " ON CONFLICT (month, n) DO NOTHING"_s)
                  .bind(month)
                  .bind(change.n)
                  .run();
        if (!noted)
            return noted;
    }
    return {};
}

base::Done noteNewOnes(Hall &hall)
{
    const auto known = facts::value(hall.context, kReadTo);
    if (!known)
        return known.error();
    qint64 last = known->toLongLong();
    const auto head = hall.store.stream(hall.people->audit);
    const qint64 end = head ? head->end : 0;
    if (last >= end)
        return {};
    while (last < end) {
        const QList<syncing::Entry> changes = hall.store.entries(hall.people->audit, last, kAtOnce);
        if (changes.isEmpty())
            break;
        for (const syncing::Entry &change : changes) {
            if (const base::Done noted = note(hall.context, change); !noted)
                return noted;
        }
        last = changes.constLast().n;
    }
    return facts::set(hall.context, kReadTo, QByteArray::number(last));
}

base::Result<QList<qint64>> changesOf(Context &context, base::Month month)
{
    sql::Statement query
        = context.connection.statement(u"SELECT n FROM people_access_month WHERE month = ? ORDER BY n"_s);
    query.bind(base::isoMonth(month));
    QList<qint64> numbers;
    while (query.step())
        numbers.append(query.integer(0));
    if (query.failed())
        return query.error();
    return numbers;
}

} // namespace

base::Done ofMonth(Hall &hall, base::Month month, const std::function<void(const Entry &)> &take)
{
    if (const base::Done noted = noteNewOnes(hall); !noted)
        return noted;
    const auto numbers = changesOf(hall.context, month);
    if (!numbers)
        return numbers.error();
    for (qsizetype at = 0; at < numbers->size();) {
        // Changes of a month mostly follow one another: a run of them is one question.
        qsizetype next = at + 1;
        while (next < numbers->size() && next - at < kAtOnce && numbers->at(next) == numbers->at(next - 1) + 1)
            ++next;
        const QList<syncing::Entry> changes
            = hall.store.entries(hall.people->audit, numbers->at(at) - 1, next - at);
        for (const syncing::Entry &change : changes) {
            const QList<Entry> entries = entriesIn(change.change);
            for (const Entry &entry : entries) {
                if (monthOf(entry) == month)
                    take(entry);
            }
        }
        at = next;
    }
    return {};
}

} // namespace office::accessentries
