// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/verify.h"

#include "model/base/sealedfile.h"
#include "model/office/audit.h"
#include "model/office/authority.h"
#include "model/office/blobrows.h"

using namespace Qt::StringLiterals;

namespace office {
namespace {

constexpr qint64 kPage = 2000;

/// Where the checking of one stream has come to.
struct EntryPlace {
    qint64 n = 0;
    QByteArray s;
    bool isAtEnd = false;
    bool isBroken = false;
};

class Check {
public:
    explicit Check(Desk &desk)
        : m_desk(desk)
    {
    }

    base::Done pages();
    base::Done streams();
    base::Done audit();
    base::Done files();
    Verified take() { return std::move(m_found); }

private:
    base::Done stream(const base::Id &id);
    base::Done file(Hall &hall, const blobrows::Kept &kept);
    void entries(Hall &hall, const base::Id &stream, EntryPlace &place);
    void entry(Hall &hall, const CatalogueKeys &keys, const QString &name, const syncing::Entry &entry);
    void trouble(const QString &what) { m_found.troubles.append(what); }

    Desk &m_desk;
    Verified m_found;
};

base::Done Check::pages()
{
    if (m_desk.connection().engine() != sql::Engine::Sqlite)
        return {};
    for (const QString &question : {u"PRAGMA cipher_integrity_check"_s, u"PRAGMA integrity_check"_s}) {
        sql::Statement query = m_desk.connection().statement(question);
        while (query.step()) {
            if (query.text(0) != u"ok")
                trouble(u"pages: %1"_s.arg(query.text(0)));
        }
        if (query.failed())
            trouble(u"pages: %1"_s.arg(query.error().detail));
    }
    return {};
}

void Check::entry(Hall &hall, const CatalogueKeys &keys, const QString &name, const syncing::Entry &entry)
{
    const domain::Change &change = entry.change;
    const domain::ChangeHeader &header = change.header;
    const QString place = u"stream %1, number %2: "_s.arg(name).arg(entry.n);
    if (!syncing::isWhole(change))
        trouble(place + u"header, content and chain do not belong together"_s);
    if (!keys.isSigned(domain::signedBytes(header, change.commitment), change.signature, header.user))
        trouble(place + u"not signed by whom it names"_s);
    if (header.user.isNil() || hall.store.head(header.device, header.k).isEmpty())
        return;
    const bool isLinked = hall.store.head(header.device, header.k) == change.chain;
    if (!isLinked && !header.device.isNil())
        trouble(place + u"not in the chain of its device"_s);
}

void Check::entries(Hall &hall, const base::Id &stream, EntryPlace &place)
{
    const QString name = stream.toString();
    const CatalogueKeys keys(hall.people, hall.context.secrets.identity().publicKey);
    const QList<syncing::Entry> page = hall.store.entries(stream, place.n, kPage);
    place.isAtEnd = page.size() < kPage;
    for (const syncing::Entry &one : page) {
        const QByteArray s = syncing::streamHash(place.s, place.n + 1, one.change.chain);
        if (one.n != place.n + 1 || one.s != s) {
            trouble(u"stream %1, number %2: the chain is broken"_s.arg(name).arg(place.n + 1));
            place.isBroken = true;
            return;
        }
        place.n = one.n;
        place.s = s;
        ++m_found.changes;
        m_found.withoutBody += syncing::hasBody(one.change) ? 0 : 1;
        entry(hall, keys, name, one);
    }
    if (!place.isAtEnd)
        return;
    const auto head = hall.store.stream(stream);
    if (!head || head->end != place.n || head->s != place.s)
        trouble(u"stream %1: the end is not where the book says"_s.arg(name));
}

base::Done Check::stream(const base::Id &id)
{
    EntryPlace place;
    while (!place.isAtEnd && !place.isBroken) {
        const base::Done read = m_desk.perform(std::function<base::Done(Hall &)>([&](Hall &hall) {
            entries(hall, id, place);
            return base::Done();
        }));
        if (!read && read.error().kind == base::ErrorKind::VaultDamaged) {
            trouble(
                u"stream %1 after number %2: %3"_s.arg(id.toString()).arg(place.n).arg(read.error().detail));
            return {};
        }
        if (!read)
            return read;
    }
    ++m_found.streams;
    return {};
}

base::Done Check::streams()
{
    QList<base::Id> ids;
    const base::Done listed = m_desk.perform(std::function<base::Done(Hall &)>([&](Hall &hall) {
        ids = hall.store.streams();
        for (const Stream &known : hall.people->streams) {
            if (!ids.contains(known.id))
                trouble(u"stream %1 is missing in the book"_s.arg(known.id.toString()));
        }
        const auto devices = devices::all(hall.context);
        if (!devices)
            return base::Done(devices.error());
        m_found.devices = devices->size();
        return base::Done();
    }));
    if (!listed)
        return listed;
    std::ranges::sort(ids);
    for (const base::Id &id : std::as_const(ids)) {
        if (const base::Done done = stream(id); !done)
            return done;
    }
    return {};
}

base::Done Check::audit()
{
    Context context = m_desk.context();
    const auto events = office::audit::verify(context);
    if (events)
        m_found.events = *events;
    else if (events.error().kind == base::ErrorKind::VaultDamaged)
        trouble(u"acts of the office: %1"_s.arg(events.error().detail));
    else
        return events.error();
    return {};
}

/// One for each transaction; what is erased meanwhile is simply not there any more.
base::Done Check::files()
{
    wire::BlobName after;
    for (bool isAtEnd = false; !isAtEnd;) {
        const base::Done read
            = m_desk.perform(std::function<base::Done(Hall &)>([&](Hall &hall) -> base::Done {
                  const auto kept = blobrows::next(hall.context.connection, after);
                  if (!kept)
                      return kept.error();
                  isAtEnd = !*kept;
                  if (isAtEnd)
                      return {};
                  after = (*kept)->name;
                  return file(hall, **kept);
              }));
        if (!read)
            return read;
    }
    return {};
}

base::Done Check::file(Hall &hall, const blobrows::Kept &kept)
{
    if (hall.store.isErased(kept.name.record) || hall.store.place(kept.name.record).isNil())
        trouble(u"file %1: of no record that is there"_s.arg(kept.name.blob));
    ++(kept.row.isComplete ? m_found.files : m_found.filesPartly);
    const auto chunks = blobrows::chunks(hall.context.connection, kept.name);
    if (!chunks)
        return chunks.error();
    if (!kept.row.isComplete) {
        m_found.parts += chunks->size();
        return {};
    }
    if (chunks->size() != base::sealedfile::chunksOf(kept.row.size)
        || base::sealedfile::nameOf(*chunks) != kept.name.blob)
        trouble(u"file %1: its chunks do not bear its name"_s.arg(kept.name.blob));
    return {};
}

} // namespace

base::Result<Verified> verify(Desk &desk)
{
    Check check(desk);
    const base::Done done = check.pages()
                                .and_then([&] { return check.streams(); })
                                .and_then([&] { return check.audit(); })
                                .and_then([&] { return check.files(); });
    return done ? base::Result<Verified>(check.take()) : done.error();
}

} // namespace office
