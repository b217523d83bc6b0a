// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/csvreader.h"
#include "model/exchange/csvwriter.h"
#include "model/exchange/formulaguard.h"
#include "tests/model/exchange/builders.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray withoutMark(const CsvFile &file)
{
    EXPECT_TRUE(file.bytes.startsWith("\xEF\xBB\xBF"));
    return file.bytes.mid(3);
}

TEST(CsvWriter, writesAMarkQuotesAndWindowsLineEnds)
{
    const Sheet sheet{
        {}, {u"이름"_s, u"비고"_s}, {{u"홍길동"_s, u"a,\"b\"\nc"_s}, {qint64(7), QDate(2026, 11, 21)}}};
    EXPECT_EQ(withoutMark(writeCsv(sheet)),
        QByteArray("이름,비고\r\n홍길동,\"a,\"\"b\"\"\nc\"\r\n7,2026-11-21\r\n"));
}

TEST(CsvWriter, guardsCellsThatWouldRun)
{
    const Sheet sheet{
        {}, {}, {{u"=1+1"_s}, {u"+82"_s}, {u"-1"_s}, {u"@x"_s}, {u"\t=1"_s}, {u"'=1"_s}, {u"1=1"_s}}};
    EXPECT_EQ(
        withoutMark(writeCsv(sheet)), QByteArray("'=1+1\r\n'+82\r\n'-1\r\n'@x\r\n'\t=1\r\n''=1\r\n1=1\r\n"));
}

TEST(CsvWriter, namesLettersThatCp949Lacks)
{
    const Sheet sheet{{}, {u"이름"_s, u"비고"_s}, {{u"똠"_s, u"좋음"_s}, {u"홍길동"_s, u"좋음 😀"_s}}};
    const CsvFile file = writeCsv(sheet, {CsvEncoding::Cp949, ','});
    EXPECT_EQ(file.missing, QList<MissingLetters>({{1, 1, u"좋음 😀"_s}}));
    EXPECT_TRUE(file.bytes.contains(" ?"));
    EXPECT_TRUE(writeCsv(sheet).missing.isEmpty());
}

/// What a reader makes of a cell: it takes blanks around it away and composes it.
QString asRead(const QString &cell)
{
    return cell.normalized(QString::NormalizationForm_C).trimmed();
}

RC_GTEST_PROP(CsvWriter, isReadBackAsItWas, ())
{
    Sheet sheet{{}, {u"이름"_s, u"생년월일"_s, u"비고"_s}, {}};
    const int rows = *rc::gen::inRange(0, 6);
    QList<QStringList> expected;
    for (int row = 0; row < rows; ++row) {
        const QStringList cells{u"홍길동"_s, test::anyCell(), test::anyCell()};
        sheet.rows += {cells.at(0), cells.at(1), cells.at(2)};
        expected += {asRead(cells.at(0)), asRead(cells.at(1)), asRead(cells.at(2))};
    }
    const char separator = *rc::gen::element(',', ';', '\t', '|');
    TableOptions options;
    options.separator = separator;
    const auto table = readCsv(writeCsv(sheet, {CsvEncoding::Utf8WithMark, separator}).bytes, options);
    RC_ASSERT(table.has_value());
    RC_ASSERT(table->rows == expected);
    RC_ASSERT(table->header == sheet.header);
}

RC_GTEST_PROP(FormulaGuard, givesEveryTextBack, ())
{
    const QString cell = test::anyCell();
    const QString guarded = withGuard(cell);
    RC_ASSERT(withoutGuard(guarded) == cell);
    const bool runs = !guarded.isEmpty() && QStringView(u"=+-@\t\r").contains(guarded.front());
    RC_ASSERT_FALSE(runs);
}

} // namespace
