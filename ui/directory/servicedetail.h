// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"
#include "model/work/serviceusers.h"
#include "model/work/waitinglist.h"
#include "ui/people/personwords.h"
#include "ui/widgets/card.h"

#include <optional>

namespace ui {

class Button;
class CategoryMark;
class Desk;
class FactList;
class NoticeBar;
class RowList;
class ServiceSections;
class TextLabel;

/// One service at large: who gives it, when, for whom, at which price, and, once asked, who uses it now:
/// names are only read when somebody wants them, because reading them stands in the access log.
class ServiceDetail : public Card {
    Q_OBJECT
public:
    explicit ServiceDetail(Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    void showService(const work::ServiceEdit &service);
    void showUsers(const QList<work::ServiceUser> &users, const QList<work::WaitingPerson> &waiting);
    /// After how many days something counts as to be asked again.
    void setCheckedDays(int days) { m_checkedDays = days; }
    /// A removal that was refused because care passes have the service, with the way on.
    void showRefusal();
    void showError(const base::Error &error);
    const base::Id &service() const { return m_service; }

Q_SIGNALS:
    void editClicked();
    void removeClicked();
    void leafletClicked();
    void closedWanted(bool closed);
    void usersWanted();
    /// It is as it stands here, today.
    void confirmWanted();
    /// The free place of this offer is for whoever waits longest.
    void placeNextWanted(const base::Id &offer);
    void personRequested(const base::Id &person);

private:
    QWidget *makeContent();
    void makeFooter();
    void fillTimes(const work::ServiceEdit &edit);
    void fillFacts(const work::ServiceEdit &edit);
    void fillUsers();
    static QString waitingWords(int count);
    void fillNext(const work::ServiceEdit &edit);

    Desk &m_desk;
    PersonWords m_words;
    base::Id m_service;
    bool m_isClosed = false;
    bool m_isMasked = false;
    std::optional<QList<work::ServiceUser>> m_users; ///< once asked for
    QList<work::WaitingPerson> m_waiting;
    base::Id m_nextOffer; ///< with a free place and somebody waiting
    work::ServiceEdit m_edit;
    int m_checkedDays;
    NoticeBar *m_notice;
    CategoryMark *m_mark;
    TextLabel *m_name;
    TextLabel *m_organisation;
    FactList *m_times;
    FactList *m_facts;
    ServiceSections *m_sections;
    Button *m_confirm;
    Button *m_next;
    TextLabel *m_usersTitle;
    TextLabel *m_noUsers;
    Button *m_ask;
    Button *m_end;
    RowList *m_list;
};

} // namespace ui
