// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/slot.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace work::slottext {

/// Weekly slots as people type them, in Korean or English: `화 10:00-11:30; 금 10:00-11:30`, `월~금
/// 09:00-18:00`, `Tue, Fri 10:00-11:30`; what ends after midnight is two slots. Nothing where any of it is
/// not understood; an empty text is no slot.
std::optional<QList<domain::Slot>> slotsOfWords(const QString &text);
/// Opening hours typed in the same way, as a site keeps them.
std::optional<QJsonObject> hoursOfWords(const QString &text);

} // namespace work::slottext
