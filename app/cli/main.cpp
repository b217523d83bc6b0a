// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "resources/resources.h"

#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>

namespace {

/// Papers need fonts, and so a platform; everything else starts faster without one.
std::unique_ptr<QCoreApplication> makeApplication(int &count, char **values)
{
    const bool draws = std::any_of(
        values, values + count, [](const char *value) { return qstrcmp(value, "report") == 0; });
    if (!draws)
        return std::make_unique<QCoreApplication>(count, values);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, values);
}

} // namespace

int main(int argc, char **argv)
{
    base::crypto::hardenProcess();
    initResources();
    const auto application = makeApplication(argc, argv);
    QTranslator translator;
    if (QLocale::system().language() == QLocale::Korean
        && translator.load(QStringLiteral("carepass_ko"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
    const base::SystemClock clock;
    base::SystemRandom random;
    return int(cli::runProgram(application->arguments().mid(1), {clock, random}));
}
