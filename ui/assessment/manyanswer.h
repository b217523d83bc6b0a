// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

class QCheckBox;
class QLineEdit;

namespace ui {

/// Several of several, as ticks that wrap; in a question that allows other answers with a line for one.
class ManyAnswer final : public AnswerControl {
    Q_OBJECT
public:
    explicit ManyAnswer(const instruments::Item &item, QWidget *parent = nullptr);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;
    bool choose(int index) override;
    bool isWide() const override { return true; }

private:
    void tell();

    const instruments::Item &m_item;
    QList<QCheckBox *> m_ticks;
    QLineEdit *m_other = nullptr;
};

} // namespace ui
