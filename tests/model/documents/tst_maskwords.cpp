// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/maskwords.h"

#include "model/documents/documenttext.h"
#include "model/documents/examplepaper.h"
#include "tests/support/expect.h"

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

const SecretWords kSecrets{
    {u"표승재"_s, u"이"_s}, {u"01000000412"_s, u"119"_s}, {u"물빛로 27"_s, u"물빛로 27, 지하층"_s, u"a"_s}};

TEST(MaskWords, namesBecomeMaskedWhereverTheyStand)
{
    EXPECT_EQ(strikeOut(u"표승재 님이 표승재와"_s, kSecrets), u"표*재 님이 표*재와"_s);
}

TEST(MaskWords, aNameOfOneLetterIsOnlyFoundAlone)
{
    EXPECT_EQ(strikeOut(u"이 사람의 이름"_s, kSecrets), u"* 사람의 이름"_s);
}

TEST(MaskWords, numbersAreFoundHoweverTheyAreParted)
{
    for (const QString &spelled :
        {u"01000000412"_s, u"010-0000-0412"_s, u"010 0000 0412"_s, u"010.0000.0412"_s})
        EXPECT_EQ(strikeOut(u"전화 "_s + spelled, kSecrets), u"전화 010-****-****"_s);
    EXPECT_EQ(strikeOut(u"119에 알림"_s, kSecrets), u"119에 알림"_s) << "public numbers stay";
}

TEST(MaskWords, theLongerPlaceGoesWhole)
{
    EXPECT_EQ(strikeOut(u"집은 물빛로 27, 지하층이다 (a)"_s, kSecrets), u"집은 ○○○이다 (a)"_s);
}

TEST(MaskWords, reachesEveryTextOfADocument)
{
    Document document;
    const QString secret = u"표승재"_s;
    document.title = document.runningHead = document.footerLeft = document.watermark = document.trace
        = secret;
    document.footerRight = secret;
    TitleBlock title{secret, secret, secret, {secret, {{secret, secret, secret}}}};
    Picture picture;
    picture.words = secret;
    Table table;
    table.columns = {{0, 1}};
    table.rows = {{{pictureCell(picture, secret)}}};
    document.blocks = {title, Heading{secret, secret}, plain(secret), table,
        SignatureBox{plain(secret), {{secret, 0, secret}}}, picture,
        BarChart{{{secret, 1, 2}}, 4, secret, secret, secret}};
    int texts = 0;
    forEachText(document, [&](QString &text) { texts += text == secret ? 1 : 0; });
    EXPECT_EQ(texts, 6 + 7 + 2 + 1 + 2 + 3 + 1 + 4);
    strikeOut(document, kSecrets);
    EXPECT_FALSE(textOf(document).contains(secret));
    forEachText(document, [&](QString &text) { EXPECT_EQ(text, u"표*재"_s); });
}

TEST(ExamplePaper, everyKindHasOneThatSaysItIsAnExample)
{
    const PaperStamp stamp{u"물빛1동"_s, u"윤해솔"_s, QDate(2026, 11, 20), QTime(14, 5), {}, false, false};
    for (const PaperKind kind : kAllPaperKinds) {
        const auto paper = examplePaper(builtInTemplate(kind), stamp);
        ASSERT_OK(paper);
        EXPECT_EQ(paper->watermark, u"Example"_s);
        EXPECT_GT(textOf(*paper).size(), 200) << codeOf(kind).toStdString();
    }
}

} // namespace
