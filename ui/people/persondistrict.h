// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/proposals.h"
#include "model/work/restrictedcase.h"
#include "ui/shell/page.h"

#include <QWidget>

class QMenu;
class QScrollArea;

namespace ui {

class Button;
class ChipLabel;
class Desk;
class InlineMessage;
class NoticeBar;
class RestrictForm;

/// What a person's page has to do with the district: how many values differ, with the way to them; whether the
/// case is restricted; and moving, restricting and opening it again, where a role allows that. Takes no room
/// where there is none of it.
class PersonDistrict final : public QWidget {
    Q_OBJECT
public:
    explicit PersonDistrict(Desk &desk, QWidget *parent = nullptr);

    void setPerson(const base::Id &person, const QString &name);
    Button *disputes() const { return m_disputes; }
    /// Filled when the office has listed its dongs.
    QMenu *targets() const { return m_targets; }
    RestrictForm *form() const { return m_form; }
    /// A move that waits for the other side.
    NoticeBar *waiting() const { return m_waiting; }
    /// Asks, and then has the office move the case there.
    void move(const work::officedesk::Target &target);

Q_SIGNALS:
    void placeRequested(const ui::Place &place);
    void doneSaid(const QString &text, const std::function<void()> &undo);
    /// Who may read the case is being chosen, which takes the room of the tabs below.
    void formShown(bool isShown);

private:
    void build();
    void readDisputes();
    void readStanding();
    void showOrders();
    void askTargets();
    const work::proposals::Proposal *waitingMove() const;
    void showWaiting();
    void takeBack(const base::Id &proposal);
    void askReaders();
    void restrict();
    void lift();
    void setBusy(bool busy);
    void say(const QString &done);
    void sayTrouble(const base::Error &error);
    void arrange();

    Desk &m_desk;
    base::Id m_person;
    QString m_name;
    work::restrictedcase::Standing m_standing;
    base::NewestQuestion m_newest;
    base::NewestQuestion m_newestStanding;
    ChipLabel *m_restricted;
    Button *m_disputes;
    Button *m_move;
    Button *m_restrict;
    Button *m_lift;
    QMenu *m_targets;
    RestrictForm *m_form;
    QScrollArea *m_room;
    NoticeBar *m_waiting;
    InlineMessage *m_trouble;
};

} // namespace ui
