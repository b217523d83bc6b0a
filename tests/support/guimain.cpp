// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    support::keepScratchInMemory();
    ::testing::InitGoogleTest(&argc, argv);
    // Fonts and images need no screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
