// SPDX-License-Identifier: GPL-3.0-or-later
// Papers. They need fonts: main gives these commands a platform without a screen.
#include "app/cli/command.h"
#include "app/cli/filewords.h"
#include "app/cli/openvault.h"
#include "app/cli/paperlanguage.h"
#include "model/work/plans.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

base::Result<work::PlanPrint> printOf(const Run &run)
{
    const Arguments &arguments = run.arguments;
    work::PlanPrint print;
    print.reason = reasonOr(run, u"carepass-cli report"_s);
    print.office = arguments.value(u"office"_s);
    print.masked = arguments.has(u"masked"_s);
    print.largePrint = arguments.has(u"large-print"_s);
    if (arguments.has(u"language"_s))
        print.language = arguments.value(u"language"_s);
    if (print.language != u"ko" && print.language != u"en")
        return wrongUsage(u"--language is ko or en"_s);
    return print;
}

Answer carePlan(const Run &run)
{
    const Arguments &arguments = run.arguments;
    const auto bundle = idOf(arguments.value(u"bundle"_s));
    const auto print = printOf(run);
    if (!bundle || !print)
        return bundle ? print.error() : bundle.error();
    const QString path = QFileInfo(arguments.value(u"out"_s)).absoluteFilePath();
    if (QFileInfo(path).suffix().compare(u"pdf"_s, Qt::CaseInsensitive) != 0)
        return wrongUsage(u"--out: this version writes .pdf only"_s);
    if (const base::Done folder = needFolder(path); !folder)
        return folder.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const base::Done done = [&] {
        const PaperLanguage spoken(print->language);
        return work::plans::writePdf((*vault)->context(), *bundle, *print, path);
    }();
    if (!done)
        return done.error();
    return reply({{u"report"_s, u"care-plan"_s}, {u"out"_s, path}, {u"bytes"_s, QFileInfo(path).size()}},
        words(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(path));
}

} // namespace

std::vector<Command> reportCommands()
{
    return {{"report care-plan", "",
        QT_TRANSLATE_NOOP("cli", "the service plan of a bundle, ready for paper"), carePlan,
        {{"bundle", "ID", QT_TRANSLATE_NOOP("cli", "of which bundle"), true},
            {"out", "FILE", QT_TRANSLATE_NOOP("cli", "where to; the ending tells the format (.pdf)"), true},
            {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why; goes to the access log")},
            {"office", "NAME", QT_TRANSLATE_NOOP("cli", "the office that stands on the paper")},
            {"language", "ko|en", QT_TRANSLATE_NOOP("cli", "language of the words for codes (ko)")},
            {"masked", nullptr, QT_TRANSLATE_NOOP("cli", "names and numbers masked")},
            {"large-print", nullptr, QT_TRANSLATE_NOOP("cli", "in large letters")}}}};
}

} // namespace cli
