// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "ui/support/accessible.h"
#include "ui/support/theme.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    initResources();
    ui::installAccessibility();
    ui::Theme::apply(app, {});
    return RUN_ALL_TESTS();
}
