// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paint.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class Button;
class TextLabel;

/// What a page shows when there is nothing: what could be here, and the one or two ways to begin.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &text);
    /// Below the words, in the order of adding.
    Button *addButton(const QString &text, ButtonKind kind = ButtonKind::Normal, const QString &icon = {});

private:
    TextLabel *m_title;
    TextLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace ui
