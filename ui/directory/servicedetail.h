// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"
#include "model/work/serviceusers.h"
#include "ui/people/personwords.h"
#include "ui/widgets/card.h"

namespace ui {

class CategoryMark;
class Desk;
class FactList;
class RowList;
class TextLabel;

/// One service at large: who gives it, when, for whom, at which price, and who uses it now.
class ServiceDetail : public Card {
    Q_OBJECT
public:
    explicit ServiceDetail(Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    void showService(const work::ServiceEdit &service);
    void showUsers(const QList<work::ServiceUser> &users);

Q_SIGNALS:
    void editClicked();
    void removeClicked();
    void personRequested(const base::Id &person);

private:
    QWidget *makeContent();
    void fillUsers();

    Desk &m_desk;
    PersonWords m_words;
    QList<work::ServiceUser> m_users;
    CategoryMark *m_mark;
    TextLabel *m_name;
    TextLabel *m_organisation;
    FactList *m_times;
    FactList *m_facts;
    TextLabel *m_usersTitle;
    TextLabel *m_noUsers;
    RowList *m_list;
};

} // namespace ui
