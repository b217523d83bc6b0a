// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/historyentry.h"
#include "model/exchange/sessioncalendar.h"

namespace work::sessiongaps {

/// When no sessions are held, from the history of a bundle (newest first, its services included). All
/// functions are pure.

/// The pauses of the bundle. One whose last day has passed goes on until the bundle is resumed; one that was
/// ended from goes on for good.
QList<exchange::DaySpan> ofBundle(
    const domain::Bundle &bundle, const QList<domain::HistoryEntry> &history, QDate today);
/// The times for which the service was held, by the days on which that was written.
QList<exchange::DaySpan> ofItem(
    const domain::BundleItem &item, const QList<domain::HistoryEntry> &history, QDate today);

} // namespace work::sessiongaps
