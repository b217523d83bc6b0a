// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

class QLineEdit;

namespace ui {

class DateField;
class TextLabel;

/// A day, a time of the day, or both; days of Korea and the 24-hour clock. A moment without its time is a
/// day.
class MomentAnswer final : public AnswerControl {
    Q_OBJECT
public:
    MomentAnswer(const instruments::Item &item, QDate today, QWidget *parent = nullptr);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;

private:
    void tell();
    QJsonValue value() const;

    const instruments::Item &m_item;
    DateField *m_day = nullptr;
    QLineEdit *m_time = nullptr;
    TextLabel *m_wrong;
    bool m_quiet = false;
};

} // namespace ui
