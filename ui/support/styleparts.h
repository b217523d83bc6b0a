// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QWidget;

/// How CareStyle draws each part of Qt's own widgets.
namespace ui::styleparts {

struct Part {
    const Theme &theme;
    const QStyleOption &option;
    QPainter &painter;
    const QWidget *widget;
};

void buttonPanel(const Part &part);
void prepareButtonLabel(const Part &part, QStyleOptionButton &option);
void toolPanel(const Part &part);
void lineEdit(const Part &part);
void fieldFrame(const Part &part);
void focusRect(const Part &part);
void popupFrame(const Part &part);
void groupFrame(const Part &part);
void checkIndicator(const Part &part);
void itemPanel(const Part &part);
void arrow(const Part &part, const QString &icon);
void headerArrow(const Part &part);
void headerSection(const Part &part);
void tabShape(const Part &part);
void tabLabel(const Part &part);
QSize tabSize(const Theme &theme, const QStyleOption &option);
void menuItem(const Part &part);
QSize menuItemSize(const Theme &theme, const QStyleOption &option);
void progressGroove(const Part &part);
void progressContents(const Part &part);
void splitter(const Part &part);
void comboBox(const Part &part, const QRect &arrowRect);
void spinBox(const Part &part, const QRect &up, const QRect &down);
void scrollBar(const Part &part, const QRect &slider);
QRect scrollBarRect(const QStyleOptionComplex &option, QStyle::SubControl subControl);

} // namespace ui::styleparts
