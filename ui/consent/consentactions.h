// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageactions.h"

namespace ui {

/// The actions of the consents' page and their keys.
class ConsentActions final : public QObject {
    Q_OBJECT
public:
    ConsentActions(Actions &actions, QWidget *page);

    /// Taking and withdrawing make sense while the list is shown, saving while the form is.
    void setListShown(bool shown);
    QAction *add() const { return m_add; }
    QAction *finish() const { return m_finish; }

Q_SIGNALS:
    void addWanted();
    void withdrawWanted();
    void paperWanted();
    void printWanted();
    void saveWanted();

private:
    PageActions m_actions;
    QAction *m_add;
    QAction *m_finish;
    QList<QAction *> m_ofList;
    QList<QAction *> m_ofForm;
};

} // namespace ui
