// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/templategate.h"

#include "model/base/calendar.h"
#include "model/documents/documenttext.h"
#include "model/documents/examplepaper.h"
#include "model/documents/papertongue.h"
#include "model/work/log.h"
#include "ui/paper/printing.h"
#include "ui/session/desk.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

using documents::PaperKind;
using documents::PaperTemplate;

namespace {

constexpr qint64 kLargestFile = 2ll << 20;

QString draftPage(PaperKind kind)
{
    return u"papertemplate:"_s + documents::codeOf(kind);
}

QStringList sentencesOf(const std::vector<documents::TemplateFault> &faults)
{
    QStringList sentences;
    for (const documents::TemplateFault &fault : faults)
        sentences.append(documents::sentenceOf(fault));
    return sentences;
}

/// What was typed last, faults and all; else what is in force.
base::Result<TemplateGate::Opened> readTemplates(work::Context &context, PaperKind kind)
{
    TemplateGate::Opened opened;
    for (const PaperKind each : documents::kAllPaperKinds) {
        const auto current = work::papertemplates::open(context, each, QString());
        if (!current)
            return current.error();
        opened.inForce.insert(documents::codeOf(each), current->form.edition);
        if (each == kind)
            opened.form = current->form;
    }
    auto lines = work::papertemplates::list(context, kind);
    const auto draft = work::log::draft(context, draftPage(kind), {});
    if (!lines || !draft)
        return lines ? draft.error() : lines.error();
    opened.lines = std::move(*lines);
    // Whatever it began from, what comes of it is another edition.
    opened.form.edition.clear();
    opened.form.from = {};
    if (*draft) {
        PaperTemplate typed
            = documents::readAnyTexts(QJsonDocument((*draft)->body).toJson(QJsonDocument::Compact)).made;
        typed.kind = kind;
        typed.edition.clear();
        typed.from = {};
        opened.isDraft = typed != opened.form;
        opened.form = std::move(typed);
    }
    return opened;
}

} // namespace

TemplateGate::TemplateGate(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

void TemplateGate::open(PaperKind kind)
{
    m_desk.session().askNewest(
        m_newest, this, [kind](work::Context &context) { return readTemplates(context, kind); },
        [this](const base::Result<Opened> &templates) {
            if (templates)
                Q_EMIT opened(*templates);
            else
                Q_EMIT failed(templates.error());
        });
}

void TemplateGate::keep(const PaperTemplate &form, std::function<void()> then)
{
    const domain::Draft draft{draftPage(form.kind), {},
        QJsonDocument::fromJson(documents::writeTemplate(form)).object(), m_desk.session().clock().now()};
    m_desk.session().act(
        this, [draft](work::Context &context) { return work::log::saveDraft(context, draft); },
        [this, then](const base::Done &done) {
            if (!done)
                Q_EMIT failed(done.error());
            else if (then)
                then();
        });
}

void TemplateGate::dropDraft(PaperKind kind)
{
    m_desk.session().act(
        this,
        [kind](work::Context &context) { return work::log::discardDraft(context, draftPage(kind), {}); },
        [this, kind](const base::Done &done) {
            if (done)
                open(kind);
            else
                Q_EMIT failed(done.error());
        });
}

void TemplateGate::putInForce(PaperTemplate form, QDate from)
{
    m_desk.session().act(
        this,
        [form, from](work::Context &context) -> base::Result<work::OfficeTemplate> {
            return work::papertemplates::putInForce(context, form, from, {draftPage(form.kind), {}});
        },
        [this, form, from](const base::Result<work::OfficeTemplate> &made, const base::Id &act) {
            if (made) {
                Q_EMIT putIn(act, made->form.edition);
                return;
            }
            if (made.error().kind == base::ErrorKind::RefusedByRule) {
                Q_EMIT refused({tr("A template cannot be in force from a day that has passed: papers of that "
                                   "day exist. Please choose today or a later day.")});
                return;
            }
            PaperTemplate named = form;
            named.edition = u"-"_s;
            named.from = from;
            const QStringList sentences
                = sentencesOf(documents::readTemplate(documents::writeTemplate(named)).faults);
            if (made.error().kind == base::ErrorKind::InvalidInput && !sentences.isEmpty())
                Q_EMIT refused(sentences);
            else
                Q_EMIT failed(made.error());
        });
}

void TemplateGate::reset(PaperKind kind, QDate from)
{
    m_desk.session().act(
        this,
        [kind, from](work::Context &context) -> base::Done {
            if (const base::Done done = work::papertemplates::reset(context, kind, from); !done)
                return done;
            return work::log::discardDraft(context, draftPage(kind), {});
        },
        [this](const base::Done &done, const base::Id &act) {
            if (done)
                Q_EMIT resetDone(act);
            else
                Q_EMIT failed(done.error());
        });
}

void TemplateGate::withdraw(const base::Id &id)
{
    m_desk.session().act(
        this, [id](work::Context &context) { return work::papertemplates::withdraw(context, id); },
        [this](const base::Done &done, const base::Id &act) {
            if (done)
                Q_EMIT withdrawn(act);
            else if (done.error().kind == base::ErrorKind::RefusedByRule)
                Q_EMIT refused(
                    {tr("Papers were printed with this edition, so it stays. A new edition takes its "
                        "place.")});
            else
                Q_EMIT failed(done.error());
        });
}

void TemplateGate::takeIn(const QString &path)
{
    m_desk.session().ask(
        this,
        [path](work::Context &) -> base::Result<documents::TemplateReading> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return base::Error{base::ErrorKind::Io, file.errorString()};
            return documents::readTemplate(file.read(kLargestFile));
        },
        [this](const base::Result<documents::TemplateReading> &reading) {
            if (!reading)
                Q_EMIT failed(reading.error());
            else if (!reading->isGood())
                Q_EMIT refused(sentencesOf(reading->faults));
            else
                Q_EMIT takenIn(reading->made);
        });
}

void TemplateGate::give(const PaperTemplate &form, const QString &path)
{
    m_desk.session().job(
        this,
        [form, path](work::Context &context) -> base::Done {
            PaperTemplate named = form;
            if (named.edition.isEmpty()) {
                const auto edition = work::papertemplates::nextEdition(context, form.kind);
                if (!edition)
                    return edition.error();
                named.edition = *edition;
            }
            if (!named.from.isValid())
                named.from = base::koreanDay(context.clock().now());
            const QByteArray json = documents::writeTemplate(named);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
                return base::Error{base::ErrorKind::Io, file.errorString()};
            return {};
        },
        [this, path](const base::Done &done) {
            if (done)
                Q_EMIT given(path);
            else
                Q_EMIT failed(done.error());
        });
}

void TemplateGate::preview(const PaperTemplate &form, instruments::Language language, int zoom, double ratio)
{
    struct Shown {
        QList<QImage> pages;
        QString text;
    };
    const base::Moment now = m_desk.session().clock().now();
    const documents::PaperStamp stamp{m_desk.organisation(), m_desk.session().info().userName,
        base::koreanDay(now), base::koreanTime(now), {}, false, false};
    m_desk.session().askNewest(
        m_newestPicture, this,
        [form, stamp, language, zoom, ratio](work::Context &) -> base::Result<Shown> {
            const documents::PaperTongue tongue(
                language == instruments::Language::Korean ? u"ko"_s : u"en"_s);
            const auto document = documents::examplePaper(form, stamp);
            if (!document)
                return document.error();
            return Shown{printing::pagesOf(*document, zoom, ratio), documents::textOf(*document)};
        },
        [this](const base::Result<Shown> &shown) {
            if (shown)
                Q_EMIT previewed(shown->pages, shown->text);
            else
                Q_EMIT failed(shown.error());
        });
}

} // namespace ui
