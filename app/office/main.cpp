// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    base::crypto::hardenProcess();
    initResources();
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    if (QLocale::system().language() == QLocale::Korean
        && translator.load(QStringLiteral("carepass_ko"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
    const base::SystemClock clock;
    base::SystemRandom random;
    return int(cli::runProgram(QCoreApplication::arguments().mid(1), {clock, random}));
}
