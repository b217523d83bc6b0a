// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace ui {

class Button;
class TextLabel;

/// The row under the table: how many people there are and which keys work, or, while people are ticked, what
/// can be done with them.
class BulkBar : public QWidget {
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    void setCounts(int total, int ticked);

Q_SIGNALS:
    void exportClicked();
    void householdClicked();
    void joinClicked();
    void takeOverClicked();
    void clearClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();
    void arrange();

    QWidget *m_buttons;
    TextLabel *m_count;
    TextLabel *m_keys;
    Button *m_export;
    Button *m_household;
    Button *m_join;
    Button *m_takeOver;
    Button *m_clear;
    int m_total = 0;
    int m_ticked = 0;
};

} // namespace ui
