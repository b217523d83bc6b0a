// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/work/conflictinbox.h"

#include <QObject>

namespace ui {

class Desk;

/// Reads what the page of conflicts shows: the list that is chosen, anew after each change, and the counts of
/// the others, which are never older than the list. Knows which list is chosen, and who is to come first;
/// notes in the access log what comes up or is chosen, before it is shown. Lives on the window's thread, reads
/// on the session's.
class ConflictReader : public QObject {
    Q_OBJECT
public:
    using List = work::conflictinbox::List;
    using Whose = work::settledacts::Whose;
    explicit ConflictReader(Desk &desk, QObject *parent = nullptr);

    /// What was read last.
    const work::conflictinbox::Inbox &inbox() const { return m_inbox; }
    /// The page comes up: it begins where there is something to do, or with this person where that is not
    /// nil.
    void begin(const base::Id &subject);
    void choose(List list, Whose settledBy);
    void read();
    /// Reads anew; of what went together by itself it looks at these records alone.
    void follow(const QList<domain::RecordRef> &touched);
    /// Something was changed while nobody looked.
    void growOld();
    /// Whether something was changed since it was last asked for.
    bool isOld() const { return m_isOld; }
    /// Who is to come first; nil where it is as it was left.
    const base::Id &subject() const { return m_subject; }
    void forgetSubject() { m_subject = {}; }

Q_SIGNALS:
    void taken();
    void failed(const base::Error &error);

private:
    void take(const base::Result<work::conflictinbox::Inbox> &inbox);
    work::conflictinbox::Wanted wanted() const;

    Desk &m_desk;
    base::NewestQuestion m_newest;
    work::conflictinbox::Inbox m_inbox;
    List m_list = List::ToDecide;
    Whose m_settledBy = Whose::Mine;
    base::Id m_subject;
    QList<domain::RecordRef> m_touched; ///< since the inbox was read
    bool m_comesUp = true;
    bool m_isToNote = false; ///< in the access log, before it is shown
    bool m_isOld = true;
};

} // namespace ui
