// SPDX-License-Identifier: GPL-3.0-or-later
// Papers, and the register of what was printed. They need fonts: main gives these commands a platform without
// a screen.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/paperlanguage.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/work/papers.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using documents::PaperKind;

constexpr int kMostPrints = 10'000;

base::Result<QString> languageOf(const Run &run)
{
    const QString language = run.arguments.has(u"language"_s) ? run.arguments.value(u"language"_s) : u"ko"_s;
    if (language != u"ko" && language != u"en")
        return wrongUsage(u"--language is ko or en"_s);
    return language;
}

base::Result<work::PaperCopy> copyOf(const Run &run)
{
    const Arguments &arguments = run.arguments;
    const auto language = languageOf(run);
    if (!language)
        return language.error();
    return work::PaperCopy{
        *language, arguments.value(u"office"_s), arguments.has(u"masked"_s), arguments.has(u"large-print"_s)};
}

/// The kind stands in the command's own name, `report care-plan`.
PaperKind kindOf(const Run &run)
{
    const QString name = QString::fromLatin1(run.arguments.command->name).section(u' ', 1);
    return documents::paperKindOf(name).value_or(PaperKind::CarePlan);
}

base::Result<work::PaperOf> paperOf(const Run &run)
{
    const Arguments &arguments = run.arguments;
    work::PaperOf paper{kindOf(run), {}};
    for (const auto &[option, id] : {std::pair(u"of"_s, &paper.of), std::pair(u"bundle"_s, &paper.of),
             std::pair(u"person"_s, &paper.person), std::pair(u"organisation"_s, &paper.organisation)}) {
        if (!arguments.has(option))
            continue;
        const auto read = idOf(arguments.value(option));
        if (!read)
            return read.error();
        *id = *read;
    }
    const auto edition = arguments.number(u"edition"_s, 0, 1);
    if (!edition)
        return edition.error();
    paper.edition = *edition;
    paper.form = arguments.value(u"form"_s);
    const bool isBlank = paper.kind == PaperKind::Consent && !paper.person.isNil();
    if (paper.of.isNil() && !isBlank)
        return wrongUsage(paper.kind == PaperKind::Consent
                ? u"--of: which consent; or --person for a blank form"_s
                : u"--of: of which record"_s);
    return paper;
}

base::Result<QString> outOf(const Run &run)
{
    const QString path = QFileInfo(run.arguments.value(u"out"_s)).absoluteFilePath();
    if (!documents::formatOf(path))
        return wrongUsage(u"--out: the file ends in .pdf, .odt, .hwpx"_s);
    if (const base::Done folder = needFolder(path); !folder)
        return folder.error();
    return path;
}

base::Error inWords(const base::Error &error)
{
    if (error.kind == base::ErrorKind::RefusedByRule && error.detail == work::papers::kNoOffice)
        return {error.kind,
            words(QT_TRANSLATE_NOOP("cli",
                "A consent must name the office that asks for it. Please give it with --office, or set it in "
                "the "
                "window under Settings > Display > Office."))};
    return error;
}

Answer make(const Run &run)
{
    const auto paper = paperOf(run);
    const auto copy = copyOf(run);
    if (!paper || !copy)
        return paper ? copy.error() : paper.error();
    const auto path = outOf(run);
    if (!path)
        return path.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto printed = [&] {
        const PaperLanguage spoken(copy->language);
        return work::papers::writeFile(
            (*vault)->context(), *paper, *copy, reasonOr(run, u"carepass-cli report"_s), *path);
    }();
    if (!printed)
        return inWords(printed.error());
    QJsonObject json{{u"report"_s, documents::codeOf(paper->kind)}, {u"out"_s, *path},
        {u"bytes"_s, QFileInfo(*path).size()}, {u"number"_s, printed->label()},
        {u"template"_s, printed->templateEdition}};
    if (printed->edition > 0)
        json.insert(u"edition"_s, printed->edition);
    return reply(json, words(QT_TRANSLATE_NOOP("cli", "Written: %1 (%2)")).arg(*path, printed->label()));
}

QString nameOf(documents::CarePlanState state)
{
    switch (state) {
    case documents::CarePlanState::Draft:
        return u"draft"_s;
    case documents::CarePlanState::AwaitingApproval:
        return u"awaitingApproval"_s;
    case documents::CarePlanState::Superseded:
        return u"superseded"_s;
    case documents::CarePlanState::Approved:
        break;
    }
    return u"final"_s;
}

QJsonObject offerJson(const work::PaperOffer &offer)
{
    QJsonObject json{{u"paper"_s, documents::codeOf(offer.paper.kind)}, {u"state"_s, nameOf(offer.state)}};
    if (!offer.paper.of.isNil())
        json.insert(u"of"_s, offer.paper.of.toString());
    if (offer.paper.edition > 0)
        json.insert(u"edition"_s, offer.paper.edition);
    if (offer.day.isValid())
        json.insert(u"day"_s, base::isoDay(offer.day));
    if (!offer.title.isEmpty())
        json.insert(u"title"_s, offer.title);
    return json;
}

QJsonObject printJson(const domain::PrintEntry &entry)
{
    QJsonObject json{{u"number"_s, entry.label()}, {u"paper"_s, entry.paper},
        {u"of"_s, entry.subject.id.toString()}, {u"at"_s, base::isoMoment(entry.at)},
        {u"user"_s, entry.userName}, {u"format"_s, entry.format}, {u"language"_s, entry.language},
        {u"template"_s, entry.templateEdition}, {u"masked"_s, entry.masked},
        {u"largePrint"_s, entry.largePrint}, {u"failed"_s, entry.failed}, {u"reason"_s, entry.reason}};
    if (!entry.person.isNil())
        json.insert(u"person"_s, entry.person.toString());
    if (entry.edition > 0)
        json.insert(u"edition"_s, entry.edition);
    return json;
}

/// What papers there are at all: names for `report NAME`.
QJsonArray allPapers(QList<QStringList> &rows)
{
    QJsonArray json;
    for (const PaperKind kind : documents::kAllPaperKinds) {
        json.append(QJsonObject{{u"paper"_s, documents::codeOf(kind)}, {u"name"_s, documents::nameOf(kind)}});
        rows.append({documents::codeOf(kind), documents::nameOf(kind)});
    }
    return json;
}

base::Result<QJsonArray> papersOf(
    const Run &run, work::Context &context, const base::Id &person, QList<QStringList> &rows)
{
    const auto language = languageOf(run);
    if (!language)
        return language.error();
    if (!run.arguments.has(u"person"_s))
        return run.arguments.has(u"of"_s) ? QJsonArray() : allPapers(rows);
    const auto offers = work::papers::offers(context, person, *language);
    if (!offers)
        return offers.error();
    QJsonArray json;
    for (const work::PaperOffer &offer : *offers) {
        json.append(offerJson(offer));
        rows.append({documents::codeOf(offer.paper.kind),
            offer.paper.edition > 0 ? QString::number(offer.paper.edition) : QString(), nameOf(offer.state),
            offer.title,
            offer.paper.of.isNil() ? u"--person "_s + person.toString() : offer.paper.of.toString()});
    }
    return json;
}

Answer list(const Run &run)
{
    const Arguments &arguments = run.arguments;
    if (arguments.has(u"person"_s) && arguments.has(u"of"_s))
        return wrongUsage(u"--person or --of, not both"_s);
    base::Id about;
    for (const QString &option : {u"person"_s, u"of"_s}) {
        if (!arguments.has(option))
            continue;
        const auto id = idOf(arguments.value(option));
        if (!id)
            return id.error();
        about = *id;
    }
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    QList<QStringList> papers;
    QList<QStringList> printed;
    const auto made = papersOf(run, (*vault)->context(), about, papers);
    const auto prints = work::papers::prints((*vault)->context(), about, kMostPrints);
    if (!made || !prints)
        return made ? prints.error() : made.error();
    QJsonArray json;
    for (const domain::PrintEntry &entry : *prints) {
        json.append(printJson(entry));
        printed.append({entry.label(), entry.paper, entry.format, shownTime(entry.at), entry.userName,
            entry.reason});
    }
    return reply({{u"papers"_s, *made}, {u"prints"_s, json}}, textTable(papers) + u'\n' + textTable(printed));
}

std::vector<Option> paperOptions(std::initializer_list<Option> own)
{
    std::vector<Option> options(own);
    const std::vector<Option> all{
        {"out", "FILE", QT_TRANSLATE_NOOP("cli", "where to; the ending tells the format: .pdf, .odt, .hwpx"),
            true},
        {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why; goes to the access log")},
        {"office", "NAME",
            QT_TRANSLATE_NOOP(
                "cli", "the office that stands on the paper; without it the one the vault is set to")},
        {"language", "ko|en", QT_TRANSLATE_NOOP("cli", "language of the paper (ko)")},
        {"masked", nullptr, QT_TRANSLATE_NOOP("cli", "names and numbers masked")},
        {"large-print", nullptr, QT_TRANSLATE_NOOP("cli", "in large letters")}};
    options.insert(options.end(), all.begin(), all.end());
    return options;
}

std::vector<Option> planOptions()
{
    return paperOptions({{"of", "ID", QT_TRANSLATE_NOOP("cli", "of which bundle")},
        {"bundle", "ID", QT_TRANSLATE_NOOP("cli", "the same as --of")},
        {"edition", "N",
            QT_TRANSLATE_NOOP("cli", "which edition; without it the approved one, else the draft")}});
}

} // namespace

std::vector<Command> reportCommands()
{
    return {
        {"report care-plan", "", QT_TRANSLATE_NOOP("cli", "the service plan of a bundle, ready for paper"),
            make, planOptions()},
        {"report easy-plan", "", QT_TRANSLATE_NOOP("cli", "the plan in plain words and signs"), make,
            planOptions()},
        {"report assessment-result", "", QT_TRANSLATE_NOOP("cli", "the result of a finished assessment"),
            make, paperOptions({{"of", "ID", QT_TRANSLATE_NOOP("cli", "of which assessment")}})},
        {"report service-leaflet", "", QT_TRANSLATE_NOOP("cli", "a leaflet of a service, with a QR code"),
            make, paperOptions({{"of", "ID", QT_TRANSLATE_NOOP("cli", "of which service")}})},
        {"report consent", "", QT_TRANSLATE_NOOP("cli", "a consent that was given, or a blank form"), make,
            paperOptions({{"of", "ID", QT_TRANSLATE_NOOP("cli", "of which consent")},
                {"person", "ID", QT_TRANSLATE_NOOP("cli", "a blank form for this person")},
                {"form", "CODE",
                    QT_TRANSLATE_NOOP("cli", "which form (consent-forms); without it the general one")},
                {"organisation", "ID", QT_TRANSLATE_NOOP("cli", "who would receive the data")}})},
        {"report conference-minutes", "", QT_TRANSLATE_NOOP("cli", "the minutes of a case conference"), make,
            paperOptions({{"of", "ID", QT_TRANSLATE_NOOP("cli", "of which conference")}})},
        {"report list", "",
            QT_TRANSLATE_NOOP("cli", "what papers there are, and the register of what was printed"), list,
            {{"person", "ID", QT_TRANSLATE_NOOP("cli", "only of this person")},
                {"of", "ID", QT_TRANSLATE_NOOP("cli", "only prints of this record")},
                {"language", "ko|en", QT_TRANSLATE_NOOP("cli", "language of the titles (ko)")}}}};
}

} // namespace cli
