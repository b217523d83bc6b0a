// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>
#include <QStringList>

namespace cli {

/// Kinds of entries of an access log, as the value of an option (`command.h`).
inline constexpr auto kAccessKinds = "open|list|search|print|export|copy|reveal|training";

/// Wrong usage with all that may stand there, where the value is none of them.
base::Done oneOf(const QString &option, const QString &value, const QStringList &allowed,
    Qt::CaseSensitivity letters = Qt::CaseSensitive);
/// The same for roles of the office.
base::Done knownRoles(const QStringList &roles);
/// Wrong usage where this is no code of a dong: ten digits.
base::Done rightDong(const QString &code);

} // namespace cli
