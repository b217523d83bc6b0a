// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvwriter.h"
#include "model/exchange/tablefile.h"
#include "model/sql/connection.h"
#include "model/work/listfile.h"
#include "model/work/peopleimport.h"
#include "tests/bench/measures.h"
#include "tests/bench/peer.h"
#include "tests/bench/sample.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bench {
namespace {

base::Result<qint64> rowsIn(sql::Connection &connection)
{
    QStringList counts;
    sql::Statement names = connection.statement(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%'"_s);
    while (names.step())
        counts.append(u"(SELECT count(*) FROM \"%1\")"_s.arg(names.text(0)));
    const auto sum = connection.single(u"SELECT "_s + counts.join(u" + "_s));
    if (!sum)
        return sum.error();
    return sum->toLongLong();
}

base::Result<Row> fillRow(District &district, const QString &letter, double bar)
{
    qint64 rows = 0;
    {
        const auto desk = district.open();
        if (!desk)
            return desk.error();
        const auto counted = rowsIn((*desk)->context->connection());
        if (!counted)
            return counted.error();
        rows = *counted;
    }
    const qint64 bytes = QFileInfo(district.path()).size();
    const auto peer = Peer::make(district.file(u"bare.db"_s));
    if (!peer)
        return peer.error();
    const auto bare = (*peer)->insertMany(rows, bytes / std::max<qint64>(1, rows));
    if (!bare)
        return bare.error();
    return Row{u"demo: %1, %2 rows, %3 MB"_s.arg(letter).arg(rows).arg(bytes >> 20),
        district.fillMilliseconds() / 1000, u"s"_s, bar, *bare / 1000};
}

/// A list as an office keeps it.
exchange::Sheet officeList(int count)
{
    static const QString families = u"김이박최정강조윤장임"_s;
    static const QString given = u"가나다라마바사아자차카타파하고노도로모보"_s;
    exchange::Sheet sheet;
    sheet.name = u"명단"_s;
    sheet.header
        = {u"연번"_s, u"성명"_s, u"생년월일"_s, u"성별"_s, u"도로명주소"_s, u"휴대전화"_s, u"비고"_s};
    for (int i = 0; i < count; ++i) {
        const QString name = QString(families.at(i % 10)) + given.at(i / 10 % 20) + given.at(i / 200 % 20);
        sheet.rows.append({qint64(i + 1), name, QDate(1930, 1, 1).addDays(i * 4), i % 2 ? u"여"_s : u"남"_s,
            u"부산광역시 해운대구 반송로 %1"_s.arg(i % 900 + 1),
            u"010-%1-%2"_s.arg(2000 + i % 8000).arg(1000 + i * 7 % 9000), u"안부 확인 %1"_s.arg(i)});
    }
    return sheet;
}

base::Result<work::ListCounts> importList(work::Context &context, const QString &path)
{
    const auto file = work::lists::read(path);
    if (!file)
        return file.error();
    const work::ListColumns columns = work::lists::guess(*file, work::ListKind::People);
    const auto plan = work::peopleimport::plan(context, *file, columns);
    if (!plan)
        return plan.error();
    const auto applied = work::peopleimport::apply(context, *file, columns);
    static_cast<void>(context.takeOutcome());
    if (!applied)
        return applied.error();
    return applied->counts;
}

base::Result<Row> importRow(District &district, int count, const QString &letter)
{
    const QString path = district.file(u"list%1.csv"_s.arg(count));
    if (const base::Done saved = exchange::saveFile(path, exchange::writeCsv(officeList(count)).bytes);
        !saved)
        return saved.error();
    const auto desk = district.open(16 * 1024);
    const auto peer = Peer::make(district.file(u"list%1.db"_s.arg(count)));
    if (!desk || !peer)
        return desk ? peer.error() : desk.error();
    const auto [counts, spent] = timed([&] { return importList(*(*desk)->context, path); });
    const auto bare = (*peer)->insertMany(count, 1000);
    if (!counts || !bare)
        return counts ? bare.error() : counts.error();
    return Row{
        u"import: %1 rows read, shown and taken (%2 new), %3"_s.arg(count).arg(counts->added).arg(letter),
        spent / 1000, u"s"_s, {}, *bare / 1000};
}

} // namespace

Rows measureDemo(Bench &bench)
{
    const auto small = District::make(work::demo::Size::S);
    if (!small)
        return small.error();
    const base::Result<District *> large = bench.district();
    if (!large)
        return large.error();
    const auto first = fillRow(**small, u"S"_s, 5);
    const auto second = fillRow(**large, bench.letter(), bench.isLarge() ? 300 : 60);
    if (!first || !second)
        return first ? second.error() : first.error();
    return QList<Row>{*first, *second};
}

Rows measureImport(Bench &bench)
{
    const base::Result<District *> district = bench.district();
    if (!district)
        return district.error();
    QList<Row> rows;
    for (const int count : {300, 8000}) {
        const auto row = importRow(**district, count, bench.letter());
        if (!row)
            return row.error();
        rows.append(*row);
    }
    return rows;
}

} // namespace bench
