// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

class Desk;

/// One code out of a list, or none; the first line is the empty choice.
class CodeBox : public QComboBox {
    Q_OBJECT
public:
    CodeBox(const Desk &desk, const char *list, const QString &none, QWidget *parent = nullptr);
    /// An empty box to be filled with `addItem(word, code)`.
    explicit CodeBox(const QString &none, QWidget *parent = nullptr);

    QString code() const;
    /// A code that the list does not know is added and shown as it is.
    void setCode(const QString &code);

protected:
    /// A wheel that scrolls the page must not change answers.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace ui
