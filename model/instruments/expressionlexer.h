// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QString>

#include <vector>

namespace instruments {

/// One word of an expression. Keywords are names; the parser tells them apart.
struct Token {
    enum class Kind { Number, Text, Day, Name, Variable, This, Total, Symbol, End };

    Kind kind = Kind::End;
    QString text; ///< without quotes and without the sign of a variable
    double number = 0;
};

inline constexpr qsizetype kMaxExpressionLength = 8000;

/// The words of an expression, with End at the end; InvalidInput where a sign is none of the language.
base::Result<std::vector<Token>> tokensOf(const QString &expression);

} // namespace instruments
