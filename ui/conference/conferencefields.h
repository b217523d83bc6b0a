// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/conferences.h"
#include "ui/forms/fieldcontrols.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

class CodeBox;
class DateField;
class Desk;
class Form;
class InlineMessage;
class MeetingRows;

/// The fields of a conference's record: the meeting, who was present, what was decided on which edition of
/// which bundle and why, what was said, and what is to be done.
class ConferenceFields : public QWidget {
    Q_OBJECT
public:
    explicit ConferenceFields(Desk &desk, QWidget *parent = nullptr);

    /// `isRelied`: an approval rests on the record, so that day, bundle and decision stay.
    void load(const domain::Conference &conference, const QList<domain::Bundle> &bundles, bool isRelied);
    /// Puts what the fields hold into the record; false, with marks, where the issues of the model or a field
    /// that cannot be read stand against it.
    bool read(domain::Conference &conference);
    void focusFirst();
    void focusFirstError();

Q_SIGNALS:
    void changed();

private:
    QWidget *meetingCard();
    QWidget *peopleCard();
    QWidget *decisionCard();
    QWidget *talkCard();
    void showBundles(const QList<domain::Bundle> &bundles, const domain::Conference &conference);
    void store(domain::Conference &conference) const;
    void showIssue(const work::ConferenceIssue &issue);
    QWidget *field(const QString &column) const;

    Desk &m_desk;
    FieldControls m_plain;
    QList<domain::Bundle> m_bundles;
    Form *m_meeting;
    Form *m_people;
    Form *m_decision;
    Form *m_talk;
    DateField *m_day;
    DateField *m_next;
    CodeBox *m_bundle;
    MeetingRows *m_attendees;
    QCheckBox *m_pledged;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_minutes;
    MeetingRows *m_tasks;
    InlineMessage *m_locked;
};

} // namespace ui
