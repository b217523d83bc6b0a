// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/reply.h"

#include <QStringList>

namespace cli {

/// The two streams of the program. With --json standard output gets exactly one JSON document, whatever
/// happens: the answer, or `{"error": {"kind", "message", "exitCode"}}`. Without it, lines for people;
/// letters that would steer a terminal are left out of them. Messages go to standard error either way.
class Output {
public:
    enum class Form { Lines, Json };

    explicit Output(Form form)
        : m_form(form)
    {
    }

    /// Prints and answers the exit code, Failed where standard output could not be written.
    ExitCode print(const Answer &answer);
    /// A sentence beside the answer, on standard error.
    static void remark(const QString &sentence);

private:
    ExitCode print(const Reply &reply);
    ExitCode print(const base::Error &error);

    Form m_form;
};

/// Rows in columns for a terminal; Korean letters take two places, and the lines of a value stand below each other.
QString textTable(const QList<QStringList> &rows);
/// The same; where there is nothing, a sentence (of the context `cli`) that says so and what to do next.
QString tableOr(const QList<QStringList> &rows, const char *nothing);

} // namespace cli
