// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/listsections.h"

#include "model/domain/areas.h"
#include "ui/forms/codebox.h"
#include "ui/forms/rowgroup.h"
#include "ui/people/personwords.h"
#include "ui/people/weekdays.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/form.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

class BenefitRow final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(BenefitSection)

public:
    explicit BenefitRow(const Desk &desk)
        : kind(new CodeBox(desk, "benefits", tr("Choose a benefit")))
        , area(new CodeBox(tr("No area")))
        , need(new CodeBox(tr("No need")))
        , from(new DateField(desk.today()))
        , until(new DateField(desk.today().addYears(20)))
        , note(new QLineEdit)
        , m_form(new Form(4))
    {
        for (domain::ServiceArea one : domain::kAllServiceAreas)
            area->addItem(PersonWords::area(one), domain::codeOf(one));
        for (domain::NeedArea one : domain::kAllNeedAreas)
            need->addItem(PersonWords::need(one), domain::codeOf(one));
        kind->setObjectName(u"kind"_s);
        area->setObjectName(u"area"_s);
        need->setObjectName(u"need"_s);
        from->line()->setObjectName(u"from"_s);
        until->line()->setObjectName(u"until"_s);
        note->setObjectName(u"note"_s);
        m_form->addField(tr("Benefit"), kind, Required::No, 2);
        m_form->addField(tr("Area it covers"), area, Required::No, 2);
        m_form->addField(tr("Need it covers"), need, Required::No, 2);
        m_form->addField(tr("From"), from);
        m_form->addField(tr("Until"), until);
        m_form->addField(tr("Notes"), note, Required::No, 2);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_form);
    }
    bool check()
    {
        m_form->clearErrors();
        if (kind->code().isEmpty())
            m_form->setError(kind, tr("Choose which benefit it is, or take the row away."));
        if (from->isWrong())
            m_form->setError(from, tr("This is no day. Write it as 2026. 11. 21."));
        if (until->isWrong())
            m_form->setError(until, tr("This is no day. Write it as 2026. 11. 21."));
        else if (until->date().isValid() && from->date().isValid() && until->date() < from->date())
            m_form->setError(until, tr("It ends before it begins."));
        return !m_form->hasErrors();
    }
    bool focusError() { return m_form->focusFirstError(); }

    CodeBox *kind;
    CodeBox *area;
    CodeBox *need;
    DateField *from;
    DateField *until;
    QLineEdit *note;

private:
    Form *m_form;
};

/// `9`, `9:30`, `0930` and `09:30` are times of the day; `HH:MM`, or empty where it is none.
QString timeOf(const QString &typed)
{
    const QString text = typed.trimmed();
    for (const QString &form : {u"H:mm"_s, u"HHmm"_s, u"Hmm"_s, u"H"_s}) {
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time.toString(u"HH:mm"_s);
    }
    return {};
}

class AppointmentRow final : public QWidget {
    Q_DECLARE_TR_FUNCTIONS(AppointmentSection)

public:
    AppointmentRow()
        : day(new CodeBox(tr("Choose a day")))
        , from(new QLineEdit)
        , until(new QLineEdit)
        , label(new QLineEdit)
        , m_form(new Form(4))
    {
        for (const QString &code : weekdays::codes())
            day->addItem(weekdays::word(code), code);
        day->setObjectName(u"day"_s);
        from->setObjectName(u"from"_s);
        until->setObjectName(u"until"_s);
        label->setObjectName(u"label"_s);
        from->setPlaceholderText(u"09:00"_s);
        until->setPlaceholderText(u"12:00"_s);
        m_form->addField(tr("Day"), day);
        m_form->addField(tr("From"), from);
        m_form->addField(tr("Until"), until);
        m_form->addField(tr("What"), label);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_form);
        for (QLineEdit *time : {from, until}) {
            QObject::connect(time, &QLineEdit::editingFinished, this, [time] {
                if (const QString whole = timeOf(time->text()); !whole.isEmpty())
                    time->setText(whole);
            });
        }
    }
    bool check()
    {
        m_form->clearErrors();
        if (day->code().isEmpty())
            m_form->setError(day, tr("Choose the day, or take the row away."));
        if (timeOf(from->text()).isEmpty())
            m_form->setError(from, tr("Write it as 09:00."));
        if (timeOf(until->text()).isEmpty())
            m_form->setError(until, tr("Write it as 12:00."));
        else if (timeOf(until->text()) <= timeOf(from->text()))
            m_form->setError(until, tr("It ends before it begins."));
        return !m_form->hasErrors();
    }
    bool focusError() { return m_form->focusFirstError(); }

    CodeBox *day;
    QLineEdit *from;
    QLineEdit *until;
    QLineEdit *label;

private:
    Form *m_form;
};

template <class Record> QList<base::Id> idsOf(const QList<Record> &records)
{
    QList<base::Id> ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

/// The record that a row was loaded from, or a new one.
template <class Record> Record loadedOf(const QList<Record> &loaded, const base::Id &id)
{
    for (const Record &record : loaded) {
        if (record.id == id && !id.isNil())
            return record;
    }
    return {};
}

template <class RowType> bool checkAll(const RowGroup &rows)
{
    bool well = true;
    for (QWidget *row : rows.rows())
        well = static_cast<RowType *>(row)->check() && well;
    return well;
}

template <class RowType> bool focusFirst(const RowGroup &rows)
{
    return std::any_of(rows.rows().begin(), rows.rows().end(),
        [](QWidget *row) { return static_cast<RowType *>(row)->focusError(); });
}

} // namespace

BenefitSection::BenefitSection(Desk &desk, QWidget *parent)
    : PersonSection(tr("Benefits received"), {}, parent)
    , m_rows(new RowGroup(u"benefits"_s,
          {tr("Add a benefit"), tr("Take away benefit %1"), tr("No benefit written yet.")},
          [&desk] { return new BenefitRow(desk); }))
{
    body()->addWidget(m_rows);
}

void BenefitSection::load(const work::PersonEdit &edit)
{
    m_rows->setIds(idsOf(edit.benefits));
    for (qsizetype i = 0; i < edit.benefits.size(); ++i) {
        const domain::Benefit &benefit = edit.benefits.at(i);
        auto *row = static_cast<BenefitRow *>(m_rows->rows().at(i));
        row->kind->setCode(benefit.kind);
        row->area->setCode(benefit.area);
        row->need->setCode(benefit.need);
        row->from->setDate(benefit.from);
        row->until->setDate(benefit.until);
        row->note->setText(benefit.note);
    }
}

void BenefitSection::store(work::PersonEdit &edit) const
{
    const QList<domain::Benefit> loaded = edit.benefits;
    edit.benefits.clear();
    for (int i = 0; i < int(m_rows->rows().size()); ++i) {
        const auto *row = static_cast<const BenefitRow *>(m_rows->rows().at(i));
        domain::Benefit benefit = loadedOf(loaded, m_rows->idOf(i));
        benefit.kind = row->kind->code();
        benefit.area = row->area->code();
        benefit.need = row->need->code();
        benefit.from = row->from->date();
        benefit.until = row->until->date();
        benefit.note = row->note->text().simplified();
        edit.benefits.append(benefit);
    }
}

bool BenefitSection::check(const QList<work::FieldIssue> &)
{
    return checkAll<BenefitRow>(*m_rows);
}

bool BenefitSection::focusFirstError()
{
    return focusFirst<BenefitRow>(*m_rows);
}

AppointmentSection::AppointmentSection(QWidget *parent)
    : PersonSection(tr("Appointments of the week"), {}, parent)
    , m_rows(new RowGroup(u"appointments"_s,
          {tr("Add an appointment"), tr("Take away appointment %1"), tr("No appointment written yet.")},
          [] { return new AppointmentRow; }))
{
    body()->addWidget(m_rows);
}

void AppointmentSection::load(const work::PersonEdit &edit)
{
    m_rows->setIds(idsOf(edit.appointments));
    for (qsizetype i = 0; i < edit.appointments.size(); ++i) {
        const domain::Appointment &one = edit.appointments.at(i);
        auto *row = static_cast<AppointmentRow *>(m_rows->rows().at(i));
        row->day->setCode(one.day);
        row->from->setText(one.from);
        row->until->setText(one.until);
        row->label->setText(one.label);
    }
}

void AppointmentSection::store(work::PersonEdit &edit) const
{
    const QList<domain::Appointment> loaded = edit.appointments;
    edit.appointments.clear();
    for (int i = 0; i < int(m_rows->rows().size()); ++i) {
        const auto *row = static_cast<const AppointmentRow *>(m_rows->rows().at(i));
        domain::Appointment one = loadedOf(loaded, m_rows->idOf(i));
        one.day = row->day->code();
        one.from = timeOf(row->from->text());
        one.until = timeOf(row->until->text());
        one.label = row->label->text().simplified();
        edit.appointments.append(one);
    }
}

bool AppointmentSection::check(const QList<work::FieldIssue> &)
{
    return checkAll<AppointmentRow>(*m_rows);
}

bool AppointmentSection::focusFirstError()
{
    return focusFirst<AppointmentRow>(*m_rows);
}

} // namespace ui
