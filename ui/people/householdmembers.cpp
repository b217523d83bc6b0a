// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/householdmembers.h"

#include "model/base/calendar.h"
#include "ui/people/personpicker.h"
#include "ui/widgets/rowlist.h"

#include <QBoxLayout>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int kMostMembers = 20;

} // namespace

HouseholdMembers::HouseholdMembers(Desk &desk, QWidget *parent)
    : Card(tr("People"), tr("Enter takes somebody out"), parent)
    , m_desk(desk)
    , m_words(desk)
    , m_picker(new PersonPicker(desk, tr("Add somebody to the household")))
    , m_list(new RowList(tr("People of the household")))
{
    body()->addWidget(m_picker);
    body()->addWidget(m_list);
    body()->addStretch(1);
    m_list->setVisibleRows(kMostMembers);
    connect(m_picker, &PersonPicker::picked, this, [this](const domain::PeopleRow &row) {
        m_people.append({row.id, row.name, row.birth, row.sex, {}});
        fill();
        Q_EMIT changed();
    });
    connect(m_list, &RowList::actionChosen, this, [this](const QVariant &id) {
        m_people.removeIf([&](const work::PersonLabel &one) { return one.id.toString() == id.toString(); });
        fill();
        Q_EMIT changed();
    });
}

QList<base::Id> HouseholdMembers::ids() const
{
    QList<base::Id> ids;
    for (const work::PersonLabel &person : m_people)
        ids.append(person.id);
    return ids;
}

void HouseholdMembers::setPeople(const QList<work::PersonLabel> &people)
{
    m_people = people;
    fill();
}

void HouseholdMembers::fill()
{
    QList<Row> rows;
    for (const work::PersonLabel &person : std::as_const(m_people)) {
        Row row;
        row.id = person.id.toString();
        row.mark = u"user"_s;
        row.title = m_words.name(person.name);
        row.detail = m_words.ageAndSex(person.birth, person.sex);
        row.aside = person.householdRole.isEmpty() ? QString()
                                                   : m_desk.word("household-roles", person.householdRole);
        row.action = tr("Take out");
        rows.append(row);
    }
    m_list->setRows(rows);
    m_list->updateGeometry();
    m_picker->setExcluded(ids());
}

QJsonArray HouseholdMembers::toJson() const
{
    QJsonArray json;
    for (const work::PersonLabel &person : m_people)
        json.append(QJsonObject{{u"id"_s, person.id.toString()}, {u"name"_s, person.name},
            {u"birth"_s, base::isoDay(person.birth)}, {u"sex"_s, person.sex},
            {u"role"_s, person.householdRole}});
    return json;
}

void HouseholdMembers::fromJson(const QJsonArray &json)
{
    QList<work::PersonLabel> people;
    for (const QJsonValue &one : json) {
        const auto id = base::Id::fromString(one[u"id"_s].toString());
        if (id)
            people.append({*id, one[u"name"_s].toString(),
                base::dayFromIso(one[u"birth"_s].toString()).value_or(QDate()), one[u"sex"_s].toString(),
                one[u"role"_s].toString()});
    }
    setPeople(people);
}

} // namespace ui
