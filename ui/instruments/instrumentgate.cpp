// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instruments/instrumentgate.h"

#include "model/instruments/questionnairejson.h"
#include "model/work/context.h"
#include "model/work/log.h"
#include "ui/session/desk.h"
#include "ui/support/dialogs.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const QString kPage = u"instruments"_s;

base::Result<work::FormEntry> entryOf(work::Context &context, const FormKey &key)
{
    const auto all = work::forms::list(context);
    if (!all)
        return all.error();
    for (const work::FormEntry &entry : *all) {
        const bool isSame
            = key.id.isNil() ? entry.url == key.url && entry.edition == key.edition : entry.id == key.id;
        if (isSame)
            return entry;
    }
    return base::ErrorKind::NotFound;
}

base::Result<InstrumentGate::Opened> read(work::Context &context, const FormKey &key)
{
    auto entry = entryOf(context, key);
    if (!entry)
        return entry.error();
    auto form = key.id.isNil() ? work::forms::open(context, key.url, key.edition)
                               : work::forms::open(context, key.id);
    if (!form)
        return form.error();
    InstrumentGate::Opened opened{*entry, *form, {}};
    if (!entry->isEditable())
        return opened;
    const auto draft = work::log::draft(context, kPage, key.id);
    if (draft && *draft)
        opened.typed = (*draft)->body;
    return opened;
}

} // namespace

InstrumentGate::InstrumentGate(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

template <class Act, class Done> void InstrumentGate::act(Act work, Done done)
{
    m_desk.session().act(
        this, std::move(work), [this, done = std::move(done)](const auto &made, const base::Id &act) {
            if (made)
                done(made, act);
            else
                Q_EMIT failed(made.error());
        });
}

void InstrumentGate::list()
{
    m_desk.session().ask(
        this, [](work::Context &context) { return work::forms::list(context); },
        [this](const base::Result<QList<work::FormEntry>> &entries) {
            if (entries)
                Q_EMIT listed(*entries);
            else
                Q_EMIT unreadable(entries.error());
        });
}

void InstrumentGate::open(const FormKey &key)
{
    m_desk.session().ask(
        this, [key](work::Context &context) { return read(context, key); },
        [this](const base::Result<Opened> &read) {
            if (read)
                Q_EMIT opened(*read);
            else
                Q_EMIT unreadable(read.error());
        });
}

void InstrumentGate::write(const base::Id &id, const QJsonObject &typed)
{
    const domain::Draft draft{kPage, id, typed, m_desk.session().clock().now()};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [](const base::Done &) {});
}

void InstrumentGate::keep(
    const base::Id &id, qint64 version, const QJsonObject &typed, std::function<void()> then)
{
    act(
        [id, version, typed](work::Context &context) -> base::Result<qint64> {
            if (const base::Done saved = work::forms::saveDraft(context, id, version, typed); !saved)
                return saved.error();
            if (const base::Done gone = work::log::discardDraft(context, kPage, id); !gone)
                return gone.error();
            const auto entry = entryOf(context, {id, {}, {}});
            return entry ? base::Result<qint64>(entry->version) : entry.error();
        },
        [this, id, then = std::move(then)](const base::Result<qint64> &now, const base::Id &) {
            Q_EMIT kept(id, *now);
            if (then)
                then();
        });
}

void InstrumentGate::begin(const QString &title)
{
    act([title](work::Context &context) { return work::forms::newDraft(context, title); },
        [this](const base::Result<base::Id> &id, const base::Id &) { Q_EMIT begun(*id); });
}

void InstrumentGate::copy(const work::FormEntry &entry, work::forms::CopyAs as)
{
    act([url = entry.url, edition = entry.edition, as](
            work::Context &context) { return work::forms::copyAsDraft(context, url, edition, as); },
        [this](const base::Result<base::Id> &id, const base::Id &) { Q_EMIT begun(*id); });
}

void InstrumentGate::remove(const base::Id &id)
{
    act(
        [id](work::Context &context) -> base::Done {
            const base::Done gone = work::forms::removeDraft(context, id);
            return gone ? work::log::discardDraft(context, kPage, id) : gone;
        },
        [this](const base::Done &, const base::Id &act) { Q_EMIT removed(act); });
}

void InstrumentGate::publish(const base::Id &id, QDate from)
{
    act([id, from](work::Context &context) { return work::forms::publish(context, id, from); },
        [this](const base::Done &, const base::Id &act) { Q_EMIT published(act); });
}

void InstrumentGate::retire(const base::Id &id, QDate lastDay)
{
    act([id, lastDay](work::Context &context) { return work::forms::retire(context, id, lastDay); },
        [this](const base::Done &, const base::Id &act) { Q_EMIT retired(act); });
}

void InstrumentGate::takeIn(QWidget *parent)
{
    const auto path = m_desk.dialogs().file(
        parent, {FilePurpose::Open, tr("Import an instrument"), {}, tr("FHIR questionnaire (*.json)")});
    if (!path)
        return;
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({base::ErrorKind::NotFound, file.errorString()});
        return;
    }
    const QByteArray bytes = file.read(instruments::kMaxQuestionnaireBytes + 1);
    act([bytes](work::Context &context) { return work::forms::takeIn(context, bytes); },
        [this](const base::Result<work::FormImport> &done, const base::Id &act) {
            Q_EMIT takenIn(
                done->id.isNil() ? FormKey{{}, done->url, done->edition} : FormKey{done->id, {}, {}},
                done->outcome == work::FormImport::Outcome::New ? act : base::Id());
        });
}

void InstrumentGate::give(const work::FormEntry &entry, QWidget *parent)
{
    const QString name = entry.url.section(u':', -1).section(u'/', -1) + u'-' + entry.edition + u".json"_s;
    const auto chosen = m_desk.dialogs().file(
        parent, {FilePurpose::Save, tr("Export as FHIR JSON"), name, tr("FHIR questionnaire (*.json)")});
    if (!chosen)
        return;
    const QString path = *chosen;
    m_desk.session().ask(
        this,
        [url = entry.url, edition = entry.edition](
            work::Context &context) { return work::forms::exported(context, url, edition); },
        [this, path](const base::Result<QByteArray> &bytes) {
            if (!bytes) {
                Q_EMIT failed(bytes.error());
                return;
            }
            QSaveFile file(path);
            const bool isWritten
                = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
            if (isWritten)
                Q_EMIT given(path);
            else
                Q_EMIT failed({base::ErrorKind::Io, file.errorString()});
        });
}

} // namespace ui
