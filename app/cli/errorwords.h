// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/error.h"

namespace cli {

/// What the detail of an Offline begins with where it is not the office but its database server.
inline const QString kDatabaseServer = QStringLiteral("database server: ");

/// What the detail of an InUse begins with where it is not the vault but a port; the address follows.
inline const QString kPortTaken = QStringLiteral("port taken: ");

/// What a detail begins with that is a whole sentence in the language of the user and stands alone.
inline const QString kInFull = QStringLiteral("in full: ");

/// The sentence for standard error. Where the detail says which input or file it was, it stands behind.
QString errorWords(const base::Error &error);

/// The kind for scripts, `wrongPassword`; never translated.
QString errorName(base::ErrorKind kind);

} // namespace cli
