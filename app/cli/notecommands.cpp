// SPDX-License-Identifier: GPL-3.0-or-later
// Notes on a person.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/shownwords.h"
#include "model/base/calendar.h"
#include "model/domain/note.h"
#include "model/work/codelists.h"
#include "model/work/log.h"
#include "model/work/people.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr int kUsualNotes = 1000;

Answer schema(const Run &)
{
    const auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    QJsonObject json = schemaOf(shapesOf<domain::Note>(), *codes);
    json.insert(u"required"_s, QJsonArray{u"text"_s});
    json.insert(u"title"_s, u"note add"_s);
    json.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    return reply(json, QString::fromUtf8(QJsonDocument(json).toJson()));
}

base::Result<domain::Note> noteFrom(const QByteArray &bytes, base::Moment now)
{
    const auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    const auto json = objectOf(bytes);
    if (!json)
        return json.error();
    auto note = recordFromJson<domain::Note>(*json, *codes, {});
    if (note && note->text.trimmed().isEmpty())
        return wrongUsage(u"text: is missing"_s);
    if (note && note->at && base::koreanDay(*note->at) > base::koreanDay(now))
        return wrongUsage(u"at: this day is still to come"_s);
    if (note && note->kind.isEmpty())
        note->kind = u"memo"_s;
    return note;
}

base::Result<domain::RecordRef> personOf(work::Context &context, const base::Id &id)
{
    auto record = findRecord(context, id);
    if (record && record->type != QLatin1String(domain::Person::kType))
        return base::Error{base::ErrorKind::NotFound, u"no person has this id"_s};
    return record;
}

Answer add(const Run &run)
{
    const auto person = idOf(run);
    if (!person)
        return person.error();
    const auto bytes = readInput();
    if (!bytes)
        return bytes.error();
    auto note = noteFrom(*bytes, run.clock().now());
    if (!note)
        return note.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    if (const auto known = personOf((*vault)->context(), *person); !known)
        return known.error();
    note->parent = *person;
    const auto id = work::people::saveNote((*vault)->context(), *note);
    if (!id)
        return id.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

/// The first line says what it is about; all of it stands in the JSON.
QString firstLine(const QString &text)
{
    return text.section(u'\n', 0, 0);
}

Answer list(const Run &run)
{
    const auto person = idOf(run);
    const auto limit = run.arguments.number(u"limit"_s, kUsualNotes, 1);
    const auto skip = run.arguments.number(u"skip"_s, 0);
    if (!person || !limit || !skip)
        return !person ? person.error() : !limit ? limit.error() : skip.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto known = personOf(context, *person);
    if (!known)
        return known.error();
    if (const base::Done logged = work::log::noteAccess(context, u"open"_s, *known); !logged)
        return logged.error();
    const qint64 most = qint64(*skip) + *limit;
    const auto notes = work::people::notes(
        context, *person, {}, int(std::min<qint64>(most, std::numeric_limits<int>::max())));
    if (!notes)
        return notes.error();
    QJsonArray all;
    QList<QStringList> rows;
    for (const domain::Note &note : notes->mid(*skip)) {
        const QJsonObject json = jsonFromRecord(note);
        all.append(json);
        rows.append({shownTime(note.at.value_or(0)), codeWord((*vault)->codes(), u"note-kinds"_s, note.kind), note.author, firstLine(note.text),
            note.id.toString()});
    }
    return reply({{u"person"_s, person->toString()}, {u"notes"_s, all}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "There is no note about this person yet. “note add” writes one.")));
}

} // namespace

std::vector<Command> noteCommands()
{
    return {
        {"note add", "PERSON", QT_TRANSLATE_NOOP("cli", "add the note that standard input holds as JSON"),
            add},
        {"note list", "PERSON", QT_TRANSLATE_NOOP("cli", "notes on a person, newest first"), list,
            {{"limit", "N", QT_TRANSLATE_NOOP("cli", "at most so many lines")},
                {"skip", "N", QT_TRANSLATE_NOOP("cli", "leave out so many at the beginning")}}},
        {"note schema", "", QT_TRANSLATE_NOOP("cli", "the JSON Schema of what note add reads"), schema},
    };
}

} // namespace cli
