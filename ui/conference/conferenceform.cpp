// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conference/conferenceform.h"

#include "model/work/meetinglines.h"
#include "ui/conference/conferencefields.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"conference"_s;

} // namespace

ConferenceForm::ConferenceForm(Desk &desk, QWidget *parent)
    : RecordForm(desk, kPage, parent)
    , m_fields(new ConferenceFields(desk))
{
    addRow(m_fields);
    setFields(m_fields);
    connect(m_fields, &ConferenceFields::changed, this, &ConferenceForm::touch);
}

QString ConferenceForm::heading() const
{
    return isNew() ? tr("Write the record of a conference") : tr("Record of a conference");
}

base::Result<ConferenceForm::Read> ConferenceForm::read(
    work::Context &context, domain::Conference conference, const domain::DraftKey &key)
{
    const auto view = work::conferences::ofPerson(context, conference.parent);
    if (!view)
        return view.error();
    return Read{std::move(conference), *view, readDraft(context, key)};
}

void ConferenceForm::openNew(const base::Id &person, const base::Id &bundle)
{
    m_loaded = {};
    m_loaded.parent = person;
    m_loaded.day = desk().today();
    m_loaded.bundle = bundle;
    // Whoever writes was there.
    m_loaded.attendees
        = work::meetinglines::attendeesText({{desk().session().info().userName, desk().organisation(), {}}});
    turnTo(person);
    desk().session().askNewest(
        m_newest, this,
        [conference = m_loaded, key = draftKey()](
            work::Context &context) { return read(context, conference, key); },
        [this](const base::Result<Read> &read) {
            if (read)
                load(*read);
            else
                sayError(read.error());
        });
}

void ConferenceForm::openConference(const base::Id &id)
{
    m_loaded = {};
    m_loaded.id = id;
    m_loaded.version = 1;
    turnTo(id);
    desk().session().askNewest(
        m_newest, this,
        [id, key = draftKey()](work::Context &context) -> base::Result<Read> {
            const auto conference = work::conferences::open(context, id);
            return conference ? read(context, *conference, key) : base::Result<Read>(conference.error());
        },
        [this](const base::Result<Read> &read) {
            if (read)
                load(*read);
            else
                sayError(read.error());
        });
}

void ConferenceForm::load(const Read &read)
{
    m_loaded = read.conference;
    m_fields->load(m_loaded, read.view.bundles, read.view.relied.contains(m_loaded.id));
    m_fields->focusFirst();
    begin(isNew() ? tr("Keep the record") : tr("Save"), read.draft);
    Q_EMIT loaded();
}

void ConferenceForm::save()
{
    if (!mayBeRead())
        return;
    domain::Conference conference = m_loaded;
    if (!m_fields->read(conference)) {
        m_fields->focusFirstError();
        return showWrong();
    }
    send([conference, key = draftKey()](
             work::Context &context) { return work::conferences::save(context, conference, key); },
        [this, conference, isNew = isNew()](const base::Id &id, const base::Id &act) {
            domain::Conference kept = conference;
            kept.id = id;
            Q_EMIT saved(kept, isNew, act);
        });
}

} // namespace ui
