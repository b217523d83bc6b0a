// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/expressionlexer.h"

#include <QDate>
#include <QStringList>

#include <cmath>

namespace instruments {

namespace {

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

class Lexer {
public:
    explicit Lexer(const QString &expression)
        : m_text(expression)
    {
    }

    base::Result<std::vector<Token>> run()
    {
        std::vector<Token> tokens;
        while (true) {
            while (m_at < m_text.size() && m_text.at(m_at).isSpace())
                ++m_at;
            if (m_at == m_text.size())
                break;
            const qsizetype start = m_at;
            tokens.push_back(next());
            if (m_failed)
                return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("at %1").arg(start)};
        }
        tokens.push_back({});
        return tokens;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }

    Token next()
    {
        const QChar c = peek();
        if (isDigit(c))
            return number();
        if (c == u'\'')
            return quoted();
        if (isNameStart(c))
            return {Token::Kind::Name, name()};
        if (c == u'%' && isNameStart(peek(1))) {
            ++m_at;
            return {Token::Kind::Variable, name()};
        }
        if (c == u'@')
            return day();
        if (takeWord(QStringLiteral("$this")))
            return {Token::Kind::This, QStringLiteral("$this")};
        if (takeWord(QStringLiteral("$total")))
            return {Token::Kind::Total, QStringLiteral("$total")};
        return symbol();
    }

    bool takeWord(const QString &word)
    {
        const bool isThere = QStringView(m_text).mid(m_at).startsWith(word);
        m_at += isThere ? word.size() : 0;
        return isThere;
    }

    /// A whole day; parts of one and times of day are not written as constants in forms.
    Token day()
    {
        const QString text = m_text.mid(m_at + 1, 10);
        m_at += 1 + text.size();
        m_failed = m_failed || text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid()
            || isDigit(peek()) || isNameStart(peek());
        return {Token::Kind::Day, text};
    }

    QString name()
    {
        const qsizetype start = m_at;
        while (isNameStart(peek()) || isDigit(peek()))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    Token number()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        if (peek() == u'.' && isDigit(peek(1))) {
            ++m_at;
            while (isDigit(peek()))
                ++m_at;
        }
        const QString text = m_text.mid(start, m_at - start);
        const double value = text.toDouble();
        // "5 'mg'" and "5 years" are quantities, which are not reckoned with here; the parser refuses them.
        m_failed = m_failed || isNameStart(peek()) || !std::isfinite(value);
        return {Token::Kind::Number, text, value};
    }

    Token quoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size() && peek() != u'\''; ++m_at) {
            if (peek() != u'\\') {
                text += peek();
                continue;
            }
            ++m_at;
            text += unescaped(peek());
        }
        m_failed = m_failed || m_at >= m_text.size();
        ++m_at;
        return {Token::Kind::Text, text};
    }

    QChar unescaped(QChar c)
    {
        switch (c.unicode()) {
        case u'n':
            return u'\n';
        case u't':
            return u'\t';
        case u'\'':
        case u'"':
        case u'`':
        case u'\\':
        case u'/':
            return c;
        default:
            m_failed = true;
            return c;
        }
    }

    Token symbol()
    {
        static const QStringList kSymbols{QStringLiteral("<="), QStringLiteral(">="), QStringLiteral("!="),
            QStringLiteral("("), QStringLiteral(")"), QStringLiteral("{"), QStringLiteral("}"),
            QStringLiteral("."), QStringLiteral(","), QStringLiteral("+"), QStringLiteral("-"),
            QStringLiteral("*"), QStringLiteral("/"), QStringLiteral("|"), QStringLiteral("="),
            QStringLiteral("<"), QStringLiteral(">"), QStringLiteral("&"), QStringLiteral("["),
            QStringLiteral("]")};
        for (const QString &symbol : kSymbols) {
            if (m_text.mid(m_at, symbol.size()) == symbol) {
                m_at += symbol.size();
                return {Token::Kind::Symbol, symbol};
            }
        }
        m_failed = true;
        return {};
    }

    const QString &m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

} // namespace

base::Result<std::vector<Token>> tokensOf(const QString &expression)
{
    if (expression.size() > kMaxExpressionLength)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("the expression is too long")};
    return Lexer(expression).run();
}

} // namespace instruments
