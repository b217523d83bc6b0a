// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop of the sync bench whose vault has no key, for the cost of encryption.
#include "resources/resources.h"
#include "tests/bench/syncworker.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    return bench::SyncWorker().serve();
}
