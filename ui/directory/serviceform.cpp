// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/serviceform.h"

#include "model/base/calendar.h"
#include "model/work/log.h"
#include "ui/directory/servicefields.h"
#include "ui/people/composition.h"
#include "ui/people/fieldstate.h"
#include "ui/people/scrollroom.h"
#include "ui/session/desk.h"
#include "ui/session/draftkeeper.h"
#include "ui/support/accessible.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toolbar.h"

#include <QBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"service"_s;

} // namespace

ServiceForm::ServiceForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new TextLabel({}, TextSize::H1))
    , m_state(new TextLabel({}, TextSize::Caption, Colour::Text2))
    , m_save(new Button(tr("Save"), ButtonKind::Primary))
    , m_notice(new NoticeBar)
    , m_fields(new ServiceFields(desk))
    , m_composition(new Composition(this))
    , m_keeper(new DraftKeeper([this] { writeDraft(); }, this))
{
    build();
    connect(m_composition, &Composition::committed, m_keeper, &DraftKeeper::write);
    connect(m_save, &QPushButton::clicked, this, &ServiceForm::save);
    connect(m_fields, &ServiceFields::changed, this, [this] {
        if (m_ready)
            m_keeper->touch();
    });
}

ServiceForm::~ServiceForm() = default;

void ServiceForm::build()
{
    auto *bar = new Toolbar;
    auto *back = new Button(tr("Back"), ButtonKind::Flat);
    auto *away = new Button(tr("Throw away"));
    bar->addLeft(back->withIcon(u"left"_s));
    bar->addLeft(m_heading->bold());
    bar->addLeft(m_state);
    bar->addRight(away);
    bar->addRight(m_save->withIcon(u"check"_s)->withHint(u"Ctrl+S"_s));
    m_save->setObjectName(u"saveService"_s);
    connect(away, &QPushButton::clicked, this, &ServiceForm::discard);
    connect(back, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT closed();
    });
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(Theme::of(this).gap());
    rows->addWidget(m_notice);
    rows->addWidget(m_fields);
    rows->addStretch(1);
    m_notice->dismiss();
    m_scroll = scrollRoom(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(bar);
    layout->addWidget(m_scroll, 1);
}

QString ServiceForm::heading() const
{
    return isNew() ? tr("Add service") : tr("Change service");
}

void ServiceForm::openNew()
{
    ask({});
}

void ServiceForm::openService(const base::Id &service)
{
    ask(service);
}

void ServiceForm::ask(const base::Id &service)
{
    m_service = service;
    m_ready = false;
    m_heading->setText(heading());
    m_save->setText(isNew() ? tr("Add service") : tr("Save"));
    m_desk.session().askNewest(
        m_newest, this,
        [service](work::Context &context) -> base::Result<Read> {
            Read read;
            read.edit.offers.append(work::OfferEdit());
            if (!service.isNil()) {
                const auto edit = work::services::open(context, service);
                if (!edit)
                    return edit.error();
                read.edit = *edit;
            }
            const auto organisations = work::services::organisations(context);
            if (!organisations)
                return organisations.error();
            read.organisations = *organisations;
            // Without the draft the form is still of use.
            if (const auto draft = work::log::draft(context, kPage, service))
                read.draft = *draft;
            return read;
        },
        [this](const base::Result<Read> &read) {
            if (read)
                load(*read);
            else
                sayError(read.error());
        });
}

void ServiceForm::load(const Read &read)
{
    m_ready = false;
    m_loaded = read.edit;
    m_notice->dismiss();
    m_state->setText({});
    m_fields->load(read.edit, read.organisations);
    if (read.draft)
        takeDraft(*read.draft);
    m_scroll->ensureVisible(0, 0);
    m_fields->focusFirst();
    m_ready = true;
    m_keeper->begin();
}

void ServiceForm::takeDraft(const domain::Draft &draft)
{
    m_fields->restore(draft.body.value(u"typed"_s).toObject());
    m_notice->say(Tone::Info, tr("Brought back what was not saved"),
        tr("Typed until %1. Save it, or throw it away.").arg(formats::moment(draft.at)));
    m_notice->addButton(tr("Throw the draft away"), [this] { discard(); });
}

void ServiceForm::writeDraft()
{
    const domain::Draft draft{kPage, m_service, {{u"typed"_s, fieldstate::read(m_fields, m_composition)}},
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

void ServiceForm::keep()
{
    m_composition->finish();
    m_keeper->write();
}

void ServiceForm::discard()
{
    m_keeper->end();
    m_ready = false;
    m_desk.session().act(
        this,
        [service = m_service](
            work::Context &context) { return work::log::discardDraft(context, kPage, service); },
        [this](const base::Done &) { Q_EMIT closed(); });
}

void ServiceForm::save()
{
    if (!m_ready || !m_save->isEnabled())
        return;
    m_composition->finish();
    work::ServiceEdit edit = m_loaded;
    if (!m_fields->read(edit)) {
        m_fields->focusFirstError();
        if (QWidget *wrong = focusWidget())
            m_scroll->ensureWidgetVisible(wrong, 40, 60);
        m_state->setText(tr("Not saved: look at the marked fields"));
        announce(this, m_state->text());
        return;
    }
    m_keeper->end();
    m_save->setEnabled(false);
    m_desk.session().act(
        this,
        [edit, service = m_service](work::Context &context) {
            return work::services::save(context, edit, {kPage, service});
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

void ServiceForm::sayError(const base::Error &error)
{
    const ErrorText words = errorText(error);
    m_notice->say(Tone::Danger, words.happened, u"%1 %2"_s.arg(words.safe, words.toDo).trimmed());
    m_scroll->ensureVisible(0, 0);
    announce(this, words.happened);
}

} // namespace ui
