// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {
class Dialogs;
}

/// Papers that exist before any vault is open.
namespace ui::papers {

enum class Printed { Yes, No, Failed }; ///< No: the person went back

/// Asks for a printer and prints the recovery code: groups, picture to scan, and where to keep it.
Printed printRecoveryCode(Dialogs &dialogs, QWidget *parent, const QString &code);

} // namespace ui::papers
