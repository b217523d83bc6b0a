// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QAction;

namespace ui {

class Button;
class ChipLabel;
class Desk;
class FactList;
class InlineMessage;
class LoadingState;
class NoticeBar;

/// How the vault and its office stand, and the button that brings them in step, with progress and a way to
/// stop it.
class StateCard final : public Card {
    Q_OBJECT
public:
    StateCard(Desk &desk, QAction *now, QWidget *parent = nullptr);

    Button *syncButton() const { return m_now; }

Q_SIGNALS:
    void conflictsRequested();

private:
    void show();
    void showRunning();
    void showTrouble();
    void showConflicts();

    Desk &m_desk;
    ChipLabel *m_chip;
    NoticeBar *m_conflicts;
    InlineMessage *m_trouble;
    InlineMessage *m_lease;
    InlineMessage *m_recovery;
    FactList *m_facts;
    LoadingState *m_loading;
    Button *m_now;
};

} // namespace ui
