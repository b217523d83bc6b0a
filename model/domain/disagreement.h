// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/domain/act.h"
#include "model/domain/change.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace domain {

/// One of the values that stand against each other, and who wrote it.
struct DisagreementSide {
    base::Id change;
    QString who;
    base::Moment at = 0; ///< by the clock of the writer's PC
    QJsonValue value;
    bool isMine = false; ///< written by the owner of this vault
    bool removes = false; ///< this side took the record away
};

enum class DisagreementKind {
    Field, ///< two values of a field, of a key or an element
    Text, ///< two people wrote in the same place of a text; both stand there
    Removal, ///< one removed the record, another went on writing
    Late ///< written by a former holder, after the case had gone to another dong
};

/// Something that sync could not settle by itself, for a person to look at. The winner shows meanwhile, for
/// dangerous things the safer one.
struct Disagreement {
    QByteArray id; ///< H over the changes: the same on every PC
    DisagreementKind kind = DisagreementKind::Field;
    RecordRef record;
    RecordRef subject; ///< the person or household that the record hangs on, or the record itself
    QString title; ///< name of the subject
    base::Moment noteAt = 0; ///< of a note: when it happened; 0 of others
    QString noteText; ///< of a note: how it begins, in one line
    QString column; ///< empty: about the record as a whole
    QString part; ///< key of a map or element of a set
    bool mustDecide = false; ///< closing the case waits for it
    QJsonValue base; ///< what stood there before
    QJsonValue shown; ///< what stands there now
    bool isOvertaken = false; ///< a text that others than the sides have written in since
    QList<DisagreementSide> sides;
    QList<FieldChange> late; ///< what a late change wrote
    QHash<QString, QJsonValue> now; ///< of a late change, by column: what stands there now; empty where no record is here

    /// Whether taking this field of a late change over puts something away that its writer had not seen.
    bool isWrittenSince(const FieldChange &field) const;
};

/// Whether two values of a field are the same; an empty text, list or map is no value.
bool saysTheSame(const QJsonValue &one, const QJsonValue &other);

/// How a person settles it.
enum class Settle {
    Base, ///< as it was before
    Mine,
    Theirs,
    Both, ///< texts one after the other, elements together
    Keep, ///< of a removal: the record stays; of a late change: it was read, nothing is taken
    Remove, ///< of a removal: the record goes
    Apply, ///< of a late change: take it over
    Side, ///< what one of the sides wrote, named by its change
    Value ///< something else, which the caller gives
};

/// A change that the office has refused, kept where it was made.
struct RefusedChange {
    qint64 place = 0;
    base::Id change;
    RecordRef record;
    QString title;
    base::Moment at = 0;
    QString reason; ///< a word: "not-allowed", "erased", …
    QList<FieldChange> fields;
    bool isErasure = false; ///< what it destroyed in this vault does not come back here
};

/// A change that waits to be sent or to be seen again.
struct WaitingChange {
    base::Id change;
    RecordRef record;
    QString title;
    base::Moment at = 0;
    QString state; ///< "waiting", "sent", "held"; at the office "kept", "quarantine", "delivered" (in an inbox)
    QString reason; ///< why it is held: "unknown-user", "unknown-record", "missing-earlier"; empty
    QString writer; ///< name of who wrote it, where that is not the owner of the vault
    QString actKind;
    QString second; ///< name of the second person who signed it too; empty where there is none
};

} // namespace domain
