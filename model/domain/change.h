// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace domain {

/// What a change does to its record.
enum class ChangeKind { Create, Update, Remove, Erase };

/// The part of a change that stays for ever, also after erasure, and so holds nothing personal. `k` numbers
/// the changes of a device from 1 without gaps; `base` is the version of the record that the change was made
/// on.
struct ChangeHeader {
    base::Id id;
    base::Id device;
    qint64 k = 0;
    base::Id act;
    base::Id user;
    QString recordType;
    base::Id record;
    qint64 base = 0;
    base::HybridTime clock;
    ChangeKind kind = ChangeKind::Update;

    /// Canonical bytes; hashes and signatures are made over these.
    QByteArray encoded() const;
};

/// One field of a change; null is empty.
struct FieldChange {
    QString column;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange &) const = default;
};

/// One record touched by one act, as it stands in the log. The chain covers commitments, so that erasing
/// `salt` and `body` leaves it provable: commitment = H(salt ‖ body), chain = H(previous ‖ header ‖
/// commitment), signature over header ‖ commitment.
struct Change {
    ChangeHeader header;
    QByteArray salt;
    QByteArray body;
    QByteArray commitment;
    QByteArray signature;
    QByteArray previous;
    QByteArray chain;
};

QByteArray encodeFields(const QList<FieldChange> &fields);
base::Result<QList<FieldChange>> decodeFields(const QByteArray &body);

QByteArray commitmentOf(const QByteArray &salt, const QByteArray &body);
QByteArray chainOf(const QByteArray &previous, const ChangeHeader &header, const QByteArray &commitment);
QByteArray signedBytes(const ChangeHeader &header, const QByteArray &commitment);

} // namespace domain
