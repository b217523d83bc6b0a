// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlecompare.h"

#include "tests/model/work/carebench.h"

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class Compare : public test::CareTest { };

TEST_F(Compare, setsAChoiceBesideTheComposersProposal)
{
    const base::Id weaker = draft({m_other});
    const auto comparison = bundlecompare::compare(context(), weaker);
    ASSERT_OK(comparison);
    EXPECT_FALSE(comparison->second.bundle.has_value());
    EXPECT_LT(comparison->first.explanation.score, comparison->second.explanation.score);
    EXPECT_EQ(comparison->first.month.copay, 20'000);
    EXPECT_EQ(comparison->second.month.copay, 40'000);
    const QStringList lines = bundlecompare::sentences(*comparison);
    EXPECT_TRUE(lines.filter(u"The second has the higher score"_s).size() == 1)
        << lines.join(u'\n').toStdString();
    EXPECT_TRUE(lines.filter(u"The first costs the person"_s).size() == 1);
}

TEST_F(Compare, saysThatTwoDraftsHaveTheSameServices)
{
    const auto comparison = bundlecompare::compare(context(), m_bundle, draft({m_care, m_rehabilitation}));
    ASSERT_OK(comparison);
    EXPECT_EQ(bundlecompare::sentences(*comparison), QStringList{u"Both have the same services."_s});
}

TEST_F(Compare, refusesBundlesOfTwoPeople)
{
    const base::Id mine = m_bundle;
    m_person = putSomebody();
    assess(m_person, {{u"health"_s, 3}});
    EXPECT_ERROR(bundlecompare::compare(context(), mine, draft({m_other})), base::ErrorKind::InvalidInput);
}

} // namespace
