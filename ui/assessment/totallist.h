// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

class FormState;

/// The parts of a form that are added up by themselves: name, points, and the band they lie in.
class TotalList : public QWidget {
    Q_OBJECT
public:
    explicit TotalList(QWidget *parent = nullptr);

    /// Hides itself where the form has none.
    void show(const FormState &state);
    using QWidget::show;

private:
    QGridLayout *m_grid;
};

} // namespace ui
