// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundles.h"
#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/model/work/workbench.h"
#include "tests/support/people.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace work;

namespace {

/// Every act that a page drafts, each from a draft of its own.
class Drafts : public test::WorkTest {
protected:
    struct Act {
        QString page;
        QString table;
        std::function<base::Result<base::Id>(const domain::DraftKey &)> run;
    };

    Drafts()
        : m_person(putSomebody())
        , m_offer(put(service(u"care"_s, u"방문 돌봄"_s)).value(0))
    {
        assess(m_person, {{u"health"_s, 3}, {u"dailyLiving"_s, 2}});
    }

    QList<Act> acts()
    {
        return {
            {u"person"_s, u"person"_s,
                [this](const domain::DraftKey &draft) {
                    return people::add(context(), {support::person(u"한가람"_s), {}, {}, {}, {}}, draft);
                }},
            {u"note"_s, u"note"_s,
                [this](const domain::DraftKey &draft) {
                    domain::Note note;
                    note.parent = m_person;
                    note.text = u"통화함"_s;
                    return people::saveNote(context(), note, draft);
                }},
            {u"household"_s, u"household"_s,
                [this](const domain::DraftKey &draft) {
                    return people::saveHousehold(context(), {}, {m_person}, draft);
                }},
            {u"service"_s, u"service"_s,
                [this](const domain::DraftKey &draft) {
                    return services::save(context(), service(u"care"_s, u"식사 배달"_s), draft);
                }},
            {u"bundle"_s, u"bundle"_s,
                [this](const domain::DraftKey &draft) {
                    BundleInput input;
                    input.person = m_person;
                    input.start = {2026, 12};
                    input.offers = {m_offer};
                    input.draft = draft;
                    return bundles::create(context(), input);
                }},
        };
    }
    domain::DraftKey keep(const QString &page)
    {
        EXPECT_OK(log::saveDraft(context(), {page, m_person, {{u"typed"_s, u"한"_s}}, 1}));
        return {page, m_person};
    }
    qint64 count(const QString &table) { return m_vault.number(u"SELECT count(*) FROM "_s + table); }

    base::Id m_person;
    base::Id m_offer;
};

TEST_F(Drafts, goWithTheActThatComesFromThem)
{
    for (const Act &act : acts()) {
        const domain::DraftKey key = keep(act.page);
        const qint64 before = count(act.table);
        EXPECT_OK(act.run(key));
        EXPECT_EQ(count(act.table), before + 1) << act.page.toStdString();
        EXPECT_EQ(count(u"draft"_s), 0) << act.page.toStdString();
    }
}

TEST_F(Drafts, leaveNothingWrittenWhereTheyCannotGo)
{
    EXPECT_OK(connection()
                  .statement(u"CREATE TRIGGER stuck BEFORE DELETE ON draft"
                             " BEGIN SELECT raise(ABORT, 'stuck'); END"_s)
                  .run());
    for (const Act &act : acts()) {
        const domain::DraftKey key = keep(act.page);
        const qint64 before = count(act.table);
        EXPECT_FALSE(act.run(key)) << act.page.toStdString();
        EXPECT_EQ(count(act.table), before) << act.page.toStdString() << " would be doubled by a second try";
    }
}

TEST_F(Drafts, stayWhereTheActIsRefused)
{
    const domain::DraftKey key = keep(u"person"_s);
    EXPECT_ERROR(people::add(context(), {}, key), base::ErrorKind::InvalidInput);
    EXPECT_TRUE(log::draft(context(), key.page, key.record)->has_value());
}

TEST_F(Drafts, goAlsoWhereNothingDiffersFromWhatIsStored)
{
    const domain::DraftKey key = keep(u"person"_s);
    const base::Id before = m_vault.lastAct().id;
    const PersonEdit edit{m_vault.get<domain::Person>(m_person), {}, {}, {}, {}};
    EXPECT_OK(people::change(context(), edit, edit, key));
    EXPECT_EQ(m_vault.lastAct().id, before) << "nothing was done";
    EXPECT_EQ(count(u"draft"_s), 0);
}

} // namespace
