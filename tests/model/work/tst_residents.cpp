// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/bundle/sentences.h"
#include "model/work/bundlecompare.h"
#include "model/work/bundles.h"
#include "model/work/waitinglist.h"
#include "tests/model/work/residents.h"
#include "tests/model/work/workbench.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class Residents : public test::WorkTest {
protected:
    Residents()
        : m_residents(residents::all())
    {
        int offers = 0;
        for (const ServiceEdit &edit : residents::directory())
            offers += int(put(edit).size());
        EXPECT_EQ(offers, 40);
    }

    base::Id put(const residents::Resident &resident)
    {
        const base::Id id = m_vault.put(resident.person);
        for (domain::Appointment fixed : resident.fixed) {
            fixed.parent = id;
            m_vault.put(fixed);
        }
        for (domain::Benefit benefit : resident.benefits) {
            benefit.parent = id;
            m_vault.put(benefit);
        }
        assess(id, resident.severities);
        return id;
    }
    using WorkTest::put;

    BundleSuggestion suggestFor(const residents::Resident &resident)
    {
        auto found = bundles::suggest(context(), put(resident), {2026, 12});
        EXPECT_OK(found);
        return std::move(*found);
    }
    static int indexOf(const BundleProblem &made, const QString &label)
    {
        for (qsizetype i = 0; i < made.offers.size(); ++i) {
            if (made.offers[i].offer.label == label)
                return int(i);
        }
        ADD_FAILURE() << "no offer " << label.toStdString();
        return 0;
    }
    static std::vector<int> byHand(const BundleProblem &made, const residents::Resident &resident)
    {
        std::vector<int> offers;
        for (const QString &label : resident.hand.offers()) {
            if (!label.isEmpty())
                offers.push_back(indexOf(made, label));
        }
        return bundle::inProblemOrder(offers);
    }
    /// The labels of a choice, care, rehabilitation, counselling; a dash where a place is unused.
    static QStringList labelsOf(const BundleProblem &made, const std::vector<int> &offers)
    {
        QStringList labels;
        for (const domain::ServiceArea area : domain::kAllServiceAreas) {
            QString label = u"–"_s;
            for (const int offer : offers) {
                if (made.problem.offers[size_t(offer)].area == area)
                    label = made.offers[offer].offer.label;
            }
            labels.append(label);
        }
        return labels;
    }
    static std::vector<int> best(const BundleSuggestion &found)
    {
        return bundle::inProblemOrder(found.solution.bundles.front().offers);
    }
    /// All that is said about the choice and its comparison with the hand's.
    static QString explained(const BundleSuggestion &found, const residents::Resident &resident)
    {
        QStringList lines
            = bundle::sentences::reasons(found.made.problem, found.solution.bundles.front());
        lines += bundlecompare::sentences(
            bundlecompare::ofChoices(found.made, byHand(found.made, resident), best(found), 2));
        for (const int offer : byHand(found.made, resident)) {
            if (const auto excluded = bundle::exclusionOf(found.made.problem, offer))
                lines.append(bundle::sentences::breach(found.made.problem, *excluded));
        }
        return lines.join(u'\n');
    }
    QString table();

    std::vector<residents::Resident> m_residents;
};

QString rowOf(const residents::Resident &resident, const QStringList &hand, const QStringList &composer,
    const QString &figures)
{
    const QString verdict = hand == composer ? u"같음"_s : resident.difference;
    return u"| %1 | %2 | %3<br>%4 | %5<br>%6 | %7 |\n"_s.arg(resident.person.name, resident.who,
        hand.join(u" · "_s), resident.why, composer.join(u" · "_s), figures, verdict);
}

QString Residents::table()
{
    QString text = u"# 시범사업 주민 열 명\n\n"
                   "모두 지어낸 사람이고, 지어낸 동의 서비스 마흔 가지(`tests/model/work/residentservices.cpp`)에서 고른다. "
                   "손으로 고른 묶음은 프로그램을 돌리기 전에 경험 많은 담당자의 눈으로 적어 두었다. "
                   "다르면 시험이 설명에 그 숫자가 있는지 확인한다. "
                   "이 표는 `CAREPASS_WRITE_RESIDENTS=1`로 `test_work --gtest_filter='Residents.*'`를 돌리면 다시 쓰인다.\n\n"
                   "| 이름 | 사정 | 손으로 고른 묶음과 까닭 | 프로그램의 1순위 | 견주어 보면 |\n"
                   "| --- | --- | --- | --- | --- |\n"_s;
    for (const residents::Resident &resident : m_residents) {
        const BundleSuggestion found = suggestFor(resident);
        const auto comparison
            = bundlecompare::ofChoices(found.made, byHand(found.made, resident), best(found), 2);
        const QString figures = u"점수 %1 (손 %2), 한 달 본인부담 %3원 (손 %4원)"_s
                                    .arg(comparison.second.explanation.score, 0, 'f', 3)
                                    .arg(comparison.first.explanation.score, 0, 'f', 3)
                                    .arg(comparison.second.month.copay)
                                    .arg(comparison.first.month.copay);
        text += rowOf(resident, labelsOf(found.made, byHand(found.made, resident)),
            labelsOf(found.made, best(found)), figures);
    }
    return text;
}

TEST_F(Residents, getTheBundleOfTheHandOrAnExplanationWithTheFigure)
{
    for (const residents::Resident &resident : m_residents) {
        const BundleSuggestion found = suggestFor(resident);
        EXPECT_TRUE(found.solution.optimal);
        const bool isSame = best(found) == byHand(found.made, resident);
        const std::string said = explained(found, resident).toStdString();
        const std::string name = resident.person.name.toStdString();
        EXPECT_EQ(isSame, resident.difference.isEmpty())
            << name << ": hand " << labelsOf(found.made, byHand(found.made, resident)).join(u", ").toStdString()
            << "; composer " << labelsOf(found.made, best(found)).join(u", ").toStdString() << '\n'
            << said;
        EXPECT_EQ(isSame, resident.figures.isEmpty()) << name << " needs the figures that decide";
        for (const QString &figure : resident.figures)
            EXPECT_NE(said.find(figure.toStdString()), std::string::npos)
                << name << " is not told " << figure.toStdString() << '\n'
                << said;
    }
}

TEST_F(Residents, areNeverGivenWhatBreaksARule)
{
    for (const residents::Resident &resident : m_residents) {
        const BundleSuggestion found = suggestFor(resident);
        for (const bundle::RuleResult &result : bundle::check(found.made.problem, best(found), {})) {
            if (result.rule != bundle::RuleId::Consent && result.rule != bundle::RuleId::Order) {
                EXPECT_EQ(result.verdict, bundle::Verdict::Pass) << resident.person.name.toStdString();
            }
        }
    }
}

TEST_F(Residents, standInTheTableThatPeopleRead)
{
    const QString path = QStringLiteral(CAREPASS_SOURCE_DIR "/tests/data/residents/README.md");
    const QString now = table();
    if (qEnvironmentVariableIsSet("CAREPASS_WRITE_RESIDENTS")) {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(now.toUtf8());
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(QString::fromUtf8(file.readAll()), now) << "write it anew with CAREPASS_WRITE_RESIDENTS=1";
}

TEST_F(Residents, mayLeavePlacesUnusedWithAReason)
{
    const residents::Resident &wants = m_residents[9];
    const BundleSuggestion found = suggestFor(wants);
    BundleInput input;
    input.person = found.made.person.id;
    input.start = {2026, 12};
    for (const int offer : byHand(found.made, wants))
        input.offers.append(found.made.offers[offer].offer.id);
    EXPECT_ERROR(bundles::create(context(), input), base::ErrorKind::RefusedByRule);
    input.reasons = {{u"choice"_s, u"본인이 재활만 바람"_s}};
    const auto id = bundles::create(context(), input);
    ASSERT_OK(id);
    const auto view = bundles::open(context(), *id);
    ASSERT_OK(view);
    EXPECT_EQ(view->items.size(), 1);
    EXPECT_EQ(view->bundle.proposed.value(u"offers"_s).toArray().size(), 3) << "what was proposed stays";
}

TEST_F(Residents, waitWhereTheOnlyPlaceInReachIsTaken)
{
    const residents::Resident &edge = m_residents[8];
    const BundleSuggestion found = suggestFor(edge);
    const int full = indexOf(found.made, u"끝마을 가족"_s);
    const auto excluded = bundle::exclusionOf(found.made.problem, full);
    ASSERT_TRUE(excluded);
    EXPECT_EQ(excluded->rule, bundle::RuleId::Capacity);
    EXPECT_OK(waitinglist::put(context(), found.made.person.id, found.made.offers[full].offer.id));
    int reachable = 0;
    for (const bundle::Offer &offer : found.made.problem.offers) {
        if (!offer.comesHome && offer.minutes.value_or(99) <= 15 && offer.places > 0)
            ++reachable;
    }
    EXPECT_EQ(reachable, 1);
}

} // namespace
