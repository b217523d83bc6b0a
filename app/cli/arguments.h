// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace cli {

struct Command;

/// What was typed, taken apart: options may stand anywhere, `--name value` or `--name=value`, each once;
/// behind
/// `--` nothing is an option.
struct Arguments {
    const Command *command = nullptr; ///< null: help or version was asked for, or nothing at all
    QStringList words; ///< behind the words of the command
    QHash<QString, QString> options; ///< by name without the dashes; flags are empty texts

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
    QString word(qsizetype index) const { return words.value(index); }
    /// A whole number of at least `least`; `fallback` where the option is missing.
    base::Result<int> number(const QString &option, int fallback, int least = 0) const;
};

/// ErrorKind::InvalidInput with a sentence, and with the nearest command or option where one is near.
base::Result<Arguments> parseArguments(const QStringList &typed, const std::vector<Command> &commands);

} // namespace cli
