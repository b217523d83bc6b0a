// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/wordsedit.h"

#include <QLineEdit>
#include <QSignalBlocker>

namespace ui::wordsedit {

void put(QLineEdit *line, const QString &text)
{
    if (line->text() == text)
        return;
    const QSignalBlocker quiet(line);
    line->setText(text);
    line->setCursorPosition(0);
}

} // namespace ui::wordsedit
