// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace ui {

/// Makes Qt ask us for the accessible side of painted widgets. Called once when a program starts its window.
void installAccessibility();

/// Gives a painted widget the role, the name and the value that a screen reader says. May be called again
/// when the value changes, which is then announced.
void describe(QWidget *widget, QAccessible::Role role, const QString &name, const QString &value = {});

/// Says a sentence to the screen reader without moving the focus: saved, locked soon, score changed.
void announce(QWidget *widget, const QString &sentence);

} // namespace ui
