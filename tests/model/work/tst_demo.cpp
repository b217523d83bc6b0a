// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/conference.h"
#include "model/domain/consent.h"
#include "model/domain/household.h"
#include "model/domain/note.h"
#include "model/domain/phone.h"
#include "model/domain/relation.h"
#include "model/store/history.h"
#include "model/store/peoplelist.h"
#include "model/store/verify.h"
#include "model/work/bundles.h"
#include "model/work/demo.h"
#include "tests/model/work/workbench.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace work;

namespace {

class Demo : public test::WorkTest {
protected:
    static demo::Amounts few() { return {60, 300, 40, 24, 48, 4, 2}; }

    template <class Record> QList<Record> all()
    {
        const auto all = store::records::all<Record>(connection());
        EXPECT_OK(all);
        return all.value_or(QList<Record>());
    }
    /// Ids and fields of all records that a seed decides on.
    QByteArray content()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto add = [&](const domain::RecordType &type) {
            const auto records = store::records::all(connection(), type);
            for (const store::StoredRecord &record : *records) {
                hash.addData(record.id.bytes());
                hash.addData(QJsonDocument(record.fields).toJson(QJsonDocument::Compact));
            }
        };
        for (const domain::RecordType *type : {&domain::typeOf<domain::Person>(),
                 &domain::typeOf<domain::Household>(), &domain::typeOf<domain::Phone>(),
                 &domain::typeOf<domain::Benefit>(), &domain::typeOf<domain::Relation>(),
                 &domain::typeOf<domain::Note>(), &domain::typeOf<domain::Assessment>(),
                 &domain::typeOf<domain::Service>(), &domain::typeOf<domain::Slot>()})
            add(*type);
        return hash.result().toHex();
    }
};

class OtherDemo : public Demo {
public:
    void TestBody() override { }
    QByteArray contentOf(quint64 seed)
    {
        EXPECT_OK(demo::fill(context(), few(), seed));
        return content();
    }
};

TEST_F(Demo, theSameSeedGivesTheSameDistrictAndAnotherAnother)
{
    const QByteArray first = OtherDemo().contentOf(7);
    EXPECT_EQ(OtherDemo().contentOf(7), first);
    EXPECT_NE(OtherDemo().contentOf(8), first);
}

TEST_F(Demo, refusesAVaultThatHoldsAnything)
{
    putSomebody();
    EXPECT_ERROR(demo::fill(context(), few(), 1), base::ErrorKind::RefusedByRule);
    EXPECT_EQ(all<domain::Person>().size(), 1);
}

TEST_F(Demo, stopsWhereItIsAskedTo)
{
    base::Progress progress;
    progress.cancel.cancel();
    EXPECT_ERROR(demo::fill(context(), few(), 1, progress), base::ErrorKind::Cancelled);
    EXPECT_TRUE(all<domain::Person>().isEmpty());
}

TEST_F(Demo, givesWhatTheAmountsSay)
{
    qint64 last = 0;
    qint64 total = 0;
    base::Progress progress;
    progress.report = [&](qint64 done, qint64 of) {
        EXPECT_GE(done, last);
        last = done;
        total = of;
    };
    ASSERT_OK(demo::fill(context(), few(), 3, progress));
    EXPECT_EQ(last, total);
    EXPECT_EQ(all<domain::Household>().size(), 60);
    EXPECT_GT(all<domain::Person>().size(), 60);
    EXPECT_EQ(all<domain::Note>().size(), 300);
    EXPECT_EQ(all<domain::Assessment>().size(), 40);
    EXPECT_EQ(all<domain::Organisation>().size(), 24);
    EXPECT_EQ(all<domain::Offer>().size(), 48);
    const auto bundles = all<domain::Bundle>();
    EXPECT_GE(bundles.size(), 1);
    for (const domain::Bundle &bundle : bundles)
        EXPECT_FALSE(bundle.goals.isEmpty());
    const auto report = store::verify::everything(m_vault.vault());
    ASSERT_OK(report);
    EXPECT_TRUE(report->ok()) << report->records.toStdString() << report->signatures.toStdString();
}

TEST_F(Demo, isAPlausibleDong)
{
    ASSERT_OK(demo::fill(context(), demo::Size::S, 1));
    const auto people = all<domain::Person>();
    EXPECT_NEAR(double(people.size()), 1600, 100);
    int conditions = 0;
    for (const domain::Person &person : people) {
        EXPECT_FALSE(person.name.isEmpty());
        EXPECT_LT(person.birth, today());
        EXPECT_FALSE(person.household.isNil());
        conditions += person.condition.isEmpty() ? 0 : 1;
        const bool isCase = person.condition == u"brain" || person.condition == u"cancer";
        const bool isGrown = person.birth.addYears(20) < today();
        EXPECT_TRUE(!isCase || !isGrown || !(person.caseNumber.isEmpty() || person.leadWorker.isEmpty()));
        for (const QString &group : person.needGroups)
            EXPECT_TRUE(m_codes.list(u"need-groups"_s).contains(group)) << group.toStdString();
        for (const auto &[list, code] : {std::pair("conditions", person.condition),
                 std::pair("stages", person.stage), std::pair("mobility", person.mobility),
                 std::pair("income-grades", person.incomeGrade), std::pair("disabilities", person.disability),
                 std::pair("household-roles", person.householdRole),
                 std::pair("person-states", person.status)})
            EXPECT_TRUE(code.isEmpty() || m_codes.list(QLatin1String(list)).contains(code))
                << code.toStdString();
    }
    EXPECT_GT(conditions, people.size() / 5);
    for (const domain::Note &note : all<domain::Note>()) {
        EXPECT_FALSE(note.text.isEmpty());
        EXPECT_FALSE(note.text.contains(u'{')) << note.text.toStdString();
        EXPECT_LE(*note.at, context().clock().now());
        EXPECT_TRUE(m_codes.list(u"note-kinds"_s).contains(note.kind)) << note.kind.toStdString();
    }
    for (const domain::Benefit &benefit : all<domain::Benefit>())
        EXPECT_TRUE(m_codes.list(u"benefits"_s).contains(benefit.kind)) << benefit.kind.toStdString();
    for (const domain::Relation &relation : all<domain::Relation>())
        EXPECT_TRUE(m_codes.list(u"relations"_s).contains(relation.kind)) << relation.kind.toStdString();
    for (const domain::Service &service : all<domain::Service>())
        EXPECT_EQ(*service.subsidy + *service.copay, *service.price);
    const auto bundles = all<domain::Bundle>();
    EXPECT_EQ(bundles.size(), 12);
    QSet<QString> states;
    for (const domain::Bundle &bundle : bundles)
        states.insert(bundle.state);
    EXPECT_TRUE(states.contains({u"draft"_s, u"conference"_s, u"active"_s}))
        << QStringList(states.values()).join(u' ').toStdString();
    EXPECT_GT(all<domain::Consent>().size(), 24);
    EXPECT_GT(all<domain::Conference>().size(), 3);
    for (const domain::Bundle &bundle : bundles) {
        const auto check = bundles::check(context(), bundle.id);
        ASSERT_OK(check);
        const BundleDemands demands = bundles::demandsOf(
            check->results, ChoiceIs::AsProposed, int(*bundle.months), check->made.rules);
        EXPECT_TRUE(demands.isEmpty()) << demands.reasons.join(u' ').toStdString();
    }
}

} // namespace
