// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/pdf.h"
#include "tests/model/documents/samplepapers.h"
#include "tests/model/documents/sampleplan.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace documents;
using namespace Qt::StringLiterals;

namespace {

/// Keeps a picture of each page for people to look at.
int keep(const QString &name, const Document &document)
{
    const QDir folder(QStringLiteral(CAREPASS_BINARY_DIR "/../gallery"));
    EXPECT_TRUE(folder.mkpath(u"."_s));
    const int pages = pageCount(document);
    for (int i = 0; i < pages; ++i)
        EXPECT_TRUE(renderPage(document, i, 150).save(folder.filePath(u"%1_%2.png"_s.arg(name).arg(i + 1))));
    return pages;
}

} // namespace

TEST(Gallery, planInKorean)
{
    const sample::KoreanWords words;
    if (!words.isThere())
        GTEST_SKIP() << "carepass_ko.ts has no words for documents yet";
    EXPECT_EQ(keep(u"careplan_ko"_s, sample::document(sample::plan())), 1);
    CarePlanData draft = sample::plan();
    draft.state = CarePlanState::AwaitingApproval;
    draft.masked = true;
    draft.edition = 2;
    EXPECT_EQ(keep(u"careplan_ko_masked"_s, sample::document(draft)), 1);
    CarePlanData large = sample::plan();
    large.largePrint = true;
    EXPECT_GE(keep(u"careplan_ko_large"_s, sample::document(large)), 2);
}

TEST(Gallery, planInEnglish)
{
    CarePlanData draft = sample::plan();
    draft.state = CarePlanState::Draft;
    EXPECT_EQ(keep(u"careplan_en"_s, sample::document(draft)), 1);
}

TEST(Gallery, planOverTwoPages)
{
    CarePlanData data = sample::plan();
    data.approvals = {{u"담당"_s, u"윤해솔"_s, u"2026. 11. 20."_s}, {u"팀장"_s, {}, {}}, {u"동장"_s, {}, {}}};
    for (int i = 0; i < 18; ++i)
        data.tasks.push_back(
            {u"이어지는 할 일 %1, 글이 길어서 여러 줄에 걸쳐 적어야 하는 내용도 칸 안에서 잘 나뉘어야 합니다"_s
                    .arg(i),
                u"윤해솔 (동)"_s, QDate(2026, 12, 4)});
    EXPECT_EQ(keep(u"careplan_long"_s, sample::document(data)), 2);
}

TEST(Gallery, everyPaperInBothLanguages)
{
    for (const PaperKind kind : kAllPaperKinds)
        EXPECT_GE(keep(u"paper_%1_en"_s.arg(codeOf(kind)), sample::paper(kind)), 1);
    const sample::KoreanWords words;
    if (!words.isThere())
        GTEST_SKIP() << "carepass_ko.ts has no words for documents yet";
    for (const PaperKind kind : kAllPaperKinds) {
        EXPECT_GE(keep(u"paper_%1_ko"_s.arg(codeOf(kind)), sample::paper(kind)), 1);
        EXPECT_GE(keep(u"paper_%1_ko_masked_large"_s.arg(codeOf(kind)), sample::paper(kind, true, true)), 1);
    }
}
