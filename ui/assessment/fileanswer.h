// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/assessment/answercontrol.h"

namespace ui {

class Button;
class TextLabel;

/// A file that is the answer: chosen, named, taken away. It is kept in the answers themselves, so it may be
/// two megabytes at most.
class FileAnswer final : public AnswerControl {
    Q_OBJECT
public:
    static constexpr qint64 kMostBytes = 2 * 1024 * 1024;

    explicit FileAnswer(const instruments::Item &item, QWidget *parent = nullptr);

    void setAnswer(const QJsonValue &answer) override;
    void focusAnswer() override;
    bool isWide() const override { return true; }
    bool knowsUnknown() const override { return true; }
    /// Takes this file as the answer, or says why it cannot.
    void take(const QString &path);

private:
    void chooseFile();

    TextLabel *m_name;
    TextLabel *m_wrong;
    Button *m_choose;
    Button *m_remove;
};

} // namespace ui
