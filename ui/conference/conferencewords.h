// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/conferences.h"
#include "ui/people/personwords.h"
#include "ui/people/timeline.h"

/// How records of case conferences are written on the screen.
namespace ui::conferencewords {

Tone tone(const QString &decision);
/// "2026. 12. 1. ~ 2027. 2. 28. · 2판 · 사례회의"
QString bundle(const domain::Bundle &bundle, std::optional<qint64> edition, const Desk &desk);
/// One line of the list.
TimelineItem item(
    const domain::Conference &conference, const work::ConferencesOfPerson &view, const PersonWords &words);

} // namespace ui::conferencewords
