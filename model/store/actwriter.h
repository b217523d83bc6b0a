// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/change.h"
#include "model/domain/draft.h"
#include "model/domain/field.h"
#include "model/sql/transaction.h"
#include "model/store/actrows.h"
#include "model/store/records.h"
#include "model/store/vault.h"

#include <QJsonObject>
#include <QList>
#include <QSet>

namespace store {

/// What an act is, before it has happened.
struct ActPlan {
    QString kind;
    domain::RecordRef subject = {};
    QString reason = {};
    base::Id undoes = {};
};

/// One act in the making: rows, signed changes, search and summaries, all in one transaction, or nothing of
/// it. The change is what differs from the stored row; putting a record back as it is changes nothing. Used
/// on the thread of its connection; the vault's ids and hybrid clock are only touched while the transaction
/// holds the file, so that two threads with a writer each do not meet in them. Resident registration numbers
/// are cut in every text on its way in. Drops everything unless committed.
class ActWriter {
public:
    static base::Result<ActWriter> begin(Vault &vault, sql::Connection &connection, ActPlan plan);

    /// Creates the record (version 0; a nil id gets a new one) or updates it. ErrorKind::Conflict where the
    /// stored version is not the one that was edited. Returns the id. Fields of newer versions in `extra`
    /// stay as they are stored unless the record brings others; null takes one away.
    template <class Record> base::Result<base::Id> put(const Record &record)
    {
        return putFields(
            domain::typeOf<Record>(), {record.id, record.version, domain::toFields(record), record.extra});
    }
    template <class Record> base::Done remove(const base::Id &id)
    {
        return removeRecord(domain::typeOf<Record>(), id);
    }

    base::Result<base::Id> putFields(const domain::RecordType &type, StoredRecord record);
    base::Done removeRecord(const domain::RecordType &type, const base::Id &id);
    /// Removes a record and what hangs on it.
    base::Done removeWithChildren(const domain::RecordType &type, const base::Id &id);

    /// Deletes body and salt of every change of this record, its row, search entries, drafts, and the reasons
    /// of acts about it; headers and commitments stay. The act needs a second signer.
    base::Done erase(const domain::RecordType &type, const base::Id &id);

    /// The draft that the act comes from goes with it, also where nothing differs from what is stored. An
    /// empty key is none.
    base::Done dropDraft(const domain::DraftKey &draft);

    /// For acts that make their subject.
    void setSubject(domain::RecordRef subject) { m_act.subject = std::move(subject); }
    /// NotAllowed where the act needs a second person and has none, or the second person may not sign.
    base::Result<domain::Act> commit(const SecondSigner &second = {});

    const QList<domain::RecordRef> &touched() const { return m_touched; }
    /// Whether a text held a resident registration number, of which only the beginning was kept.
    bool hasCutNumbers() const { return m_hasCutNumbers; }
    sql::Connection &connection() { return *m_connection; }

private:
    ActWriter(Vault &vault, sql::Connection &connection, sql::Transaction transaction, ActPlan plan);
    base::Done readChainHead();
    base::Result<qint64> versionAfterLast(const base::Id &id);
    base::Result<StoredRecord> storedFor(const domain::RecordType &type, const StoredRecord &record);
    base::Done log(domain::ChangeKind kind, const domain::RecordType &type, const base::Id &id, qint64 base,
        const QList<domain::FieldChange> &fields);
    base::Done noteAffected(const domain::RecordType &type, const QJsonObject &fields, const base::Id &id,
        const Difference &difference);
    base::Done takeAway(const domain::RecordType &type, const StoredRecord &record);
    QJsonValue cutNumbers(const QJsonValue &value);
    void cutNumbers(const domain::RecordType &type, StoredRecord &record);
    base::Done insertChange(const domain::Change &change);
    base::Done clearBodies(const base::Id &id);
    base::Done refreshDerived();

    Vault *m_vault;
    sql::Connection *m_connection;
    sql::Transaction m_transaction;
    domain::Act m_act;
    QList<domain::RecordRef> m_touched;
    QSet<base::Id> m_summed; ///< people whose summary is to be written anew
    QSet<base::Id> m_described; ///< people whose search entries are
    QList<domain::RecordRef> m_indexed; ///< other records whose entries are
    qint64 m_k = 0;
    QByteArray m_head;
    QByteArray m_heads; ///< the chain heads of this act's changes, which its people sign
    bool m_erases = false; ///< then two people have to sign
    bool m_hasCutNumbers = false;
    bool m_dropsDraft = false;
};

} // namespace store
