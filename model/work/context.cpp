// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/context.h"

#include "model/sql/connection.h"
#include "model/store/actwriter.h"
#include "model/work/formshelf.h"

#include <utility>

namespace work {

Context::Context(
    store::Vault &vault, std::unique_ptr<sql::Connection> connection, const domain::CodeLists &codes)
    : m_vault(vault)
    , m_connection(std::move(connection))
    , m_codes(codes)
    , m_forms(std::make_unique<FormShelf>())
{
}

Context::~Context() = default;

const base::Clock &Context::clock() const
{
    return m_vault.clock();
}

QString Context::userName() const
{
    return m_vault.identity().userName;
}

base::Id Context::user() const
{
    return m_vault.identity().user;
}

base::Result<domain::Act> Context::finish(store::ActWriter &writer)
{
    return finish(writer, {});
}

base::Result<domain::Act> Context::finish(store::ActWriter &writer, const store::SecondSigner &second)
{
    const auto act = writer.commit(second);
    if (act) {
        remember(*act, writer.touched());
        m_outcome.numbersCut = m_outcome.numbersCut || writer.hasCutNumbers();
    }
    return act;
}

void Context::remember(const domain::Act &act, const QList<domain::RecordRef> &touched)
{
    if (act.changes == 0)
        return;
    m_outcome.acts.append(act);
    m_outcome.touched.append(touched);
}

Context::Outcome Context::takeOutcome()
{
    return std::exchange(m_outcome, {});
}

} // namespace work
