// SPDX-License-Identifier: GPL-3.0-or-later
// Templates of papers: which there are, out to a file and in again, back to the built-in one.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/recordjson.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/work/papertemplates.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using documents::PaperKind;

constexpr qint64 kLargestTemplate = 2ll << 20;

base::Result<PaperKind> kindOf(const QString &typed)
{
    const auto kind = documents::paperKindOf(typed);
    if (kind)
        return *kind;
    QStringList known;
    for (const PaperKind one : documents::kAllPaperKinds)
        known.append(documents::codeOf(one));
    return wrongUsage(u"there is no paper %1; there are: %2"_s.arg(typed, known.join(", "_L1)));
}

base::Result<QDate> fromOf(const Run &run)
{
    if (!run.arguments.has(u"from"_s))
        return base::koreanDay(run.clock().now());
    const auto day = base::dayFromIso(run.arguments.value(u"from"_s));
    if (!day)
        return wrongUsage(u"--from: a day like 2026-12-01"_s);
    return *day;
}

QString nameOf(const work::OfficeTemplate &form)
{
    const bool korean = documents::wordsLanguage() == u"ko";
    return form.form.name.in(korean ? instruments::Language::Korean : instruments::Language::English);
}

QJsonObject lineJson(const work::TemplateLine &line)
{
    QJsonObject json{{u"paper"_s, documents::codeOf(line.form.form.kind)},
        {u"edition"_s, line.form.form.edition}, {u"name"_s, nameOf(line.form)},
        {u"builtIn"_s, line.form.id.isNil() || line.form.isReset}, {u"inForce"_s, line.isInForce},
        {u"used"_s, line.isUsed}};
    if (!line.form.id.isNil())
        json.insert(u"id"_s, line.form.id.toString());
    if (line.from.isValid())
        json.insert(u"from"_s, base::isoDay(line.from));
    if (!line.form.madeBy.isEmpty())
        json.insert(u"madeBy"_s, line.form.madeBy);
    return json;
}

Answer list(const Run &run)
{
    std::vector<PaperKind> kinds(documents::kAllPaperKinds.begin(), documents::kAllPaperKinds.end());
    if (run.arguments.has(u"paper"_s)) {
        const auto kind = kindOf(run.arguments.value(u"paper"_s));
        if (!kind)
            return kind.error();
        kinds = {*kind};
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const PaperKind kind : kinds) {
        const auto lines = work::papertemplates::list((*vault)->context(), kind);
        if (!lines)
            return lines.error();
        for (const work::TemplateLine &line : *lines) {
            json.append(lineJson(line));
            rows.append({documents::codeOf(kind), line.form.form.edition, base::isoDay(line.from),
                line.isInForce ? words(QT_TRANSLATE_NOOP("cli", "in force")) : QString(), nameOf(line.form)});
        }
    }
    return reply({{u"templates"_s, json}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "There is no template of your own yet; papers are printed as the program has them. “template import” brings one in.")));
}

base::Result<QByteArray> templateJson(const Run &run)
{
    const auto kind = kindOf(run.arguments.word(0));
    if (!kind)
        return kind.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto form
        = work::papertemplates::open((*vault)->context(), *kind, run.arguments.value(u"edition"_s));
    if (!form)
        return form.error();
    return documents::writeTemplate(form->form);
}

Answer show(const Run &run)
{
    const auto json = templateJson(run);
    if (!json)
        return json.error();
    return Reply{*json, QString::fromUtf8(*json), ExitCode::Done};
}

Answer exportTo(const Run &run)
{
    const QString path = QFileInfo(run.arguments.value(u"out"_s)).absoluteFilePath();
    if (const base::Done folder = needFolder(path); !folder)
        return folder.error();
    const auto json = templateJson(run);
    if (!json)
        return json.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*json) != json->size() || !file.commit())
        return base::Error{base::ErrorKind::Io, file.errorString()};
    return reply({{u"out"_s, path}, {u"bytes"_s, json->size()}},
        words(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(path));
}

/// What is wrong, all of it at once: whoever edits by hand mends it in one go.
Reply faultsReply(const documents::TemplateReading &reading)
{
    QJsonArray faults;
    QStringList lines;
    for (const documents::TemplateFault &fault : reading.faults) {
        faults.append(QJsonObject{{u"where"_s, fault.where}, {u"sentence"_s, documents::sentenceOf(fault)}});
        lines.append(documents::sentenceOf(fault));
    }
    return reply(
        {{u"taken"_s, false}, {u"faults"_s, faults}}, lines.join(u'\n') + u'\n', ExitCode::WrongUsage);
}

base::Error inWords(const base::Error &error)
{
    if (error.kind == base::ErrorKind::RefusedByRule && error.detail == u"from")
        return {error.kind,
            words(QT_TRANSLATE_NOOP("cli",
                "A template cannot be in force from a day that has passed: papers of that day exist."))};
    if (error.kind == base::ErrorKind::RefusedByRule && error.detail == u"used")
        return {error.kind,
            words(QT_TRANSLATE_NOOP("cli",
                "Papers bear this edition, so it stays; set another one in force from a later day."))};
    if (error.kind == base::ErrorKind::AlreadyExists)
        return {error.kind,
            words(QT_TRANSLATE_NOOP(
                      "cli", "edition %1 is there with other content; give the file another edition"))
                .arg(error.detail)};
    return error;
}

Answer takeIn(const Run &run)
{
    const auto from = fromOf(run);
    const auto bytes = readFileOrInput(run.arguments.word(0), kLargestTemplate);
    if (!from || !bytes)
        return from ? bytes.error() : from.error();
    const documents::TemplateReading reading = documents::readTemplate(*bytes);
    if (!reading.isGood())
        return faultsReply(reading);
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto taken = work::papertemplates::takeIn((*vault)->context(), reading.made, *from);
    if (!taken)
        return inWords(taken.error());
    const documents::PaperTemplate &form = taken->made.form;
    return reply({{u"taken"_s, true}, {u"new"_s, taken->isNew}, {u"paper"_s, documents::codeOf(form.kind)},
                     {u"edition"_s, form.edition}, {u"from"_s, base::isoDay(taken->from)}},
        (taken->isNew ? words(QT_TRANSLATE_NOOP("cli", "In force from %1: %2, edition %3"))
                      : words(QT_TRANSLATE_NOOP("cli", "There already since %1: %2, edition %3")))
            .arg(base::isoDay(taken->from), documents::codeOf(form.kind), form.edition));
}

Answer reset(const Run &run)
{
    const auto kind = kindOf(run.arguments.word(0));
    const auto from = fromOf(run);
    if (!kind || !from)
        return kind ? from.error() : kind.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    if (const base::Done done = work::papertemplates::reset((*vault)->context(), *kind, *from); !done)
        return inWords(done.error());
    return reply({{u"paper"_s, documents::codeOf(*kind)}, {u"from"_s, base::isoDay(*from)}},
        words(QT_TRANSLATE_NOOP("cli", "The built-in template is in force from %1"))
            .arg(base::isoDay(*from)));
}

/// The edition of the office of this name; its id is what an act needs.
base::Result<base::Id> editionOf(work::Context &context, PaperKind kind, const QString &edition)
{
    const auto form = work::papertemplates::open(context, kind, edition);
    if (!form)
        return form.error();
    if (form->id.isNil())
        return base::Error{base::ErrorKind::RefusedByRule,
            words(QT_TRANSLATE_NOOP("cli", "the built-in template stays; there is nothing to take back"))};
    return form->id;
}

Answer withdraw(const Run &run)
{
    const auto kind = kindOf(run.arguments.word(0));
    if (!kind)
        return kind.error();
    const QString edition = run.arguments.value(u"edition"_s);
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto id = editionOf((*vault)->context(), *kind, edition);
    if (!id)
        return id.error();
    if (const base::Done done = work::papertemplates::withdraw((*vault)->context(), *id); !done)
        return inWords(done.error());
    return reply({{u"paper"_s, documents::codeOf(*kind)}, {u"edition"_s, edition}},
        words(QT_TRANSLATE_NOOP("cli", "Taken back: %1, edition %2")).arg(documents::codeOf(*kind), edition));
}

} // namespace

std::vector<Command> templateCommands()
{
    const Option edition{
        "edition", "NAME", QT_TRANSLATE_NOOP("cli", "which edition; without it the one in force")};
    const Option from{"from", "DAY", QT_TRANSLATE_NOOP("cli", "in force from this day (today)")};
    return {{"template list", "", QT_TRANSLATE_NOOP("cli", "templates of papers, with their editions"), list,
                {{"paper", "NAME", QT_TRANSLATE_NOOP("cli", "only of this paper")}}},
        {"template show", "PAPER", QT_TRANSLATE_NOOP("cli", "one template as JSON"), show, {edition}},
        {"template export", "PAPER", QT_TRANSLATE_NOOP("cli", "one template to a file, for editing"),
            exportTo, {edition, {"out", "FILE", QT_TRANSLATE_NOOP("cli", "where to"), true}}},
        {"template import", "FILE",
            QT_TRANSLATE_NOOP("cli", "sets an edited template in force; a used edition is never changed"),
            takeIn, {from}},
        {"template reset", "PAPER", QT_TRANSLATE_NOOP("cli", "sets the built-in template in force again"),
            reset, {from}},
        {"template withdraw", "PAPER",
            QT_TRANSLATE_NOOP("cli", "takes an edition of the office back that no paper bears"), withdraw,
            {{"edition", "NAME", QT_TRANSLATE_NOOP("cli", "which edition"), true}}}};
}

} // namespace cli
