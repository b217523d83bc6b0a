// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QScrollArea;
class QStackedWidget;

namespace ui {

class Button;
class Desk;
class DevicesCard;
class EnrolForm;
class NoticeBar;
class OfficePlaceCard;
class PackagesCard;
class PageActions;
class ProposalsCard;
class StateCard;
class WayCards;

/// The district office: how the vault and it stand, what is on its way, files, PCs, address. A vault on its
/// own is told what an office gives, and can join one here. Place: "join" for the form.
class SyncPage : public Page {
    Q_OBJECT
public:
    explicit SyncPage(Desk &desk, QWidget *parent = nullptr);

    QString title() const override;
    QString context() const override;
    QAction *primaryAction() const override { return m_now; }
    void activate(const QVariant &what) override;
    QVariant place() const override;
    void setMasked(bool masked) override;

    EnrolForm *enrolForm() const { return m_enrol; }
    WayCards *way() const { return m_way; }
    PackagesCard *packages() const { return m_packages; }
    DevicesCard *devices() const { return m_devices; }
    OfficePlaceCard *officePlace() const { return m_place; }
    ProposalsCard *proposals() const { return m_proposals; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Shown { Alone, Joining, Office };
    QWidget *alone();
    QWidget *joining();
    QWidget *office();
    QWidget *review();
    void addActions();
    void showState();
    void offerNote();
    QWidget *beginsAt() const;
    void begin();
    void showStart();

    Desk &m_desk;
    PageActions *m_actions;
    QAction *m_now = nullptr;
    bool m_isJoining = false;
    QStackedWidget *m_stack;
    Button *m_join = nullptr;
    StateCard *m_state = nullptr;
    QScrollArea *m_room = nullptr; ///< of what belongs to an office
    QWidget *m_begun = nullptr; ///< where the page has put the focus
    NoticeBar *m_note;
    EnrolForm *m_enrol;
    WayCards *m_way;
    PackagesCard *m_packages;
    DevicesCard *m_devices;
    OfficePlaceCard *m_place;
    ProposalsCard *m_proposals;
    QWidget *m_review = nullptr; ///< the way to the review of accesses, for whom it is
};

} // namespace ui
