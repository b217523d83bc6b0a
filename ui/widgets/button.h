// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/paint.h"

#include <QPushButton>

class QAction;

namespace ui {

/// A push button of one kind, with an icon from the resources and the key that does the same. One Primary on
/// a screen. Space and Enter press it.
class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(
        const QString &text = {}, ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);

    Button *withIcon(const QString &icon);
    /// Shown behind the words; the key itself works through an action.
    Button *withHint(const QString &key);
    Button *small();
    /// 44 px high, for the one button of a card such as unlocking.
    Button *large();
    void setKind(ButtonKind kind);
    ButtonKind kind() const { return m_kind; }
    const QString &hint() const { return m_hint; }
    /// Takes words, icon, key and enabled state from the action, also later, and triggers it.
    void bind(QAction *action, const QString &icon = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Height { Small, Normal, Large };
    ButtonLook look() const;

    ButtonKind m_kind;
    QString m_icon;
    QString m_hint;
    Height m_height = Height::Normal;
};

} // namespace ui
