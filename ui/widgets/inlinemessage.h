// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class TextLabel;

/// A note within the page: icon, a bold first line and words, on the ground of its tone. Shapes say the tone
/// too.
class InlineMessage : public QWidget {
    Q_OBJECT
public:
    explicit InlineMessage(Tone tone = Tone::Info, QWidget *parent = nullptr);

    /// Shows the note; both texts empty hides it.
    void say(const QString &title, const QString &text = {});
    void setTone(Tone tone);
    void setIcon(const QString &icon);
    QString title() const;
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    Tone m_tone;
    QString m_icon;
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_layout;
};

} // namespace ui
