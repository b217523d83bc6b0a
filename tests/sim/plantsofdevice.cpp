// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/plant.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sim {

using namespace syncing;
using Once = Plant::Once;

namespace {

/// Drops the items of one state as soon as they come into it.
auto forgets(OutState state)
{
    return [state](Batch &batch, const MemoryReplica &, const Once &) {
        for (const OutItem &item : std::exchange(batch.outbox, {})) {
            if (item.state == state)
                batch.outboxDone.append(item.place);
            else
                batch.outbox.append(item);
        }
    };
}

void keepsLastOnly(RecordState &record, domain::Merge rule)
{
    QJsonObject json = record.toJson();
    QJsonObject fields = json.value("fields"_L1).toObject();
    for (auto field = record.fields.begin(); field != record.fields.end(); ++field) {
        if (field->rule() != rule)
            continue;
        QJsonArray parts = field->toJson();
        QJsonArray cells;
        const QJsonArray all = parts.at(1).toArray();
        for (const QJsonValue cell : all) {
            const QJsonArray heads = cell.toArray().at(1).toArray();
            cells.append(QJsonArray{cell.toArray().at(0), QJsonArray{heads.last()}});
        }
        parts[1] = cells;
        fields.insert(field.key(), parts);
    }
    json.insert("fields"_L1, fields);
    record = RecordState::fromJson(json);
}

auto lastWriterWins(domain::Merge rule)
{
    return [rule](Batch &batch, const MemoryReplica &, const Once &) {
        for (Batch::Put &put : batch.records)
            keepsLastOnly(put.record, rule);
    };
}

std::vector<Plant> ofTransactions()
{
    return {
        Plant::stores("cursor-before-data", "the cursor moves though the page was not stored",
            [](Batch &batch, const MemoryReplica &, const Once &once) {
                if (batch.entries.isEmpty() || !once(8))
                    return;
                batch.entries.clear();
                batch.records.clear();
            }),
        Plant::stores("data-before-cursor", "a page is stored and the cursor is not, so it comes twice",
            [](Batch &batch, const MemoryReplica &replica, const Once &once) {
                if (batch.entries.isEmpty() || !once(8))
                    return;
                for (StreamFacts &facts : batch.streams) {
                    const auto old = replica.data().streams.constFind(facts.stream);
                    if (old != replica.data().streams.constEnd())
                        facts = old->facts;
                }
            }),
        Plant::stores("pull-overwrites-local", "a page that brings a record throws away what waits for it",
            [](Batch &batch, const MemoryReplica &replica, const Once &) {
                for (const Batch::Added &added : std::as_const(batch.entries)) {
                    for (const OutItem &item : replica.outbox()) {
                        if (item.change.header.record == added.entry.change.header.record)
                            batch.outboxDone.append(item.place);
                    }
                }
            }),
        Plant::stores("state-before-log", "records are stored and the entries that made them are not",
            [](Batch &batch, const MemoryReplica &, const Once &once) {
                if (once(8))
                    batch.entries.clear();
            }),
        Plant::stores("restored-server-deletes", "what a restored office has lost is deleted here too",
            [](Batch &batch, const MemoryReplica &, const Once &) {
                if (!batch.rewinds.isEmpty())
                    batch.outbox.removeIf([](const OutItem &item) { return item.isReoffer; });
            }),
        Plant::stores("fork-ignored", "the cursor goes back and the entries stay",
            [](Batch &batch, const MemoryReplica &, const Once &) { batch.rewinds.clear(); }),
    };
}

std::vector<Plant> ofTheHistory()
{
    return {
        Plant::stores("older-page-with-a-hole", "one of the older entries gets lost on its way into the log",
            [](Batch &batch, const MemoryReplica &, const Once &) {
                if (batch.older.size() > 1)
                    batch.older.removeAt(batch.older.size() / 2);
            }),
        Plant::stores("older-is-folded", "what a snapshot has already is folded once more when the history comes",
            [](Batch &batch, const MemoryReplica &replica, const Once &) {
                for (const Batch::Added &added : std::as_const(batch.older)) {
                    const base::Id id = added.entry.change.header.record;
                    Fold fold([&](const base::Id &) { return replica.record(added.stream, id); });
                    fold.take(added.entry.change, false);
                    batch.records.append({added.stream, fold.record(id)});
                }
            }),
        Plant::stores("older-asked-once", "a history counts as whole when its first page has come",
            [](Batch &batch, const MemoryReplica &, const Once &) {
                for (StreamFacts &facts : batch.streams) {
                    if (!batch.older.isEmpty() && batch.older.constFirst().stream == facts.stream)
                        facts.oldest = 0;
                }
            }),
    };
}

std::vector<Plant> ofTheOutbox()
{
    return {
        Plant::stores("sent-is-done", "a change counts as synced once it was sent",
            [](Batch &batch, const MemoryReplica &replica, const Once &once) {
                if (!batch.outbox.isEmpty() || !batch.entries.isEmpty() || !once(6))
                    return;
                for (const OutItem &item : replica.outbox()) {
                    if (item.state == OutState::Waiting)
                        batch.outboxDone.append(item.place);
                }
            }),
        Plant::stores("accepted-is-done", "a change goes from view between its answer and its page",
            forgets(OutState::Accepted)),
        Plant::stores("rejected-is-dropped", "what was refused is not kept", forgets(OutState::Rejected)),
        Plant::stores("late-is-dropped", "what lies in an inbox is forgotten before it is in a backup",
            forgets(OutState::Delivered)),
        Plant::stores("erased-stays-in-outbox", "an erasure spares what waits to be sent",
            [](Batch &batch, const MemoryReplica &replica, const Once &) {
                for (OutItem &item : batch.outbox) {
                    const auto old = replica.data().outbox.constFind(item.place);
                    if (old != replica.data().outbox.constEnd() && !hasBody(item.change)) {
                        item.change.salt = old->change.salt;
                        item.change.body = old->change.body;
                    }
                }
            }),
    };
}

std::vector<Plant> ofScope()
{
    return {
        Plant::stores("moved-case-stays", "what has moved is not purged",
            [](Batch &batch, const MemoryReplica &, const Once &) { batch.stripped.clear(); }),
        Plant::stores("moved-case-shows", "a case that has left the stream is still listed",
            [](Batch &batch, const MemoryReplica &, const Once &) {
                batch.records.removeIf(
                    [](const Batch::Put &put) { return put.record.presence == Presence::Left; });
            }),
        Plant::stores("lost-right-keeps-rows", "a stream that may not be read any more stays",
            [](Batch &batch, const MemoryReplica &, const Once &) { batch.droppedStreams.clear(); }),
        Plant::stores("erased-body-stays", "an erasure takes the row and leaves the log",
            [](Batch &batch, const MemoryReplica &, const Once &) { batch.erased.clear(); }),
    };
}

std::vector<Plant> ofMerging()
{
    Plant unknown = Plant::stores(
        "unknown-field-dropped", "a program that does not know a field empties it when it writes", {});
    unknown.writing = [](Body &body, const RecordState &view, const MemoryReplica &) {
        const auto field = view.fields.find(u"later"_s);
        const bool isWritten
            = std::ranges::any_of(body.writes, [](const Write &write) { return write.column == "later"_L1; });
        if (field != view.fields.end() && !isWritten)
            body.writes.append({u"later"_s, view.shown(u"later"_s), QJsonValue(), domain::Merge::Register, {},
                field->headsOf({})});
    };
    Plant total = Plant::stores("ledger-as-total", "a ledger is sent as its total and not as an entry", {});
    total.writing = [](Body &body, const RecordState &, const MemoryReplica &) {
        for (Write &write : body.writes) {
            if (write.rule == domain::Merge::Ledger)
                write.before = 0;
        }
    };
    Plant text = Plant::stores("text-as-register", "a text is sent as if nothing had been there", {});
    text.writing = [](Body &body, const RecordState &view, const MemoryReplica &) {
        for (Write &write : body.writes) {
            if (write.rule == domain::Merge::Text && !view.shown(write.column).isNull())
                write.after = write.after.toString().section(u'\n', 0, 0);
        }
    };
    return {unknown, total, text,
        Plant::stores("last-writer-wins", "the other value of a field is not kept",
            lastWriterWins(domain::Merge::Register)),
        Plant::stores("risk-picked-by-itself", "of two risks one is thrown away",
            lastWriterWins(domain::Merge::HighRisk)),
        Plant::stores("map-as-register", "of two values under one key one is thrown away",
            lastWriterWins(domain::Merge::MapByKey)),
        Plant::stores("set-removal-wins", "who took out an element wins over who put it in",
            lastWriterWins(domain::Merge::Set))};
}

} // namespace

std::vector<Plant> devicePlants()
{
    std::vector<Plant> all;
    for (auto list : {ofTransactions(), ofTheHistory(), ofTheOutbox(), ofScope(), ofMerging()})
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

} // namespace sim
