// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/lifecycle.h"
#include "model/instruments/questionnairejson.h"
#include "tests/model/instruments/forms.h"

#include <gtest/gtest.h>

using namespace instruments;
using namespace Qt::StringLiterals;

namespace {

Questionnaire withStatus(const QString &status)
{
    QJsonObject json = forms::withItems(R"([{"linkId":"a","type":"string"}])");
    json.insert(u"status"_s, status);
    json.insert(u"url"_s, u"urn:x"_s);
    json.insert(u"version"_s, u"1.0"_s);
    return *readQuestionnaire(json);
}

} // namespace

TEST(Lifecycle, onlyADraftMayBeEdited)
{
    EXPECT_EQ(whyNotEditable(withStatus(u"draft"_s)), std::nullopt);
    EXPECT_EQ(whyNotEditable(withStatus(u"active"_s)), EditRefusal::IsPublished);
    EXPECT_EQ(whyNotEditable(withStatus(u"retired"_s)), EditRefusal::IsRetired);
    EXPECT_EQ(whyNotEditable(withStatus(u"unknown"_s)), EditRefusal::IsUnclear);
}

TEST(Lifecycle, aDraftIsPublishedFromADayAndRetiredOnOne)
{
    const auto edition = published(withStatus(u"draft"_s), QDate(2026, 12, 1));
    ASSERT_TRUE(edition);
    EXPECT_EQ(stateOf(*edition), EditionState::Published);
    EXPECT_EQ(edition->effectiveFrom, QDate(2026, 12, 1));
    const auto last = retired(*edition, QDate(2027, 3, 31));
    ASSERT_TRUE(last);
    const auto again = readQuestionnaire(writeQuestionnaire(*last));
    ASSERT_TRUE(again);
    EXPECT_EQ(stateOf(*again), EditionState::Retired);
    EXPECT_EQ(again->effectiveFrom, QDate(2026, 12, 1));
    EXPECT_EQ(again->effectiveUntil, QDate(2027, 3, 31));
}

TEST(Lifecycle, refusesStepsOutOfOrder)
{
    const auto refusal = [](const base::Result<Questionnaire> &result) {
        return result ? std::optional<base::ErrorKind>() : result.error().kind;
    };
    const QDate day(2026, 12, 1);
    EXPECT_EQ(refusal(published(withStatus(u"active"_s), day)), base::ErrorKind::RefusedByRule);
    EXPECT_EQ(refusal(published(withStatus(u"retired"_s), day)), base::ErrorKind::RefusedByRule);
    EXPECT_EQ(refusal(published(withStatus(u"draft"_s), {})), base::ErrorKind::RefusedByRule);
    Questionnaire nameless = withStatus(u"draft"_s);
    nameless.version.clear();
    EXPECT_EQ(published(nameless, day).error().detail, u"no version"_s);
    nameless = withStatus(u"draft"_s);
    nameless.items.clear();
    EXPECT_EQ(published(nameless, day).error().detail, u"no items"_s);
    EXPECT_EQ(refusal(retired(withStatus(u"draft"_s), day)), base::ErrorKind::RefusedByRule);
    const Questionnaire edition = *published(withStatus(u"draft"_s), day);
    EXPECT_EQ(refusal(retired(edition, day.addDays(-1))), base::ErrorKind::RefusedByRule);
    EXPECT_EQ(refusal(retired(edition, day)), std::nullopt);
    EXPECT_EQ(refusal(nextDraft(withStatus(u"draft"_s), {})), base::ErrorKind::RefusedByRule);
}

TEST(Lifecycle, theNextDraftKeepsTheQuestionsUnderAFreshVersion)
{
    const Questionnaire edition = forms::builtIn(u"phq-9-1.0"_s);
    const auto draft = nextDraft(edition, {u"1.0"_s, u"1.1"_s});
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->version, u"1.2"_s);
    EXPECT_EQ(whyNotEditable(*draft), std::nullopt);
    const auto again = readQuestionnaire(writeQuestionnaire(*draft));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->items, edition.items);
    EXPECT_EQ(again->version, u"1.2"_s);
    EXPECT_EQ(again->url, edition.url);
    EXPECT_EQ(again->status, u"draft"_s);
    EXPECT_FALSE(again->effectiveFrom.isValid());
    EXPECT_EQ(again->json.value(u"derivedFrom"_s).toArray().first().toString(), edition.url + u"|1.0"_s);
    EXPECT_FALSE(again->json.contains(u"id"_s));
    EXPECT_EQ(edition.status, u"active"_s);
}

TEST(Lifecycle, versionsGoOnByTheirLastNumber)
{
    EXPECT_EQ(nextVersion(u"1.0"_s), u"1.1"_s);
    EXPECT_EQ(nextVersion(u"1.9"_s), u"1.10"_s);
    EXPECT_EQ(nextVersion(u"2026-1"_s), u"2026-2"_s);
    EXPECT_EQ(nextVersion(u"3판"_s), u"4판"_s);
    EXPECT_EQ(nextVersion(u"가"_s), u"가.1"_s);
    EXPECT_EQ(nextVersion(QString()), u"1.0"_s);
}
