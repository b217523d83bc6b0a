// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QProxyStyle>

namespace ui {

/// The one style of the program, over Fusion: flat controls with 1 px lines, no animation, and a focus ring
/// of 2 px drawn around each control in 3 px that every size reserves. Carries the Theme. Looks at three
/// dynamic properties: "kind" of buttons (see ButtonKind), "small" and "large" of controls and "invalid" of
/// input fields (red line of 2 px).
class CareStyle final : public QProxyStyle {
    Q_OBJECT
public:
    explicit CareStyle(const Theme &theme);

    const Theme &theme() const { return m_theme; }

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *result) const override;

private:
    int fieldHeight(const QWidget *widget) const;

    Theme m_theme;
};

} // namespace ui
