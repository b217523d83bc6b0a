// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageactions.h"

namespace ui {

/// The actions of the people's page and their keys. Those about one person are usable while one is shown.
class PeopleActions final : public QObject {
    Q_OBJECT
public:
    PeopleActions(Actions &actions, QWidget *page);

    void setPersonShown(bool shown);
    QAction *add() const { return m_add; }
    QAction *note() const { return m_note; }
    QAction *edit() const { return m_edit; }
    /// Does nothing by itself: whoever shows the person listens to it.
    QAction *handover() const { return m_handover; }
    QAction *finish() const { return m_finish; }

Q_SIGNALS:
    void addWanted();
    void filterWanted();
    void noteWanted();
    void editWanted();
    void stepWanted(int by);
    void tabStepWanted(int by);
    void printWanted();
    void saveWanted();
    void finishWanted();

private:
    PageActions m_actions;
    QAction *m_add;
    QAction *m_note;
    QAction *m_edit;
    QAction *m_handover;
    QAction *m_finish;
    QList<QAction *> m_aboutPerson;
};

} // namespace ui
