// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/language.h"

#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace desktop {

/// What the command line asked for.
struct Options {
    QString vault; ///< open this vault
    QString data; ///< keep the demo district here
    QString demo; ///< size of a demo district: "S" or "M"
    QString tour; ///< walk the main job off screen and leave pictures and papers here
    quint64 seed = 1;
    std::optional<ui::Tongue> language;
};

/// Parses, and answers in the language that is asked for or was chosen last. A wrong word ends the program
/// with a sentence and exit code 2, --help and --version with 0. One bare word is a vault to open, as file
/// managers hand it over.
Options parseOptions(const QStringList &arguments, const QSettings &settings);

} // namespace desktop
