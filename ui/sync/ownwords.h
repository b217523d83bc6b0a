// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace ui {

class TextLabel;

/// Where somebody writes a value of his own in place of those that differ, under what it is about.
class OwnWords final : public QWidget {
    Q_OBJECT
public:
    explicit OwnWords(QWidget *parent = nullptr);

    /// Does not tell of it.
    void begin(const QString &label, const QString &text);
    /// As high as usual, or as a room of this height holds.
    void fit(int room);
    QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void written(const QString &text);

private:
    TextLabel *m_label;
    QPlainTextEdit *m_edit;
};

} // namespace ui
