// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/namesearch.h"

#include "model/base/hangul.h"
#include "model/base/hangulkeys.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace store::namesearch {
namespace {

using base::hangul::initials;
using base::hangul::jamo;
using domain::QuestionMode;

constexpr int kTrigram = 3;

bool isLatin(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Phone numbers and dates are stored as bare digits, so digits with hyphens and dots between them are looked
/// for bare.
QString withoutSeparators(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
        else if (c != u'-' && c != u'.' && !c.isSpace())
            return text;
    }
    return digits.isEmpty() ? text : digits;
}

/// What the question would have been in the other keyboard mode; empty where that makes no sense.
QString otherKeyboard(const QString &question)
{
    if (isLatin(question))
        return base::hangul::hangulFromKeys(question);
    const QString keys = base::hangul::keysFromHangul(question);
    return keys != question ? keys : QString();
}

QString quoted(const QString &text)
{
    QString inside = text;
    return u'"' + inside.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString like(const QString &text)
{
    QString inside = text;
    for (const char *special : {"\\", "%", "_"})
        inside.replace(QLatin1String(special), QLatin1Char('\\') + QLatin1String(special));
    return u'%' + inside + u'%';
}

void addTo(Condition &condition, const char *column, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    if (!condition.sql.isEmpty())
        condition.sql += QLatin1String(" OR ");
    if (text.size() >= kTrigram) {
        condition.sql += QStringLiteral("row IN (SELECT rowid FROM name_search WHERE name_search MATCH ?)");
        condition.values.append(QLatin1String(column) + QLatin1String(" : ") + quoted(text));
    } else {
        condition.sql += QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QLatin1String(column));
        condition.values.append(like(text));
    }
}

void addReading(Condition &condition, const QString &text)
{
    addTo(condition, "jamo", jamo(text));
    const QString bare = base::hangul::isInitialsQuery(text) ? initials(text).remove(u' ') : QString();
    addTo(condition, "initials", bare);
}

int rankOf(const QString &text, const QString &question)
{
    const QString own = jamo(text);
    const QString asked = jamo(question);
    if (own == asked)
        return 0;
    if (own.startsWith(asked))
        return 1;
    if (base::hangul::isInitialsQuery(question) && initials(text).contains(initials(question).remove(u' ')))
        return 2;
    return 3;
}

} // namespace

Condition condition(const QString &question)
{
    Condition all;
    const QString typed = withoutSeparators(question.simplified());
    addReading(all, typed);
    if (const QString other = otherKeyboard(typed); !other.isEmpty())
        addReading(all, other);
    if (all.sql.isEmpty())
        return {QStringLiteral("0"), {}};
    all.sql = u'(' + all.sql + u')';
    return all;
}

QuestionMode modeOf(const QString &question)
{
    if (base::hangul::isInitialsQuery(question.trimmed()))
        return QuestionMode::Initials;
    return QuestionMode::Plain;
}

base::Result<domain::SearchAnswer> find(sql::Connection &connection, const QString &question, int limit)
{
    constexpr int kCandidates = 400;
    QElapsedTimer timer;
    timer.start();
    domain::SearchAnswer answer;
    answer.mode = modeOf(question);
    const QString typed = withoutSeparators(question.simplified());
    const QString other = otherKeyboard(typed);
    const Condition where = condition(question);
    sql::Statement query = connection.statement(QStringLiteral(
        "SELECT e.type, e.record, e.field, e.text, p.name, p.birth, p.sex, s.dong, s.joined_into"
        " FROM (SELECT * FROM name_entry WHERE %1 LIMIT ?) e LEFT JOIN person p ON p.id = e.record"
        " LEFT JOIN person_summary s ON s.person = e.record")
                                                    .arg(where.sql));
    for (const QVariant &value : where.values)
        query.bind(value);
    query.bind(kCandidates);
    bool plainHit = false;
    while (query.step()) {
        domain::SearchHit hit;
        hit.kind = query.text(0);
        hit.id = query.isNull(8) ? query.id(1) : query.id(8);
        hit.person = hit.kind == QLatin1String("person") ? hit.id : base::Id();
        const QString text = query.text(3);
        const bool isName = query.text(2) == QLatin1String("name");
        hit.title = query.isNull(4) ? text : query.text(4);
        hit.snippet = isName ? QString() : text;
        hit.birth = QDate::fromString(query.text(5), Qt::ISODate);
        hit.sex = query.text(6);
        hit.dong = query.text(7);
        const int plain = rankOf(text, typed);
        const bool matchesPlain = jamo(text).contains(jamo(typed)) || plain == 2;
        plainHit = plainHit || matchesPlain;
        hit.rank = (matchesPlain || other.isEmpty() ? plain : rankOf(text, other)) + (isName ? 0 : 4);
        answer.hits.append(hit);
    }
    if (query.failed())
        return query.error();
    std::stable_sort(answer.hits.begin(), answer.hits.end(),
        [](const auto &a, const auto &b) { return a.rank != b.rank ? a.rank < b.rank : a.title < b.title; });
    QSet<base::Id> seen;
    answer.hits.removeIf([&](const domain::SearchHit &hit) {
        const bool again = seen.contains(hit.id);
        seen.insert(hit.id);
        return again;
    });
    if (answer.hits.size() > limit)
        answer.hits.resize(limit);
    if (!answer.hits.isEmpty() && !plainHit && !other.isEmpty()) {
        answer.mode = QuestionMode::OtherKeyboard;
        answer.readAs = other;
    }
    answer.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace store::namesearch
