// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/store/vault.h"
#include "model/store/vaultreplica.h"

#include <QHash>
#include <QString>

namespace store {

/// What `verify` looks at in a vault that belongs to an office: the chain of each stream as the office made it,
/// the chain of this device, every commitment and signature, and that the rows are what folding makes of the
/// changes. Keeps the first trouble of each kind; the words are English and hold ids and numbers only.
class ReplicaCheck {
public:
    ReplicaCheck(Vault &vault, sql::Connection &connection, QHash<base::Id, QByteArray> userKeys);

    base::Done run(const base::Progress &progress);

    /// Of contents and chains.
    const QString &chainTrouble() const { return m_content.isEmpty() ? m_chain : m_content; }
    /// Contents that are missing, or not what was committed to.
    const QString &contentTrouble() const { return m_content; }
    const QString &signatureTrouble() const { return m_signatures; }
    const QString &recordTrouble() const { return m_records; }
    qint64 changes() const { return m_changes; }

private:
    base::Done checkChanges(const base::Progress &progress);
    /// `mayBeBare`: only its header has to be there.
    void checkChange(const domain::Change &change, bool mayBeBare);
    base::Done checkOutbox();
    base::Done checkOwnChain();
    base::Done checkStreams(const base::Progress &progress);
    base::Done checkActs();
    base::Done checkRecords(const base::Progress &progress);
    base::Done checkRecord(const base::Id &record);
    struct Views {
        QList<syncing::RecordState> held; ///< by streams that are read here
        QList<syncing::RecordState> beside; ///< what waits for others
    };
    base::Result<Views> viewsOf(const base::Id &record);
    base::Done readGone();
    static void note(QString &trouble, const QString &words)
    {
        if (trouble.isEmpty())
            trouble = words;
    }

    Vault &m_vault;
    sql::Connection &m_connection;
    QHash<base::Id, QByteArray> m_keys;
    VaultReplica m_replica;
    QSet<base::Id> m_streams; ///< that are read here; none before the first exchange
    QSet<base::Id> m_gone; ///< records that were erased or have left a stream
    QHash<base::Id, QByteArray> m_heads; ///< by act, of the changes made here
    QString m_content;
    QString m_chain;
    QString m_signatures;
    QString m_records;
    qint64 m_changes = 0;
};

} // namespace store
