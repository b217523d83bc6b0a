// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/worddiff.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

using Kind = DiffPart::Kind;

QString without(const QList<DiffPart> &parts, Kind kind)
{
    QString text;
    for (const DiffPart &part : parts)
        text += part.kind == kind ? QString() : part.text;
    return text;
}

TEST(WordDiff, marksWhatIsNewAndWhatIsGone)
{
    EXPECT_EQ(wordDiff(u"월요일 오전 방문"_s, u"화요일 오전 방문"_s),
        (QList<DiffPart>{{u"월요일 "_s, Kind::Gone}, {u"화요일 "_s, Kind::New}, {u"오전 방문"_s, Kind::Same}}));
    EXPECT_EQ(wordDiff(u"오전 방문"_s, u"방문"_s),
        (QList<DiffPart>{{u"오전 "_s, Kind::Gone}, {u"방문"_s, Kind::Same}}));
}

TEST(WordDiff, keepsTheWordsOfASentenceThatGoesOn)
{
    EXPECT_EQ(wordDiff(u"개가 있음"_s, u"개가 있음. 벨을 누를 것"_s),
        (QList<DiffPart>{{u"개가 있음"_s, Kind::Same}, {u". 벨을 누를 것"_s, Kind::New}}));
}

TEST(WordDiff, losesNothingOfEitherText)
{
    const QString before = u"하나 둘 셋. 넷 다섯"_s;
    const QString after = u"둘 하나, 셋 여섯 다섯!"_s;
    const QList<DiffPart> parts = wordDiff(before, after);
    EXPECT_EQ(without(parts, Kind::Gone).simplified(), after.simplified());
    EXPECT_EQ(without(parts, Kind::New).remove(u' '), QString(before).remove(u' '));
}

TEST(WordDiff, ofNothingIsNew)
{
    EXPECT_EQ(wordDiff({}, u"새 글"_s), (QList<DiffPart>{{u"새 글"_s, Kind::New}}));
    EXPECT_EQ(wordDiff(u"옛 글"_s, {}), (QList<DiffPart>{{u"옛 글"_s, Kind::Gone}}));
    EXPECT_TRUE(wordDiff({}, {}).isEmpty());
}

/// New pieces in brackets, gone ones in braces.
QString marked(const QString &before, const QString &after)
{
    QString text;
    for (const DiffPart &part : wordDiff(before, after))
        text += part.kind == Kind::New ? u'[' + part.text + u']'
            : part.kind == Kind::Gone  ? u'{' + part.text + u'}'
                                       : part.text;
    return text;
}

TEST(WordDiff, marksEachPieceInItsPlace)
{
    EXPECT_EQ(marked(u"방에서 지냄."_s, u"방에서 지냄. 월세 2개월 밀림."_s), u"방에서 지냄. [월세 2개월 밀림.]"_s);
    EXPECT_EQ(marked(u"가 나 다"_s, u"가 라 다"_s), u"가 {나 }[라 ]다"_s);
    EXPECT_EQ(marked(u"같다"_s, u"같다"_s), u"같다"_s);
    EXPECT_EQ(marked(u"가 나 다 라 마"_s, u"나 라 바"_s), u"{가 }나 {다 }라 {마}[바]"_s);
}

TEST(WordDiff, losesNothingOfALongText)
{
    QString before;
    QString after;
    for (int i = 0; i < 3000; ++i) {
        before += QString::number(i) + u' ';
        after += QString::number(i * 7 % 3001) + u'\n';
    }
    EXPECT_EQ(without(wordDiff(before, after), Kind::Gone), after);
}

} // namespace
