// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/change.h"
#include "model/domain/draft.h"
#include "model/domain/field.h"
#include "model/sql/transaction.h"
#include "model/store/actlog.h"
#include "model/store/actrows.h"
#include "model/store/records.h"
#include "model/store/rowwriter.h"
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
    ActLog::Asks asks = ActLog::Asks::Roles; ///< nothing of what the program does for its owner, when it meets the office
};

/// One act in the making: rows, signed changes, search and summaries, all in one transaction, or nothing of
/// it. The change is what differs from the stored row; putting a record back as it is changes nothing. Used
/// on the thread of its connection; the vault's ids and hybrid clock are only touched while the transaction
/// holds the file, so that two threads with a writer each do not meet in them. Resident registration numbers
/// are cut in every text on its way in. Drops everything unless committed.
class ActWriter {
public:
    static base::Result<ActWriter> begin(Vault &vault, sql::Connection &connection, ActPlan plan);

    /// Creates the record (version 0; a nil id gets a new one) or updates it. In a vault that belongs to an office
    /// this, as all that follows, is NotAllowed where the owner's roles do not allow it. ErrorKind::Conflict where the
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

    /// A change with a body that was made already, in a vault that belongs to an office: a resolution, or
    /// something that is asked of it. NotAllowed in a vault on its own.
    base::Done putBody(domain::ChangeKind kind, const QString &type, const base::Id &id, const syncing::Body &body);
    /// The replica that bodies are made from; null in a vault on its own.
    VaultReplica *replica() { return m_log.replica(); }

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
    base::Result<qint64> versionAfterLast(const base::Id &id);
    base::Result<StoredRecord> storedFor(const domain::RecordType &type, const StoredRecord &record);
    base::Done log(domain::ChangeKind kind, const domain::RecordType &type, const base::Id &id, qint64 base,
        const QList<domain::FieldChange> &fields);
    base::Done noteLogged(const domain::RecordRef &record);
    QJsonValue cutNumbers(const QJsonValue &value);
    void cutNumbers(const domain::RecordType &type, StoredRecord &record);
    base::Done clearBodies(const base::Id &id);

    Vault *m_vault;
    sql::Connection *m_connection;
    sql::Transaction m_transaction;
    domain::Act m_act;
    ActLog m_log;
    RowWriter m_rows; ///< of a vault on its own; an enrolled one shows what its log says
    QList<domain::RecordRef> m_touched;
    bool m_erases = false; ///< then two people have to sign
    bool m_hasCutNumbers = false;
    bool m_dropsDraft = false;
};

} // namespace store
