// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/threads.h"
#include "model/store/actwriter.h"
#include "model/work/demodice.h"

#include <optional>

namespace work {

class Context;

namespace demo {

/// Writes many records with few acts: a thousand records or two each, so that the cost of a transaction is
/// shared. Gives records ids of its own, so that they follow from the seed. After a failure everything else
/// fails alike.
class Batch {
public:
    Batch(Context &context, Dice &dice, const base::Progress &progress, qint64 expected);

    /// The id that the record got.
    template <class Record> base::Id put(Record record)
    {
        record.id = m_ids.next();
        write([&](store::ActWriter &writer) {
            const auto id = writer.put(record);
            return id ? base::Done() : base::Done(id.error());
        });
        return record.id;
    }
    /// Commits what is open; the outcome of all writing so far.
    base::Done flush();
    bool hasFailed() const { return m_failure.has_value(); }

private:
    template <class Act> void write(Act act)
    {
        if (!begin())
            return;
        if (const base::Done done = act(*m_writer); !done)
            fail(done.error());
        else if (++m_open >= kRecordsInAnAct)
            commit();
    }
    bool begin();
    void commit();
    void fail(const base::Error &error);

    static constexpr int kRecordsInAnAct = 2000;

    Context &m_context;
    const base::Progress &m_progress;
    base::IdMaker m_ids;
    std::optional<store::ActWriter> m_writer;
    std::optional<base::Error> m_failure;
    qint64 m_expected;
    qint64 m_written = 0;
    int m_open = 0;
};

} // namespace demo

} // namespace work
