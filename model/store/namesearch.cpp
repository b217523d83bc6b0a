// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/namesearch.h"

#include "model/base/hangul.h"
#include "model/base/hangulkeys.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace store::namesearch {
namespace {

using domain::QuestionMode;

constexpr int kTrigram = 3;
constexpr int kLongestQuestion = 100;
constexpr int kCandidates = 400;

bool isLatin(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; })
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// Phone numbers and dates are stored as bare digits, so digits with separators are looked for bare as well.
/// Empty where that is no other question.
QString bareDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(c);
        else if (c != u'-' && c != u'.' && !c.isSpace())
            return {};
    }
    return digits == text ? QString() : digits;
}

/// Consonants among whole syllables: 홍ㄱㄷ.
bool isMixed(const QString &text)
{
    const bool consonant = std::any_of(
        text.begin(), text.end(), [](QChar c) { return base::hangul::isInitialsQuery(QString(c)); });
    return consonant && !base::hangul::isInitialsQuery(text);
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
    if (text.isEmpty())
        return;
    if (!condition.sql.isEmpty())
        condition.sql += QLatin1String(" OR ");
    if (text.toUcs4().size() >= kTrigram) {
        condition.sql += QStringLiteral("row IN (SELECT rowid FROM name_search WHERE name_search MATCH ?)");
        condition.values.append(QLatin1String(column) + QLatin1String(" : ") + quoted(text));
    } else {
        condition.sql += QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(QLatin1String(column));
        condition.values.append(like(text));
    }
}

sql::Statement prepared(sql::Connection &connection, const QString &sql, const QVariantList &values)
{
    sql::Statement query = connection.statement(sql);
    for (const QVariant &value : values)
        query.bind(value);
    return query;
}

/// The initials of a mixed question find too much; the syllables among them are compared on the text.
base::Done addMixed(sql::Connection &connection, Condition &condition, const QString &text)
{
    Condition wide;
    addTo(wide, "initials", initialsOf(text));
    sql::Statement query = prepared(
        connection, QStringLiteral("SELECT row, text FROM name_entry WHERE ") + wide.sql, wide.values);
    QJsonArray rows;
    while (query.step()) {
        if (base::hangul::matchesInitialsMix(query.text(1), text))
            rows.append(query.integer(0));
    }
    if (query.failed())
        return query.error();
    condition.sql += condition.sql.isEmpty() ? QString() : QStringLiteral(" OR ");
    condition.sql += QStringLiteral("row IN (SELECT value FROM json_each(?))");
    condition.values.append(QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    return {};
}

base::Done addReading(sql::Connection &connection, Condition &condition, const QString &text)
{
    addTo(condition, "jamo", formOf(text));
    if (base::hangul::isInitialsQuery(text))
        addTo(condition, "initials", initialsOf(text));
    else if (isMixed(text))
        return addMixed(connection, condition, text);
    return {};
}

/// The ways in which a question can be read, the plainest first.
QStringList readingsOf(const QString &question)
{
    QStringList readings{question, bareDigits(question), otherKeyboard(question)};
    readings.removeAll(QString());
    return readings;
}

int rankOf(const QString &text, const QString &question)
{
    const QString own = formOf(text);
    const QString asked = formOf(question);
    if (own == asked)
        return 0;
    if (own.startsWith(asked))
        return 1;
    return own.contains(asked) ? 3 : 2;
}

bool matches(const QString &text, const QString &reading)
{
    return formOf(text).contains(formOf(reading)) || base::hangul::matchesInitialsMix(text, reading);
}

/// Rows whose form begins with the question come first, however many others hold it somewhere.
Condition beginnings(const QStringList &readings)
{
    Condition all;
    for (const QString &reading : readings) {
        const QString form = formOf(reading);
        if (form.isEmpty())
            continue;
        if (!all.sql.isEmpty())
            all.sql += QLatin1String(" OR ");
        all.sql += QLatin1String("(jamo >= ? AND jamo < ?)");
        all.values << form << form + QString::fromUcs4(U"\U0010FFFF", 1);
    }
    return all;
}

sql::Statement selectCandidates(
    sql::Connection &connection, const Condition &where, const QStringList &readings)
{
    const Condition first = beginnings(readings);
    const QString sql = QStringLiteral(
        "SELECT e.type, e.record, e.field, e.text, p.name, p.birth, p.sex, s.dong, s.joined_into"
        " FROM name_entry e LEFT JOIN person p ON p.id = e.record"
        " LEFT JOIN person_summary s ON s.person = e.record"
        " WHERE e.row IN (SELECT row FROM (SELECT row FROM name_entry WHERE %1 ORDER BY jamo LIMIT ?)"
        " UNION SELECT row FROM (SELECT row FROM name_entry WHERE %2 LIMIT ?))")
                            .arg(first.sql, where.sql);
    return prepared(
        connection, sql, first.values + QVariantList{kCandidates} + where.values + QVariantList{kCandidates});
}

domain::SearchHit readHit(const sql::Statement &query)
{
    domain::SearchHit hit;
    const QString text = query.text(3);
    hit.kind = query.text(0);
    hit.id = query.isNull(8) ? query.id(1) : query.id(8);
    hit.person = hit.kind == QLatin1String("person") ? hit.id : base::Id();
    hit.title = query.isNull(4) ? text : query.text(4);
    hit.snippet = query.text(2) == QLatin1String("name") ? QString() : text;
    hit.birth = QDate::fromString(query.text(5), Qt::ISODate);
    hit.sex = query.text(6);
    hit.dong = query.text(7);
    return hit;
}

/// Best first, each record once.
void arrange(QList<domain::SearchHit> &hits, int limit)
{
    std::stable_sort(hits.begin(), hits.end(),
        [](const auto &a, const auto &b) { return a.rank != b.rank ? a.rank < b.rank : a.title < b.title; });
    QSet<base::Id> seen;
    hits.removeIf([&](const domain::SearchHit &hit) {
        const bool again = seen.contains(hit.id);
        seen.insert(hit.id);
        return again;
    });
    if (hits.size() > limit)
        hits.resize(limit);
}

} // namespace

QString formOf(const QString &text)
{
    return base::hangul::jamo(text).remove(u' ');
}

QString initialsOf(const QString &text)
{
    return base::hangul::initials(text).remove(u' ');
}

QString cleaned(const QString &question)
{
    QString text;
    for (const char32_t letter : question.left(2 * kLongestQuestion).toUcs4()) {
        const bool isLetter = QChar::category(letter) != QChar::Other_Control
            && QChar::category(letter) != QChar::Other_Surrogate && !QChar::isNonCharacter(letter);
        text += isLetter ? QString::fromUcs4(&letter, 1) : QStringLiteral(" ");
    }
    return text.simplified().left(kLongestQuestion);
}

QString otherKeyboard(const QString &question)
{
    // Nothing but capitals is Caps Lock, not a row of doubled consonants.
    if (isLatin(question))
        return base::hangul::hangulFromKeys(question == question.toUpper() ? question.toLower() : question);
    const QString keys = base::hangul::keysFromHangul(question);
    return keys != question ? keys : QString();
}

base::Result<Condition> condition(sql::Connection &connection, const QString &question)
{
    Condition all;
    for (const QString &reading : readingsOf(cleaned(question))) {
        if (const base::Done added = addReading(connection, all, reading); !added)
            return added.error();
    }
    if (all.sql.isEmpty())
        return Condition{QStringLiteral("0"), {}};
    all.sql = u'(' + all.sql + u')';
    return all;
}

base::Result<domain::SearchAnswer> find(sql::Connection &connection, const QString &question, int limit)
{
    QElapsedTimer timer;
    timer.start();
    domain::SearchAnswer answer;
    const QString typed = cleaned(question);
    const QStringList readings = readingsOf(typed);
    if (formOf(typed).isEmpty())
        return answer;
    if (base::hangul::isInitialsQuery(typed))
        answer.mode = QuestionMode::Initials;
    const base::Result<Condition> where = condition(connection, typed);
    if (!where)
        return where.error();
    const QString other = otherKeyboard(typed);
    bool asTyped = false;
    sql::Statement query = selectCandidates(connection, *where, readings);
    while (query.step()) {
        domain::SearchHit hit = readHit(query);
        const QString text = query.text(3);
        const auto reading = std::find_if(
            readings.begin(), readings.end(), [&](const QString &one) { return matches(text, one); });
        const QString &read = reading == readings.end() ? typed : *reading;
        asTyped = asTyped || read != other;
        hit.rank = rankOf(text, read) + (hit.snippet.isEmpty() ? 0 : 4);
        answer.hits.append(hit);
    }
    if (query.failed())
        return query.error();
    arrange(answer.hits, limit);
    if (!answer.hits.isEmpty() && !asTyped) {
        answer.mode = QuestionMode::OtherKeyboard;
        answer.readAs = other;
    }
    answer.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return answer;
}

} // namespace store::namesearch
