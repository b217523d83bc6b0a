// SPDX-License-Identifier: GPL-3.0-or-later
// How the engine finds its way through the log of changes, which is the longest table of an old vault.
#include "model/domain/person.h"
#include "model/store/actwriter.h"
#include "model/store/records.h"
#include "tests/model/work/papers/paperdistrict.h"
#include "tests/support/people.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace test {
namespace {

/// Steps that go through all changes; or, where a statement asks for those of a record, through those of a stream or
/// of a device.
QStringList walksOf(sql::Connection &connection, const QString &sql)
{
    static const QRegularExpression all(u"^SCAN (change|c|l)\\b"_s);
    static const QRegularExpression ofOthers(u"INDEX change_by_(stream|device)\\b"_s);
    const bool asksForRecord = sql.contains("record = "_L1);
    QStringList found;
    sql::Statement plan = connection.statement(u"EXPLAIN QUERY PLAN "_s + sql);
    for (qsizetype i = 0; i < sql.count(u'?'); ++i)
        plan.bind(1);
    while (plan.step()) {
        if (plan.text(3).contains(all) || (asksForRecord && plan.text(3).contains(ofOthers)))
            found.append(plan.text(3));
    }
    EXPECT_FALSE(plan.failed()) << plan.error().detail.toStdString();
    return found;
}

class Plans : public PaperDistrict {
protected:
    void rename(Officer &officer, const base::Id &person, const QString &name)
    {
        auto writer = store::ActWriter::begin(officer.vault().vault(), officer.connection(), {u"test"_s});
        ASSERT_OK(writer);
        const auto stored = store::records::find<domain::Person>(officer.connection(), person);
        ASSERT_TRUE(stored && *stored);
        domain::Person changed = **stored;
        changed.name = name;
        ASSERT_OK(writer->put(changed));
        ASSERT_OK(writer->commit());
    }
    void expectNoWalk(Officer &officer)
    {
        for (const QString &sql : officer.connection().prepared()) {
            if (sql.startsWith("EXPLAIN"_L1) || !sql.contains("change"_L1))
                continue;
            EXPECT_EQ(walksOf(officer.connection(), sql).join(u"; "_s).toStdString(), "") << sql.toStdString();
        }
    }
};

TEST_F(Plans, ofWritingAndSyncingNeverWalkThroughTheLog)
{
    Officer kim(u"김동"_s);
    Officer lee(u"이동"_s);
    enrol(kim);
    enrol(lee);
    auto line = door();
    const base::Id paper = kim.attach(PaperDistrict::paper(1000));
    ASSERT_OK(kim.sync(line));
    ASSERT_OK(lee.sync(line));
    rename(kim, kim.person(), u"김하나"_s);
    rename(lee, kim.person(), u"김두리"_s);
    for (Officer *officer : {&kim, &lee, &kim})
        ASSERT_OK(officer->sync(line));
    EXPECT_TRUE(lee.holds(paper, PaperDistrict::paper(1000)));
    expectNoWalk(kim);
    expectNoWalk(lee);
}

} // namespace
} // namespace test
