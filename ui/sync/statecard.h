// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/refusedmonths.h"
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
    void setMasked(bool masked);

Q_SIGNALS:
    void conflictsRequested();
    void bundleRequested(const base::Id &bundle);

private:
    void show();
    void showRunning();
    void showTrouble();
    void showConflicts();
    void readRefused();
    void showRefused();
    QString linesOfRefused() const;

    Desk &m_desk;
    ChipLabel *m_chip;
    base::NewestQuestion m_newest;
    QList<work::RefusedMonths> m_refused; ///< of the last sync
    bool m_masked = false;
    NoticeBar *m_conflicts;
    NoticeBar *m_months;
    InlineMessage *m_trouble;
    InlineMessage *m_lease;
    InlineMessage *m_recovery;
    FactList *m_facts;
    LoadingState *m_loading;
    Button *m_now;
};

} // namespace ui
