// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxstyles.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

using Kind = NumberFormat::Kind;

TEST(NumberFormat, isUnderstoodByItsCode)
{
    const struct {
        QString code;
        Kind kind;
    } codes[] = {{u"yyyy-mm-dd"_s, Kind::Day}, {u"yyyy\"년\" m\"월\" d\"일\";@"_s, Kind::Day},
        {u"[$-412]yyyy. m. d."_s, Kind::Day}, {u"mmm"_s, Kind::Day}, {u"h:mm"_s, Kind::Time},
        {u"[h]:mm:ss"_s, Kind::Time}, {u"yyyy-mm-dd h:mm"_s, Kind::DayAndTime}, {u"General"_s, Kind::Plain},
        {u"#,##0"_s, Kind::Plain}, {u"#,##0\"days\""_s, Kind::Plain}, {u"0.00E+00"_s, Kind::Plain},
        {u"[Red]-#,##0"_s, Kind::Plain}, {u"@"_s, Kind::Plain}};
    for (const auto &[code, kind] : codes)
        EXPECT_EQ(numberFormatOfCode(code).kind, kind) << code.toStdString();
}

TEST(NumberFormat, fillsUpWithZeros)
{
    EXPECT_EQ(numberFormatOfCode(u"000000"_s).digits, 6);
    EXPECT_EQ(numberFormatOfCode(u"000-0000-0000"_s).digits, 11);
    EXPECT_EQ(numberFormatOfCode(u"0"_s).digits, 0);
    EXPECT_EQ(textOfNumber(1055550412, {Kind::Plain, 11}, false), u"01055550412"_s);
}

TEST(NumberFormat, isTakenFromCellStyles)
{
    const QByteArray xml
        = R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy/mm/dd"/></numFmts>)"
          R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
          R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="31"/></cellXfs>)"
          R"(<cellStyles/></styleSheet>)";
    const QList<NumberFormat> formats = readNumberFormats(xml);
    ASSERT_EQ(formats.size(), 4);
    EXPECT_EQ(formats.at(0).kind, Kind::Plain);
    for (int style = 1; style < 4; ++style)
        EXPECT_EQ(formats.at(style).kind, Kind::Day) << style;
}

TEST(NumberText, countsDaysInBothSystems)
{
    const NumberFormat day{Kind::Day, 0};
    EXPECT_EQ(textOfNumber(20946, day, false), u"1957-05-06"_s);
    EXPECT_EQ(textOfNumber(20946 - 1462, day, true), u"1957-05-06"_s);
    EXPECT_EQ(textOfNumber(1, day, false), u"1900-01-01"_s);
    EXPECT_EQ(textOfNumber(59, day, false), u"1900-02-28"_s);
    EXPECT_EQ(textOfNumber(60, day, false), u"60"_s) << "the day that never was";
    EXPECT_EQ(textOfNumber(61, day, false), u"1900-03-01"_s);
    EXPECT_EQ(textOfNumber(0, day, true), u"1904-01-01"_s);
    EXPECT_EQ(textOfNumber(-5, day, false), u"-5"_s);
    EXPECT_EQ(textOfNumber(9e9, day, false), u"9000000000"_s);
}

TEST(NumberText, tellsTimes)
{
    EXPECT_EQ(textOfNumber(0.5, {Kind::Time, 0}, false), u"12:00"_s);
    EXPECT_EQ(textOfNumber(20946.75, {Kind::DayAndTime, 0}, false), u"1957-05-06 18:00"_s);
    EXPECT_EQ(textOfNumber(20946, {Kind::DayAndTime, 0}, false), u"1957-05-06"_s);
    EXPECT_EQ(textOfNumber(20945.999999999, {Kind::Day, 0}, false), u"1957-05-06"_s);
}

TEST(NumberText, writesNumbersAsTheyWereTyped)
{
    EXPECT_EQ(textOfNumber(60000, {}, false), u"60000"_s);
    EXPECT_EQ(textOfNumber(0.1 + 0.2, {}, false), u"0.3"_s);
    EXPECT_EQ(textOfNumber(-2.5, {}, false), u"-2.5"_s);
    EXPECT_EQ(textOfNumber(123456789012345, {}, false), u"123456789012345"_s);
}

} // namespace
