// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/codebox.h"

#include "ui/session/desk.h"

#include <QWheelEvent>

namespace ui {

CodeBox::CodeBox(const QString &none, QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    addItem(none, QString());
}

CodeBox::CodeBox(const Desk &desk, const char *list, const QString &none, QWidget *parent)
    : CodeBox(none, parent)
{
    for (const domain::Code &code : desk.codes(list).codes)
        addItem(desk.word(list, code.code), code.code);
    setMaxVisibleItems(16);
}

QString CodeBox::code() const
{
    return currentData().toString();
}

void CodeBox::setCode(const QString &code)
{
    int row = findData(code);
    if (row < 0) {
        addItem(code, code);
        row = count() - 1;
    }
    setCurrentIndex(row);
}

void CodeBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace ui
