// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    support::keepScratchInMemory();
    ::testing::InitGoogleTest(&argc, argv);
    // Qt SQL finds its driver through the application's library paths.
    QCoreApplication app(argc, argv);
    return RUN_ALL_TESTS();
}
