// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/waiting.h"
#include "model/work/services.h"
#include "model/work/serviceusers.h"
#include "model/work/waitinglist.h"
#include "ui/people/personwords.h"

#include <QWidget>

#include <optional>

namespace ui {

class Button;
class LeavingEditor;
class PlacesGrid;
class RowList;
class TextLabel;
class WaitingEditor;

/// Places, users and waiting list of a service. The numbers stand there at once; names only when somebody
/// asks, because reading them stands in the access log. What is to be changed it leaves to the page.
class ServicePeople : public QWidget {
    Q_OBJECT
public:
    explicit ServicePeople(Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    void setCheckedDays(int days) { m_checkedDays = days; }
    void showService(const work::ServiceEdit &service, const QHash<base::Id, int> &users);
    void showUsers(const QList<work::ServiceUser> &users, const QList<work::WaitingPerson> &waiting);
    /// Somebody was put on the list or came off it.
    void closeEditors();
    void showPutRefusal();
    void showTakeRefusal();

Q_SIGNALS:
    void usersWanted();
    void putWanted(const domain::Waiting &entry);
    void takeWanted(const base::Id &entry, const QString &outcome, const QString &note);
    /// The free place of this offer is for whoever waits longest.
    void placeNextWanted(const base::Id &offer);
    void personRequested(const base::Id &person);

private:
    void build();
    void connectParts();
    void fill();
    void fillUsers();
    void fillWaiting();
    void fillNext();
    void openLeaving();
    const work::WaitingPerson *currentWaiting() const;

    PersonWords m_words;
    work::ServiceEdit m_service;
    int m_checkedDays;
    bool m_takesFocus = false; ///< once the names are there
    std::optional<QList<work::ServiceUser>> m_users; ///< once asked for
    QList<work::WaitingPerson> m_waiting;
    base::Id m_nextOffer; ///< with a free place and somebody waiting
    PlacesGrid *m_places;
    Button *m_next;
    Button *m_put;
    Button *m_take;
    Button *m_ask;
    WaitingEditor *m_putting;
    LeavingEditor *m_leaving;
    TextLabel *m_usersTitle;
    TextLabel *m_noUsers;
    RowList *m_list;
    TextLabel *m_waitingTitle;
    TextLabel *m_nobodyWaits;
    RowList *m_waitingList;
};

} // namespace ui
