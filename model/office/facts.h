// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"

#include <QByteArray>
#include <QString>

/// Small facts that the office keeps by name, and its counters.
namespace office::facts {

inline constexpr auto kOfficeKey = "office key";
inline constexpr auto kOfficeName = "office name";
inline constexpr auto kAddress = "address"; ///< "host:port", under which devices find the office
inline constexpr auto kAddressSaid = "address said"; ///< the same, where --address said it
inline constexpr auto kRecoveryKey = "recovery key";
inline constexpr auto kCommonStream = "common stream";
inline constexpr auto kAuditStream = "audit stream";
inline constexpr auto kLastBackup = "last backup"; ///< receipt and moment of the last one, as JSON
inline constexpr auto kIdentity = "identity"; ///< sealed; in a backup only
inline constexpr auto kVouched = "vouched"; ///< sealed: people of whom only vouchers tell (office/vouching.h)
inline constexpr auto kVouches = "vouches"; ///< how much catalogues tell, by a number that grows

/// Empty where there is none.
base::Result<QByteArray> value(Context &context, const char *name);
base::Done set(Context &context, const char *name, const QByteArray &value);
base::Result<base::Id> idValue(Context &context, const char *name);

/// The edition of what is known about people, streams and devices; every change makes it grow.
base::Result<qint64> edition(Context &context);
base::Done bumpEdition(Context &context);
/// To a number that no edition before a restore had: editions are counted, and milliseconds go faster.
base::Done leapEdition(Context &context);
/// Counts up and answers the new number; the row stays locked until the transaction ends.
base::Result<qint64> next(Context &context, const QString &counter);

} // namespace office::facts
