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
