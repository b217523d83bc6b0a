// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/error.h"
#include "ui/support/paint.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class InlineMessage;
class TextLabel;

/// What failed, what is safe, what to do, and a number for the telephone. Takes the focus to its first button
/// when it is shown.
class ErrorState : public QWidget {
    Q_OBJECT
public:
    explicit ErrorState(QWidget *parent = nullptr);

    void setError(const base::Error &error, base::Moment when);
    Button *addButton(const QString &text, ButtonKind kind = ButtonKind::Normal);
    void focusFirst();

private:
    InlineMessage *m_message;
    TextLabel *m_safe;
    TextLabel *m_number;
    QVBoxLayout *m_buttons;
};

} // namespace ui
