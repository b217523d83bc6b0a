// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/id.h"
#include "model/base/lockedbytes.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace wire {

/// What an administrator, or somebody who may move and restrict cases, wants the office to do: the content of
/// the letters of POST /v1/admin. `name` and `values` are those of office/acts.h. The user signs the order
/// with his own key, whatever device carries it; an act of two is signed by both, or waits at the office
/// until somebody signs the act "confirm".
struct OfficeOrder {
    base::Id id; ///< an order is carried out once
    base::Id user;
    base::Moment at = 0;
    QByteArray officeKey; ///< for which office
    QString name;
    QJsonObject values;

    bool operator==(const OfficeOrder &) const = default;
};

/// An order as it travels: the bytes that were signed, and who signed them.
struct SignedOrder {
    QByteArray bytes;
    QByteArray signature; ///< of the user
    base::Id second; ///< nil: nobody yet
    QByteArray secondSignature;
};

QByteArray encodeOrder(const OfficeOrder &order);
/// ErrorKind::InvalidInput for whatever is odd.
base::Result<OfficeOrder> decodeOrder(const QByteArray &bytes);

/// What is signed; first and second person sign different bytes, so that neither signature does for the
/// other.
QByteArray orderSignature(const QByteArray &bytes, const base::LockedBytes &secretKey);
QByteArray secondOrderSignature(const QByteArray &bytes, const base::LockedBytes &secretKey);
bool isOrderSigned(const SignedOrder &order, const QByteArray &publicKey);
bool isOrderSecondSigned(const SignedOrder &order, const QByteArray &publicKey);

QByteArray encode(const SignedOrder &order);
base::Result<SignedOrder> decodeSignedOrder(const QByteArray &bytes);

/// The office's answer: {"done": {...}}, or {"refused": "not-allowed", "detail": "..."}; of an act of two
/// that has one signature {"done": {"waiting": "<id>"}}.
QByteArray encodeOrderReply(const base::Result<QJsonObject> &reply);
base::Result<QJsonObject> decodeOrderReply(const QByteArray &bytes);

} // namespace wire
