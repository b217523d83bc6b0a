// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/demobatch.h"

#include "model/work/context.h"

namespace work::demo {

Batch::Batch(Context &context, Dice &dice, const base::Progress &progress, qint64 expected)
    : m_context(context)
    , m_progress(progress)
    , m_ids(context.clock(), dice.random())
    , m_expected(expected)
{
}

base::Done Batch::flush()
{
    if (m_writer)
        commit();
    return m_failure ? base::Done(*m_failure) : base::Done();
}

bool Batch::begin()
{
    if (m_failure)
        return false;
    if (m_writer)
        return true;
    if (m_progress.isCancelled()) {
        fail({base::ErrorKind::Cancelled, QStringLiteral("demo")});
        return false;
    }
    auto writer
        = store::ActWriter::begin(m_context.vault(), m_context.connection(), {QStringLiteral("fill demo")});
    if (!writer) {
        fail(writer.error());
        return false;
    }
    m_writer.emplace(std::move(*writer));
    return true;
}

void Batch::commit()
{
    const auto act = m_context.finish(*m_writer);
    m_writer.reset();
    if (!act) {
        fail(act.error());
        return;
    }
    m_written += m_open;
    m_open = 0;
    m_progress.at(std::min(m_written, m_expected), m_expected);
}

void Batch::fail(const base::Error &error)
{
    m_writer.reset();
    m_failure = error;
}

} // namespace work::demo
