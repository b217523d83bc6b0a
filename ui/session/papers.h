// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Papers that exist before any vault is open.
namespace ui::papers {

/// Asks for a printer and prints the recovery code: groups, picture to scan, and where to keep it.
void printRecoveryCode(QWidget *parent, const QString &code);

} // namespace ui::papers
