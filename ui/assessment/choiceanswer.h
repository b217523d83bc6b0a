// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

class QButtonGroup;
class QLineEdit;

namespace ui {

class Segments;

/// One of several, "not known" among them: side by side in one strip where the words are short, else as a
/// list that wraps. A question that allows other answers has a line for them; one whose answers lie elsewhere
/// has that line alone.
class ChoiceAnswer final : public AnswerControl {
    Q_OBJECT
public:
    explicit ChoiceAnswer(const instruments::Item &item, QWidget *parent = nullptr);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;
    bool choose(int index) override;
    bool isWide() const override { return !m_segments; }
    bool knowsUnknown() const override { return true; }

private:
    void makeSegments(const QStringList &texts);
    void makeList(const QStringList &texts);
    void makeOther();
    void take(int index);
    int indexOf(const QJsonValue &answer) const;

    const instruments::Item &m_item;
    QList<QJsonValue> m_values;
    Segments *m_segments = nullptr;
    QButtonGroup *m_list = nullptr;
    QLineEdit *m_other = nullptr;
};

} // namespace ui
