// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/store/actrows.h"
#include "model/store/logheads.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace store {

/// Goes through the change log once, in the order of each device's numbers, then through the acts: chains,
/// commitments and signatures, and the state that the log says the records have. Keeps the first trouble of
/// each kind; the words are English and hold ids and numbers only.
class LogWalk {
public:
    /// What the log says of one record.
    struct State {
        qint64 version = 0;
        QJsonObject fields; ///< those of newer versions too
    };

    /// `witness` is how far the log had come when somebody last looked.
    LogWalk(QHash<base::Id, QByteArray> userKeys, const base::Id &device, LogHeads witness);

    void takeChange(const domain::Change &change, bool hasBody);
    void takeAct(const actrows::SignedAct &act);
    /// After the last act: what is missing. `heads` is what the vault says of the end of its log.
    void finish(const LogHeads &heads);

    const QString &chainTrouble() const { return m_chainTrouble; }
    const QString &signatureTrouble() const { return m_signatureTrouble; }
    const QHash<base::Id, State> &state() const { return m_state; }
    qint64 changes() const { return m_changes; }

private:
    struct ActSeen {
        QByteArray heads;
        int changes = 0;
        bool erases = false;
    };

    void chain(const QString &trouble);
    void sign(const QString &trouble);
    void checkChain(const domain::Change &change, bool hasBody);
    void checkSigned(const domain::Change &change);
    void fold(const domain::Change &change, bool hasBody);

    QHash<base::Id, QByteArray> m_keys;
    base::Id m_ownDevice;
    LogHeads m_witness;
    QHash<base::Id, State> m_state;
    QHash<base::Id, ActSeen> m_acts; ///< by act, from the changes; those that the table has are taken out
    QHash<base::Id, qint64> m_withoutBody; ///< record to the number of its first change without a body
    QList<std::pair<base::Id, base::Id>> m_withoutReason; ///< act and its subject
    QSet<base::Id> m_erased;
    base::Id m_device;
    qint64 m_k = 0;
    QByteArray m_head;
    qint64 m_ownK = 0;
    QByteArray m_ownHead;
    bool m_witnessed = false;
    qint64 m_changes = 0;
    QString m_chainTrouble;
    QString m_signatureTrouble;
};

} // namespace store
