// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/persontab.h"

class QBoxLayout;

namespace ui {

class Button;
class FlowLayout;
class TextLabel;

/// Who this is: name, age, sex, birthday, how pressing, groups; below, number, address and condition; at the
/// right, what can be done.
class PersonHead : public QWidget {
    Q_OBJECT
public:
    explicit PersonHead(QAction *note, QWidget *parent = nullptr);

    void show(const PersonView &view);
    /// While a note is being written its own button is the primary one of the screen.
    void setPrimary(bool primary);
    void setBackShown(bool shown);
    using QWidget::show;

Q_SIGNALS:
    void backClicked();
    void assessClicked();
    void bundleClicked();
    void printClicked();
    void handoverClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addChips(const PersonView &view);
    void arrange();

    Button *m_back;
    Button *m_write;
    TextLabel *m_name;
    TextLabel *m_facts;
    TextLabel *m_line;
    QWidget *m_chipRow;
    FlowLayout *m_chips;
    QWidget *m_buttons = nullptr;
    QBoxLayout *m_row = nullptr;
};

} // namespace ui
