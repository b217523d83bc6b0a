// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/chance.h"

#include <QThread>

namespace faults {
namespace {

int numberIn(const char *variable, int usual)
{
    bool isGiven = false;
    const int number = qEnvironmentVariableIntValue(variable, &isGiven);
    return isGiven ? number : usual;
}

} // namespace

int cyclesOr(int usual)
{
    return numberIn("CAREPASS_CYCLES", usual);
}

quint32 seedOfRun()
{
    return quint32(numberIn("CAREPASS_SEED", int(QRandomGenerator::global()->bounded(1'000'000))));
}

bool Chance::kill(QProcess &process, qint64 usual)
{
    // Most of a short program is its start; what it does comes at the end.
    QThread::msleep(ulong(between(int(usual / 5), int(usual))));
    const bool wasRunning = killNow(process);
    ended(process);
    return wasRunning;
}

} // namespace faults
