// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/listfile.h"

#include <QWidget>

namespace ui {

class Button;
class ImportFlow;
class InlineMessage;
class Segments;

/// The first step: what the list is about, and the file, by button or dropped anywhere on the page.
class FileStep : public QWidget {
    Q_OBJECT
public:
    explicit FileStep(ImportFlow &flow, QWidget *parent = nullptr);

    void setKind(work::ListKind kind);
    /// What was wrong with the last file; empty takes it away.
    void setTrouble(const QString &title, const QString &text);
    void focusFirst();

Q_SIGNALS:
    void chooseClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ImportFlow &m_flow;
    QWidget *m_panel;
    Segments *m_kind;
    Button *m_choose;
    InlineMessage *m_trouble;
};

} // namespace ui
