// SPDX-License-Identifier: GPL-3.0-or-later
// A case and its sessions for other programs. The access log has the reason before there is a file.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/paperlanguage.h"
#include "app/cli/words.h"
#include "model/work/casefiles.h"
#include "model/work/sessionexport.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Result<QString> pathOf(const Run &run, const QString &ending)
{
    const QFileInfo file(run.arguments.word(0));
    if (file.suffix().toLower() != ending)
        return wrongUsage(u"FILE has to end in .%1"_s.arg(ending));
    if (const base::Done folder = needFolder(file.filePath()); !folder)
        return folder.error();
    return file.absoluteFilePath();
}

Reply replyOf(const work::Exported &exported, const QString &path, const QString &counted)
{
    return reply({{u"file"_s, path}, {u"number"_s, exported.number}, {u"count"_s, exported.count}},
        textTable({{words(QT_TRANSLATE_NOOP("cli", "File")), path},
            {words(QT_TRANSLATE_NOOP("cli", "Number")), exported.number},
            {counted, QString::number(exported.count)}}));
}

base::Result<QString> languageOf(const Run &run)
{
    const QString language = run.arguments.has(u"language"_s) ? run.arguments.value(u"language"_s) : u"ko"_s;
    if (language != u"ko" && language != u"en")
        return wrongUsage(u"--language is ko or en"_s);
    return language;
}

Answer exportCase(const Run &run)
{
    const auto path = pathOf(run, u"json"_s);
    const auto person = idOf(run.arguments.value(u"person"_s));
    const auto language = languageOf(run);
    if (!path || !person || !language)
        return !path ? path.error() : !person ? person.error() : language.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto exported = [&] {
        const PaperLanguage spoken(*language);
        return work::casefiles::writeFhir((*vault)->context(),
            {*person, run.arguments.has(u"masked"_s), *path, reasonOr(run, u"carepass-cli export"_s),
                *language});
    }();
    if (!exported)
        return exported.error();
    return replyOf(*exported, *path, words(QT_TRANSLATE_NOOP("cli", "Entries")));
}

Answer exportSessions(const Run &run)
{
    const auto path = pathOf(run, u"ics"_s);
    const auto language = languageOf(run);
    if (!path || !language)
        return path ? language.error() : path.error();
    if (run.arguments.has(u"person"_s) == run.arguments.has(u"all"_s))
        return wrongUsage(u"either --person ID or --all"_s);
    work::SessionExport wanted;
    wanted.path = *path;
    wanted.reason = reasonOr(run, u"carepass-cli export"_s);
    if (run.arguments.has(u"full"_s))
        wanted.words = work::SessionWords::Full;
    if (run.arguments.has(u"person"_s)) {
        const auto person = idOf(run.arguments.value(u"person"_s));
        if (!person)
            return person.error();
        wanted.person = *person;
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto exported = [&] {
        const PaperLanguage spoken(*language);
        return work::sessionexport::write((*vault)->context(), wanted);
    }();
    if (!exported)
        return exported.error();
    return replyOf(*exported, *path, words(QT_TRANSLATE_NOOP("cli", "Services")));
}

} // namespace

std::vector<Command> caseCommands()
{
    const Option reason{"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why; goes to the access log")};
    const Option language{
        "language", "ko|en", QT_TRANSLATE_NOOP("cli", "language of the words for codes (ko)")};
    return {
        {"export case-fhir", "FILE", QT_TRANSLATE_NOOP("cli", "write a case as a FHIR R4 bundle (.json)"),
            exportCase,
            {{"person", "ID", QT_TRANSLATE_NOOP("cli", "whose case"), true},
                {"masked", nullptr,
                    QT_TRANSLATE_NOOP("cli", "without name, birthday, address, telephones and free words")},
                reason, language}},
        {"export sessions", "FILE", QT_TRANSLATE_NOOP("cli", "write care-pass sessions as a calendar (.ics)"),
            exportSessions,
            {{"person", "ID", QT_TRANSLATE_NOOP("cli", "the sessions of this person")},
                {"all", nullptr, QT_TRANSLATE_NOOP("cli", "the sessions of everybody")},
                {"full", nullptr,
                    QT_TRANSLATE_NOOP(
                        "cli", "with whole names, services and places (else masked names only)")},
                reason, language}},
    };
}

} // namespace cli
