// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/papertemplates.h"

#include "model/base/calendar.h"
#include "model/domain/papertemplate.h"
#include "model/store/actwriter.h"
#include "model/store/prints.h"
#include "model/work/context.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::papertemplates {
namespace {

using documents::PaperKind;
using Record = domain::PaperTemplate;

QDate todayOf(Context &context)
{
    return base::koreanDay(context.clock().now());
}

OfficeTemplate builtIn(PaperKind kind)
{
    return {{}, documents::builtInTemplate(kind)};
}

/// InvalidInput where a record, perhaps from a newer program, cannot be used here.
base::Result<OfficeTemplate> formOf(PaperKind kind, const Record &record)
{
    OfficeTemplate made{record.id, documents::builtInTemplate(kind), record.madeBy, record.body.isEmpty()};
    if (made.isReset)
        return made;
    documents::TemplateReading reading
        = documents::readTemplate(QJsonDocument(record.body).toJson(QJsonDocument::Compact));
    if (!reading.isGood())
        return base::Error{base::ErrorKind::InvalidInput, documents::sentenceOf(reading.faults.front())};
    made.form = std::move(reading.made);
    return made;
}

/// The office's editions of a paper by the day from which they are in force; of one day, the newest last.
base::Result<QList<Record>> recordsOf(Context &context, PaperKind kind)
{
    auto all = store::records::all<Record>(context.connection());
    if (!all)
        return all.error();
    all->removeIf([&](const Record &one) { return one.paper != documents::codeOf(kind); });
    std::stable_sort(all->begin(), all->end(),
        [](const Record &first, const Record &second) { return first.from < second.from; });
    return all;
}

const Record *inForceOf(const QList<Record> &records, QDate on)
{
    const Record *found = nullptr;
    for (const Record &one : records) {
        if (one.from <= on)
            found = &one;
    }
    return found;
}

bool isSame(documents::PaperTemplate one, documents::PaperTemplate other)
{
    one.from = other.from = {};
    return one == other;
}

base::Result<base::Id> write(
    Context &context, const Record &record, const QString &kind, const domain::DraftKey &draft)
{
    auto writer = store::ActWriter::begin(context.vault(), context.connection(), {kind});
    if (!writer)
        return writer.error();
    const auto id = writer->put(record);
    if (!id)
        return id.error();
    writer->setSubject({QLatin1String(Record::kType), *id});
    if (const base::Done dropped = writer->dropDraft(draft); !dropped)
        return dropped.error();
    const auto act = context.finish(*writer);
    return act ? id : act.error();
}

base::Done needDay(Context &context, QDate from)
{
    if (!from.isValid())
        return base::Error{base::ErrorKind::InvalidInput, u"from"_s};
    if (from < todayOf(context))
        return base::Error{base::ErrorKind::RefusedByRule, u"from"_s};
    return {};
}

} // namespace

base::Result<QList<TemplateLine>> list(Context &context, PaperKind kind)
{
    const auto records = recordsOf(context, kind);
    if (!records)
        return records.error();
    const Record *current = inForceOf(*records, todayOf(context));
    QList<TemplateLine> lines{{builtIn(kind), {}, !current, false}};
    for (const Record &record : *records) {
        auto form = formOf(kind, record);
        if (!form)
            return form.error();
        lines.append({std::move(*form), record.from, &record == current, false});
    }
    for (TemplateLine &line : lines) {
        const auto used
            = store::prints::used(context.connection(), documents::codeOf(kind), line.form.form.edition);
        if (!used)
            return used.error();
        line.isUsed = *used;
    }
    return lines;
}

base::Result<OfficeTemplate> inForce(Context &context, PaperKind kind, QDate on)
{
    const auto records = recordsOf(context, kind);
    if (!records)
        return records.error();
    const Record *current = inForceOf(*records, on);
    return current ? formOf(kind, *current) : builtIn(kind);
}

base::Result<OfficeTemplate> open(Context &context, PaperKind kind, const base::Id &id)
{
    if (id.isNil())
        return builtIn(kind);
    const auto record = store::records::find<Record>(context.connection(), id);
    if (!record)
        return record.error();
    if (!*record || (*record)->paper != documents::codeOf(kind))
        return base::Error{base::ErrorKind::NotFound, u"papertemplate"_s};
    return formOf(kind, **record);
}

base::Result<OfficeTemplate> open(Context &context, PaperKind kind, const QString &edition)
{
    if (edition.isEmpty())
        return inForce(context, kind, todayOf(context));
    if (edition == documents::builtInTemplate(kind).edition)
        return builtIn(kind);
    const auto records = recordsOf(context, kind);
    if (!records)
        return records.error();
    for (const Record &record : *records) {
        if (record.edition == edition && !record.body.isEmpty())
            return formOf(kind, record);
    }
    return base::Error{base::ErrorKind::NotFound, u"papertemplate"_s};
}

base::Result<QString> nextEdition(Context &context, PaperKind kind)
{
    const auto records = recordsOf(context, kind);
    if (!records)
        return records.error();
    const int year = todayOf(context).year();
    for (int number = 1;; ++number) {
        const QString name = u"%1-%2"_s.arg(year).arg(number);
        const bool isTaken = std::any_of(
            records->begin(), records->end(), [&](const Record &one) { return one.edition == name; });
        if (!isTaken && name != documents::builtInTemplate(kind).edition)
            return name;
    }
}

base::Result<OfficeTemplate> putInForce(
    Context &context, const documents::PaperTemplate &form, QDate from, const domain::DraftKey &draft)
{
    if (const base::Done good = needDay(context, from); !good)
        return good.error();
    documents::PaperTemplate made = form;
    made.from = from;
    if (made.edition.trimmed().isEmpty()) {
        const auto name = nextEdition(context, made.kind);
        if (!name)
            return name.error();
        made.edition = *name;
    }
    const QByteArray json = documents::writeTemplate(made);
    const documents::TemplateReading reading = documents::readTemplate(json);
    if (!reading.isGood())
        return base::Error{base::ErrorKind::InvalidInput, documents::sentenceOf(reading.faults.front())};
    if (const auto taken = open(context, made.kind, made.edition); taken)
        return base::Error{base::ErrorKind::AlreadyExists, made.edition};
    Record record;
    record.paper = documents::codeOf(made.kind);
    record.edition = made.edition;
    record.name = made.name.ko.isEmpty() ? made.name.en : made.name.ko;
    record.from = from;
    record.body = QJsonDocument::fromJson(json).object();
    record.madeBy = context.userName();
    const auto id = write(context, record, u"set paper template in force"_s, draft);
    if (!id)
        return id.error();
    return OfficeTemplate{*id, made, record.madeBy};
}

base::Result<TemplateImport> takeIn(Context &context, const documents::PaperTemplate &form, QDate from)
{
    const auto there = open(context, form.kind, form.edition);
    if (!form.edition.isEmpty() && there && isSame(there->form, form))
        return TemplateImport{*there, false, there->form.from};
    auto made = putInForce(context, form, from);
    if (!made)
        return made.error();
    return TemplateImport{std::move(*made), true, from};
}

base::Done reset(Context &context, PaperKind kind, QDate from)
{
    if (const base::Done good = needDay(context, from); !good)
        return good;
    Record record;
    record.paper = documents::codeOf(kind);
    record.edition = documents::builtInTemplate(kind).edition;
    record.from = from;
    record.madeBy = context.userName();
    const auto id = write(context, record, u"reset paper template"_s, {});
    return id ? base::Done() : base::Done(id.error());
}

base::Done withdraw(Context &context, const base::Id &id)
{
    const auto record = store::records::find<Record>(context.connection(), id);
    if (!record)
        return record.error();
    if (!*record)
        return base::Error{base::ErrorKind::NotFound, u"papertemplate"_s};
    if (!(*record)->body.isEmpty() && (*record)->from <= todayOf(context)) {
        const auto used = store::prints::used(context.connection(), (*record)->paper, (*record)->edition);
        if (!used)
            return used.error();
        if (*used)
            return base::Error{base::ErrorKind::RefusedByRule, u"used"_s};
    }
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"withdraw paper template"_s, {QLatin1String(Record::kType), id}});
    if (!writer)
        return writer.error();
    if (const base::Done removed = writer->remove<Record>(id); !removed)
        return removed;
    const auto act = context.finish(*writer);
    return act ? base::Done() : base::Done(act.error());
}

} // namespace work::papertemplates
