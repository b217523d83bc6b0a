// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/forms.h"
#include "ui/widgets/toolbar.h"

class QAction;

namespace ui {

class Button;
class ChipLabel;
class DateField;
class InstrumentActions;
class Segments;
class TextLabel;

/// The row above a form: its state and edition, questions or trying, undoing, and what can be done with it
/// in this state.
class InstrumentHead : public Toolbar {
    Q_OBJECT
public:
    InstrumentHead(InstrumentActions &actions, QDate today, QWidget *parent = nullptr);

    struct Look {
        const work::FormEntry *entry = nullptr;
        bool isTrying = false;
        bool canUndo = false;
        bool canRedo = false;
    };
    void show(const Look &look);
    using Toolbar::show;
    /// A way back to the list, where there is no room for both.
    void setBackShown(bool shown);
    DateField *day() const { return m_day; }

Q_SIGNALS:
    void backRequested();
    void tryRequested(bool trying);
    void undoRequested();
    void redoRequested();

private:
    Button *addButton(QAction *action, const QString &icon);
    void addDay();

    QDate m_today;
    Button *m_back;
    Segments *m_mode;
    ChipLabel *m_state;
    TextLabel *m_edition;
    Button *m_undo;
    Button *m_redo;
    Button *m_remove;
    Button *m_copy;
    Button *m_retire;
    Button *m_next;
    QWidget *m_dayBox;
    DateField *m_day;
    Button *m_publish;
};

} // namespace ui
