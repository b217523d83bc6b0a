// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace ui {

class Composition;

/// What stands in the fields of a form, as typed, right or wrong, for drafts. Every field with an object name
/// counts: lines, texts, boxes, ticks, segments, chips and row groups; names of rows and groups are put
/// before those of their fields.
namespace fieldstate {

/// With the syllable that is being composed where there is a composition.
QJsonObject read(const QWidget *form, const Composition *composition = nullptr);
/// Fields that the draft does not know stay as they are.
void write(QWidget *form, const QJsonObject &state);

} // namespace fieldstate

} // namespace ui
