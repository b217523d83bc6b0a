// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A text of several lines that also tells what the input method is still composing, so that a draft holds
/// the last syllable too. Tab goes on to the next field.
class AnswerText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit AnswerText(const QString &name, QWidget *parent = nullptr);

    /// The text with the composition in its place.
    QString fullText() const;
    /// Does not emit.
    void setText(const QString &text);
    /// The least height in lines; three at first.
    void setLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text or the composition changed.
    void edited(const QString &fullText);
    /// The input method ended a composition: a good moment to write at once.
    void composed();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void tell();

    QString m_preedit;
    QString m_told;
    int m_lines = 3;
};

} // namespace ui
