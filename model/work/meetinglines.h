// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// The lines of a conference's `attendees` and `tasks`, as values. A comma parts the parts of a line, so
/// commas within a part become another sign. Pure.
namespace work::meetinglines {

/// A line at its commas; those within brackets part nothing: `동의서 받기 (이검토, 12. 1.)` is one part.
QStringList partsOf(const QString &line);

/// Who sat in a conference.
struct Attendee {
    QString name;
    QString organisation;
    QString role;

    bool operator==(const Attendee &) const = default;
};

/// What a conference gave somebody to do.
struct Task {
    QString what;
    QString who;
    QDate until;

    bool operator==(const Task &) const = default;
};

/// Lines as others typed them are read as well: what is missing stays empty, what is more goes to the last
/// part, and people all told as `name(organisation)` on one line are each one.
QList<Attendee> attendeesOf(const QString &text);
/// A line for each that has a name.
QString attendeesText(const QList<Attendee> &attendees);

/// A day that is none stays with the person who does it.
QList<Task> tasksOf(const QString &text);
/// A line for each that says what.
QString tasksText(const QList<Task> &tasks);

} // namespace work::meetinglines
