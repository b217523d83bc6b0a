// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/lint/source.h"

#include <QRegularExpression>

namespace lint {

/// Words that may stand in some places only. `only` and `except` are beginnings of paths; an empty `only`
/// means the whole tree. Every rule has a planted sample in tst_words.cpp.
struct WordRule {
    enum class Reading { Code, Literals, Text };

    QString name;
    Reading reading = Reading::Code;
    QRegularExpression pattern;
    QStringList only;
    QStringList except;
    QString sentence;
};

const QList<WordRule> &wordRules();

QStringList wordBreaches(const WordRule &rule, const SourceFile &file);

} // namespace lint
