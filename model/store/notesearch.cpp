// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/namesearch.h"

#include "model/base/hangul.h"

#include <QElapsedTimer>

namespace store::notesearch {
namespace {

constexpr int kContext = 24;

QString snippetOf(const QString &text, qsizetype at, qsizetype size)
{
    const qsizetype from = std::max<qsizetype>(0, at - kContext);
    const qsizetype until = std::min(text.size(), at + size + kContext);
    QString snippet = text.mid(from, until - from).simplified();
    if (from > 0)
        snippet.prepend(u'…');
    if (until < text.size())
        snippet.append(u'…');
    return snippet;
}

/// All bigrams of the question must occur, though more than a few dozen tell nothing more; which notes really
/// hold the words is verified on the text.
QString matchOf(const QString &question)
{
    constexpr qsizetype kEnough = 40;
    QStringList words;
    for (const QString &word : base::hangul::bigrams(question).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 1 && words.size() < kEnough)
            words.append(u'"' + QString(word).remove(u'"') + u'"');
    }
    words.removeDuplicates();
    return words.join(u' ');
}

const QString kHit
    = QStringLiteral("SELECT n.id, n.parent, n.at, n.text, p.name, p.birth, p.sex, s.dong, s.joined_into FROM ");
const QString kPerson = QStringLiteral(
    " LEFT JOIN person p ON p.id = n.parent LEFT JOIN person_summary s ON s.person = n.parent ");

/// Takes what really holds the words.
base::Done verify(
    sql::Statement query, const QStringList &words, int limit, QList<domain::SearchHit> &hits)
{
    while (hits.size() < limit && query.step()) {
        const QString text = query.text(3).normalized(QString::NormalizationForm_C);
        qsizetype at = -1;
        for (const QString &word : words) {
            at = text.indexOf(word, 0, Qt::CaseInsensitive);
            if (at < 0)
                break;
        }
        if (at < 0)
            continue;
        domain::SearchHit hit;
        hit.kind = QStringLiteral("note");
        hit.id = query.id(0);
        hit.person = query.isNull(8) ? query.id(1) : query.id(8);
        hit.at = query.integer(2);
        hit.title = query.text(4);
        hit.birth = QDate::fromString(query.text(5), Qt::ISODate);
        hit.sex = query.text(6);
        hit.dong = query.text(7);
        hit.snippet = snippetOf(text, at, words.last().size());
        hits.append(hit);
    }
    return query.done();
}

base::Done collect(
    sql::Connection &connection, const QString &question, int limit, QList<domain::SearchHit> &hits)
{
    const QString match = matchOf(question);
    if (match.isEmpty())
        return {};
    const QStringList words
        = question.normalized(QString::NormalizationForm_C).simplified().split(u' ', Qt::SkipEmptyParts);
    // What waits to be taken in came last.
    const base::Done late = verify(connection.statement(kHit
                                       + QStringLiteral("note_to_index t JOIN note n ON n.row = t.row") + kPerson
                                       + QStringLiteral("ORDER BY t.row DESC")),
        words, limit, hits);
    if (!late)
        return late;
    sql::Statement query = connection.statement(kHit
        + QStringLiteral("note_search f JOIN note n ON n.row = f.rowid") + kPerson
        + QStringLiteral("WHERE note_search MATCH ? ORDER BY f.rowid DESC"));
    query.bind(match);
    return verify(std::move(query), words, limit, hits);
}

} // namespace

base::Result<domain::SearchAnswer> find(sql::Connection &connection, const QString &question, int limit)
{
    QElapsedTimer timer;
    timer.start();
    domain::SearchAnswer answer;
    const QString typed = namesearch::cleaned(question);
    if (const base::Done done = collect(connection, typed, limit, answer.hits); !done)
        return done.error();
    const QString other = answer.hits.isEmpty() ? namesearch::otherKeyboard(typed) : QString();
    if (!other.isEmpty()) {
        if (const base::Done done = collect(connection, other, limit, answer.hits); !done)
            return done.error();
        if (!answer.hits.isEmpty()) {
            answer.mode = domain::QuestionMode::OtherKeyboard;
            answer.readAs = other;
        }
    }
    answer.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace store::notesearch
