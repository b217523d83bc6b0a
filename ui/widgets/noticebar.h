// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

#include <functional>

namespace ui {

class Button;
class FlowLayout;
class InlineMessage;

/// A note within a page with buttons for what to do about it.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows the note without buttons; the old ones go.
    void say(Tone tone, const QString &title, const QString &text = {});
    Button *addButton(const QString &text, std::function<void()> act);
    void dismiss();
    QString title() const;
    QString text() const;

private:
    InlineMessage *m_message;
    QWidget *m_row;
    FlowLayout *m_buttons;
};

} // namespace ui
