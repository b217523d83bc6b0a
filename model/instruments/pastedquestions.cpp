// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/pastedquestions.h"

#include "model/instruments/questionnairejson.h"

#include <QRegularExpression>

namespace instruments {

namespace {

/// `1.`, `1)`, `(1)`, `1-2.`, `Q1`, a word with a number and a dot, one letter or syllable with a dot or
/// bracket, circled numbers, boxes and dashes. A number that belongs to the sentence has neither behind it.
const QRegularExpression &leadingMark()
{
    static const QRegularExpression mark(QStringLiteral(
        "^\\s*(?:[Qq]\\d{1,3}[.):]?|\\p{L}{1,4}\\s?\\d{1,3}[.):]|\\(\\s*\\d{1,3}\\s*\\)|\\d{1,3}(?:[-.]\\d{1,"
        "3})*"
        "\\s*[.)](?!\\d)"
        "|\\(?[\\x{AC00}-\\x{D7A3}]\\s*[.)]|[a-zA-Z][.)]|[\\x{2460}-\\x{2473}\\x{2474}-\\x{249B}]"
        "|[-\\x{2013}\\x{2014}*\\x{2022}\\x{00B7}\\x{25CB}\\x{25CF}\\x{25A1}\\x{25A0}\\x{2610}\\x{2611}\\x{"
        "25E6}])\\s+"
        "|^\\s*(?:[\\x{2460}-\\x{2473}\\x{2610}\\x{25A1}]|\\d{1,3}[.)](?!\\d))\\s*"));
    return mark;
}

} // namespace

QStringList pastedQuestions(const QString &text)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QStringList questions;
    const QStringList lines = text.split(lineEnds, Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList cells = line.split(u'\t');
        QString question;
        // A column of bare numbers comes before the questions in many tables.
        static const QRegularExpression bareNumber(QStringLiteral("^\\s*\\d{0,3}[.)]?\\s*$"));
        while (question.isEmpty() && !cells.isEmpty()) {
            const QString cell = cells.takeFirst();
            if (!bareNumber.match(cell).hasMatch())
                question = cell;
        }
        question = question.remove(leadingMark()).simplified().left(kMaxTextLength);
        if (!question.isEmpty())
            questions.append(question);
    }
    return questions;
}

} // namespace instruments
