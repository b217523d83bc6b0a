// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/accessreviewpaper.h"
#include "model/documents/documenttext.h"
#include "model/documents/papertongue.h"
#include "tests/model/documents/sampleplan.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using documents::AccessReviewData;

namespace {

AccessReviewData october()
{
    AccessReviewData data;
    data.stamp.office = u"부산광역시 연제구"_s;
    data.stamp.printedBy = u"윤해솔"_s;
    data.stamp.printedOn = QDate(2026, 11, 3);
    data.stamp.printedAt = QTime(15, 31);
    data.month = {2026, 10};
    data.total = 1204;
    data.people = {{u"배도현"_s, 3, 0, 0, 2, 1}, {u"심가람"_s, 1201, 4, 12, 0, 0}};
    data.busyDays = {{u"심가람"_s, QDate(2026, 10, 8), 131}};
    data.takenOut = {{u"배도현"_s, base::momentOf({2026, 10, 6}, {12, 10}), u"export"_s, 40, {}}};
    return data;
}

TEST(AccessReviewPaper, tellsTheMonthByPersonAndWhatIsUnusual)
{
    const sample::KoreanWords words;
    ASSERT_TRUE(words.isThere());
    const QString text = documents::textOf(documents::accessReviewPaper(october()));
    for (const QString &part : {u"접속기록 월간 점검"_s, u"2026. 10."_s, u"1,204"_s, u"배도현"_s, u"131"_s,
             u"2026. 10. 8."_s, u"사유 없음"_s, u"아직 서명 전"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\n" << text.toStdString();
}

TEST(AccessReviewPaper, namesWhoSignedAndWhatWasFound)
{
    const documents::PaperTongue tongue(u"en"_s);
    AccessReviewData data = october();
    data.signature = {u"윤해솔"_s, u"박다온"_s, base::momentOf({2026, 11, 3}, {15, 0}), u"asked, an emergency"_s};
    const documents::Document document = documents::accessReviewPaper(data);
    const QString text = documents::textOf(document);
    for (const QString &part : {u"Monthly review of accesses"_s, u"윤해솔"_s, u"박다온"_s, u"2026. 11. 3."_s,
             u"asked, an emergency"_s})
        EXPECT_TRUE(text.contains(part)) << part.toStdString() << "\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"not signed yet"_s));
    EXPECT_TRUE(document.footerRight.contains(u"윤해솔"_s));
}

TEST(AccessReviewPaper, saysSoWhereNothingIsUnusual)
{
    const documents::PaperTongue tongue(u"en"_s);
    AccessReviewData data = october();
    data.busyDays.clear();
    data.takenOut.clear();
    const documents::Document document = documents::accessReviewPaper(data);
    for (const documents::Block &block : document.blocks) {
        if (const auto *table = std::get_if<documents::Table>(&block)) {
            EXPECT_GT(table->rows.size(), size_t(table->headRows)) << "no table looks forgotten";
        }
    }
}

} // namespace
