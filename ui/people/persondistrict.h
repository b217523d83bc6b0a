// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/officedesk.h"
#include "ui/shell/page.h"

#include <QWidget>

class QMenu;

namespace ui {

class Button;
class Desk;
class InlineMessage;

/// What a person's page has to do with the district: how many values differ, with the way to them, and moving
/// the case to another dong, where a role allows that. Takes no room where there is neither.
class PersonDistrict final : public QWidget {
    Q_OBJECT
public:
    explicit PersonDistrict(Desk &desk, QWidget *parent = nullptr);

    void setPerson(const base::Id &person, const QString &name);
    Button *disputes() const { return m_disputes; }
    /// Filled when the office has listed its dongs.
    QMenu *targets() const { return m_targets; }
    /// Asks, and then has the office move the case there.
    void move(const work::officedesk::Target &target);

Q_SIGNALS:
    void placeRequested(const ui::Place &place);
    void doneSaid(const QString &text, const std::function<void()> &undo);

private:
    void readDisputes();
    void showMoving();
    void askTargets();
    void sayTrouble(const base::Error &error);
    void arrange();

    Desk &m_desk;
    base::Id m_person;
    QString m_name;
    base::NewestQuestion m_newest;
    Button *m_disputes;
    Button *m_move;
    QMenu *m_targets;
    InlineMessage *m_trouble;
};

} // namespace ui
