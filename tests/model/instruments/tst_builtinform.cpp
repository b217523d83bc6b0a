// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/questionnairejson.h"
#include "tests/model/instruments/forms.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>

using namespace instruments;
using namespace Qt::StringLiterals;

TEST(BuiltInForm, saysWhatItIs)
{
    const Questionnaire form = forms::builtIn();
    EXPECT_EQ(form.title.ko, u"욕구 및 위기도 조사"_s);
    EXPECT_EQ(form.label.ko, u"앱 기본형(비공식)"_s);
    EXPECT_FALSE(form.label.en.isEmpty());
    EXPECT_EQ(form.version, u"1.0"_s);
    EXPECT_EQ(form.effectiveFrom, QDate(2026, 1, 1));
}

TEST(BuiltInForm, hasElevenAreasWithOfficialCodesInOrder)
{
    const Questionnaire form = forms::builtIn();
    QStringList areas, official;
    for (const Item &item : form.items) {
        if (item.area.isEmpty())
            continue;
        areas.append(item.area);
        official.append(item.officialArea);
    }
    EXPECT_EQ(areas, forms::kTenAreas + QStringList{u"other"_s});
    EXPECT_EQ(official.first(), u"0000000"_s);
    EXPECT_EQ(official.at(3), u"3000000"_s);
    EXPECT_EQ(official.last(), u"A000000"_s);
}

TEST(BuiltInForm, everyAreaHasFiveAnchoredDegreesChecksAndBothTextFields)
{
    const Questionnaire form = forms::builtIn();
    for (const Item &area : form.items) {
        if (area.area.isEmpty())
            continue;
        SCOPED_TRACE(qPrintable(area.linkId));
        const auto withRole = [&](ItemRole role) {
            const auto found = std::find_if(area.children.begin(), area.children.end(),
                [&](const Item &each) { return each.role == role; });
            return found == area.children.end() ? nullptr : &*found;
        };
        const Item *severity = withRole(ItemRole::Severity);
        ASSERT_TRUE(severity);
        ASSERT_EQ(severity->options.size(), 5u);
        for (size_t degree = 0; degree < 5; ++degree) {
            EXPECT_EQ(severity->options[degree].weight, double(degree));
            EXPECT_FALSE(severity->options[degree].anchor.ko.isEmpty());
            EXPECT_FALSE(severity->options[degree].anchor.en.isEmpty());
        }
        EXPECT_TRUE(withRole(ItemRole::SubNeed) && withRole(ItemRole::SubNeed)->repeats);
        EXPECT_TRUE(withRole(ItemRole::Observation));
        EXPECT_TRUE(withRole(ItemRole::Strength));
        const ItemIndex index(form);
        const auto checks = std::count_if(
            index.inOrder().begin(), index.inOrder().end(), [&](const Item *each) {
                return each->area == area.area && each->role == ItemRole::Check && each->options.size() == 3;
            });
        EXPECT_GE(checks, 3);
        EXPECT_LE(checks, 5);
    }
}

TEST(BuiltInForm, speaksBothLanguagesEverywhere)
{
    const Questionnaire form = forms::builtIn();
    const ItemIndex index(form);
    for (const Item *item : index.inOrder()) {
        EXPECT_FALSE(item->text.ko.isEmpty()) << qPrintable(item->linkId);
        EXPECT_FALSE(item->text.en.isEmpty()) << qPrintable(item->linkId);
        for (const Option &option : item->options) {
            EXPECT_FALSE(option.text.ko.isEmpty()) << qPrintable(item->linkId);
            EXPECT_FALSE(option.text.en.isEmpty()) << qPrintable(item->linkId);
        }
    }
}

TEST(BuiltInForm, expressionForOtherProgramsNamesTheSameParts)
{
    const Questionnaire form = forms::builtIn();
    ASSERT_TRUE(form.total);
    EXPECT_EQ(form.total->parts.size(), 10);
    EXPECT_FALSE(form.total->parts.contains(u"other.severity"_s));
    const QByteArray bytes = forms::builtInBytes();
    const qsizetype start = bytes.indexOf("%resource");
    const QString expression = QString::fromUtf8(bytes.mid(start, bytes.indexOf("sum()", start) - start));
    EXPECT_EQ(expression.count(u".severity'"_s), 10);
    for (const QString &part : form.total->parts)
        EXPECT_TRUE(expression.contains(u'\'' + part + u'\'')) << qPrintable(part);
}
