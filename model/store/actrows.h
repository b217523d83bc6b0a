// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/base/result.h"
#include "model/domain/act.h"
#include "model/domain/change.h"
#include "model/sql/connection.h"
#include "model/store/vault.h"

#include <QJsonObject>

#include <optional>

namespace syncing {
struct Body;
}

namespace store {

/// The second person of an act of two: who, and with which key he signs in place.
struct SecondSigner {
    base::Id user;
    const base::LockedBytes *secretKey = nullptr;
};

/// The rows of table act: an act with what proves it.
namespace actrows {

struct SignedAct {
    domain::Act act;
    bool isReceived = false; ///< of another device: its own signature is not here
    bool hasReason = true; ///< false after an erasure of the subject
    QByteArray salt;
    QByteArray commitment;
    QByteArray signature;
    QByteArray secondSignature;
};

/// Signs and writes the act; `changeHeads` are the chain heads of its changes in their order. NotAllowed
/// where the second person is the first, is not known to this vault, or signs with a key that is not his.
base::Done insert(const Vault &vault, sql::Connection &connection, const domain::Act &act,
    const QByteArray &changeHeads, const SecondSigner &second);

/// The columns that `readAct` reads, from an act called `a`.
QString columns();
/// An act from columns() that begin at column 0.
domain::Act readAct(const sql::Statement &query);
/// All acts with their proofs, oldest first, one at a time: `query.step()` and `readSigned`.
sql::Statement selectSigned(sql::Connection &connection);
SignedAct readSigned(const sql::Statement &query);

/// An act of another device, from one of its changes: whose it is, and from its last change what it was. `read` is the
/// change's body, where that was read already.
base::Done receive(
    sql::Connection &connection, const domain::Change &change, const syncing::Body *read = nullptr);
/// One that is older than all acts that are here, from a change of this stream. Why it was done is not kept where what it
/// is about was erased or has left.
base::Done receiveOlder(sql::Connection &connection, const base::Id &stream, const domain::Change &change);
/// Whether a change tells what its act was: the last one of an act does.
bool tells(const domain::Change &change);
/// What the last change of an act tells other devices about it, in its body beside what it writes.
QJsonObject tellOthers(const domain::Act &act);

/// Forgets why acts about a record were done, where the record is erased.
base::Done forgetReasons(sql::Connection &connection, const base::Id &subject);

} // namespace actrows

} // namespace store
