// SPDX-License-Identifier: GPL-3.0-or-later
// People: adding, showing, listing.
#include "app/cli/command.h"
#include "app/cli/fieldreader.h"
#include "app/cli/knownvalues.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/personjson.h"
#include "app/cli/recordjson.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/base/names.h"
#include "model/work/codelists.h"
#include "model/work/disagreements.h"
#include "model/work/lookalikes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer schema(const Run &)
{
    const auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    const QJsonObject json = personSchema(*codes);
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

base::Error refusal(const QList<base::Id> &known)
{
    QStringList ids;
    for (const base::Id &id : known)
        ids.append(id.toString());
    return {base::ErrorKind::RefusedByRule,
        words(
            QT_TRANSLATE_NOOP("cli",
                "this person seems to be there already; nothing was added. Look with person show %1, or add "
                "the person all the same with --anyway."))
            .arg(ids.join(u' '))};
}

Answer add(const Run &run)
{
    const auto input = readInput();
    if (!input)
        return input.error();
    const auto json = objectOf(*input);
    if (!json)
        return json.error();
    // Read once before the password is asked for: a wrong file costs nothing then.
    const auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    const auto edit = personFromJson(*json, *codes, base::koreanDay(run.clock().now()));
    if (!edit)
        return edit.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    if (!run.arguments.has(u"anyway"_s)) {
        const auto known = work::people::lookalikes((*vault)->context(), *edit);
        if (!known)
            return known.error();
        if (!known->isEmpty())
            return refusal(*known);
    }
    const auto id = work::people::add((*vault)->context(), *edit);
    if (!id)
        return id.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

using Disagreements = QList<domain::Disagreement>;

QString conflictId(const domain::Disagreement &one)
{
    return QString::fromLatin1(work::disagreements::ownId(one).toHex());
}

QJsonArray conflictsJson(const Disagreements &open)
{
    QJsonArray list;
    for (const domain::Disagreement &one : open) {
        const QString field = one.column.isEmpty() ? QString() : jsonName(one.column.toLatin1().constData());
        list.append(QJsonObject{{u"id"_s, conflictId(one)}, {u"type"_s, one.record.type},
            {u"record"_s, one.record.id.toString()}, {u"field"_s, field}, {u"part"_s, one.part},
            {u"mustDecide"_s, one.mustDecide}});
    }
    return list;
}

/// The fields of the person that are marked; what is left over is of records that hang on him.
QString markOf(const FieldShape &shape, Disagreements &open)
{
    QStringList ids;
    for (const domain::Disagreement &one : std::as_const(open)) {
        if (one.record.type == "person"_L1 && one.column == QLatin1String(shape.column))
            ids.append(conflictId(one).first(16));
    }
    open.removeIf([&](const domain::Disagreement &one) { return ids.contains(conflictId(one).first(16)); });
    return ids.isEmpty() ? QString() : words(QT_TRANSLATE_NOOP("cli", "← two people wrote it apart, conflict %1")).arg(ids.join(u", "_s));
}

void addLeftOver(const Disagreements &open, QList<QStringList> &rows)
{
    for (const domain::Disagreement &one : open)
        rows.append({words(QT_TRANSLATE_NOOP("cli", "Conflict")), recordWord(one.record.type),
            one.column.isEmpty() ? QString() : fieldWord(one.record.type, one.column), conflictId(one).first(16)});
}

/// A value as people read it: codes by their names.
QString shownValue(const domain::CodeLists &codes, const FieldShape &shape, const QJsonValue &value)
{
    QStringList parts;
    const QStringList given = value.isArray() ? value.toVariant().toStringList() : QStringList{value.toVariant().toString()};
    for (const QString &one : given)
        parts.append(shape.codeList.isEmpty() ? one : codeWord(codes, shape.codeList, one));
    return parts.join(u", "_s);
}

QString appointmentTime(const domain::Appointment &one)
{
    const QString hours = one.until.isEmpty() ? one.from : one.from + u"–"_s + one.until;
    const qsizetype day = weekdays().indexOf(one.day);
    return (day < 0 ? hours : QLocale().dayName(int(day) + 1, QLocale::ShortFormat) + u' ' + hours).trimmed();
}

QString linesOf(const domain::CodeLists &codes, const work::PersonDetail &detail, Disagreements open)
{
    QList<QStringList> rows;
    const QJsonObject json = jsonFromRecord(detail.person);
    for (const FieldShape &shape : shapesOf<domain::Person>()) {
        const QJsonValue value = json.value(shape.name);
        const QString label = QCoreApplication::translate("fields", shape.label);
        QStringList row{label};
        if (shape.kind == JsonKind::Address && value.isObject())
            row.append(domain::Address::fromJson(value.toObject()).line());
        else if (shape.kind == JsonKind::Flag && value.toBool())
            row.append(words(QT_TRANSLATE_NOOP("cli", "yes")));
        else if (!value.isUndefined() && !value.isBool())
            row.append(shownValue(codes, shape, value));
        const QString mark = markOf(shape, open);
        if (row.size() > 1 || !mark.isEmpty())
            rows.append(row.size() > 1 ? row << mark : row << QString() << mark);
    }
    addLeftOver(open, rows);
    for (const domain::Phone &phone : detail.phones)
        rows.append({words(QT_TRANSLATE_NOOP("cli", "Phone")), base::formatPhone(phone.number), phone.owner});
    for (const domain::Appointment &one : detail.appointments)
        rows.append({words(QT_TRANSLATE_NOOP("cli", "Appointment")), appointmentTime(one), one.label});
    for (const domain::Assessment &assessment : detail.assessments)
        rows.append({words(QT_TRANSLATE_NOOP("cli", "Assessment")), base::isoDay(assessment.day),
            assessment.id.toString()});
    for (const domain::Bundle &bundle : detail.bundles)
        rows.append({words(QT_TRANSLATE_NOOP("cli", "Bundle")), bundle.start, bundle.id.toString()});
    return textTable(rows);
}

Answer show(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    const auto detail = work::people::open(at->context(), at->id);
    if (!detail)
        return detail.error();
    const auto open = work::disagreements::of(at->context(), at->id);
    if (!open)
        return open.error();
    QJsonObject json = jsonOf(*detail);
    json.insert(u"conflicts"_s, conflictsJson(*open));
    return reply(json, linesOf(at->codes(), *detail, *open));
}

domain::PeopleQuery queryOf(const Run &run)
{
    const Arguments &arguments = run.arguments;
    domain::PeopleQuery query;
    query.text = arguments.value(u"text"_s);
    query.dong = domain::normalisedDong(arguments.value(u"dong"_s));
    query.condition = arguments.value(u"condition"_s);
    query.stage = arguments.value(u"stage"_s);
    query.bundle = arguments.value(u"bundle"_s);
    query.urgentOnly = arguments.has(u"urgent"_s);
    query.withoutAssessment = arguments.has(u"without-assessment"_s);
    query.conflictsOnly = arguments.has(u"conflicts"_s);
    query.withFormer = arguments.has(u"with-former"_s);
    query.today = base::koreanDay(run.clock().now());
    return query;
}

/// Whether the list can be narrowed to what was typed.
base::Done checkFilters(const Run &run)
{
    const auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    const std::pair<QString, QString> filters[] = {
        {u"condition"_s, u"conditions"_s}, {u"stage"_s, u"stages"_s}, {u"bundle"_s, u"bundle-states"_s}};
    for (const auto &[option, name] : filters) {
        QStringList allowed;
        if (option == u"bundle")
            allowed.append(u"none"_s);
        for (const domain::Code &code : codes->list(name).codes)
            allowed.append(code.code);
        const base::Done known = run.arguments.has(option) ? oneOf(option, run.arguments.value(option), allowed) : base::Done();
        if (!known)
            return known;
    }
    return {};
}

Answer list(const Run &run)
{
    if (const base::Done right = checkFilters(run); !right)
        return right.error();
    const auto skip = run.arguments.number(u"skip"_s, 0);
    const auto limit = run.arguments.number(u"limit"_s, std::numeric_limits<int>::max(), 1);
    if (!skip || !limit)
        return skip ? limit.error() : skip.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto page = work::people::list((*vault)->context(), queryOf(run), *skip, *limit);
    if (!page)
        return page.error();
    QJsonArray people;
    QList<QStringList> rows;
    for (const domain::PeopleRow &row : page->rows) {
        people.append(jsonOf(row));
        rows.append(
            {row.id.toString(), row.name, base::isoDay(row.birth), row.dong, base::formatPhone(row.phone)});
    }
    const QString count
        = words(QT_TRANSLATE_NOOP("cli", "%1 of %2 people")).arg(rows.size()).arg(page->total);
    const QJsonObject json{{u"total"_s, page->total}, {u"offset"_s, page->offset}, {u"people"_s, people}};
    if (page->total == 0)
        return reply(json,
            words(QT_TRANSLATE_NOOP("cli",
                "Nobody fits. “person add” takes somebody in, “import people FILE” a list; with other options “person list” shows more.")));
    return reply(json, textTable(rows) + count);
}

} // namespace

std::vector<Command> personCommands()
{
    return {
        {"person add", "", QT_TRANSLATE_NOOP("cli", "add the person that standard input holds as JSON"), add,
            {{"anyway", nullptr,
                QT_TRANSLATE_NOOP("cli", "also where somebody like this is there already")}}},
        {"person show", "PERSON", QT_TRANSLATE_NOOP("cli", "all that is known of a person"), show},
        {"person list", "", QT_TRANSLATE_NOOP("cli", "people by name"), list,
            {{"text", "TEXT", QT_TRANSLATE_NOOP("cli", "name, address or number, initials too")},
                {"dong", "DONG", QT_TRANSLATE_NOOP("cli", "living in this dong")},
                {"condition", "CODE", QT_TRANSLATE_NOOP("cli", "with this condition")},
                {"stage", "CODE", QT_TRANSLATE_NOOP("cli", "in this stage of recovery")},
                {"bundle", "STATE", QT_TRANSLATE_NOOP("cli", "with a bundle in this state, or none")},
                {"urgent", nullptr, QT_TRANSLATE_NOOP("cli", "urgent only")},
                {"without-assessment", nullptr, QT_TRANSLATE_NOOP("cli", "never assessed only")},
                {"conflicts", nullptr,
                    QT_TRANSLATE_NOOP("cli", "with something only that two people wrote apart")},
                {"with-former", nullptr, QT_TRANSLATE_NOOP("cli", "also people who moved, left or died")},
                {"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many lines")},
                {"skip", "N", QT_TRANSLATE_NOOP("cli", "leave out so many at the beginning")}}},
        {"person schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what person add reads"), schema},
    };
}

} // namespace cli
