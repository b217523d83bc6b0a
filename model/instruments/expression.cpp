// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/expression.h"

#include "model/instruments/expressionlexer.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace instruments {

namespace {

using Kind = ExpressionNode::Kind;

constexpr int kMaxNesting = 300;

struct Function {
    const char *name;
    int fewest;
    int most;
    bool looksAtEach; ///< its argument is asked of each element, which is $this there
};

constexpr Function kFunctions[] = {
    {"where", 1, 1, true},
    {"select", 1, 1, true},
    {"all", 1, 1, true},
    {"repeat", 1, 1, true},
    {"exists", 0, 1, true},
    {"aggregate", 1, 2, true},
    {"descendants", 0, 0, false},
    {"first", 0, 0, false},
    {"last", 0, 0, false},
    {"count", 0, 0, false},
    {"sum", 0, 0, false},
    {"empty", 0, 0, false},
    {"not", 0, 0, false},
    {"weight", 0, 0, false},
    {"ordinal", 0, 0, false},
    {"iif", 2, 3, false},
    {"today", 0, 0, false},
    {"abs", 0, 0, false},
    {"ceiling", 0, 0, false},
    {"floor", 0, 0, false},
    {"truncate", 0, 0, false},
    {"round", 0, 1, false},
    {"sqrt", 0, 0, false},
    {"power", 1, 1, false},
    {"ln", 0, 0, false},
    {"exp", 0, 0, false},
    {"startsWith", 1, 1, false},
    {"endsWith", 1, 1, false},
    {"contains", 1, 1, false},
    {"matches", 1, 1, false},
    {"length", 0, 0, false},
};

constexpr const char *kMembers[] = {"item", "answer", "value", "linkId", "code", "system", "display", "unit"};

/// The order in which FHIRPath binds, loosest first.
int levelOf(const Token &token)
{
    static const QHash<QString, int> kLevels{{QStringLiteral("implies"), 1}, {QStringLiteral("or"), 2},
        {QStringLiteral("xor"), 2}, {QStringLiteral("and"), 3}, {QStringLiteral("in"), 4},
        {QStringLiteral("contains"), 4}, {QStringLiteral("="), 5}, {QStringLiteral("!="), 5},
        {QStringLiteral("<"), 6}, {QStringLiteral("<="), 6}, {QStringLiteral(">"), 6},
        {QStringLiteral(">="), 6}, {QStringLiteral("|"), 7}, {QStringLiteral("+"), 8},
        {QStringLiteral("-"), 8}, {QStringLiteral("&"), 8}, {QStringLiteral("*"), 9},
        {QStringLiteral("/"), 9}, {QStringLiteral("div"), 9}, {QStringLiteral("mod"), 9}};
    const bool mayBind = token.kind == Token::Kind::Symbol || token.kind == Token::Kind::Name;
    return mayBind ? kLevels.value(token.text, 0) : 0;
}

class Parser {
public:
    Parser(std::vector<Token> tokens, Focus focus)
        : m_tokens(std::move(tokens))
        , m_hasPlace(focus == Focus::Place)
    {
    }

    std::optional<ExpressionNode> run()
    {
        ExpressionNode root = operation(1);
        if (m_failed || peek().kind != Token::Kind::End)
            return std::nullopt;
        return root;
    }

    QSet<QString> variables;

private:
    const Token &peek() const { return m_tokens[m_at]; }
    Token take()
    {
        const Token token = peek();
        if (token.kind != Token::Kind::End)
            ++m_at;
        return token;
    }
    bool isSymbol(const char *symbol) const
    {
        return peek().kind == Token::Kind::Symbol && peek().text == QLatin1String(symbol);
    }
    bool takeSymbol(const char *symbol)
    {
        const bool found = isSymbol(symbol);
        if (found)
            ++m_at;
        return found;
    }
    ExpressionNode fail()
    {
        m_failed = true;
        return {};
    }

    ExpressionNode made(Kind kind, const QString &text, std::vector<ExpressionNode> inner = {})
    {
        ExpressionNode node{kind, text, 0, std::move(inner), 1};
        for (const ExpressionNode &each : node.inner)
            node.height = std::max(node.height, each.height + 1);
        if (node.height > kMaxExpressionHeight || ++m_nodes > kMaxExpressionNodes)
            m_failed = true;
        return node;
    }

    ExpressionNode operation(int loosest);
    ExpressionNode signedTerm();
    ExpressionNode path();
    ExpressionNode place(ExpressionNode focus);
    ExpressionNode start();
    ExpressionNode word();
    ExpressionNode named(ExpressionNode focus, bool hasFocus);
    ExpressionNode call(const QString &name, ExpressionNode focus, bool hasFocus);
    ExpressionNode thisNode()
    {
        if (m_elements == 0 && !m_hasPlace)
            m_failed = true;
        return made(Kind::This, QStringLiteral("$this"));
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_nodes = 0;
    int m_nesting = 0;
    int m_elements = 0; ///< how many functions around ask each element
    int m_totals = 0; ///< how many of them add up
    bool m_hasPlace;
    bool m_failed = false;
};

ExpressionNode Parser::operation(int loosest)
{
    if (m_failed || ++m_nesting > kMaxNesting)
        return fail();
    ExpressionNode left = signedTerm();
    for (int level = levelOf(peek()); !m_failed && level >= loosest; level = levelOf(peek())) {
        const QString sign = take().text;
        std::vector<ExpressionNode> sides;
        sides.push_back(std::move(left));
        sides.push_back(operation(level + 1));
        left = made(Kind::Operation, sign, std::move(sides));
    }
    --m_nesting;
    return left;
}

ExpressionNode Parser::signedTerm()
{
    if (!takeSymbol("-"))
        return path();
    if (++m_nesting > kMaxNesting)
        return fail();
    std::vector<ExpressionNode> inner;
    inner.push_back(signedTerm());
    --m_nesting;
    return made(Kind::Negative, QStringLiteral("-"), std::move(inner));
}

ExpressionNode Parser::path()
{
    ExpressionNode node = start();
    while (!m_failed) {
        if (takeSymbol("."))
            node = named(std::move(node), true);
        else if (takeSymbol("["))
            node = place(std::move(node));
        else
            break;
    }
    return node;
}

ExpressionNode Parser::place(ExpressionNode focus)
{
    std::vector<ExpressionNode> inner;
    inner.push_back(std::move(focus));
    inner.push_back(operation(1));
    return takeSymbol("]") ? made(Kind::Place, QStringLiteral("[]"), std::move(inner)) : fail();
}

ExpressionNode Parser::start()
{
    if (takeSymbol("(")) {
        ExpressionNode inner = operation(1);
        return takeSymbol(")") ? inner : fail();
    }
    if (takeSymbol("{"))
        return takeSymbol("}") ? made(Kind::Nothing, QStringLiteral("{}")) : fail();
    if (peek().kind == Token::Kind::Name)
        return word();
    const Token token = take();
    if (token.kind == Token::Kind::Number && peek().kind == Token::Kind::Text)
        return fail();
    if (token.kind == Token::Kind::Number) {
        ExpressionNode node = made(Kind::Number, token.text);
        node.number = token.number;
        return node;
    }
    if (token.kind == Token::Kind::Text)
        return made(Kind::Text, token.text);
    if (token.kind == Token::Kind::Day)
        return made(Kind::Day, token.text);
    if (token.kind == Token::Kind::This)
        return thisNode();
    if (token.kind == Token::Kind::Total)
        return m_totals > 0 ? made(Kind::Total, token.text) : fail();
    if (token.kind != Token::Kind::Variable)
        return fail();
    variables.insert(token.text);
    return made(Kind::Variable, token.text);
}

/// A term that begins with a word: a constant, the response, or a path from where it is asked.
ExpressionNode Parser::word()
{
    const QString name = peek().text;
    if (name == QStringLiteral("true") || name == QStringLiteral("false")) {
        ExpressionNode node = made(Kind::Truth, take().text);
        node.number = name == QStringLiteral("true") ? 1 : 0;
        return node;
    }
    if (name == QStringLiteral("QuestionnaireResponse") && m_elements == 0) {
        take();
        variables.insert(QStringLiteral("resource"));
        return made(Kind::Variable, QStringLiteral("resource"));
    }
    return named({}, false);
}

ExpressionNode Parser::named(ExpressionNode focus, bool hasFocus)
{
    const Token token = take();
    if (token.kind != Token::Kind::Name)
        return fail();
    if (takeSymbol("("))
        return call(token.text, std::move(focus), hasFocus);
    const bool isMember = std::any_of(std::begin(kMembers), std::end(kMembers),
        [&](const char *each) { return token.text == QLatin1String(each); });
    if (!isMember)
        return fail();
    std::vector<ExpressionNode> inner;
    inner.push_back(hasFocus ? std::move(focus) : thisNode());
    return made(Kind::Member, token.text, std::move(inner));
}

ExpressionNode Parser::call(const QString &name, ExpressionNode focus, bool hasFocus)
{
    const auto function = std::find_if(std::begin(kFunctions), std::end(kFunctions),
        [&](const Function &each) { return name == QLatin1String(each.name); });
    if (function == std::end(kFunctions))
        return fail();
    const bool standsAlone = name == QStringLiteral("iif") || name == QStringLiteral("today");
    // After a path iif would change what $this means inside; the plain form is enough.
    if (standsAlone && hasFocus)
        return fail();
    std::vector<ExpressionNode> inner;
    if (!standsAlone)
        inner.push_back(hasFocus ? std::move(focus) : thisNode());
    const size_t before = inner.size();
    const int adding = name == QStringLiteral("aggregate") ? 1 : 0;
    m_elements += function->looksAtEach ? 1 : 0;
    m_totals += adding;
    if (!isSymbol(")")) {
        do {
            inner.push_back(operation(1));
        } while (!m_failed && takeSymbol(","));
    }
    m_elements -= function->looksAtEach ? 1 : 0;
    m_totals -= adding;
    const int arguments = static_cast<int>(inner.size() - before);
    if (!takeSymbol(")") || arguments < function->fewest || arguments > function->most)
        return fail();
    return made(Kind::Function, name, std::move(inner));
}

} // namespace

base::Result<Expression> Expression::parse(const QString &text, Focus focus)
{
    const auto tokens = tokensOf(text);
    if (!tokens)
        return tokens.error();
    Parser parser(*tokens, focus);
    std::optional<ExpressionNode> root = parser.run();
    if (!root)
        return base::Error{
            base::ErrorKind::InvalidInput, QStringLiteral("the expression is not one that is reckoned here")};
    Expression expression;
    expression.m_root = std::move(*root);
    expression.m_variables = parser.variables;
    return expression;
}

} // namespace instruments
