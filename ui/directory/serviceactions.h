// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageactions.h"

namespace ui {

/// The actions of the services' page and their keys.
class ServiceActions final : public QObject {
    Q_OBJECT
public:
    ServiceActions(Actions &actions, QWidget *page);

    /// Changing and stepping make sense while the list is shown.
    void setListShown(bool shown);
    QAction *add() const { return m_add; }
    QAction *finish() const { return m_finish; }

Q_SIGNALS:
    void addWanted();
    void filterWanted();
    void editWanted();
    void stepWanted(int by);
    void saveWanted();

private:
    PageActions m_actions;
    QAction *m_add;
    QAction *m_finish;
    QList<QAction *> m_ofList;
    QList<QAction *> m_ofForm;
};

} // namespace ui
