// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personform.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "model/work/personmerge.h"
#include "ui/people/basicsection.h"
#include "ui/people/composition.h"
#include "ui/people/fieldstate.h"
#include "ui/people/personfields.h"
#include "ui/people/scrollroom.h"
#include "ui/session/draftkeeper.h"
#include "ui/support/accessible.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"person"_s;
constexpr int kNamesakeLater = 300; ///< milliseconds
constexpr int kNamesakes = 20;

} // namespace

PersonForm::PersonForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new TextLabel({}, TextSize::H1))
    , m_state(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_save(new Button(tr("Save"), ButtonKind::Primary))
    , m_throwAway(new Button(tr("Throw away")))
    , m_notice(new NoticeBar)
    , m_namesake(new NoticeBar)
    , m_stack(new QStackedWidget)
    , m_fields(new PersonFields(desk))
    , m_composition(new Composition(this))
    , m_keeper(new DraftKeeper([this] { writeDraft(); }, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kNamesakeLater);
    connect(&m_soon, &QTimer::timeout, this, &PersonForm::askNamesakes);
    connect(m_fields->basic(), &BasicSection::identityChanged, this, [this] {
        if (m_ready && isNew())
            m_soon.start();
    });
    connect(m_composition, &Composition::committed, m_keeper, &DraftKeeper::write);
    connect(m_save, &QPushButton::clicked, this, &PersonForm::save);
    connect(m_throwAway, &QPushButton::clicked, this, &PersonForm::discard);
}

PersonForm::~PersonForm() = default;

void PersonForm::build()
{
    auto *bar = new Toolbar;
    auto *back = new Button(tr("Back"), ButtonKind::Flat);
    bar->addLeft(back->withIcon(u"left"_s));
    bar->addLeft(m_heading->bold());
    bar->addLeft(m_state);
    bar->addRight(m_throwAway);
    bar->addRight(m_save->withIcon(u"check"_s)->withHint(u"Ctrl+S"_s));
    connect(back, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT closed();
    });
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(Theme::of(this).gap());
    rows->addWidget(m_notice);
    rows->addWidget(m_namesake);
    rows->addWidget(m_fields);
    rows->addStretch(1);
    m_notice->dismiss();
    m_namesake->dismiss();
    m_scroll = scrollRoom(content);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(new EmptyState(u"eyeoff"_s, tr("The screen is masked"),
        tr("Switch the mask off with Ctrl+Shift+M to go on. What you typed is kept.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    connect(m_fields, &PersonFields::changed, this, [this] {
        if (m_ready)
            m_keeper->touch();
    });
}

QString PersonForm::heading() const
{
    return isNew() ? tr("Add person") : tr("Change particulars");
}

void PersonForm::openNew(const QString &name)
{
    work::PersonEdit edit;
    edit.person.name = name;
    m_person = {};
    load(edit);
    m_desk.session().askNewest(
        m_newest, this, [](work::Context &context) { return work::log::draft(context, kPage, {}); },
        [this](const base::Result<std::optional<domain::Draft>> &draft) {
            if (draft)
                takeDraft(*draft);
        });
}

void PersonForm::openPerson(const base::Id &person)
{
    m_person = person;
    m_ready = false;
    struct Read {
        work::PersonDetail detail;
        std::optional<domain::Draft> draft;
    };
    m_desk.session().askNewest(
        m_newest, this,
        [person](work::Context &context) -> base::Result<Read> {
            const auto detail = work::people::open(context, person);
            if (!detail)
                return detail.error();
            const auto draft = work::log::draft(context, kPage, person);
            return Read{*detail, draft ? *draft : std::nullopt};
        },
        [this](const base::Result<Read> &read) {
            if (!read)
                return sayError(read.error());
            load(work::editOf(read->detail));
            takeDraft(read->draft);
        });
}

void PersonForm::load(const work::PersonEdit &edit)
{
    m_ready = false;
    m_loaded = edit;
    m_notice->dismiss();
    m_namesake->dismiss();
    m_state->setText({});
    m_heading->setText(heading());
    m_save->setText(isNew() ? tr("Add person") : tr("Save"));
    m_fields->load(edit);
    m_scroll->ensureVisible(0, 0);
    m_fields->basic()->name()->setFocus(Qt::OtherFocusReason);
    m_ready = true;
    m_keeper->begin();
    Q_EMIT headingChanged();
}

void PersonForm::takeDraft(const std::optional<domain::Draft> &draft)
{
    if (!draft)
        return;
    m_ready = false;
    m_fields->restore(draft->body.value(u"typed"_s).toObject());
    m_ready = true;
    const QString at = formats::moment(draft->at);
    m_notice->say(Tone::Info, tr("Brought back what was not saved"),
        tr("Typed until %1. Save it, or throw it away.").arg(at));
    m_notice->addButton(tr("Throw the draft away"), [this] { discard(); });
    if (isNew())
        m_soon.start();
}

void PersonForm::writeDraft()
{
    domain::Draft draft;
    draft.page = kPage;
    draft.record = m_person;
    draft.at = m_desk.session().clock().now();
    draft.body = {{u"typed"_s, fieldstate::read(m_fields, m_composition)}};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [this, at = draft.at](const base::Done &done) {
            if (!done)
                sayError(done.error());
            else
                m_state->setText(tr("Draft kept at %1").arg(formats::time(base::koreanTime(at))));
        });
}

void PersonForm::keep()
{
    m_composition->finish();
    m_keeper->write();
}

void PersonForm::discard()
{
    m_keeper->end();
    m_ready = false;
    m_desk.session().act(
        this,
        [person = m_person](
            work::Context &context) { return work::log::discardDraft(context, kPage, person); },
        [this](const base::Done &) { Q_EMIT closed(); });
}

void PersonForm::setMasked(bool masked)
{
    if (masked)
        keep();
    m_stack->setCurrentIndex(masked ? 1 : 0);
    m_save->setEnabled(!masked);
}

void PersonForm::askNamesakes()
{
    domain::PeopleQuery query;
    query.text = m_fields->basic()->name()->text().simplified();
    query.today = m_desk.today();
    query.withFormer = true;
    const QDate birth = m_fields->basic()->birth()->date();
    m_namesake->dismiss();
    if (query.text.isEmpty() || !birth.isValid() || !isNew())
        return;
    m_desk.session().askNewest(
        m_namesakes, this,
        [query](work::Context &context) { return work::people::list(context, query, 0, kNamesakes); },
        [this, name = query.text, birth](const base::Result<domain::PeoplePage> &page) {
            if (!page || !isNew())
                return;
            const auto same = std::find_if(page->rows.begin(), page->rows.end(),
                [&](const domain::PeopleRow &row) { return row.name == name && row.birth == birth; });
            if (same == page->rows.end())
                return;
            m_namesake->say(Tone::Warn, tr("Somebody of this name and birthday is here already"),
                QStringList{same->dong, same->road, same->caseNumber}.join(u" "_s).simplified());
            m_namesake->addButton(
                tr("Open that person"), [this, id = same->id] { Q_EMIT personRequested(id); });
            announce(this, tr("Somebody of this name and birthday is here already"));
        });
}

void PersonForm::save()
{
    if (!m_ready || m_stack->currentIndex() != 0)
        return;
    m_composition->finish();
    work::PersonEdit edit = m_loaded;
    m_fields->store(edit);
    if (!m_fields->check(edit, m_desk.today())) {
        m_fields->focusFirstError();
        if (QWidget *wrong = focusWidget())
            m_scroll->ensureWidgetVisible(wrong, 40, 60);
        m_state->setText(tr("Not saved: look at the marked fields"));
        announce(this, m_state->text());
        return;
    }
    send(edit);
}

void PersonForm::send(const work::PersonEdit &edit)
{
    m_keeper->end();
    m_save->setEnabled(false);
    m_desk.session().act(
        this,
        [edit, loaded = m_loaded, person = m_person](work::Context &context) {
            return person.isNil() ? work::people::add(context, edit, {kPage, person})
                                  : work::people::change(context, loaded, edit, {kPage, person});
        },
        [this, isNew = isNew()](const base::Result<base::Id> &id, const base::Id &act) {
            m_save->setEnabled(true);
            if (!id) {
                m_keeper->begin();
                m_keeper->touch();
                return sayError(id.error());
            }
            m_ready = false;
            Q_EMIT saved(*id, isNew, act);
        });
}

void PersonForm::sayError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_notice->say(Tone::Danger, words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
    announce(this, words.happened);
}

} // namespace ui
