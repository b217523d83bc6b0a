// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageactions.h"

namespace ui {

/// The actions of the conferences' page and their keys.
class ConferenceActions final : public QObject {
    Q_OBJECT
public:
    ConferenceActions(Actions &actions, QWidget *page);

    /// Writing a new record makes sense while the list is shown, saving while the form is.
    void setListShown(bool shown);
    QAction *add() const { return m_add; }
    QAction *finish() const { return m_finish; }

Q_SIGNALS:
    void addWanted();
    void printWanted();
    void saveWanted();

private:
    PageActions m_actions;
    QAction *m_add;
    QAction *m_finish;
    QAction *m_save;
};

} // namespace ui
