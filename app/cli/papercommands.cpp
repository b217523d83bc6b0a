// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of a person: which there are, how far each has come, and a copy of one.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/syncwords.h"
#include "model/work/consents.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer listPapers(const Run &run)
{
    const auto person = idOf(run);
    if (!person)
        return person.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    if (const auto record = findRecord(context, *person); !record)
        return record.error();
    const auto papers = work::sealedpapers::ofPerson(context, *person);
    if (!papers)
        return papers.error();
    QList<QStringList> rows;
    for (const work::PaperLine &one : *papers)
        rows.append({one.attachment.id.toString(), paperWord(one.standing),
            QString::number(one.attachment.size.value_or(0)), one.attachment.name});
    return reply({{u"person"_s, person->toString()}, {u"papers"_s, jsonOf(*papers)}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "This person has no papers yet. Papers are added in the window, and to a consent with “consent attach”.")));
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
    const auto saved = work::consents::savePaper(
        (*vault)->context(), *id, {path, reasonOr(run, u"carepass-cli paper save"_s)});
    if (!saved)
        return saved.error();
    return reply({{u"id"_s, id->toString()}, {u"out"_s, path}, {u"number"_s, saved->number}},
        QCoreApplication::translate("cli", "Written, unencrypted: %1").arg(path));
}

} // namespace

std::vector<Command> paperCommands()
{
    return {
        {"paper list", "PERSON",
            QT_TRANSLATE_NOOP("cli", "papers of a person, and whether each has come or been sent"),
            listPapers},
        {"paper save", "ID", QT_TRANSLATE_NOOP("cli", "write a paper to a file"), savePaper,
            {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "where to; the file is not encrypted"), true},
                {"force", nullptr, QT_TRANSLATE_NOOP("cli", "write over a file of this name")},
                {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why; goes to the access log")}}},
    };
}

} // namespace cli
