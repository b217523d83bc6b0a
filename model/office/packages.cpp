// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/packages.h"

#include "model/office/clerk.h"
#include "model/wire/codec.h"
#include "model/wire/package.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office::packages {
namespace {

constexpr base::Moment kPackageLasts = 30ll * 24 * 3600 * 1000;
constexpr qint64 kMostPaperBytes = 96ll << 20; ///< of all papers in one answer

/// What went to and fro between the office and one device.
struct Post {
    wire::PackageTrail trail;
    qint64 sent = 0; ///< number of the last package that went to it
    QByteArray confirmed; ///< hash of the last one that it confirmed
};

base::Result<Post> postOf(Context &context, const base::Id &device)
{
    sql::Statement query = context.connection.statement(
        u"SELECT number, confirmed, sealed FROM people_trail WHERE device = ?"_s);
    query.bind(device);
    Post post;
    while (query.step()) {
        const base::Result<QJsonObject> json = context.secrets.open(query.bytes(2));
        if (!json)
            return json.error();
        post.sent = query.integer(0);
        post.confirmed = query.bytes(1);
        post.trail.number = json->value("number"_L1).toInteger();
        const QJsonArray hashes = json->value("hashes"_L1).toArray();
        for (const QJsonValue hash : hashes)
            post.trail.hashes.append(QByteArray::fromHex(hash.toString().toLatin1()));
    }
    if (query.failed())
        return query.error();
    return post;
}

base::Done keepPost(Context &context, const base::Id &device, const Post &post)
{
    QJsonArray hashes;
    for (const QByteArray &hash : post.trail.hashes)
        hashes.append(QString::fromLatin1(hash.toHex()));
    const QByteArray sealed = context.secrets.seal({{u"number"_s, post.trail.number}, {u"hashes"_s, hashes}});
    return context.connection
        .statement(u"INSERT INTO people_trail (device, number, confirmed, sealed) VALUES (?, ?, ?, ?)"
                   " ON CONFLICT (device) DO UPDATE SET number = excluded.number,"
                   " confirmed = excluded.confirmed, sealed = excluded.sealed"_s)
        .bind(device)
        .bind(post.sent)
        .bind(post.confirmed)
        .bind(sealed)
        .run();
}

/// Streams and numbers that a response brings, for the table of the package.
void addRanges(QList<wire::StreamRange> &ranges, const syncing::Response &response)
{
    for (const syncing::Page &page : response.pages) {
        if (!page.entries.isEmpty())
            ranges.append({page.stream, page.entries.constFirst().n, page.entries.constLast().n});
    }
}

/// A device that asks for more than a package takes gets the rest with the next one; a revoked one gets none.
base::Done answerAboutPaper(
    Hall &hall, const Device &device, const wire::Letter &letter, wire::Package &reply)
{
    qint64 size = 0;
    for (const wire::Letter &one : std::as_const(reply.letters))
        size += one.kind == wire::LetterKind::BlobAnswer ? one.payload.size() : 0;
    if (device.isRevoked() || (letter.kind == wire::LetterKind::BlobGet && size > kMostPaperBytes))
        return {};
    const auto answer = Clerk::answerBlobs(hall, letter, device);
    if (!answer)
        return answer.error();
    reply.letters.append({wire::LetterKind::BlobAnswer, {}, device.id, reply.made, 0, {}, *answer});
    return {};
}

void count(const syncing::Request &request, const syncing::Response &response, Answered &answered)
{
    using enum syncing::Answer::Kind;
    const auto those = [&](auto... kinds) {
        return std::ranges::count_if(response.answers, [&](const syncing::Answer &one) { return (... || (one.kind == kinds)); });
    };
    answered.brought += request.pushes.size();
    answered.taken += those(Applied, Late);
    answered.held += those(Held, Renew);
    answered.refused += those(Rejected);
    answered.given += syncing::entriesIn(response);
    answered.isRevoked = response.isRevoked;
    ++answered.requests;
}

base::Done answerLetter(Hall &hall, const Device &device, const wire::Letter &letter, Post &post,
    wire::Package &reply, Answered &answered)
{
    if (letter.kind == wire::LetterKind::Receipt) {
        const auto receipt = wire::decodeReceipt(letter.payload);
        if (!receipt)
            return receipt.error();
        if (receipt->number == post.sent)
            post.confirmed = receipt->package;
        return {};
    }
    if (letter.kind == wire::LetterKind::BlobAsk || letter.kind == wire::LetterKind::BlobPut
        || letter.kind == wire::LetterKind::BlobGet)
        return answerAboutPaper(hall, device, letter, reply);
    // Of a newer program: what only it knows is passed over, and offered again by the device.
    if (letter.kind != wire::LetterKind::Request)
        return {};
    const auto request = wire::decodeRequest(letter.payload);
    if (!request)
        return request.error();
    const auto response = Clerk::answerWithin(hall, *request, device.publicKey);
    if (!response)
        return response.error();
    addRanges(reply.ranges, *response);
    reply.letters.append(
        {wire::LetterKind::Response, {}, device.id, reply.made, 0, {}, wire::encode(*response)});
    count(*request, *response, answered);
    return {};
}

base::Result<Answered> answerWithin(Hall &hall, const QByteArray &bytes, const base::Id &from)
{
    Context &context = hall.context;
    const base::Result<Device> device = devices::find(context, from);
    if (!device)
        return base::Error{base::ErrorKind::NotAllowed, u"of no device of this office"_s};
    base::Result<Post> post = postOf(context, from);
    if (!post)
        return post.error();
    const base::Moment now = context.clock.now();
    const auto package
        = wire::openPackage(bytes, device->publicKey, context.secrets.identity(), post->trail, now);
    if (!package)
        return package.error();
    wire::Package reply;
    reply.to = from;
    reply.made = now;
    reply.expires = now + kPackageLasts;
    reply.letters.append({wire::LetterKind::Receipt, {}, from, now, 0, {},
        wire::encode(wire::Receipt{package->hash, package->number, now})});
    Answered answered;
    answered.device = from;
    answered.label = device->label;
    if (const User *owner = hall.people->user(device->account))
        answered.person = owner->name;
    for (const wire::Letter &letter : package->letters) {
        const base::Done done = answerLetter(hall, *device, letter, *post, reply, answered);
        if (!done)
            return done.error();
    }
    reply.number = ++post->sent;
    reply.previous = post->confirmed;
    post->trail = post->trail.with(*package);
    if (const base::Done kept = keepPost(context, from, *post); !kept)
        return kept.error();
    const auto sealed = wire::sealPackage(reply, context.secrets.identity(), device->publicKey);
    if (!sealed)
        return sealed.error();
    answered.package = *sealed;
    return answered;
}

} // namespace

base::Result<Answered> answer(Desk &desk, const QByteArray &bytes)
{
    const base::Result<wire::Letter> outside = wire::peekPackage(bytes);
    if (!outside)
        return outside.error();
    return desk.perform<Answered>([&](Hall &hall) { return answerWithin(hall, bytes, outside->from); });
}

} // namespace office::packages
