// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "app/desktop/options.h"
#include "model/base/crypto.h"
#include "resources/resources.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char **argv)
{
    base::crypto::hardenProcess();
    QApplication::setOrganizationName(QStringLiteral("CarePass"));
    QApplication::setApplicationName(QStringLiteral("carepass"));
    QApplication::setApplicationVersion(QStringLiteral(CAREPASS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("kr.carepass.CarePass"));
    QApplication program(argc, argv);
    initResources();
    const QSettings settings(
        QSettings::IniFormat, QSettings::UserScope, QStringLiteral("CarePass"), QStringLiteral("carepass"));
    desktop::Application application(desktop::parseOptions(QApplication::arguments(), settings));
    return application.run();
}
