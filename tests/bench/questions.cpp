// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/questions.h"

#include "model/base/calendar.h"
#include "model/base/hangul.h"
#include "model/base/hangulkeys.h"
#include "model/sql/connection.h"
#include "model/work/people.h"

#include <random>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;

class Draw {
public:
    explicit Draw(unsigned seed)
        : m_random(seed)
    {
    }
    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }
    bool chance(int percent) { return below(100) < percent; }
    QString of(const QStringList &list)
    {
        return list.isEmpty() ? QString() : list.at(below(int(list.size())));
    }

private:
    std::mt19937 m_random;
};

base::Result<QStringList> column(sql::Connection &connection, const QString &sql)
{
    sql::Statement query = connection.statement(sql);
    QStringList values;
    while (query.step())
        values.append(query.text(0));
    if (query.failed())
        return query.error();
    return values;
}

/// Every so-manieth of a column, so that the whole table is drawn from.
base::Result<QStringList> spread(
    sql::Connection &connection, const QString &table, const QString &name, int each)
{
    auto all = column(connection, u"SELECT %1 FROM %2 WHERE length(%1) > 2 ORDER BY row"_s.arg(name, table));
    if (!all)
        return all;
    QStringList some;
    const qsizetype step = std::max<qsizetype>(1, all->size() / each);
    for (qsizetype i = 0; i < all->size() && some.size() < each; i += step)
        some.append(all->at(i));
    return some;
}

domain::PeopleSort anyOrder(Draw &draw)
{
    return {domain::PeopleColumn(draw.below(int(domain::PeopleColumn::Added) + 1)), draw.chance(50)};
}

struct Words {
    QStringList dongs;
    QStringList names;
    QStringList phones;
};

void addFilters(domain::PeopleQuery &query, Draw &draw, const Words &words, qint64 now)
{
    if (draw.chance(25))
        query.dong = draw.of(words.dongs);
    if (draw.chance(20))
        query.condition = draw.of({u"brain"_s, u"cancer"_s});
    if (draw.chance(15))
        query.ageFrom = 40 + draw.below(40);
    if (draw.chance(15))
        query.ageUntil = 50 + draw.below(40);
    if (draw.chance(10))
        query.urgentOnly = true;
    if (draw.chance(10))
        query.withoutAssessment = true;
    if (draw.chance(15))
        query.noContactSince = now - kDay * (10 + draw.below(120));
    if (draw.chance(10))
        query.withFormer = true;
    if (draw.chance(10))
        query.bundle = draw.of({u"none"_s, u"draft"_s});
    if (draw.chance(15))
        query.needGroups = {u"livesAlone"_s, u"isolated"_s};
}

QString typed(Draw &draw, const Words &words)
{
    const QString name = draw.of(words.names);
    switch (draw.below(6)) {
    case 0:
        return name.left(1);
    case 1:
        return base::hangul::initials(name);
    case 2:
        return base::hangul::keysFromHangul(name);
    case 3:
        return draw.of(words.phones).right(4);
    case 4:
        return name.left(2);
    default:
        return name;
    }
}

} // namespace

QList<ListQuestion> plainQuestions(QDate today, int count)
{
    Draw draw(3);
    QList<ListQuestion> questions;
    for (int i = 0; i < count; ++i) {
        ListQuestion question;
        question.query.today = today;
        question.query.order = {anyOrder(draw)};
        question.offset = draw.below(4) * kPageRows;
        questions.append(question);
    }
    return questions;
}

base::Result<QList<ListQuestion>> listQuestions(work::Context &context, int count)
{
    const auto dongs = work::people::dongs(context);
    const auto names = spread(context.connection(), u"person"_s, u"name"_s, 200);
    const auto phones = spread(context.connection(), u"phone"_s, u"number"_s, 200);
    if (!dongs || !names || !phones)
        return !dongs ? dongs.error() : !names ? names.error() : phones.error();
    Words words{{}, *names, *phones};
    for (const auto &[dong, people] : *dongs)
        words.dongs.append(dong);
    const base::Moment now = context.clock().now();
    Draw draw(5);
    QList<ListQuestion> questions = plainQuestions(base::koreanDay(now), count / 4);
    while (questions.size() < count) {
        ListQuestion question;
        question.query.today = base::koreanDay(now);
        addFilters(question.query, draw, words, now);
        if (draw.chance(35))
            question.query.text = typed(draw, words);
        for (int keys = draw.below(3); keys > 0; --keys)
            question.query.order.append(anyOrder(draw));
        questions.append(question);
    }
    return questions;
}

base::Result<SearchQuestions> searchQuestions(work::Context &context, int each)
{
    const auto names = spread(context.connection(), u"person"_s, u"name"_s, each);
    const auto phones = spread(context.connection(), u"phone"_s, u"number"_s, each);
    const auto notes = spread(context.connection(), u"note"_s, u"text"_s, each);
    if (!names || !phones || !notes)
        return !names ? names.error() : !phones ? phones.error() : notes.error();
    SearchQuestions questions;
    questions.names = *names;
    for (const QString &name : *names) {
        questions.halfTyped.append(name.left(2));
        questions.initials.append(base::hangul::initials(name));
        questions.otherKeyboard.append(base::hangul::keysFromHangul(name));
    }
    for (const QString &phone : *phones)
        questions.digits.append(phone.right(4));
    Draw draw(7);
    for (const QString &note : *notes) {
        const QStringList words = note.split(u' ', Qt::SkipEmptyParts);
        questions.notes.append(draw.of(words.mid(0, 6)).left(2 + draw.below(3)));
    }
    return questions;
}

} // namespace bench
