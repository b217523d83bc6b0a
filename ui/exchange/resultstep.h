// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Button;
class ImportFlow;
class InlineMessage;
class SummaryStrip;
class TextLabel;

/// The last step: what was taken in, the way to it, and the way back.
class ResultStep : public QWidget {
    Q_OBJECT
public:
    explicit ResultStep(ImportFlow &flow, QWidget *parent = nullptr);

    void showResult();
    /// The act was taken back.
    void showUndone();

Q_SIGNALS:
    void undoClicked();
    void listClicked();
    void reportClicked();
    void againClicked();

private:
    ImportFlow &m_flow;
    InlineMessage *m_message;
    SummaryStrip *m_strip;
    TextLabel *m_beside;
    Button *m_list;
    Button *m_undo;
    Button *m_report;
    Button *m_again;
};

} // namespace ui
