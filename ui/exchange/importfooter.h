// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Button;
class ImportFlow;
class TextLabel;

/// Back and forward of the import, with the words for the step that is shown and whether it can be left.
class ImportFooter : public QWidget {
    Q_OBJECT
public:
    explicit ImportFooter(ImportFlow &flow, QWidget *parent = nullptr);

    /// Answers whether one can go on. Steps are those of ImportPage.
    bool showStep(int step);

Q_SIGNALS:
    void backClicked();
    void forwardClicked();

private:
    ImportFlow &m_flow;
    Button *m_back;
    Button *m_forward;
    TextLabel *m_promise;
};

} // namespace ui
