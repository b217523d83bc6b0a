// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/crypto.h"
#include "model/base/result.h"
#include "model/store/vault.h"
#include "model/sync/messages.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace store {

/// The office that a vault belongs to, and how this device is known there.
struct OfficeLink {
    QString address; ///< "host:port"
    QByteArray officeKey; ///< Ed25519, pinned at enrolment
    QByteArray recoveryKey; ///< X25519 of the two people who can open a lost vault together; may be empty
    base::crypto::SigningKey deviceKey; ///< signs the letters of this device
    base::Moment leaseUntil = 0;
    base::Moment officeTime = 0; ///< the last that the office has signed
};

namespace enrolment {

/// The detail of RefusedByRule where the office has named no stream that a new record of this user could go to.
inline constexpr auto kNoPlace = "place: records";

/// Makes the vault part of an office: keeps its keys and its catalogue, and hands over all that the vault has
/// written so far as changes that wait. One transaction. ErrorKind::AlreadyExists where it belongs to one;
/// RefusedByRule (kNoPlace) where it holds what has no place in the streams of this user.
base::Done begin(
    Vault &vault, sql::Connection &connection, const OfficeLink &link, const syncing::Catalogue &catalogue);
/// Nothing for a vault on its own.
base::Result<std::optional<OfficeLink>> link(sql::Connection &connection);
/// Whether what was granted here before is still to be submitted to the office; once it is, `noteGrantsSubmitted`
/// says so within the same transaction.
base::Result<bool> hasGrantsToSubmit(sql::Connection &connection);
base::Done noteGrantsSubmitted(sql::Connection &connection);
base::Result<bool> isEnrolled(sql::Connection &connection);
/// Empty in a vault on its own, and where the office keeps no such key.
base::Result<QByteArray> recoveryKeyOf(sql::Connection &connection);
/// A vault that belongs to this office already comes to it once more, under its own names: it keeps all that it
/// has, and is told what the office says now. One transaction. WrongOffice where it belongs to another one.
base::Done renew(
    Vault &vault, sql::Connection &connection, const OfficeLink &link, const syncing::Catalogue &catalogue);

/// Where the office is reached from now on.
base::Done setAddress(sql::Connection &connection, const QString &address);

/// Takes a newer edition of the catalogue, whose signature was checked: names and keys of people, streams.
base::Done takeCatalogue(sql::Connection &connection, const syncing::Catalogue &catalogue);
/// What the office has vouched for, about people whom it does not name any more.
base::Result<QList<syncing::Voucher>> forgotten(sql::Connection &connection);

/// What the office last said about its recovery after a restore.
base::Result<syncing::Recovery> recovery(sql::Connection &connection);
base::Done noteRecovery(sql::Connection &connection, const syncing::Recovery &recovery);
/// When this vault first heard that the office has locked it out; 0 where it has not, or by a program that kept no note.
base::Result<base::Moment> revokedSince(sql::Connection &connection);
/// Keeps the first moment that is noted.
base::Done noteRevoked(sql::Connection &connection, base::Moment heard);
/// What the office said about time and lease, with its last answer.
base::Done noteTime(sql::Connection &connection, base::Moment officeTime, base::Moment leaseUntil);

} // namespace enrolment

} // namespace store
