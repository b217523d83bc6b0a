// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

class FormState;

/// A finished form to be read: every question that was asked, in the words of its edition, with the answer;
/// then how the score came about.
class AnswerSheet : public QWidget {
    Q_OBJECT
public:
    explicit AnswerSheet(QWidget *parent = nullptr);

    void show(const FormState &state);
    using QWidget::show;
    void clear();

private:
    void addLine(const QString &question, const QString &answer);
    void addHeading(const QString &words);

    QGridLayout *m_grid;
};

} // namespace ui
