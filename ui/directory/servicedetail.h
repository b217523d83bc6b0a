// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/services.h"
#include "ui/widgets/card.h"

namespace ui {

class Button;
class CategoryMark;
class Desk;
class FactList;
class NoticeBar;
class ServicePeople;
class ServiceSections;
class TextLabel;

/// One service at large: who gives it, when, for whom, at which price, with its places and its people.
class ServiceDetail : public Card {
    Q_OBJECT
public:
    explicit ServiceDetail(Desk &desk, QWidget *parent = nullptr);

    void setMasked(bool masked);
    /// `users`: how many have each offer now.
    void showService(const work::ServiceEdit &service, const QHash<base::Id, int> &users);
    /// After how many days something counts as to be asked again.
    void setCheckedDays(int days);
    /// A removal that was refused because care passes have the service, with the way on.
    void showRefusal();
    void showError(const base::Error &error);
    const base::Id &service() const { return m_service; }
    ServicePeople *people() const { return m_people; }

Q_SIGNALS:
    void editClicked();
    void removeClicked();
    void leafletClicked();
    void closedWanted(bool closed);
    /// It is as it stands here, today.
    void confirmWanted();

private:
    QWidget *makeContent();
    void makeFooter();
    void fillFacts(const work::ServiceEdit &edit);

    Desk &m_desk;
    base::Id m_service;
    bool m_isClosed = false;
    bool m_isMasked = false;
    work::ServiceEdit m_edit;
    NoticeBar *m_notice;
    CategoryMark *m_mark;
    TextLabel *m_name;
    TextLabel *m_organisation;
    FactList *m_facts;
    ServiceSections *m_sections;
    Button *m_confirm;
    ServicePeople *m_people;
    Button *m_end;
};

} // namespace ui
