// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/command.h"
#include "app/cli/errorwords.h"

#include <algorithm>
#include <cstdio>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

bool write(FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) == size_t(bytes.size())
        && std::fflush(stream) == 0;
}

QByteArray forTerminal(QString text)
{
    text.removeIf([](QChar letter) {
        return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\t';
    });
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    return text.toUtf8();
}

/// Letters that take two places: Hangul, Chinese characters, full-width forms.
bool isWide(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF)
        || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
        || (code >= 0xFF00 && code <= 0xFF60);
}

qsizetype widthOf(const QString &text)
{
    return text.size() + std::count_if(text.begin(), text.end(), isWide);
}

/// A row as lines of cells: what follows the first line of a value stands below it, in its column.
QList<QStringList> linesOf(const QStringList &row)
{
    QList<QStringList> lines{QStringList()};
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QStringList parts = row[i].split(u'\n');
        for (qsizetype at = 0; at < parts.size(); ++at) {
            if (at == lines.size())
                lines.append(QStringList());
            // Columns before it that have no such line stay empty.
            while (lines[at].size() < i)
                lines[at].append(QString());
            lines[at].append(parts[at]);
        }
    }
    return lines;
}

} // namespace

ExitCode Output::print(const Answer &answer)
{
    return answer ? print(*answer) : print(answer.error());
}

void Output::remark(const QString &sentence)
{
    write(stderr, forTerminal(sentence));
}

ExitCode Output::print(const Reply &reply)
{
    const bool printed = write(stdout, m_form == Form::Json ? reply.json : forTerminal(reply.text));
    return printed ? reply.code : ExitCode::Failed;
}

ExitCode Output::print(const base::Error &error)
{
    const ExitCode code = exitCodeOf(error);
    const QString words = errorWords(error);
    write(stderr, forTerminal(programName() + u": "_s + words));
    if (m_form == Form::Lines)
        return code;
    const QJsonObject trouble{
        {u"kind"_s, errorName(error.kind)}, {u"message"_s, words}, {u"exitCode"_s, int(code)}};
    return print(reply({{u"error"_s, trouble}}, {}, code));
}

QString textTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    QList<QStringList> lines;
    for (const QStringList &row : rows) {
        lines += linesOf(row);
        widths.resize(std::max(widths.size(), row.size()));
    }
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(line[i]));
    }
    QString text;
    for (const QStringList &cells : std::as_const(lines)) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += cells[i] + QString(widths[i] - widthOf(cells[i]) + 2, u' ');
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

QString tableOr(const QList<QStringList> &rows, const char *nothing)
{
    return rows.isEmpty() ? QCoreApplication::translate("cli", nothing) : textTable(rows);
}

} // namespace cli
