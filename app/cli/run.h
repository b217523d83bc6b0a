// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "model/store/keyring.h"

namespace cli {

/// What a command works with: what was typed, and the outside world.
struct Run {
    const Arguments &arguments;
    const store::Environment &environment;

    const base::Clock &clock() const { return environment.clock; }
};

/// The reason that was typed; a script that says none gives `own`, since the access log wants to know what
/// for.
QString reasonOr(const Run &run, const QString &own);

/// All of standard input, of at most so many bytes.
inline constexpr qint64 kLargestInput = 64ll << 20;
base::Result<QByteArray> readInput(qint64 most = kLargestInput);
/// A file, or standard input where the path is "-".
base::Result<QByteArray> readFileOrInput(const QString &path, qint64 most);

} // namespace cli
