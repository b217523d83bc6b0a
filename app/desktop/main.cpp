// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/options.h"
#include "model/base/crypto.h"
#include "resources/resources.h"

#include <QApplication>
#include <QSettings>

#include <algorithm>

namespace {

/// Only words are asked for, which need no screen.
bool asksForWords(int argc, char **argv)
{
    const QStringList words{QStringLiteral("--version"), QStringLiteral("-v"), QStringLiteral("--help"),
        QStringLiteral("-h"), QStringLiteral("--help-all")};
    return std::any_of(
        argv + 1, argv + argc, [&](const char *one) { return words.contains(QString::fromLocal8Bit(one)); });
}

} // namespace

int main(int argc, char **argv)
{
    base::crypto::hardenProcess();
    QApplication::setOrganizationName(QStringLiteral("CarePass"));
    QApplication::setApplicationName(QStringLiteral("carepass"));
    QApplication::setApplicationVersion(QStringLiteral(CAREPASS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kr.carepass.CarePass"));
    initResources();
    const QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("CarePass"), QStringLiteral("carepass"));
    if (asksForWords(argc, argv)) {
        const QCoreApplication speaker(argc, argv);
        desktop::parseOptions(QCoreApplication::arguments(), settings);
        return 0;
    }
    QApplication program(argc, argv);
    desktop::Application application(desktop::parseOptions(QApplication::arguments(), settings));
    return application.run();
}
