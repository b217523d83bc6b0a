// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/paragraphs.h"
#include "model/work/bothtexts.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using work::bothtexts::everything;
using work::bothtexts::sentencesOf;
using work::bothtexts::together;

namespace {

/// As the vault does it: merged by paragraph first.
QString kept(const QString &before, const QString &ours, const QString &theirs)
{
    return together(syncing::mergeParagraphs(before, ours, theirs).text, {ours, theirs});
}

TEST(BothTexts, saysASentenceThatBothShareOnce)
{
    EXPECT_EQ(kept(u"방에서 지냄."_s, u"방에서 지냄. 술을 매일 2병 마심."_s, u"방에서 지냄. 월세 2개월 밀림."_s),
        u"방에서 지냄. 술을 매일 2병 마심. 월세 2개월 밀림."_s);
}

TEST(BothTexts, keepsWhatWasAddedBeforeAndBehindInItsPlace)
{
    EXPECT_EQ(kept(u"방에서 지냄. 혼자 삶."_s, u"일을 그만둠. 방에서 지냄. 혼자 삶."_s,
                  u"방에서 지냄. 술을 마심. 혼자 삶. 월세 밀림."_s),
        u"일을 그만둠. 방에서 지냄. 술을 마심. 혼자 삶. 월세 밀림."_s);
}

TEST(BothTexts, leavesParagraphsThatShareNothingOneBelowTheOther)
{
    EXPECT_EQ(kept(u"처음."_s, u"전화함."_s, u"방문함."_s), u"전화함.\n방문함."_s);
}

TEST(BothTexts, leavesAloneWhatOnlyOneOfThemWrote)
{
    const QString before = u"첫째 줄.\n둘째 줄.\n셋째 줄."_s;
    EXPECT_EQ(kept(before, u"첫째 줄. 더함.\n둘째 줄.\n셋째 줄."_s, u"첫째 줄.\n둘째 줄.\n셋째 줄. 더함."_s),
        u"첫째 줄. 더함.\n둘째 줄.\n셋째 줄. 더함."_s);
}

TEST(BothTexts, bringsSeveralParagraphsOfOnePlaceTogetherAndKeepsTheirLines)
{
    EXPECT_EQ(kept(u"방에서 지냄."_s, u"방에서 지냄. 술.\n내일 전화."_s, u"방에서 지냄. 월세.\n모레 방문."_s),
        u"방에서 지냄. 술.\n내일 전화. 월세.\n모레 방문."_s);
}

TEST(BothTexts, dropsNoSentenceOfThree)
{
    const QString before = u"방에서 지냄."_s;
    const QStringList sides{u"방에서 지냄. 술."_s, u"방에서 지냄. 월세."_s, u"방에서 지냄. 전화."_s};
    EXPECT_EQ(together(sides.join(u'\n'), sides), u"방에서 지냄. 술. 월세. 전화."_s);
    EXPECT_EQ(together(before, sides), before) << "what nobody alone has stays";
}

TEST(BothTexts, bringsBackOnlyWhatNobodyReadsThereAnyMore)
{
    const QStringList sides{u"무릎 통증이 있음\n약을 드심"_s, u"병원에 모시고 감"_s};
    EXPECT_EQ(everything(u"병원에 모시고 감, 무릎 통증이 있음; 약을 드심."_s, sides, {}),
        u"병원에 모시고 감, 무릎 통증이 있음; 약을 드심."_s);
    EXPECT_EQ(everything(u"- 무릎  통증이 있음\n- 병원에 모시고 감"_s, sides, {}),
        u"- 무릎  통증이 있음\n- 병원에 모시고 감\n약을 드심"_s);
    EXPECT_EQ(everything(u"병원에 모시고 감. 약을 드심 중단."_s, {u"약을 드심"_s, u"병원에 모시고 감"_s}, {}),
        u"병원에 모시고 감. 약을 드심 중단.\n약을 드심"_s)
        << "a part of a sentence may say something else";
    EXPECT_EQ(everything(u"딸, 입원. 아들, 퇴원."_s, {u"아들, 입원"_s, u"없음"_s}, {}),
        u"딸, 입원. 아들, 퇴원.\n아들, 입원\n없음"_s);
    EXPECT_EQ(everything(u"1,000원 받음"_s, {u"000원 받음"_s, u"---"_s}, {}), u"1,000원 받음\n000원 받음\n---"_s);
}

TEST(BothTexts, bringsWhatIsMissingBackBesideTheSentenceThatBothShare)
{
    EXPECT_EQ(everything(u"당뇨가 있음. 혈압약을 드심."_s, {u"당뇨가 있음. 무릎을 수술함."_s}, u"당뇨가 있음."_s),
        u"당뇨가 있음. 혈압약을 드심. 무릎을 수술함."_s);
    EXPECT_EQ(everything(u"첫 줄.\n당뇨가 있음. 혈압약을 드심.\n끝 줄."_s,
                  {u"당뇨가 있음. 무릎을 수술함.\n새 줄."_s}, u"첫 줄.\n당뇨가 있음.\n끝 줄."_s),
        u"첫 줄.\n당뇨가 있음. 혈압약을 드심. 무릎을 수술함.\n끝 줄.\n새 줄."_s);
}

TEST(BothTexts, takesNoDayOrNumberApart)
{
    EXPECT_EQ(sentencesOf(u"2026. 11. 20. 방문함. 2.5km 감.\n끝"_s),
        (QStringList{u"2026. 11. 20. 방문함. "_s, u"2.5km 감.\n"_s, u"끝"_s}));
    EXPECT_EQ(kept(u"없음"_s, u"방문 2026. 11. 20."_s, u"방문 2026. 11. 25."_s),
        u"방문 2026. 11. 20.\n방문 2026. 11. 25."_s);
}

TEST(BothTexts, givesSentencesThatJoinToTheText)
{
    for (const QString &text : {QString(), u"가"_s, u"가. 나! 다?\n\n라  . 마"_s, u"  앞. 뒤  "_s})
        EXPECT_EQ(sentencesOf(text).join(QString()), text);
}

} // namespace
