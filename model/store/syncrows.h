// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/sql/connection.h"
#include "model/sync/catalogue.h"
#include "model/sync/ports.h"

#include <QByteArray>

#include <optional>

/// What an enrolled vault keeps about itself, its streams and its office, as rows. Inside the caller's
/// transaction.
namespace store::syncrows {

/// Whether the vault belongs to an office; then the catalogue says to which, and where new records go.
base::Result<std::optional<syncing::Catalogue>> catalogue(sql::Connection &connection);
base::Done setCatalogue(sql::Connection &connection, const syncing::Catalogue &catalogue);

/// What a device knows of itself, but for its name, its user and the end of its chain, which the vault and its
/// change log tell.
base::Result<syncing::DeviceFacts> facts(sql::Connection &connection);
base::Done setFacts(sql::Connection &connection, const syncing::DeviceFacts &facts);

base::Result<QList<syncing::StreamFacts>> streams(sql::Connection &connection);
/// Facts without a stream where it is not held.
base::Result<syncing::StreamFacts> stream(sql::Connection &connection, const base::Id &stream);
base::Done setStream(sql::Connection &connection, const syncing::StreamFacts &facts);
/// What is still on its way stays, without a number; `user` is the vault's own.
base::Done dropStream(sql::Connection &connection, const base::Id &stream, const base::Id &user);

/// The streams that new records go to; nil ones in a vault on its own.
struct Homes {
    base::Id home;
    base::Id common;
    base::Id audit;
};
base::Result<Homes> homes(sql::Connection &connection);

/// The stream that a record lies in, by what the log or a snapshot says; nil where nothing does.
base::Result<base::Id> streamOf(sql::Connection &connection, const base::Id &record);

/// Other values under a name of their own: keys of the device, where the office is reached.
base::Result<QByteArray> value(sql::Connection &connection, const QString &name);
base::Done setValue(sql::Connection &connection, const QString &name, const QByteArray &value);

} // namespace store::syncrows
