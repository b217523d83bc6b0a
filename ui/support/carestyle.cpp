// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/carestyle.h"

#include "ui/support/icons.h"
#include "ui/support/paint.h"
#include "ui/support/styleparts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

bool isSmall(const QWidget *widget)
{
    return widget && widget->property("small").toBool();
}

} // namespace

CareStyle::CareStyle(const Theme &theme)
    : QProxyStyle(u"Fusion"_s)
    , m_theme(theme)
{
}

QPalette CareStyle::standardPalette() const
{
    return m_theme.palette();
}

void CareStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QHeaderView *>(widget))
        widget->setFont(m_theme.font(TextSize::Caption, Weight::Bold));
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        // Tabs that find no room are scrolled to; a name is never cut.
        tabs->setExpanding(false);
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
        text->document()->setDocumentMargin(6);
    else if (auto *rich = qobject_cast<QTextEdit *>(widget))
        rich->document()->setDocumentMargin(6);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

int CareStyle::fieldHeight(const QWidget *widget) const
{
    const bool large = widget && widget->property("large").toBool();
    return (isSmall(widget) ? m_theme.smallControlHeight() : m_theme.controlHeight()) + (large ? 8 : 0)
        + 2 * Theme::kRing;
}

void CareStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const styleparts::Part part{m_theme, *option, *painter, widget};
    switch (element) {
    case PE_PanelButtonCommand:
        styleparts::buttonPanel(part);
        return;
    case PE_PanelButtonTool:
        styleparts::toolPanel(part);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        styleparts::lineEdit(part);
        return;
    case PE_FrameFocusRect:
        styleparts::focusRect(part);
        return;
    case PE_Frame:
        if (isTextArea(widget))
            styleparts::fieldFrame(part);
        else if (!qobject_cast<const QAbstractScrollArea *>(widget))
            styleparts::popupFrame(part);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        styleparts::popupFrame(part);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameWindow:
    case PE_PanelStatusBar:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
            m_theme.colour(Colour::Line));
        return;
    case PE_FrameGroupBox:
        styleparts::groupFrame(part);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        styleparts::checkIndicator(part);
        return;
    case PE_IndicatorRadioButton:
        paint::radio(*painter, m_theme, option->rect, option->state.testFlag(State_On),
            option->state.testFlag(State_Enabled));
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        styleparts::itemPanel(part);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        styleparts::arrow(part, u"down"_s);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        styleparts::arrow(part, u"up"_s);
        return;
    case PE_IndicatorArrowLeft:
        styleparts::arrow(part, u"left"_s);
        return;
    case PE_IndicatorArrowRight:
        styleparts::arrow(part, u"right"_s);
        return;
    case PE_IndicatorHeaderArrow:
        styleparts::headerArrow(part);
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            styleparts::arrow(part, option->state.testFlag(State_Open) ? u"down"_s : u"right"_s);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CareStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const styleparts::Part part{m_theme, *option, *painter, widget};
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            styleparts::prepareButtonLabel(part, copy);
            painter->save();
            painter->setFont(m_theme.font(TextSize::Body,
                button->features.testFlag(QStyleOptionButton::DefaultButton) ? Weight::Bold
                                                                             : Weight::Regular));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            painter->restore();
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy = *box;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width();
            copy.currentText = painter->fontMetrics().elidedText(copy.currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        styleparts::headerSection(part);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            // The margin is meant for the sides; above and below it would cut large text.
            const int margin = pixelMetric(PM_HeaderMargin, option, widget);
            copy.rect.adjust(0, -margin, 0, margin);
            copy.palette.setColor(QPalette::ButtonText, m_theme.colour(Colour::Text2));
            copy.state &= ~State_On;
            copy.rect = paint::shownPart(copy.rect, widget);
            copy.text = painter->fontMetrics().elidedText(copy.text, Qt::ElideRight, copy.rect.width());
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            copy.rect = paint::shownPart(copy.rect, widget);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_TabBarTabShape:
        styleparts::tabShape(part);
        return;
    case CE_TabBarTabLabel:
        styleparts::tabLabel(part);
        return;
    case CE_MenuItem:
        styleparts::menuItem(part);
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, m_theme.colour(Colour::Panel));
        return;
    case CE_ProgressBarGroove:
        styleparts::progressGroove(part);
        return;
    case CE_ProgressBarContents:
        styleparts::progressContents(part);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_Splitter:
        styleparts::splitter(part);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void CareStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const styleparts::Part part{m_theme, *option, *painter, widget};
    switch (control) {
    case CC_ComboBox:
        styleparts::comboBox(part, subControlRect(control, option, SC_ComboBoxArrow, widget));
        return;
    case CC_SpinBox:
        styleparts::spinBox(part, subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    case CC_ScrollBar:
        styleparts::scrollBar(part, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            styleparts::toolPanel(part);
            QStyleOptionToolButton label = *button;
            // An arrow alone, as beside tabs, has the whole of its narrow button.
            if (label.arrowType == Qt::NoArrow)
                label.rect.adjust(Theme::kRing + 2, 0, -Theme::kRing - 2, 0);
            label.state &= ~State_Sunken;
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
        }
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect CareStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = option->rect;
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(Theme::kRing + 8, Theme::kRing, -Theme::kRing - 8, -Theme::kRing);
        return rect;
    }
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
        const int size = pixelMetric(PM_IndicatorWidth, option, widget);
        return visualRect(option->direction, rect,
            QRect(rect.left() + Theme::kRing + 1, rect.center().y() - size / 2, size, size));
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: {
        const int left
            = Theme::kRing + 1 + pixelMetric(PM_IndicatorWidth, option, widget) + m_theme.scaled(8);
        return visualRect(option->direction, rect, rect.adjusted(left, 0, -Theme::kRing, 0));
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return rect;

    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect CareStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
    SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    const int arrow = m_theme.scaled(16) + 12;
    const QRect inner
        = rect.adjusted(Theme::kRing + 1, Theme::kRing + 1, -Theme::kRing - 1, -Theme::kRing - 1);
    const QRect side(inner.right() - arrow + 1, inner.top(), arrow, inner.height());
    const auto mirrored = [&](const QRect &r) { return visualRect(option->direction, rect, r); };
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return mirrored(side);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return mirrored(inner.adjusted(8, 0, -arrow, 0));
    if (control == CC_SpinBox) {
        const int half = side.height() / 2;
        switch (subControl) {
        case SC_SpinBoxUp:
            return mirrored(QRect(side.left(), side.top(), side.width(), half));
        case SC_SpinBoxDown:
            return mirrored(QRect(side.left(), side.top() + half, side.width(), side.height() - half));
        case SC_SpinBoxEditField:
            return mirrored(inner.adjusted(6, 0, -arrow, 0));
        default:
            return rect;
        }
    }
    if (control == CC_ScrollBar)
        return styleparts::scrollBarRect(*option, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize CareStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const QFontMetrics body(m_theme.font(TextSize::Body));
    switch (type) {
    case CT_PushButton:
        return {contents.width() + 2 * (14 + Theme::kRing), fieldHeight(widget)};
    case CT_LineEdit:
        return {contents.width() + 2 * (Theme::kRing + 8), fieldHeight(widget)};
    case CT_ComboBox:
        return {contents.width() + m_theme.scaled(16) + 12 + 2 * (Theme::kRing + 9), fieldHeight(widget)};
    case CT_SpinBox:
        return {contents.width() + m_theme.scaled(16) + 12 + 2 * (Theme::kRing + 7), fieldHeight(widget)};
    case CT_CheckBox:
    case CT_RadioButton: {
        const int indicator = pixelMetric(PM_IndicatorWidth, option, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int words = button && !button->text.isEmpty()
            ? body.horizontalAdvance(button->text) + m_theme.scaled(8) + 4
            : 0;
        return {indicator + words + 2 * (Theme::kRing + 1) + 2,
            std::max({indicator, body.height(), 24}) + 2 * Theme::kRing};
    }
    case CT_ToolButton:
        return {contents.width() + 2 * (Theme::kRing + 8),
            std::max(m_theme.smallControlHeight(), contents.height() + 6) + 2 * Theme::kRing};
    case CT_TabBarTab:
        return styleparts::tabSize(m_theme, *option);
    case CT_HeaderSection:
        size.setHeight(std::max(34, QFontMetrics(m_theme.font(TextSize::Caption)).height() + 12));
        return size;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), m_theme.rowHeight()));
        return size;
    case CT_MenuItem:
        return styleparts::menuItemSize(m_theme, *option);
    case CT_ProgressBar:
        return {std::max(contents.width(), 120), 10};
    default:
        return size;
    }
}

int CareStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
        return m_theme.iconSize();
    case PM_LineEditIconMargin:
        return 10;
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return Theme::kRing + 2;
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 0 : 1;
    case PM_FocusFrameHMargin:
        return 9;
    case PM_HeaderMargin:
        return 10;
    case PM_HeaderDefaultSectionSizeVertical:
        return m_theme.rowHeight();
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_MenuPanelWidth:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 6;
    case PM_TabBarScrollButtonWidth:
        return m_theme.smallControlHeight();
    case PM_SplitterWidth:
        return m_theme.gap();
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CareStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Table_GridLineColor:
        return int(m_theme.colour(Colour::Line).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace ui
