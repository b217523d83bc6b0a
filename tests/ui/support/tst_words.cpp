// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/reopening.h"
#include "tests/support/printers.h"
#include "ui/exchange/hsdswords.h"
#include "ui/support/errortext.h"
#include "ui/support/formats.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class Korean : public ::testing::Test {
protected:
    Korean() { m_language.use(Tongue::Korean); }

private:
    Language m_language{*qApp};
};

} // namespace

TEST_F(Korean, settlesTheParticlesOfFaultsInFiles)
{
    EXPECT_TRUE(hsdswords::fault(u"negative"_s, u"amount"_s).startsWith(u"amount가"_s)
        || hsdswords::fault(u"negative"_s, u"amount"_s).startsWith(u"amount이 "_s));
}

TEST_F(Korean, saysDaysAsOfficesWriteThem)
{
    EXPECT_EQ(formats::day(QDate(2026, 11, 20)), u"2026. 11. 20."_s);
    EXPECT_EQ(formats::dayWithWeekday(QDate(2026, 11, 20)), u"2026. 11. 20. (금)"_s);
    EXPECT_EQ(formats::dayWithWeekday(QDate()), QString());
}

TEST_F(Korean, saysNearDaysInWords)
{
    const QDate today(2026, 11, 20);
    EXPECT_EQ(formats::nearDay(today, today), u"오늘"_s);
    EXPECT_EQ(formats::nearDay(today.addDays(-1), today), u"어제"_s);
    EXPECT_EQ(formats::nearDay(today.addDays(1), today), u"내일"_s);
    EXPECT_EQ(formats::nearDay(QDate(2026, 11, 18), today), u"11. 18."_s);
    EXPECT_EQ(formats::nearDay(QDate(2025, 11, 18), today), u"2025. 11. 18."_s);
}

TEST_F(Korean, saysWhatIsLeftOfALimit)
{
    EXPECT_EQ(formats::daysLeft(12), u"12일 남음"_s);
    EXPECT_EQ(formats::daysLeft(0), u"오늘까지"_s);
    EXPECT_EQ(formats::daysLeft(-2), u"2일 지남"_s);
}

TEST_F(Korean, saysAgesAndAmounts)
{
    EXPECT_EQ(formats::age(QDate(1963, 4, 25), QDate(2026, 11, 20)), u"만 63세"_s);
    EXPECT_EQ(formats::shortAge(QDate(1963, 4, 25), QDate(2026, 11, 20)), u"63세"_s);
    EXPECT_EQ(formats::age(QDate(), QDate(2026, 11, 20)), QString());
    EXPECT_EQ(formats::won(60'000), u"60,000원"_s);
    EXPECT_EQ(formats::fileSize(600'000), u"0.6 MB"_s);
    EXPECT_EQ(formats::fileSize(1), u"1 KB"_s);
}

TEST(English, hasPluralForms)
{
    Language language(*qApp);
    language.use(Tongue::English);
    EXPECT_EQ(formats::daysLeft(1), u"1 day left"_s);
    EXPECT_EQ(formats::daysLeft(2), u"2 days left"_s);
    EXPECT_EQ(formats::dayWithWeekday(QDate(2026, 11, 20)), u"2026. 11. 20. (Fri)"_s);
}

TEST_F(Korean, hasWordsAndANumberForEveryKindOfTrouble)
{
    QSet<QString> numbers;
    QSet<QString> happened;
    for (int kind = 0; kind <= int(base::ErrorKind::Internal); ++kind) {
        const ErrorText text = errorText({base::ErrorKind(kind), u"7"_s});
        for (const QString &part : {text.happened, text.safe, text.toDo}) {
            ASSERT_FALSE(part.isEmpty()) << kind;
            EXPECT_TRUE(part.contains(u'다') || part.contains(u'요')) << kind << qPrintable(part);
            EXPECT_FALSE(part.contains(u'!')) << kind;
        }
        EXPECT_FALSE(numbers.contains(text.number)) << kind;
        numbers.insert(text.number);
        EXPECT_FALSE(happened.contains(text.happened)) << kind;
        happened.insert(text.happened);
    }
    EXPECT_TRUE(errorText({base::ErrorKind::WaitBeforeTrying, u"60"_s}).toDo.contains(u"60초"_s));
}

TEST_F(Korean, saysEachReasonWhyAConflictCannotBeTurnedOver)
{
    using namespace work::reopening;
    QSet<QString> happened{errorText({base::ErrorKind::RefusedByRule, {}}).happened};
    for (const QLatin1String why : {kRecordGone, kOpenAlready, kSidesGone, kWrittenSince, kSettledSince, kSideWaits}) {
        const ErrorText text = errorText({base::ErrorKind::RefusedByRule, why});
        EXPECT_FALSE(happened.contains(text.happened)) << why.data();
        happened.insert(text.happened);
        for (const QString &part : {text.happened, text.safe, text.toDo})
            EXPECT_TRUE(part.contains(u'다') || part.contains(u'요')) << why.data() << qPrintable(part);
    }
}

TEST(ErrorText, tellsWhoHoldsTheVaultAndSinceWhen)
{
    const ErrorText text = errorText({base::ErrorKind::InUse, u"carepass-cli (4711) 2026-11-20T05:05:00Z"_s});
    for (const QString &part : {u"carepass-cli"_s, u"4711"_s, u"2026. 11. 20. 14:05"_s})
        EXPECT_TRUE(text.happened.contains(part)) << qPrintable(text.happened);
    const ErrorText unknown = errorText({base::ErrorKind::InUse, u"database is locked"_s});
    EXPECT_FALSE(unknown.happened.contains(u"database"_s)) << "words of the engine are no words for people";
    EXPECT_FALSE(unknown.happened.contains(u'%'));
}

TEST(ErrorText, promisesAtAConflictOnlyWhatThereIs)
{
    const ErrorText text = errorText({base::ErrorKind::Conflict, u"person has changed"_s});
    for (const QString &part : {text.happened, text.safe, text.toDo}) {
        EXPECT_FALSE(part.contains(u"두 "_s) || part.contains(u"both"_s, Qt::CaseInsensitive))
            << "there is no page with two versions: " << qPrintable(part);
    }
    EXPECT_EQ(text.safe, errorText({base::ErrorKind::InvalidInput, {}}).safe) << "what was typed stays";
}

TEST(Icons, takeTheColourTheyAreAskedFor)
{
    const QPixmap image = icons::pixmap(u"lock"_s, 18, Qt::red, 2.0);
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.size(), QSize(36, 36));
    EXPECT_EQ(image.devicePixelRatio(), 2.0);
    const QImage pixels = image.toImage();
    bool painted = false;
    for (int y = 0; y < pixels.height(); ++y) {
        for (int x = 0; x < pixels.width(); ++x) {
            const QColor pixel = pixels.pixelColor(x, y);
            if (pixel.alpha() > 200) {
                painted = true;
                EXPECT_EQ(pixel.red(), 255);
                EXPECT_EQ(pixel.blue(), 0);
            }
        }
    }
    EXPECT_TRUE(painted);
}

TEST(Icons, areNullWhereThereIsNone)
{
    EXPECT_TRUE(icons::exists(u"today"_s));
    EXPECT_FALSE(icons::exists(u"no-such-icon"_s));
    EXPECT_TRUE(icons::pixmap(u"no-such-icon"_s, 18, Qt::black, 1.0).isNull());
}
