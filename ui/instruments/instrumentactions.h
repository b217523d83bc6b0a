// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageactions.h"

#include <QObject>

namespace ui {

/// What can be done with instruments, for keys, palette and buttons. Lives with the page.
class InstrumentActions : public QObject {
    Q_OBJECT
public:
    InstrumentActions(Actions &actions, QWidget *page);

    /// What makes sense for the form on the screen.
    struct Usable {
        bool isOpen = false;
        bool isDraft = false;
        bool isOwn = false;
        bool isPublished = false;
    };
    void setUsable(const Usable &usable);

    QAction *begin() const { return m_begin; }
    QAction *takeIn() const { return m_takeIn; }
    QAction *publish() const { return m_publish; }
    QAction *give() const { return m_give; }
    QAction *copy() const { return m_copy; }
    QAction *next() const { return m_next; }
    QAction *retire() const { return m_retire; }
    QAction *remove() const { return m_remove; }

Q_SIGNALS:
    void publishWanted();
    void newWanted();
    void pasteWanted();
    void importWanted();
    void tryWanted();
    void exportWanted();
    void copyWanted();
    void nextWanted();
    void retireWanted();
    void removeWanted();

private:
    PageActions *m_actions;
    QAction *m_begin;
    QAction *m_takeIn;
    QAction *m_publish;
    QAction *m_try;
    QAction *m_give;
    QAction *m_copy;
    QAction *m_next;
    QAction *m_retire;
    QAction *m_remove;
};

} // namespace ui
