// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The days of the week as records write them: MO to SU.
namespace ui::weekdays {

const QStringList &codes();
QString word(const QString &code); ///< `월요일`

} // namespace ui::weekdays
