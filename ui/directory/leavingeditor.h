// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QWidget>

class QLineEdit;

namespace ui {

class CodeBox;
class Desk;
class Form;
class TextLabel;

/// The place where somebody comes off a waiting list, with the outcome.
class LeavingEditor : public QWidget {
    Q_OBJECT
public:
    explicit LeavingEditor(const Desk &desk, QWidget *parent = nullptr);

    /// `name` as the screen may show it.
    void open(const base::Id &entry, const QString &name);
    const base::Id &entry() const { return m_entry; }
    /// The outcome was the place, and none is left.
    void showRefusal();

Q_SIGNALS:
    void takeWanted(const base::Id &entry, const QString &outcome, const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take();

    base::Id m_entry;
    Form *m_form;
    TextLabel *m_title;
    CodeBox *m_outcome;
    QLineEdit *m_note;
};

} // namespace ui
