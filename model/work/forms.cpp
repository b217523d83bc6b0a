// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/forms.h"

#include "model/base/calendar.h"
#include "model/instruments/exactjson.h"
#include "model/instruments/questionnairejson.h"
#include "model/store/actwriter.h"
#include "model/work/context.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QVersionNumber>

#include <algorithm>

namespace work::forms {
namespace {

using domain::Instrument;
using instruments::EditionState;
using instruments::Questionnaire;

const QString kStatus = QStringLiteral("status");
const QString kUrl = QStringLiteral("url");
const QString kVersion = QStringLiteral("version");

base::Error refused(const QString &why)
{
    return {base::ErrorKind::RefusedByRule, why};
}

FormEntry entryOf(const Questionnaire &form)
{
    FormEntry entry;
    entry.url = form.url;
    entry.edition = form.version;
    entry.title = form.title;
    entry.label = form.label;
    entry.state = instruments::stateOf(form);
    entry.from = form.effectiveFrom;
    entry.until = form.effectiveUntil;
    entry.isScoreOnly = form.isScoreOnly;
    entry.licence = form.licence;
    const instruments::ItemIndex index(form);
    entry.questions = int(std::count_if(index.inOrder().begin(), index.inOrder().end(),
        [](const instruments::Item *item) { return item->isQuestion() && !item->readOnly; }));
    return entry;
}

FormEntry entryOf(const Questionnaire &form, const Instrument &record)
{
    FormEntry entry = entryOf(form);
    entry.id = record.id;
    entry.version = record.version;
    entry.origin = record.origin == QLatin1String("imported") ? FormOrigin::Imported : FormOrigin::Own;
    entry.note = record.note;
    return entry;
}

/// An edition with its entry, from wherever it comes; own ones before those of the program.
struct Shelved {
    FormEntry entry;
    FormPtr form;
};

base::Result<QList<Shelved>> everything(Context &context)
{
    QList<Shelved> all;
    const auto records = store::records::all<Instrument>(context.connection());
    if (!records)
        return records.error();
    for (const Instrument &record : *records) {
        const auto form = context.forms().ofRecord(record);
        // One that cannot be read here, written by a newer version, must not hide the others.
        if (form)
            all.append({entryOf(**form, record), *form});
    }
    const auto builtIn = context.forms().builtIn();
    if (!builtIn)
        return builtIn.error();
    for (const FormPtr &form : *builtIn)
        all.append({entryOf(*form), form});
    return all;
}

/// All editions of one instrument, without reading those of others.
base::Result<QList<Shelved>> editionsOf(Context &context, const QString &url)
{
    QList<Shelved> all;
    const auto records = store::records::all<Instrument>(context.connection());
    if (!records)
        return records.error();
    for (const Instrument &record : *records) {
        if (record.url != url)
            continue;
        const auto form = context.forms().ofRecord(record);
        if (form)
            all.append({entryOf(**form, record), *form});
    }
    const auto builtIn = context.forms().builtIn();
    if (!builtIn)
        return builtIn.error();
    for (const FormPtr &form : *builtIn) {
        if (form->url == url)
            all.append({entryOf(*form), form});
    }
    return all;
}

bool isNewer(const Shelved &one, const Shelved &other)
{
    const auto version = [](const Shelved &each) { return QVersionNumber::fromString(each.entry.edition); };
    return version(one) != version(other) ? version(one) > version(other)
                                          : one.entry.edition > other.entry.edition;
}

bool isPublished(const FormEntry &entry, QDate day)
{
    // A retired edition was in force until its last day, and answers of that time are still brought in.
    return entry.state == EditionState::Published || entry.state == EditionState::Unclear
        || (entry.state == EditionState::Retired && entry.until.isValid() && day <= entry.until);
}

const Shelved *bestFor(const QList<Shelved> &editions, QDate day)
{
    const Shelved *best = nullptr;
    for (const Shelved &each : editions) {
        if (isPublished(each.entry, day) && (!best || suitsBetter(*each.form, *best->form, day)))
            best = &each;
    }
    return best;
}

QList<Shelved> onlyBest(const QList<Shelved> &all, QDate day)
{
    QHash<QString, QList<Shelved>> byUrl;
    for (const Shelved &each : all)
        byUrl[each.entry.url].append(each);
    QList<Shelved> best;
    for (const QList<Shelved> &editions : std::as_const(byUrl)) {
        const Shelved *one = day.isValid() ? bestFor(editions, day) : nullptr;
        best.append(one ? *one
                        : *std::max_element(editions.begin(), editions.end(),
                            [](const Shelved &a, const Shelved &b) { return isNewer(b, a); }));
    }
    return best;
}

/// By title, then the newest edition first.
QList<FormEntry> chosenFrom(const QList<Shelved> &all, const FormFilter &filter)
{
    QList<Shelved> chosen;
    for (const Shelved &each : all) {
        const bool isOfState = !filter.state || each.entry.state == *filter.state;
        const bool isValid = !filter.validOn.isValid()
            || (isPublished(each.entry, filter.validOn) && isInForce(*each.form, filter.validOn));
        if (isOfState && isValid)
            chosen.append(each);
    }
    if (filter.onlyNewest)
        chosen = onlyBest(chosen, filter.validOn);
    std::stable_sort(chosen.begin(), chosen.end(), [](const Shelved &one, const Shelved &other) {
        const QString first = one.entry.title.in(instruments::Language::Korean);
        const QString second = other.entry.title.in(instruments::Language::Korean);
        const int order = QString::localeAwareCompare(first, second);
        if (order != 0)
            return order < 0;
        return one.entry.url != other.entry.url ? one.entry.url < other.entry.url : isNewer(one, other);
    });
    QList<FormEntry> entries;
    for (const Shelved &each : chosen)
        entries.append(each.entry);
    return entries;
}

base::Result<Instrument> recordAt(Context &context, const base::Id &id)
{
    const auto found = store::records::find<Instrument>(context.connection(), id);
    if (!found)
        return found.error();
    if (!*found)
        return base::Error{base::ErrorKind::NotFound, QStringLiteral("instrument")};
    return **found;
}

/// The columns that repeat what the body says.
void describe(Instrument &record, const Questionnaire &form)
{
    record.url = form.url;
    record.edition = form.version;
    record.name = form.json.value(QStringLiteral("name")).toString();
    record.title = form.title.in(instruments::Language::Korean);
    record.status = form.status;
    record.fromDay = form.effectiveFrom;
    record.untilDay = form.effectiveUntil;
    record.body = form.json;
}

base::Result<store::ActWriter> begin(Context &context, const char *act, const base::Id &id = {})
{
    return store::ActWriter::begin(
        context.vault(), context.connection(), {QLatin1String(act), {QLatin1String(Instrument::kType), id}});
}

base::Result<base::Id> finish(Context &context, store::ActWriter &writer, const Instrument &record)
{
    const auto id = writer.put(record);
    if (!id)
        return id.error();
    writer.setSubject({QLatin1String(Instrument::kType), *id});
    if (const auto done = context.finish(writer); !done)
        return done.error();
    return *id;
}

base::Result<base::Id> put(Context &context, const Instrument &record, const char *act)
{
    auto writer = begin(context, act, record.id);
    return writer ? finish(context, *writer, record) : writer.error();
}

/// A draft without an address gets one of its own.
base::Result<base::Id> putDraft(Context &context, QJsonObject body)
{
    auto writer = begin(context, "add instrument");
    if (!writer)
        return writer.error();
    if (!body.contains(kUrl))
        body.insert(kUrl, QString(QStringLiteral("urn:uuid:") + context.vault().ids().next().toString()));
    const auto form = instruments::readQuestionnaire(body);
    if (!form)
        return form.error();
    Instrument record;
    describe(record, *form);
    record.origin = QStringLiteral("own");
    return finish(context, *writer, record);
}

/// Who else has this address and edition; null where nobody has.
base::Result<std::optional<Shelved>> twinOf(
    Context &context, const QString &url, const QString &edition, const base::Id &self = {})
{
    const auto editions = editionsOf(context, url);
    if (!editions)
        return editions.error();
    for (const Shelved &each : *editions) {
        if (each.entry.edition == edition && (self.isNil() || each.entry.id != self))
            return std::optional(each);
    }
    return std::optional<Shelved>();
}

/// What another house wrote is not ours to mend: only what asks nothing stays out.
bool mustBeMended(const instruments::DraftProblem &problem, bool isImported)
{
    return problem.blocks && (!isImported || problem.fault == instruments::DraftFault::NoQuestion);
}

/// An edition for a form that came without one.
base::Result<QString> freeEdition(Context &context, const QString &url)
{
    const auto editions = editionsOf(context, url);
    if (!editions)
        return editions.error();
    QString free = QStringLiteral("1.0");
    const auto isTaken = [&](const Shelved &each) { return each.entry.edition == free; };
    while (std::any_of(editions->begin(), editions->end(), isTaken))
        free = instruments::nextVersion(free);
    return free;
}

} // namespace

base::Result<QList<FormEntry>> list(Context &context, const FormFilter &filter)
{
    const auto all = everything(context);
    return all ? base::Result<QList<FormEntry>>(chosenFrom(*all, filter)) : all.error();
}

base::Result<QList<FormEntry>> listBuiltIn(FormShelf &shelf, const FormFilter &filter)
{
    const auto builtIn = shelf.builtIn();
    if (!builtIn)
        return builtIn.error();
    QList<Shelved> all;
    for (const FormPtr &form : *builtIn)
        all.append({entryOf(*form), form});
    return chosenFrom(all, filter);
}

base::Result<FormPtr> open(Context &context, const QString &url, const QString &edition)
{
    const auto editions = editionsOf(context, url);
    if (!editions)
        return editions.error();
    for (const Shelved &each : *editions) {
        if (!edition.isEmpty() && each.entry.edition == edition)
            return each.form;
    }
    if (!edition.isEmpty() || editions->isEmpty())
        return base::Error{
            base::ErrorKind::NotFound, QString(edition.isEmpty() ? url : url + u'|' + edition)};
    if (const Shelved *best = bestFor(*editions, base::koreanDay(context.clock().now())))
        return best->form;
    return std::max_element(editions->begin(), editions->end(), [](const Shelved &one, const Shelved &other) {
        return isNewer(other, one);
    })->form;
}

base::Result<FormPtr> open(Context &context, const base::Id &id)
{
    const auto record = recordAt(context, id);
    return record ? context.forms().ofRecord(*record) : record.error();
}

base::Result<FormPtr> inForce(Context &context, const QString &url, QDate day)
{
    const auto editions = editionsOf(context, url);
    if (!editions)
        return editions.error();
    const Shelved *best = bestFor(*editions, day);
    return best ? best->form : FormPtr();
}

base::Result<base::Id> newDraft(Context &context, const QString &title)
{
    return putDraft(context,
        {{QStringLiteral("resourceType"), QStringLiteral("Questionnaire")},
            {QStringLiteral("language"), QStringLiteral("ko")}, {kVersion, QStringLiteral("1.0")},
            {QStringLiteral("title"), title.trimmed()}, {kStatus, QStringLiteral("draft")}});
}

base::Result<base::Id> copyAsDraft(Context &context, const QString &url, const QString &edition, CopyAs as)
{
    const auto form = open(context, url, edition);
    const auto editions = editionsOf(context, url);
    if (!form || !editions)
        return form ? editions.error() : form.error();
    QStringList taken;
    for (const Shelved &each : *editions)
        taken.append(each.entry.edition);
    // A draft too can be the start of another one.
    Questionnaire source(**form);
    if (!instruments::whyNotEditable(source))
        source.status = QStringLiteral("active");
    auto draft = instruments::nextDraft(source, taken);
    if (!draft)
        return draft.error();
    if (as == CopyAs::NextEdition) {
        draft->json.insert(kUrl, url);
    } else {
        draft->json.remove(kUrl);
        draft->json.insert(kVersion, QStringLiteral("1.0"));
    }
    return putDraft(context, draft->json);
}

base::Done saveDraft(Context &context, const base::Id &id, qint64 version, const QJsonObject &body)
{
    auto record = recordAt(context, id);
    if (!record)
        return record.error();
    if (record->status != QLatin1String("draft"))
        return refused(QStringLiteral("published"));
    QJsonObject draft(body);
    draft.insert(kStatus, QStringLiteral("draft"));
    const auto form = instruments::readQuestionnaire(draft);
    if (!form)
        return form.error();
    if (form->url.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("Questionnaire.url: is missing")};
    const auto twin = twinOf(context, form->url, form->version, id);
    if (!twin)
        return twin.error();
    if (*twin)
        return base::Error{base::ErrorKind::AlreadyExists, QString(form->url + u'|' + form->version)};
    describe(*record, *form);
    record->version = version;
    const auto stored = put(context, *record, "change instrument");
    return stored ? base::Done() : stored.error();
}

base::Done removeDraft(Context &context, const base::Id &id)
{
    const auto record = recordAt(context, id);
    if (!record)
        return record.error();
    if (record->status != QLatin1String("draft"))
        return refused(QStringLiteral("published"));
    auto writer = begin(context, "remove instrument", id);
    if (!writer)
        return writer.error();
    if (const base::Done removed = writer->remove<Instrument>(id); !removed)
        return removed;
    const auto done = context.finish(*writer);
    return done ? base::Done() : done.error();
}

base::Done publish(Context &context, const base::Id &id, QDate from)
{
    auto record = recordAt(context, id);
    if (!record)
        return record.error();
    const auto shared = context.forms().ofRecord(*record);
    if (!shared)
        return shared.error();
    Questionnaire draft(**shared);
    if (instruments::stateOf(draft) != EditionState::Draft)
        return refused(QStringLiteral("published"));
    const bool isImported = record->origin == QLatin1String("imported");
    for (const instruments::DraftProblem &issue : instruments::checkDraft(draft)) {
        if (mustBeMended(issue, isImported))
            return refused(issue.linkId.isEmpty()
                    ? instruments::nameOf(issue.fault)
                    : QString(instruments::nameOf(issue.fault) + QStringLiteral(": ") + issue.linkId));
    }
    if (draft.version.isEmpty()) {
        const auto edition = freeEdition(context, draft.url);
        if (!edition)
            return edition.error();
        draft.version = *edition;
    }
    const auto edition = instruments::published(draft, from);
    if (!edition)
        return edition.error();
    Questionnaire named(*edition);
    // Once answers name it, the file says by what name.
    named.json.insert(kUrl, named.url);
    named.json.insert(kVersion, named.version);
    describe(*record, named);
    record->publishedAt = context.clock().now();
    record->publishedBy = context.userName();
    const auto stored = put(context, *record, "publish instrument");
    return stored ? base::Done() : stored.error();
}

base::Done retire(Context &context, const base::Id &id, QDate lastDay)
{
    if (id.isNil())
        return refused(QStringLiteral("built in"));
    auto record = recordAt(context, id);
    if (!record)
        return record.error();
    const auto form = context.forms().ofRecord(*record);
    if (!form)
        return form.error();
    const auto retired = instruments::retired(**form, lastDay);
    if (!retired)
        return retired.error();
    describe(*record, *retired);
    const auto stored = put(context, *record, "retire instrument");
    return stored ? base::Done() : stored.error();
}

base::Result<FormImport> takeIn(Context &context, const QByteArray &bytes)
{
    auto form = instruments::readQuestionnaire(bytes);
    if (!form)
        return form.error();
    FormImport report;
    if (form->url.isEmpty()) {
        const QByteArray content
            = QJsonDocument(instruments::withoutDigits(form->json)).toJson(QJsonDocument::Compact);
        form->url = QStringLiteral("urn:carepass:imported:")
            + QString::fromLatin1(
                QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().left(32));
        report.hasOwnAddress = false;
    }
    report.url = form->url;
    report.edition = form->version;
    const auto twin = twinOf(context, form->url, form->version);
    if (!twin)
        return twin.error();
    if (*twin
        && instruments::withoutDigits((*twin)->form->json) != instruments::withoutDigits(form->json))
        return base::Error{base::ErrorKind::AlreadyExists, QString(form->url + u'|' + form->version)};
    if (*twin) {
        report.outcome = FormImport::Outcome::Same;
        report.id = (*twin)->entry.id;
        return report;
    }
    Instrument record;
    describe(record, *form);
    record.origin = QStringLiteral("imported");
    const auto id = put(context, record, "import instrument");
    if (!id)
        return id.error();
    report.id = *id;
    return report;
}

base::Result<QByteArray> exported(Context &context, const QString &url, const QString &edition)
{
    const auto form = open(context, url, edition);
    if (!form)
        return form.error();
    return instruments::writeExactJson((*form)->json);
}

} // namespace work::forms
