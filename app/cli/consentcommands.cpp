// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of consents, and consents that are still missing.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "model/work/consentview.h"
#include "model/work/log.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer attachPaper(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    const QString path = run.arguments.value(u"paper"_s);
    const auto paper = work::consents::readPaper(path);
    if (!paper && paper.error().kind == base::ErrorKind::InvalidInput)
        return wrongUsage(
            u"--paper: %1 is no PDF, PNG or JPEG of 10 MB at most, or it is damaged"_s.arg(path));
    if (!paper)
        return paper.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    if (const base::Done done = work::consents::attach((*vault)->context(), *id, *paper); !done)
        return done.error();
    return reply({{u"id"_s, id->toString()}, {u"paper"_s, paper->name}},
        QCoreApplication::translate("cli", "Attached: %1").arg(paper->name));
}

Answer savePaper(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    const QString path = QFileInfo(run.arguments.value(u"out"_s)).absoluteFilePath();
    if (const base::Done folder = needFolder(path); !folder)
        return folder.error();
    if (const base::Done free = needFree(run, path); !free)
        return free.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto consent = work::consents::find(context, *id);
    if (!consent)
        return consent.error();
    if (consent->attachment.isNil())
        return base::Error{base::ErrorKind::NotFound, u"the consent has no paper"_s};
    const auto saved = work::consents::savePaper(
        context, consent->attachment, {path, reasonOr(run, u"carepass-cli consent paper"_s)});
    if (!saved)
        return saved.error();
    return reply({{u"id"_s, id->toString()}, {u"out"_s, path}, {u"number"_s, saved->number}},
        QCoreApplication::translate("cli", "Written, unencrypted: %1").arg(path));
}

Answer listLacking(const Run &run)
{
    const auto person = idOf(run);
    if (!person)
        return person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto record = findRecord(context, *person);
    if (!record)
        return record.error();
    if (const base::Done noted = work::log::noteAccess(context, u"open"_s, *record); !noted)
        return noted.error();
    const auto lacking = work::consents::lacking(context, *person);
    if (!lacking)
        return lacking.error();
    QJsonArray json;
    QList<QStringList> rows;
    for (const work::LackingConsent &one : *lacking) {
        json.append(QJsonObject{{u"organisation"_s, one.organisation.toString()}, {u"name"_s, one.name},
            {u"bundle"_s, one.bundle.toString()}, {u"services"_s, QJsonArray::fromStringList(one.services)},
            {u"running"_s, one.isRunning}});
        rows.append({one.name, one.services.join(u", "_s),
            one.isRunning ? QCoreApplication::translate("cli", "at work")
                          : QCoreApplication::translate("cli", "to come")});
    }
    return reply({{u"person"_s, person->toString()}, {u"lacking"_s, json}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "No consent is missing: every provider of the bundles has one, or there is no bundle yet.")));
}

} // namespace

std::vector<Command> consentCommands()
{
    return {
        {"consent attach", "ID", QT_TRANSLATE_NOOP("cli", "put the signed paper to a consent that has none"),
            attachPaper,
            {{"paper", "FILE", QT_TRANSLATE_NOOP("cli", "its scan: PDF, PNG or JPEG of 10 MB at most"),
                true}}},
        {"consent paper", "ID", QT_TRANSLATE_NOOP("cli", "write the signed paper of a consent to a file"),
            savePaper,
            {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "where to; the file is not encrypted"), true},
                {"force", nullptr, QT_TRANSLATE_NOOP("cli", "write over a file of this name")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why; goes to the access log")}}},
        {"consent lacking", "PERSON",
            QT_TRANSLATE_NOOP("cli", "providers of a person's bundles that have no consent"), listLacking},
    };
}

} // namespace cli
