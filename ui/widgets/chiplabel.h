// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace ui {

/// A status in a small box: icon and word, never colour alone. Tone::Outline is a plain tag.
class ChipLabel : public QWidget {
    Q_OBJECT
public:
    explicit ChipLabel(const QString &text = {}, Tone tone = Tone::Neutral, const QString &icon = {},
        QWidget *parent = nullptr);

    void setChip(const QString &text, Tone tone, const QString &icon = {});
    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Tone m_tone = Tone::Neutral;
};

} // namespace ui
