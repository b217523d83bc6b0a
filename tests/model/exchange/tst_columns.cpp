// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/columns.h"
#include "model/exchange/headerwords.h"
#include "model/exchange/offerrows.h"
#include "model/exchange/personrows.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace exchange;
using namespace Qt::StringLiterals;

namespace {

TEST(Columns, areKnownByManyHeadings)
{
    const QStringList header{u"연번"_s, u"대상자명"_s, u"생년월일"_s, u"성별"_s, u"등본 주소"_s,
        u"실거주지"_s, u"연락처"_s, u"휴대전화(본인)"_s, u"소재행정동"_s, u"대상자유형"_s, u"비고*"_s};
    EXPECT_EQ(guessPersonColumns(header),
        (ColumnMap{{u"name"_s, 1}, {u"birth"_s, 2}, {u"sex"_s, 3}, {u"address"_s, 4}, {u"actual"_s, 5},
            {u"phones"_s, 6}, {u"mobile"_s, 7}, {u"dong"_s, 8}, {u"groups"_s, 9}, {u"note"_s, 10}}));
}

TEST(Columns, areKnownInEnglishAndInAnyCase)
{
    EXPECT_EQ(guessPersonColumns({u"Name"_s, u"Date of Birth"_s, u"SEX"_s, u"address"_s, u"phones"_s}),
        (ColumnMap{{u"name"_s, 0}, {u"birth"_s, 1}, {u"sex"_s, 2}, {u"address"_s, 3}, {u"phones"_s, 4}}));
}

TEST(Columns, preferTheSurerHeading)
{
    EXPECT_EQ(guessPersonColumns({u"세대주"_s, u"성명"_s}), (ColumnMap{{u"name"_s, 1}}));
    EXPECT_EQ(guessPersonColumns({u"세대주"_s}), (ColumnMap{{u"name"_s, 0}}));
    EXPECT_TRUE(guessPersonColumns({u"담당자 이름"_s, u"기관"_s}).isEmpty()) << "somebody else's name";
}

TEST(Columns, serveOneFieldEach)
{
    const ColumnMap map
        = guessOfferColumns({u"서비스명"_s, u"제공기관명"_s, u"요일"_s, u"시간"_s, u"주소"_s, u"주소"_s});
    QList<int> columns = map.values();
    std::sort(columns.begin(), columns.end());
    EXPECT_EQ(columns, QList<int>({0, 1, 2, 3, 4}));
}

TEST(Columns, knowTheCaseworkExport)
{
    const QStringList header{u"소재행정동"_s, u"대상자유형"_s, u"상담결과"_s, u"등본주소"_s,
        u"주민등록번호"_s, u"나이"_s, u"인적정보"_s, u"욕구조사"_s, u"대상자선정"_s, u"서비스제공계획수립"_s,
        u"서비스점검"_s, u"종결여부"_s, u"사례회의"_s};
    EXPECT_TRUE(isCaseworkExport(header));
    EXPECT_FALSE(isCaseworkExport({u"이름"_s, u"주소"_s}));
    EXPECT_EQ(guessPersonColumns(header).size(), header.size()) << "every column has a field";
}

TEST(Columns, comeFromAMapFile)
{
    const QStringList header{u"A"_s, u"부르는 말"_s, u"난 날"_s};
    const auto map = columnsFromMap({{u"name"_s, u"부르는말"_s}, {u"birth"_s, 3}}, header, personFields());
    EXPECT_EQ(map.value(), (ColumnMap{{u"name"_s, 1}, {u"birth"_s, 2}}));
    EXPECT_EQ(columnsFromMap({{u"nome"_s, 1}}, header, personFields()).error(),
        (base::Error{base::ErrorKind::InvalidInput, u"nome"_s}));
    for (const QJsonValue &column : {QJsonValue(u"없음"_s), QJsonValue(0), QJsonValue(4)})
        EXPECT_EQ(columnsFromMap({{u"name"_s, column}}, header, personFields()).error(),
            (base::Error{base::ErrorKind::NotFound, u"name"_s}));
}

TEST(HeaderWords, areWrittenAsTheyAreCompared)
{
    for (const auto fields : {personFields(), offerFields()}) {
        QSet<QString> keys;
        for (const FieldWords &field : fields) {
            EXPECT_FALSE(keys.contains(QLatin1String(field.key))) << field.key;
            keys.insert(QLatin1String(field.key));
            for (const QStringView word : QStringView(field.headings).split(u'|'))
                EXPECT_EQ(headingKey(word.toString()), word.toString());
        }
    }
}

} // namespace
