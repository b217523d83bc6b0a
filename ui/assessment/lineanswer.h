// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

class QLineEdit;

namespace ui {

class TextLabel;

/// One line: words, a number, a number with its unit, an address of the web, or whom a reference means. What
/// is not a number where one is asked stays on the screen and is marked; it is no answer.
class LineAnswer final : public AnswerControl {
    Q_OBJECT
public:
    explicit LineAnswer(const instruments::Item &item, QWidget *parent = nullptr);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;
    bool isWide() const override;
    bool knowsUnknown() const override { return !isNumber(); }

private:
    bool isNumber() const;
    void read(const QString &text);
    QJsonValue numberFrom(const QString &text) const;
    QJsonValue referenceTo(const QString &text) const;

    const instruments::Item &m_item;
    QJsonValue m_shown;
    QLineEdit *m_line;
    TextLabel *m_unit = nullptr;
    TextLabel *m_wrong;
};

} // namespace ui
