// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/residentnumbers.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>

using base::withoutResidentNumbers;
using namespace Qt::StringLiterals;

namespace {

TEST(ResidentNumbers, keepBirthdayAndSexOnly)
{
    const std::pair<QString, QString> texts[] = {{u"570506-1234567"_s, u"570506-1******"_s},
        {u"5705061234567"_s, u"570506-1******"_s}, {u"570506 1234567"_s, u"570506-1******"_s},
        {u"570506 - 1234567"_s, u"570506-1******"_s}, {u"570506–1234567"_s, u"570506-1******"_s},
        {u"５７０５０６－１２３４５６７"_s, u"５７０５０６-１******"_s},
        {u"본인 5705061234567, 배우자 600102-2345678."_s, u"본인 570506-1******, 배우자 600102-2******."_s},
        {u"580230-2345678"_s, u"580230-2******"_s}};
    for (const auto &[text, cut] : texts)
        EXPECT_EQ(withoutResidentNumbers(text), cut) << text.toStdString();
}

TEST(ResidentNumbers, leaveOtherNumbersAlone)
{
    for (const QString &text : {u""_s, u"010-5555-0412"_s, u"1234567-1234567"_s, u"571306-1234567"_s,
             u"5705069234567"_s, u"570506-123456"_s, u"15705061234567"_s, u"57050612345678"_s,
             u"01890a5d-ac96-774b-bcce-b302099a8057"_s, u"2026-11-21 10:00, 051-555-0199"_s})
        EXPECT_EQ(withoutResidentNumbers(text), text) << text.toStdString();
}

TEST(ResidentNumbers, areFoundWithinJson)
{
    const QJsonObject json{{u"goal"_s, QJsonArray{u"5705061234567"_s, qint64(5705061234567)}},
        {u"part"_s, QJsonObject{{u"text"_s, u"(570506-1234567)"_s}}}, {u"flag"_s, true}};
    const QJsonObject cut{{u"goal"_s, QJsonArray{u"570506-1******"_s, qint64(5705061234567)}},
        {u"part"_s, QJsonObject{{u"text"_s, u"(570506-1******)"_s}}}, {u"flag"_s, true}};
    EXPECT_EQ(withoutResidentNumbers(QJsonValue(json)), QJsonValue(cut));
}

} // namespace
