// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/meetinglines.h"

#include <QWidget>

namespace ui {

class Desk;
class RowGroup;

/// Rows of a conference's record: who was present, or what is to be done. A row is kept where its first field
/// holds something; what else was typed into it asks for that field.
class MeetingRows : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Attendees, Tasks };
    MeetingRows(Desk &desk, Kind kind, QWidget *parent = nullptr);

    void setAttendees(const QList<work::meetinglines::Attendee> &attendees);
    void setTasks(const QList<work::meetinglines::Task> &tasks);
    QList<work::meetinglines::Attendee> attendees() const;
    QList<work::meetinglines::Task> tasks() const;
    /// Marks rows that say something but not who or what, and days that are none.
    bool check();
    bool focusFirstError();
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    QWidget *makeRow();
    QString text(int row, const char *field) const;
    void setText(int row, const char *field, const QString &text);
    void fill(int rows);

    Desk &m_desk;
    Kind m_kind;
    RowGroup *m_rows;
};

} // namespace ui
