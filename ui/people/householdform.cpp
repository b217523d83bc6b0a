// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/householdform.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "ui/people/addressedit.h"
#include "ui/people/codebox.h"
#include "ui/people/codechips.h"
#include "ui/people/composition.h"
#include "ui/people/fieldstate.h"
#include "ui/people/personpicker.h"
#include "ui/session/draftkeeper.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/form.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"household"_s;
constexpr int kMostRows = 20;

work::PersonLabel labelOf(const domain::Person &person)
{
    return {person.id, person.name, person.birth, person.sex, person.householdRole};
}

} // namespace

HouseholdForm::HouseholdForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(desk)
    , m_heading(new TextLabel({}, TextSize::H1))
    , m_state(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_notice(new NoticeBar)
    , m_fields(new QWidget)
    , m_form(new Form(1))
    , m_name(new QLineEdit)
    , m_kinds(new CodeChips(tr("Types of household"), desk.codes("household-kinds"),
          PersonWords::isKorean() ? u"ko"_s : u"en"_s))
    , m_housing(new CodeBox(desk, "housing", tr("Not known")))
    , m_address(new AddressEdit(u"address"_s, tr("Address")))
    , m_note(new QPlainTextEdit)
    , m_members(new RowList(tr("People of the household")))
    , m_picker(new PersonPicker(desk, tr("Add somebody to the household")))
    , m_save(new Button(tr("Save household"), ButtonKind::Primary))
    , m_composition(new Composition(this))
    , m_keeper(new DraftKeeper([this] { writeDraft(); }, this))
{
    build();
    listen();
}

HouseholdForm::~HouseholdForm() = default;

void HouseholdForm::build()
{
    auto *bar = new Toolbar;
    auto *back = new Button(tr("Back"), ButtonKind::Flat);
    auto *away = new Button(tr("Throw away"));
    bar->addLeft(back->withIcon(u"left"_s));
    bar->addLeft(m_heading->bold());
    bar->addLeft(m_state);
    bar->addRight(away);
    bar->addRight(m_save->withIcon(u"check"_s)->withHint(u"Ctrl+S"_s));
    connect(away, &QPushButton::clicked, this, &HouseholdForm::discard);
    connect(back, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT closed();
    });
    m_name->setObjectName(u"name"_s);
    m_kinds->setObjectName(u"kinds"_s);
    m_housing->setObjectName(u"housing"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::of(this).lineHeight(TextSize::Body) * 3 + 22);
    m_form->addField(tr("Name of the household"), m_name, Required::Yes);
    m_form->addField(tr("Types of household"), m_kinds);
    m_form->addField(tr("Housing"), m_housing);
    auto *facts = new Card(tr("Household"), tr("* is needed"));
    facts->body()->setSpacing(12);
    facts->body()->addWidget(m_form);
    facts->body()->addWidget(m_address);
    auto *noteForm = new Form(1);
    noteForm->addField(tr("Notes"), m_note);
    facts->body()->addWidget(noteForm);
    auto *people = new Card(tr("People"), tr("Enter takes somebody out"));
    people->body()->addWidget(m_picker);
    people->body()->addWidget(m_members);
    people->body()->addStretch(1);
    m_members->setVisibleRows(kMostRows);
    auto *columns = new Columns;
    columns->addColumn(facts, 480, 1);
    columns->addColumn(people, 420, 1);
    auto *rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->addWidget(m_notice);
    rows->addWidget(columns);
    rows->addStretch(1);
    m_notice->dismiss();
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(scroll, 1);
}

void HouseholdForm::listen()
{
    const auto touched = [this] {
        if (m_ready)
            m_keeper->touch();
    };
    for (auto *field : m_fields->findChildren<QLineEdit *>()) {
        if (!m_picker->isAncestorOf(field))
            connect(field, &QLineEdit::textChanged, this, touched);
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, touched);
    connect(m_housing, &QComboBox::currentIndexChanged, this, touched);
    connect(m_kinds, &CodeChips::codesChanged, this, touched);
    connect(m_composition, &Composition::committed, m_keeper, &DraftKeeper::write);
    connect(m_save, &QPushButton::clicked, this, &HouseholdForm::save);
    connect(m_picker, &PersonPicker::picked, this, [this, touched](const domain::PeopleRow &row) {
        m_people.append({row.id, row.name, row.birth, row.sex, {}});
        showMembers();
        touched();
    });
    connect(m_members, &RowList::actionChosen, this, [this, touched](const QVariant &id) {
        m_people.removeIf([&](const work::PersonLabel &one) { return one.id.toString() == id.toString(); });
        showMembers();
        touched();
    });
}

void HouseholdForm::openFor(const base::Id &person)
{
    askPeople({person});
}

void HouseholdForm::openNew(const QList<base::Id> &people)
{
    askPeople(people);
}

void HouseholdForm::askPeople(const QList<base::Id> &people)
{
    m_ready = false;
    m_desk.session().askNewest(
        m_newest, this,
        [people](work::Context &context) -> base::Result<QList<work::PersonDetail>> {
            QList<work::PersonDetail> details;
            for (const base::Id &person : people) {
                const auto detail = work::people::open(context, person);
                if (!detail)
                    return detail.error();
                details.append(*detail);
            }
            return details;
        },
        [this](const base::Result<QList<work::PersonDetail>> &details) {
            if (!details)
                return sayError(details.error());
            begin(*details);
        });
}

void HouseholdForm::begin(const QList<work::PersonDetail> &people)
{
    if (people.isEmpty())
        return;
    domain::Household household;
    m_people.clear();
    for (const work::PersonDetail &detail : people) {
        if (detail.household && household.id.isNil())
            household = *detail.household;
        m_people.append(labelOf(detail.person));
    }
    for (const work::PersonDetail &detail : people) {
        for (const work::PersonLabel &member : detail.members) {
            const bool there = std::any_of(
                m_people.cbegin(), m_people.cend(), [&](const auto &one) { return one.id == member.id; });
            if (!there && detail.household && detail.household->id == household.id)
                m_people.append(member);
        }
    }
    const domain::Person &first = people.first().person;
    if (household.id.isNil()) {
        household.name = tr("Household of %1").arg(first.name);
        household.address = first.actualResidence.isEmpty() ? first.residence : first.actualResidence;
    }
    m_draftKey = household.id.isNil() ? first.id : household.id;
    load(household);
    m_desk.session().askNewest(
        m_newest, this,
        [key = m_draftKey](work::Context &context) { return work::log::draft(context, kPage, key); },
        [this](const base::Result<std::optional<domain::Draft>> &draft) {
            if (draft && *draft)
                takeDraft(**draft);
        });
}

void HouseholdForm::load(const domain::Household &household)
{
    m_household = household;
    m_notice->dismiss();
    m_form->clearErrors();
    m_state->setText({});
    m_heading->setText(household.version == 0 ? tr("Make a household") : tr("Change household"));
    m_name->setText(household.name);
    m_kinds->setCodes(household.kinds);
    m_housing->setCode(household.housing);
    m_address->setAddress(household.address);
    m_note->setPlainText(household.note);
    showMembers();
    m_name->setFocus(Qt::OtherFocusReason);
    m_ready = true;
    m_keeper->begin();
}

void HouseholdForm::showMembers()
{
    QList<Row> rows;
    QList<base::Id> ids;
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
        ids.append(person.id);
    }
    m_members->setRows(rows);
    m_members->updateGeometry();
    m_picker->setExcluded(ids);
}

domain::Household HouseholdForm::household() const
{
    domain::Household household = m_household;
    household.name = m_name->text().simplified();
    household.kinds = m_kinds->codes();
    household.housing = m_housing->code();
    household.address = m_address->address();
    household.note = m_note->toPlainText().trimmed();
    return household;
}

void HouseholdForm::writeDraft()
{
    QJsonArray people;
    for (const work::PersonLabel &person : std::as_const(m_people))
        people.append(QJsonObject{{u"id"_s, person.id.toString()}, {u"name"_s, person.name},
            {u"birth"_s, base::isoDay(person.birth)}, {u"sex"_s, person.sex},
            {u"role"_s, person.householdRole}});
    domain::Draft draft{kPage, m_draftKey,
        {{u"typed"_s, fieldstate::read(m_fields, m_composition)}, {u"people"_s, people}},
        m_desk.session().clock().now()};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [this, at = draft.at](const base::Done &done) {
            if (done)
                m_state->setText(tr("Draft kept at %1").arg(formats::time(base::koreanTime(at))));
            else
                sayError(done.error());
        });
}

void HouseholdForm::takeDraft(const domain::Draft &draft)
{
    m_ready = false;
    fieldstate::write(m_fields, draft.body.value(u"typed"_s).toObject());
    m_people.clear();
    for (const QJsonValue &one : draft.body.value(u"people"_s).toArray())
        m_people.append({base::Id::fromString(one[u"id"_s].toString()).value_or(base::Id()),
            one[u"name"_s].toString(), base::dayFromIso(one[u"birth"_s].toString()).value_or(QDate()),
            one[u"sex"_s].toString(), one[u"role"_s].toString()});
    showMembers();
    m_ready = true;
    m_notice->say(Tone::Info, tr("Brought back what was not saved"),
        tr("Typed until %1. Save it, or throw it away.").arg(formats::moment(draft.at)));
}

void HouseholdForm::discard()
{
    m_keeper->end();
    m_ready = false;
    m_desk.session().act(
        this,
        [key = m_draftKey](work::Context &context) { return work::log::discardDraft(context, kPage, key); },
        [this](const base::Done &) { Q_EMIT closed(); });
}

void HouseholdForm::keep()
{
    m_composition->finish();
    m_keeper->write();
}

void HouseholdForm::setMasked(bool masked)
{
    m_words = PersonWords(m_desk, masked ? PersonWords::Mask::On : PersonWords::Mask::Off);
    m_picker->setMasked(masked);
    m_fields->setVisible(!masked);
    m_save->setEnabled(!masked);
    showMembers();
}

void HouseholdForm::save()
{
    if (!m_ready || m_fields->isHidden())
        return;
    m_composition->finish();
    m_form->clearErrors();
    if (m_name->text().simplified().isEmpty())
        m_form->setError(m_name, tr("Write a name, such as that of its head."));
    if (m_form->focusFirstError())
        return;
    m_keeper->end();
    QList<base::Id> members;
    for (const work::PersonLabel &person : std::as_const(m_people))
        members.append(person.id);
    m_desk.session().act(
        this,
        [household = household(), members, key = m_draftKey](
            work::Context &context) -> base::Result<base::Id> {
            const auto id = work::people::saveHousehold(context, household, members);
            if (!id)
                return id;
            if (const base::Done gone = work::log::discardDraft(context, kPage, key); !gone)
                return gone.error();
            return id;
        },
        [this, isNew = m_household.version == 0](const base::Result<base::Id> &id) {
            if (!id) {
                m_keeper->begin();
                return sayError(id.error());
            }
            m_ready = false;
            Q_EMIT saved(isNew);
        });
}

void HouseholdForm::sayError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_notice->say(Tone::Danger, words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
