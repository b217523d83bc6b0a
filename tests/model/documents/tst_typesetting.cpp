// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/typesetting.h"

#include <QTextLayout>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

QStringList linesAt(const QString &text, double points)
{
    QStringList lines;
    for (const FlowLine &each :
        flowOf({plain(text)}, points * kDotsPerPoint, TypeScale(1), kTextLineFactor)) {
        const QTextLine line = each.layout->lineAt(each.index);
        lines.append(each.layout->text().mid(line.textStart(), line.textLength()).trimmed());
    }
    return lines;
}

} // namespace

TEST(Typesetting, breaksKoreanAtSpacesOnly)
{
    for (const QString &line : linesAt(u"본인은 이 계획의 내용과 비용을 설명 듣고 동의합니다"_s, 90)) {
        for (const QString &word : line.split(u' '))
            EXPECT_TRUE(u"본인은 이 계획의 내용과 비용을 설명 듣고 동의합니다"_s.split(u' ').contains(word))
                << qPrintable(word);
    }
    EXPECT_GT(linesAt(u"본인은 이 계획의 내용과 비용을 설명 듣고 동의합니다"_s, 90).size(), 2);
}

TEST(Typesetting, keepsATimeAndADayOnOneLine)
{
    EXPECT_EQ(
        linesAt(u"수 09:00–12:00 목"_s, 60), (QStringList{u"수"_s, u"09:00\u2060–\u206012:00"_s, u"목"_s}));
    EXPECT_EQ(linesAt(u"결재 2026. 11. 30. 함"_s, 68),
        (QStringList{u"결재"_s, u"2026.\u00a011.\u00a030."_s, u"함"_s}));
}

TEST(Typesetting, aTitleGrowsOnlyAsFarAsItFits)
{
    const TypeScale large(1.4);
    const documents::Run title{u"서비스 제공계획서"_s, kTitlePoints, true, Tone::Plain};
    EXPECT_EQ(fittingPoints(title, 10'000 * kDotsPerPoint, large), kTitlePoints);
    documents::Run fitted = title;
    fitted.points = fittingPoints(title, 200 * kDotsPerPoint, large);
    EXPECT_LT(fitted.points, kTitlePoints);
    EXPECT_LE(widthOf(fitted, large), 200 * kDotsPerPoint);
    EXPECT_DOUBLE_EQ(fittingPoints(title, 10, large), kTitlePoints / 1.4)
        << "as large as in the ordinary print";
}

TEST(Typesetting, breaksAWordThatIsWiderThanTheLine)
{
    EXPECT_GT(linesAt(QString(60, u'가'), 100).size(), 5);
}

TEST(Typesetting, keepsLinesThatTheTextAsksFor)
{
    EXPECT_EQ(linesAt(u"하나\n둘"_s, 400), (QStringList{u"하나"_s, u"둘"_s}));
}

TEST(Typesetting, neverGoesBelowNinePoints)
{
    EXPECT_EQ(TypeScale(1).size(6), 9);
    EXPECT_EQ(TypeScale(0.5).size(10), 10);
    EXPECT_EQ(TypeScale(1.4).size(10), 14);
}
