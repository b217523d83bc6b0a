// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/meetingrows.h"

#include "model/base/calendar.h"
#include "ui/forms/rowgroup.h"
#include "ui/session/desk.h"
#include "ui/support/formats.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Fields {
    const char *first;
    const char *second;
    const char *third;
};

Fields fieldsOf(MeetingRows::Kind kind)
{
    return kind == MeetingRows::Kind::Attendees ? Fields{"name", "organisation", "role"}
                                                : Fields{"what", "who", "until"};
}

} // namespace

MeetingRows::MeetingRows(Desk &desk, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
{
    const bool isPeople = kind == Kind::Attendees;
    const RowGroup::Words words = isPeople
        ? RowGroup::Words{tr("Add a person"), tr("Take away person %1"), tr("Nobody is written down yet.")}
        : RowGroup::Words{tr("Add a task"), tr("Take away task %1"), tr("Nothing was given to anybody.")};
    m_rows = new RowGroup(isPeople ? u"attendees"_s : u"tasks"_s, words, [this] { return makeRow(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    // Where somebody is asked for and nobody is there, the button is what helps.
    setFocusProxy(m_rows->findChild<QPushButton *>());
    connect(m_rows, &RowGroup::changed, this, &MeetingRows::changed);
}

QWidget *MeetingRows::makeRow()
{
    const bool isPeople = m_kind == Kind::Attendees;
    const Fields names = fieldsOf(m_kind);
    auto *form = new Form(3);
    auto *first = new QLineEdit;
    auto *second = new QLineEdit;
    first->setObjectName(QLatin1String(names.first));
    second->setObjectName(QLatin1String(names.second));
    form->addField(isPeople ? tr("Name") : tr("What"), first, Required::Yes);
    form->addField(isPeople ? tr("Organisation") : tr("Who"), second);
    if (isPeople) {
        auto *role = new QLineEdit;
        role->setObjectName(QLatin1String(names.third));
        form->addField(tr("Role"), role);
    } else {
        auto *until = new DateField(m_desk.today().addYears(1));
        until->line()->setObjectName(QLatin1String(names.third));
        form->addField(tr("Until"), until);
    }
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        connect(line, &QLineEdit::textChanged, this, &MeetingRows::changed);
    return form;
}

QString MeetingRows::text(int row, const char *field) const
{
    const auto *line = m_rows->rows().at(row)->findChild<QLineEdit *>(QLatin1String(field));
    return line ? line->text().simplified() : QString();
}

void MeetingRows::setText(int row, const char *field, const QString &text)
{
    if (auto *line = m_rows->rows().at(row)->findChild<QLineEdit *>(QLatin1String(field)))
        line->setText(text);
}

void MeetingRows::fill(int rows)
{
    m_rows->setIds(QList<base::Id>(rows));
}

void MeetingRows::setAttendees(const QList<work::meetinglines::Attendee> &attendees)
{
    fill(int(attendees.size()));
    for (int i = 0; i < int(attendees.size()); ++i) {
        setText(i, "name", attendees.at(i).name);
        setText(i, "organisation", attendees.at(i).organisation);
        setText(i, "role", attendees.at(i).role);
    }
}

void MeetingRows::setTasks(const QList<work::meetinglines::Task> &tasks)
{
    fill(int(tasks.size()));
    for (int i = 0; i < int(tasks.size()); ++i) {
        setText(i, "what", tasks.at(i).what);
        setText(i, "who", tasks.at(i).who);
        setText(i, "until", formats::day(tasks.at(i).until));
    }
}

QList<work::meetinglines::Attendee> MeetingRows::attendees() const
{
    QList<work::meetinglines::Attendee> all;
    for (int i = 0; i < int(m_rows->rows().size()); ++i)
        all.append({text(i, "name"), text(i, "organisation"), text(i, "role")});
    return all;
}

QList<work::meetinglines::Task> MeetingRows::tasks() const
{
    QList<work::meetinglines::Task> all;
    for (int i = 0; i < int(m_rows->rows().size()); ++i) {
        const auto *day = m_rows->rows().at(i)->findChild<DateField *>();
        all.append({text(i, "what"), text(i, "who"), day ? day->date() : QDate()});
    }
    return all;
}

bool MeetingRows::check()
{
    const Fields names = fieldsOf(m_kind);
    bool isRight = true;
    for (int i = 0; i < int(m_rows->rows().size()); ++i) {
        auto *form = static_cast<Form *>(m_rows->rows().at(i));
        form->clearErrors();
        const bool isBare = text(i, names.first).isEmpty();
        if (isBare && !(text(i, names.second) + text(i, names.third)).isEmpty()) {
            form->setError(
                form->findChild<QWidget *>(QLatin1String(names.first)), tr("Please fill this in."));
            isRight = false;
        }
        auto *day = form->findChild<DateField *>();
        if (day && day->isWrong()) {
            form->setError(day, tr("Please write the day, such as 2026. 11. 21."));
            isRight = false;
        }
    }
    return isRight;
}

bool MeetingRows::focusFirstError()
{
    for (QWidget *row : m_rows->rows()) {
        if (static_cast<Form *>(row)->focusFirstError())
            return true;
    }
    return false;
}

void MeetingRows::focusFirst()
{
    if (!m_rows->rows().isEmpty())
        m_rows->rows().first()->findChild<QLineEdit *>()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
