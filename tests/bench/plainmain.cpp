// SPDX-License-Identifier: GPL-3.0-or-later
// The other side of measureCipher: reads a task a line, answers with milliseconds a line.
#include "resources/resources.h"
#include "tests/bench/cipherwork.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <string>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    initResources();
    const auto work = bench::CipherWork::make();
    for (std::string task; std::getline(std::cin, task);) {
        const base::Result<double> answer
            = work ? (*work)->run(QString::fromStdString(task)) : base::Result<double>(work.error());
        if (!answer) {
            std::fprintf(stderr, "%s\n", qUtf8Printable(answer.error().detail));
            return 1;
        }
        std::printf("%.6f\n", *answer);
        std::fflush(stdout);
    }
    return 0;
}
