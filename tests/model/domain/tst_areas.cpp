// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/areas.h"

#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace domain;

namespace {

TEST(NeedAreas, areKnownByCodeAndOfficialCode)
{
    QSet<QString> codes;
    for (const NeedArea area : kAllNeedAreas) {
        EXPECT_EQ(needAreaOf(codeOf(area)), area);
        EXPECT_EQ(needAreaOfOfficialCode(officialCodeOf(area)), area);
        EXPECT_EQ(officialCodeOf(area).size(), 7);
        EXPECT_FALSE(QLatin1String(labelOf(area)).isEmpty());
        codes.insert(codeOf(area));
    }
    EXPECT_EQ(codes.size(), kNeedAreas);
    EXPECT_EQ(officialCodeOf(NeedArea::DailyLiving), QStringLiteral("2000000"));
    EXPECT_EQ(officialCodeOf(NeedArea::Other), QStringLiteral("A000000"));
    EXPECT_FALSE(needAreaOf(u"nonsense").has_value());
    EXPECT_FALSE(needAreaOf(u"").has_value());
    EXPECT_FALSE(needAreaOfOfficialCode(u"B000000").has_value());
}

TEST(ServiceAreas, areKnownByCode)
{
    for (const ServiceArea area : kAllServiceAreas) {
        EXPECT_EQ(serviceAreaOf(codeOf(area)), area);
        EXPECT_FALSE(QLatin1String(labelOf(area)).isEmpty());
    }
    EXPECT_EQ(codeOf(ServiceArea::Rehabilitation), QStringLiteral("rehabilitation"));
    EXPECT_FALSE(serviceAreaOf(u"safety").has_value());
}

} // namespace
