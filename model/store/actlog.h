// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/act.h"
#include "model/domain/change.h"
#include "model/domain/field.h"
#include "model/store/actrows.h"
#include "model/store/recordshow.h"
#include "model/store/rights.h"
#include "model/store/syncrows.h"
#include "model/store/vaultreplica.h"
#include "model/sync/body.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <optional>

namespace store {

/// The changes of one act on their way into the log: numbered, chained, signed. In a vault that belongs to an
/// office it also says them in the words of syncing (which values the writer had before his eyes), puts them
/// into the outbox, and shows what became of the record. Inside the transaction of its ActWriter.
class ActLog {
public:
    ActLog(Vault &vault, sql::Connection &connection)
        : m_vault(&vault)
        , m_connection(&connection)
    {
    }
    /// Whether the roles of the owner are asked of what he writes; not of what the program does for him.
    enum class Asks { Roles, Nothing };
    base::Done begin(Asks asks = Asks::Roles);

    /// Whether an office gives numbers to what is written here; then `show` writes the rows.
    bool isEnrolled() const { return m_replica != nullptr; }

    base::Done write(const domain::Act &act, domain::ChangeKind kind, const domain::RecordType &type,
        const base::Id &id, qint64 base, const QList<domain::FieldChange> &fields);
    /// The same with a body that was made already: a resolution, or something asked of the office. NotAllowed where
    /// the roles of the owner do not allow it.
    base::Done writeBody(const domain::Act &act, domain::ChangeKind kind, const QString &type,
        const base::Id &id, const syncing::Body &body);
    /// A record that no table holds, in a stream that is named. It belongs to no act that anybody undoes.
    base::Done writeTo(const base::Id &stream, const QString &type, const syncing::Body &body);
    /// What is to be seen of the record now. Only where the vault is enrolled.
    base::Done show(const base::Id &id);
    /// The last change tells others what the act was; where two people act, each change names the second.
    base::Done finish(const domain::Act &act, const SecondSigner &second);
    /// Search entries and summaries of what `show` wrote.
    base::Done finishRows() { return m_show ? m_show->finish() : base::Done(); }

    qint64 k() const { return m_k; }
    const QByteArray &head() const { return m_head; }
    /// The chain heads of this act's changes, which its people sign.
    const QByteArray &heads() const { return m_heads; }
    int changes() const { return m_changes; }
    VaultReplica *replica() { return m_replica.get(); }
    base::Result<base::Id> streamFor(const QString &type, const base::Id &id, const base::Id &parent);

private:
    base::Result<syncing::Body> bodyOf(domain::ChangeKind kind, const domain::RecordType &type,
        const base::Id &stream, const base::Id &id, const QList<domain::FieldChange> &fields);
    domain::ChangeHeader headerOf(
        const domain::Act &act, domain::ChangeKind kind, const QString &type, const base::Id &id, qint64 base);
    base::Done insertOwn(
        const domain::ChangeHeader &header, const syncing::Body &body, const base::Id &stream);
    base::Done insert(const domain::ChangeHeader &header, const QByteArray &body, const base::Id &stream);
    void seal(domain::Change &change);
    base::Done resign(qint64 from, const domain::Act &act, const SecondSigner &second);
    base::Done noteIn(domain::Change &change, bool isLast, const domain::Act &act, const SecondSigner &second);

    Vault *m_vault;
    sql::Connection *m_connection;
    syncrows::Homes m_homes;
    std::unique_ptr<VaultReplica> m_replica;
    std::unique_ptr<RecordShow> m_show;
    std::optional<Rights> m_rights; ///< in an enrolled vault
    Asks m_asks = Asks::Roles;
    qint64 m_firstK = 1; ///< of this act
    qint64 m_k = 0;
    QByteArray m_head;
    QByteArray m_heads;
    int m_changes = 0;
};

} // namespace store
