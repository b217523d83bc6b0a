// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QLabel>

namespace ui {

enum class Overflow { Grow, Wrap, Elide };

/// Words of one text size and colour of the theme. Follows changes of theme and text scale. Wrap breaks lines
/// at spaces; Elide cuts the end and shows the whole as a tool tip (never for names).
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, TextSize size = TextSize::Body, Colour colour = Colour::Text,
        QWidget *parent = nullptr);

    /// Days and times in it never break across lines.
    void setText(const QString &text);
    QString text() const { return m_words; }
    TextLabel *bold();
    TextLabel *overflow(Overflow overflow);
    void setColour(Colour colour);
    /// The ink of a tone, for states.
    void setTone(Tone tone);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QString m_words;
    TextSize m_size;
    Colour m_colour;
    Weight m_weight = Weight::Regular;
    Overflow m_overflow = Overflow::Grow;
    bool m_refreshing = false;
};

} // namespace ui
