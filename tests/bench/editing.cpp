// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sql/connection.h"
#include "tests/bench/acts.h"
#include "tests/bench/measures.h"
#include "tests/bench/peer.h"
#include "tests/bench/sample.h"

using namespace Qt::StringLiterals;

namespace bench {
namespace {

/// Bytes of the newest act: what any program would have to bring to the disk to keep as much.
base::Result<qint64> bytesOfLastAct(sql::Connection &connection)
{
    const auto bytes = connection.single(
        u"SELECT sum(length(body) + length(salt) + length(commitment) + length(signature) + length(chain))"
        " + (SELECT length(signature) + length(commitment) FROM act ORDER BY row DESC LIMIT 1)"
        " FROM change WHERE act = (SELECT id FROM act ORDER BY row DESC LIMIT 1)"_s);
    if (!bytes)
        return bytes.error();
    return bytes->toLongLong();
}

} // namespace

Rows measureActs(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    const auto desk = (*district)->open(16 * 1024);
    const auto peer = Peer::make((*district)->file(u"peer.db"_s));
    if (!desk || !peer)
        return desk ? peer.error() : desk.error();
    work::Context &context = *(*desk)->context;
    const auto people = somePeople(context, bench.isLong() ? 600 : 200);
    if (!people)
        return people.error();
    Sample saving;
    Sample inserting;
    for (qsizetype i = 0; i < people->size(); ++i) {
        const auto saved = saveOneEdit(context, people->at(i), int(i));
        const auto bytes = bytesOfLastAct(context.connection());
        if (!saved || !bytes)
            return saved ? bytes.error() : saved.error();
        const auto inserted = (*peer)->insertOne(*bytes);
        if (!inserted)
            return inserted.error();
        saving.add(*saved);
        inserting.add(*inserted);
    }
    return QList<Row>{
        {u"acts: one edit, signed and on the disk, p95 of %1, %2"_s.arg(saving.count()).arg(bench.letter()),
            saving.p95(), u"ms"_s, {}, inserting.p95()},
        {u"acts: median"_s, saving.median(), u"ms"_s, {}, inserting.median()}};
}

} // namespace bench
