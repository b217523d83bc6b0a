// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/fold.h"
#include "model/sync/outbox.h"
#include "model/sync/ports.h"
#include "model/sync/readpages.h"

#include <map>

namespace syncing {

/// One turn of a device: what a response changes in its replica, worked out as a batch before anything is
/// stored. Every page is verified as a whole before any of it is taken.
class Turn {
public:
    Turn(const Replica &replica, const Signer &signer, const SignatureCheck &check, int foldVersion);

    /// `pages`: what was found out about its pages already.
    void take(const Response &response, const ReadPages &pages = {});
    /// Folds what was stored while the program was too old for it.
    void catchUp();

    Batch batch();
    const QList<base::Id> &damaged() const { return m_damaged; }
    bool hasMore() const { return m_hasMore; }
    /// How many records came with snapshots.
    qsizetype begunWith() const { return m_begunWith; }
    /// Whether the office has older entries of streams that began with a snapshot.
    bool lacksOlder() const;
    bool wipes() const { return m_wipes; }

private:
    struct Stream {
        StreamFacts facts;
        Fold fold;
        QList<Entry> fresh;
        QList<std::shared_ptr<const Body>> bodies; ///< of these, where they were read already
        bool isAtEnd = false; ///< the office has no more
        const ReadPage *read = nullptr; ///< of all that is fresh, while its response is taken
        QSet<base::Id> otherwise = {}; ///< records of which something is not as it was read
        QSet<base::Id> begun = {}; ///< records that are as its page made them
    };

    Stream &add(const StreamFacts &facts);
    void takeFacts(const Response &response);
    void takeAnswers(const Response &response);
    void takeName(const base::Id &name);
    void takeRights(const QList<base::Id> &streams, qint64 sealed);
    void keepOf(const StreamFacts &facts, qint64 sealed);
    void takePage(const Page &page, const ReadPage &read, base::Moment officeTime);
    void takeFork(const Page &page, Stream &stream);
    void beginAgain(Stream &stream);
    bool takeSnapshot(const Page &page, Stream &stream);
    void takeOlder(const OlderPage &page);
    bool verifies(const OlderPage &page, const StreamFacts &facts) const;
    bool isSigned(const Entry &entry) const;
    bool verifies(const Page &page, const ReadPage &read, const StreamFacts &facts) const;
    void append(const Entry &entry, const std::shared_ptr<const Body> &body, Stream &stream);
    void heed(const Entry &entry, Stream &stream);
    void takeAwayElsewhere(const domain::Change &erasure, const Stream &here);
    void heedErasure(const base::Id &record);
    void begin(const ReadPage &read, Stream &stream);
    void foldUp(Stream &stream);
    qint64 explainedUpTo(const StreamFacts &facts, qint64 n) const;
    QByteArray hashAt(const StreamFacts &facts, qint64 n) const;
    bool isErased(const base::Id &record) const;

    const Replica &m_replica;
    const Signer &m_signer;
    const SignatureCheck &m_check;
    int m_foldVersion;
    DeviceFacts m_facts;
    Outbox m_outbox;
    std::map<base::Id, Stream> m_streams;
    Batch m_batch;
    QList<base::Id> m_damaged;
    bool m_isRestored = false; ///< the office is in another epoch than before
    bool m_hasMore = false;
    qsizetype m_begunWith = 0;
    bool m_wipes = false;
};

} // namespace syncing
