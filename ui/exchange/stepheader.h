// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace ui {

/// Numbered steps in a row: those done have a tick, the current one is filled, and each has its word. Where
/// the words of all do not fit, only that of the current step is written.
class StepHeader : public QWidget {
    Q_OBJECT
public:
    explicit StepHeader(const QStringList &steps, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int widthWith(bool allWords) const;
    void tell();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace ui
