// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/conferencefields.h"

#include "ui/conference/conferencewords.h"
#include "ui/conference/meetingrows.h"
#include "ui/forms/codebox.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"
#include "ui/widgets/inlinemessage.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QPlainTextEdit *textField(const QString &name, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setTabChangesFocus(true);
    text->setMinimumHeight(text->fontMetrics().lineSpacing() * lines + 20);
    return text;
}

} // namespace

ConferenceFields::ConferenceFields(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_plain(desk, domain::typeOf<domain::Conference>())
    , m_meeting(new Form(2))
    , m_people(new Form)
    , m_decision(new Form(2))
    , m_talk(new Form)
    , m_day(new DateField(desk.today()))
    , m_next(new DateField(desk.today().addYears(2)))
    , m_bundle(new CodeBox(tr("No care pass was decided on")))
    , m_attendees(new MeetingRows(desk, MeetingRows::Kind::Attendees))
    , m_pledged(new QCheckBox(tr("All present have pledged to keep it secret")))
    , m_reason(textField(u"reason"_s, 2))
    , m_minutes(textField(u"minutes"_s, 8))
    , m_tasks(new MeetingRows(desk, MeetingRows::Kind::Tasks))
    , m_locked(new InlineMessage(Tone::Info))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::of(this).gap());
    for (QWidget *card : {meetingCard(), peopleCard(), decisionCard(), talkCard()})
        layout->addWidget(card);
    for (QLineEdit *line : findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &ConferenceFields::changed);
    for (QPlainTextEdit *text : {m_reason, m_minutes})
        connect(text, &QPlainTextEdit::textChanged, this, &ConferenceFields::changed);
    for (QComboBox *box : findChildren<QComboBox *>())
        connect(box, &QComboBox::currentIndexChanged, this, &ConferenceFields::changed);
    connect(m_pledged, &QCheckBox::toggled, this, &ConferenceFields::changed);
    connect(m_attendees, &MeetingRows::changed, this, &ConferenceFields::changed);
    connect(m_tasks, &MeetingRows::changed, this, &ConferenceFields::changed);
}

QWidget *ConferenceFields::meetingCard()
{
    m_day->line()->setObjectName(u"day"_s);
    m_next->line()->setObjectName(u"next_day"_s);
    m_meeting->addField(tr("Day of the conference"), m_day, Required::Yes);
    m_plain.add(*m_meeting, "kind", tr("Choose"), 1, Required::Yes);
    m_plain.add(*m_meeting, "place");
    m_meeting->addField(tr("Next conference"), m_next);
    auto *card = new Card(tr("The conference"), tr("* is needed"));
    card->body()->addWidget(m_meeting);
    return card;
}

QWidget *ConferenceFields::peopleCard()
{
    m_pledged->setObjectName(u"pledged"_s);
    m_people->addField(tr("People present"), m_attendees, Required::Yes);
    m_people->addField(tr("Pledge of confidentiality"), m_pledged, Required::Yes);
    auto *card = new Card(tr("Who was there"));
    card->body()->addWidget(m_people);
    return card;
}

QWidget *ConferenceFields::decisionCard()
{
    m_bundle->setObjectName(u"bundle"_s);
    m_bundle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bundle->setMinimumContentsLength(16);
    m_decision->addField(tr("Care pass that was decided on"), m_bundle, Required::No, 2);
    m_plain.add(*m_decision, "decision", tr("Choose"), 1, Required::Yes);
    m_plain.add(*m_decision, "case_class");
    m_decision->addField(tr("Reason of the decision"), m_reason, Required::No, 2);
    m_decision->setHint(m_reason, tr("Needed where a care pass is rejected or put off."));
    auto *card = new Card(tr("What was decided"));
    card->body()->setSpacing(10);
    card->body()->addWidget(m_locked);
    card->body()->addWidget(m_decision);
    m_locked->hide();
    return card;
}

QWidget *ConferenceFields::talkCard()
{
    m_talk->addField(tr("Discussion"), m_minutes);
    m_talk->addField(tr("Tasks"), m_tasks);
    auto *card = new Card(tr("What was said, and what is to be done"));
    card->body()->addWidget(m_talk);
    return card;
}

void ConferenceFields::load(
    const domain::Conference &conference, const QList<domain::Bundle> &bundles, bool isRelied)
{
    for (Form *form : {m_meeting, m_people, m_decision, m_talk})
        form->clearErrors();
    m_plain.load(conference);
    m_day->setDate(conference.day);
    m_next->setDate(conference.nextDay);
    m_attendees->setAttendees(work::meetinglines::attendeesOf(conference.attendees));
    m_pledged->setChecked(conference.pledged);
    showBundles(bundles, conference);
    m_reason->setPlainText(conference.reason);
    m_minutes->setPlainText(conference.minutes);
    m_tasks->setTasks(work::meetinglines::tasksOf(conference.tasks));
    for (QWidget *kept :
        {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_bundle), field(u"decision"_s)})
        kept->setEnabled(!isRelied);
    m_locked->say(isRelied ? tr("An approval rests on this record") : QString(),
        isRelied ? tr("So day, care pass and decision stay as they are; the rest can be completed.")
                 : QString());
}

void ConferenceFields::showBundles(const QList<domain::Bundle> &bundles, const domain::Conference &conference)
{
    m_bundles = bundles;
    while (m_bundle->count() > 1)
        m_bundle->removeItem(1);
    for (const domain::Bundle &one : bundles) {
        const auto edition = one.id == conference.bundle ? conference.edition : one.edition;
        m_bundle->addItem(conferencewords::bundle(one, edition, m_desk), one.id.toString());
    }
    m_bundle->setCode(conference.bundle.isNil() ? QString() : conference.bundle.toString());
}

void ConferenceFields::store(domain::Conference &conference) const
{
    m_plain.store(conference);
    conference.day = m_day->date();
    conference.nextDay = m_next->date();
    conference.attendees = work::meetinglines::attendeesText(m_attendees->attendees());
    conference.pledged = m_pledged->isChecked();
    const base::Id bundle = base::Id::fromString(m_bundle->code()).value_or(base::Id());
    if (bundle != conference.bundle)
        conference.edition.reset();
    conference.bundle = bundle;
    conference.reason = m_reason->toPlainText().trimmed();
    conference.minutes = m_minutes->toPlainText().trimmed();
    conference.tasks = work::meetinglines::tasksText(m_tasks->tasks());
}

bool ConferenceFields::read(domain::Conference &conference)
{
    for (Form *form : {m_meeting, m_people, m_decision, m_talk})
        form->clearErrors();
    store(conference);
    const QList<work::ConferenceIssue> issues = work::conferences::issuesOf(conference, m_desk.today());
    for (const work::ConferenceIssue &issue : issues)
        showIssue(issue);
    bool isRight = issues.isEmpty();
    for (DateField *day : {m_day, m_next}) {
        if (!day->isWrong())
            continue;
        m_meeting->setError(day, tr("Please write the day, such as 2026. 11. 21."));
        isRight = false;
    }
    const bool arePeople = m_attendees->check();
    const bool areTasks = m_tasks->check();
    return isRight && arePeople && areTasks;
}

QWidget *ConferenceFields::field(const QString &column) const
{
    if (column == u"day"_s)
        return m_day;
    if (column == u"next_day"_s)
        return m_next;
    if (column == u"attendees"_s)
        return m_attendees;
    return findChild<QWidget *>(column);
}

void ConferenceFields::showIssue(const work::ConferenceIssue &issue)
{
    using Reason = work::ConferenceIssue::Reason;
    QWidget *widget = field(issue.field);
    if (!widget)
        return;
    QString words = tr("Please fill this in.");
    if (issue.reason == Reason::InTheFuture)
        words = tr("This day is still to come; a record is written afterwards.");
    else if (issue.reason == Reason::EndBeforeStart)
        words = tr("This lies before this conference.");
    else if (issue.field == u"attendees"_s)
        words = tr("Please write down at least one person.");
    else if (issue.field == u"pledged"_s)
        words = tr("Without the pledge nothing may be told about the person.");
    else if (issue.field == u"reason"_s)
        words = tr("Whoever rejects or puts off says why.");
    for (Form *form : {m_meeting, m_people, m_decision, m_talk}) {
        if (form->isAncestorOf(widget))
            form->setError(widget, words);
    }
}

void ConferenceFields::focusFirst()
{
    m_day->setFocus(Qt::OtherFocusReason);
}

void ConferenceFields::focusFirstError()
{
    if (m_meeting->focusFirstError() || m_attendees->focusFirstError())
        return;
    if (m_people->focusFirstError() || m_decision->focusFirstError())
        return;
    m_tasks->focusFirstError();
}

} // namespace ui
