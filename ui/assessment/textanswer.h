// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

namespace ui {

class AnswerText;

/// Several lines of words.
class TextAnswer final : public AnswerControl {
    Q_OBJECT
public:
    explicit TextAnswer(const instruments::Item &item, QWidget *parent = nullptr);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;
    bool isWide() const override { return true; }
    bool knowsUnknown() const override { return true; }

private:
    AnswerText *m_text;
};

} // namespace ui
