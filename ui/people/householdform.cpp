// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/householdform.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "ui/people/addressedit.h"
#include "ui/people/codebox.h"
#include "ui/people/codechips.h"
#include "ui/people/composition.h"
#include "ui/people/fieldstate.h"
#include "ui/people/householdmembers.h"
#include "ui/people/personwords.h"
#include "ui/people/scrollroom.h"
#include "ui/session/draftkeeper.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/form.h"
#include "ui/widgets/noticebar.h"
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

work::PersonLabel labelOf(const domain::Person &person)
{
    return {person.id, person.name, person.birth, person.sex, person.householdRole};
}

} // namespace

HouseholdForm::HouseholdForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
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
    , m_members(new HouseholdMembers(desk))
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
    auto *columns = new Columns;
    columns->addColumn(facts, 480, 1);
    columns->addColumn(m_members, 420, 1);
    auto *rows = new QVBoxLayout(m_fields);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->addWidget(m_notice);
    rows->addWidget(columns);
    rows->addStretch(1);
    m_notice->dismiss();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(scrollRoom(m_fields), 1);
}

void HouseholdForm::listen()
{
    const auto touched = [this] {
        if (m_ready)
            m_keeper->touch();
    };
    for (auto *field : m_fields->findChildren<QLineEdit *>()) {
        if (!m_members->isAncestorOf(field))
            connect(field, &QLineEdit::textChanged, this, touched);
    }
    connect(m_note, &QPlainTextEdit::textChanged, this, touched);
    connect(m_housing, &QComboBox::currentIndexChanged, this, touched);
    connect(m_kinds, &CodeChips::codesChanged, this, touched);
    connect(m_composition, &Composition::committed, m_keeper, &DraftKeeper::write);
    connect(m_save, &QPushButton::clicked, this, &HouseholdForm::save);
    connect(m_members, &HouseholdMembers::changed, this, touched);
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
    QList<work::PersonLabel> members;
    for (const work::PersonDetail &detail : people) {
        if (detail.household && household.id.isNil())
            household = *detail.household;
        members.append(labelOf(detail.person));
    }
    for (const work::PersonDetail &detail : people) {
        for (const work::PersonLabel &member : detail.members) {
            const bool there = std::any_of(
                members.cbegin(), members.cend(), [&](const auto &one) { return one.id == member.id; });
            if (!there && detail.household && detail.household->id == household.id)
                members.append(member);
        }
    }
    const domain::Person &first = people.first().person;
    if (household.id.isNil()) {
        household.name = tr("Household of %1").arg(first.name);
        household.address = first.actualResidence.isEmpty() ? first.residence : first.actualResidence;
    }
    m_draftKey = household.id.isNil() ? first.id : household.id;
    m_members->setPeople(members);
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
    m_name->setFocus(Qt::OtherFocusReason);
    m_ready = true;
    m_keeper->begin();
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
    domain::Draft draft{kPage, m_draftKey,
        {{u"typed"_s, fieldstate::read(m_fields, m_composition)}, {u"people"_s, m_members->toJson()}},
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
    m_members->fromJson(draft.body.value(u"people"_s).toArray());
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
    m_members->setMasked(masked);
    m_fields->setVisible(!masked);
    m_save->setEnabled(!masked);
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
    m_desk.session().act(
        this,
        [household = household(), members = m_members->ids(), key = m_draftKey](work::Context &context) {
            return work::people::saveHousehold(context, household, members, {kPage, key});
        },
        [this, isNew = m_household.version == 0](const base::Result<base::Id> &id, const base::Id &act) {
            if (!id) {
                m_keeper->begin();
                m_keeper->touch();
                return sayError(id.error());
            }
            m_ready = false;
            Q_EMIT saved(isNew, act);
        });
}

void HouseholdForm::sayError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_notice->say(Tone::Danger, words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
}

} // namespace ui
