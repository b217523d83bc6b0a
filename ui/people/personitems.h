// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persontab.h"
#include "ui/people/timeline.h"

/// The records of a person as entries of a timeline.
namespace ui::personitems {

enum class Date { Short, Hidden }; ///< Hidden: the heading of the day says it

TimelineItem note(const domain::Note &note, const PersonView &view, Date date);
TimelineItem assessment(const domain::Assessment &assessment, const PersonView &view);
TimelineItem bundle(const domain::Bundle &bundle, const PersonView &view);

/// Notes under the headings of their days, newest first.
QList<TimelineItem> notesByDay(const QList<domain::Note> &notes, const PersonView &view);
/// The newest of everything, for the overview.
QList<TimelineItem> newest(const PersonView &view, qsizetype count);

/// The months of a bundle as days, the end included; invalid where it has no start.
std::pair<QDate, QDate> periodOf(const domain::Bundle &bundle);

} // namespace ui::personitems
