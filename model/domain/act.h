// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"

#include <QByteArray>
#include <QString>

namespace domain {

/// A record by type and id.
struct RecordRef {
    QString type;
    base::Id id;

    bool operator==(const RecordRef &) const = default;
};

/// Every act of a user is one of these, one transaction, one step of undo. `kind` is a word of the program
/// ("edit person", "import people", …) that screens translate (context "acts"); `subject` the person or
/// record it is about.
struct Act {
    base::Id id;
    QString kind;
    base::Moment at = 0;
    base::Id user;
    RecordRef subject;
    QString reason; ///< where the act asked for one
    base::Id undoes; ///< the act that this one takes back, or nil
    base::Id secondUser; ///< the second person where the act needed two, or nil
    int changes = 0;
};

/// What the people of an act sign: its fields, the commitment to its reason (so that the signature outlives
/// an erasure of the reason), and the chain heads of its changes, one after another in their order.
QByteArray signedBytes(const Act &act, const QByteArray &reasonCommitment, const QByteArray &changeHeads);

} // namespace domain
