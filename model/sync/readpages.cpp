// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/readpages.h"

#include "model/sync/conflict.h"
#include "model/sync/fold.h"

#include <QHash>

#include <algorithm>

namespace syncing {
namespace {

std::shared_ptr<const Body> bodyOf(const domain::Change &change)
{
    if (!hasBody(change))
        return nullptr;
    auto body = Body::decode(change.body);
    return body ? std::make_shared<const Body>(std::move(*body)) : nullptr;
}

QList<FreshRecord> foldApart(const QList<Entry> &entries, const QList<std::shared_ptr<const Body>> &bodies)
{
    QHash<base::Id, qsizetype> places;
    QList<FreshRecord> records;
    places.reserve(entries.size());
    records.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const domain::Change &change = entries.at(i).change;
        const qsizetype place = places.value(change.header.record, records.size());
        if (place == records.size()) {
            places.insert(change.header.record, place);
            records.append({stubOf(change.header.record, {}, Presence::Absent), {}});
        }
        fold(change, false, bodies.at(i).get(), records[place].state);
    }
    for (FreshRecord &one : records) {
        if (one.state.isHere() && one.state.inbox.isEmpty() && conflictsOf(one.state).isEmpty())
            one.shown = one.state.allShown();
    }
    return records;
}

ReadPage readPage(const Position &from, const Page &page)
{
    ReadPage read{false, from.n, from.s, {}, {}};
    if (page.snapshot && from.n == 0) {
        read.after = page.snapshot->n;
        read.hash = page.snapshot->s;
    }
    if (page.isFork || page.entries.isEmpty() || page.after != read.after)
        return read;
    const Entry &last = page.entries.constLast();
    read.isWhole = verifiesStream(page.entries, read.after, read.hash, last.n, last.s);
    if (!read.isWhole)
        return read;
    read.bodies.reserve(page.entries.size());
    for (const Entry &entry : page.entries)
        read.bodies.append(bodyOf(entry.change));
    read.records = foldApart(page.entries, read.bodies);
    return read;
}

} // namespace

ReadPages readPages(const Request &request, const Response &response)
{
    ReadPages pages;
    for (const Page &page : response.pages) {
        const auto from = std::ranges::find(request.positions, page.stream, &Position::stream);
        pages.append(readPage(from == request.positions.end() ? Position{} : *from, page));
    }
    return pages;
}

} // namespace syncing
