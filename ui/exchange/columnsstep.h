// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Card;
class ImportFlow;
class InlineMessage;
class SampleGrid;
class Segments;
class TextLabel;

/// The third step: which column holds what, over the first rows of the list. Says where the suggestion comes
/// from, and asks for the one column without which nothing can be taken in.
class ColumnsStep : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsStep(ImportFlow &flow, QWidget *parent = nullptr);

    void showFile();
    void setMasked(bool masked);
    void showColumns();
    SampleGrid *grid() const { return m_grid; }

private:
    ImportFlow &m_flow;
    Segments *m_kind;
    InlineMessage *m_note;
    Card *m_card;
    TextLabel *m_unread;
    SampleGrid *m_grid;
};

} // namespace ui
