// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"
#include "model/work/log.h"

namespace cli {

/// The text of a password file: UTF-8, one newline at its end left out. Never empty.
base::Result<QString> readSecretFile(const QString &path);

/// The owner's password, from --password-file or asked at the terminal.
base::Result<QString> password(const Run &run);
/// A password for a new vault: asked twice at the terminal.
base::Result<QString> firstPassword(const Run &run);

/// The second person of --second and --second-password-file; nobody where none is named.
base::Result<work::SecondPerson> secondPerson(const Run &run);

/// What new slots shall cost: tuned to about a second on this PC, or the floor with --cost floor, for test
/// runs and machines of many vaults. Nothing below the floor can be asked for.
base::Result<base::crypto::DerivationCost> wantedCost(const Run &run);

} // namespace cli
