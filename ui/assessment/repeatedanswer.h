// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

#include <QJsonArray>

#include <functional>

class QVBoxLayout;

namespace ui {

class Button;

/// Several answers of one kind below each other, with a button for one more.
class RepeatedAnswer final : public AnswerControl {
    Q_OBJECT
public:
    RepeatedAnswer(
        const instruments::Item &item, std::function<AnswerControl *()> make, QWidget *parent = nullptr);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;
    bool isWide() const override { return true; }
    bool knowsUnknown() const override { return m_controls.first()->knowsUnknown(); }

private:
    void add();
    void tell();

    const instruments::Item &m_item;
    std::function<AnswerControl *()> m_make;
    QVBoxLayout *m_lines;
    Button *m_add;
    QList<AnswerControl *> m_controls;
    QList<QJsonValue> m_values; ///< undefined where a line is open
};

} // namespace ui
