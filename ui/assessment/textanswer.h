// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

namespace ui {

class AnswerText;

/// Several lines of words: two and more in a list of questions; under a name of its own, as high as there is
/// room.
class TextAnswer final : public AnswerControl {
    Q_OBJECT
public:
    explicit TextAnswer(const instruments::Item &item, QWidget *parent = nullptr);
    TextAnswer(const QString &name, QWidget *parent);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;
    bool isWide() const override { return true; }
    bool knowsUnknown() const override { return true; }

private:
    AnswerText *m_text;
};

} // namespace ui
