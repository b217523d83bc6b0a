// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "ui/people/peopleconditions.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <functional>

class QLineEdit;

namespace ui {

class Button;
class Desk;
class ViewList;

/// The panel of views: chooses conditions, counts who they find, saves the present ones under a name. Saved
/// views are a setting of the vault.
class ViewsCard : public Card {
    Q_OBJECT
public:
    explicit ViewsCard(Desk &desk, QWidget *parent = nullptr);

    void setConditions(const PeopleConditions &conditions);
    /// Counts anew, a little later, so that the list is answered first.
    void countSoon();
    ViewList *list() const { return m_list; }
    QString currentName() const;

Q_SIGNALS:
    void chosen(const ui::PeopleConditions &conditions);
    void removed(const QString &text, const std::function<void()> &undo);

private:
    void load();
    void save();
    void count();
    void beginNaming();
    void finishNaming();
    void removeView(int view);
    void setSaved(const QList<PeopleView> &saved);

    Desk &m_desk;
    ViewList *m_list;
    Button *m_save;
    QLineEdit *m_name;
    PeopleConditions m_conditions;
    QList<PeopleView> m_saved;
    base::NewestQuestion m_newest;
    QTimer m_soon;
};

} // namespace ui
