// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QSet>
#include <QString>

#include <vector>

namespace instruments {

/// One step of an expression, with what it works on. Members and functions have their focus as the first
/// inner node, and functions their arguments after it.
struct ExpressionNode {
    enum class Kind {
        Number,
        Text,
        Truth,
        Day,
        Nothing,
        This,
        Total,
        Variable,
        Member,
        Place,
        Function,
        Negative,
        Operation
    };

    Kind kind = Kind::Nothing;
    QString text; ///< the name, the sign of the operation, or the text itself
    double number = 0; ///< of a number; 1 or 0 for true and false
    std::vector<ExpressionNode> inner;
    int height = 1;
};

inline constexpr int kMaxExpressionNodes = 2000;
inline constexpr int kMaxExpressionHeight = 150;

/// What an expression may begin with besides a variable: nothing, or the place in the response that it is
/// asked of, as the rules of a form are.
enum class Focus { None, Place };

/// A parsed expression of the part of FHIRPath that this program reckons with:
///
///     %name  QuestionnaireResponse  $this  $total  1.5  'text'  @2026-11-30  true  false  {}
///     .item .answer .value .linkId .code .system .display .unit  [0]
///     where(…) select(…) all(…) repeat(…) aggregate(…, start) descendants() first() last() count() sum()
///     exists(…) empty() not() weight() ordinal() iif(condition, then, else) today()
///     abs() ceiling() floor() truncate() round(places) sqrt() power(…) ln() exp()
///     startsWith(…) endsWith(…) contains(…) matches(…) length()
///     - * / div mod + - & | <= < > >= = != in contains and or xor implies
///
/// Anything else is refused as InvalidInput and stays uncomputed: a guess is worse than no total. Bounded in
/// length, height and number of steps.
class Expression {
public:
    static base::Result<Expression> parse(const QString &text, Focus focus = Focus::None);

    const ExpressionNode &root() const { return m_root; }
    /// The names of the variables that it reads, `resource` among them.
    const QSet<QString> &variables() const { return m_variables; }

private:
    ExpressionNode m_root;
    QSet<QString> m_variables;
};

} // namespace instruments
