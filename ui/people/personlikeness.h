// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/domain/likeness.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace ui {

class Desk;
class NoticeBar;
class Undoer;

/// What the district office has noticed about a person: that another dong keeps a record that may be of the same one,
/// with the two answers, and the way to take one back. Takes no room where there is none of it.
class PersonLikeness final : public QWidget {
    Q_OBJECT
public:
    PersonLikeness(Desk &desk, Undoer &undoer, QWidget *parent = nullptr);

    void setPerson(const base::Id &person);

Q_SIGNALS:
    void doneSaid(const QString &text, const std::function<void()> &undo);

private:
    void showAll(const QList<domain::Likeness> &likenesses);
    void fill(NoticeBar &bar, const domain::Likeness &likeness);
    QString text(const domain::Likeness &likeness) const;
    void answer(const base::Id &likeness, const QString &answer, const QString &done);

    Desk &m_desk;
    Undoer &m_undoer;
    base::Id m_person;
    base::NewestQuestion m_newest;
    QVBoxLayout *m_bars;
};

} // namespace ui
