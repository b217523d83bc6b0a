// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/redoer.h"

#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/people.h"
#include "tests/support/testdesk.h"

#include <QAction>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class RedoerTest : public ::testing::Test {
protected:
    RedoerTest()
    {
        QObject::connect(
            &m_redoer, &ui::Redoer::said, [this](const QString &text, const std::function<void()> &undo) {
                m_said.append(text);
                m_undo = undo;
            });
    }
    void take(const base::Id &act)
    {
        m_desk.act(
            [act](work::Context &context) { return work::log::undo(context, act, domain::Overwrite::Ask); });
    }
    void pressRedo()
    {
        QAction *redo = m_desk.actions().find(u"app.redo"_s);
        ASSERT_TRUE(redo);
        EXPECT_EQ(redo->shortcut(), QKeySequence(u"Ctrl+Y"_s));
        redo->trigger();
    }
    domain::Person person()
    {
        return m_desk.act([this](work::Context &context) { return work::people::open(context, m_person); })
            .person;
    }
    QString nickname() { return person().nickname; }
    void rename(const QString &nickname)
    {
        const work::PersonEdit loaded{person(), {}, {}, {}, {}};
        work::PersonEdit edited = loaded;
        edited.person.nickname = nickname;
        m_desk.act([=](work::Context &context) { return work::people::change(context, loaded, edited); });
    }
    base::Id lastAct()
    {
        return m_desk.act([](work::Context &context) { return work::log::recentActs(context, 1); })
            .first()
            .id;
    }

    support::TestDesk m_desk;
    ui::Redoer m_redoer{m_desk.desk()};
    base::Id m_person = m_desk.put(support::person(u"표승재"_s));
    QStringList m_said;
    std::function<void()> m_undo;
};

TEST_F(RedoerTest, doesAgainWhatWasTakenBackOnce)
{
    rename(u"표 반장"_s);
    take(lastAct());
    ASSERT_EQ(nickname(), QString());
    pressRedo();
    EXPECT_EQ(nickname(), u"표 반장"_s);
    EXPECT_EQ(m_said, QStringList{u"Done again"_s});
    pressRedo();
    EXPECT_EQ(nickname(), u"표 반장"_s) << "a second redo has nothing to do";
    ASSERT_TRUE(m_undo);
    m_undo();
    EXPECT_EQ(nickname(), QString());
    pressRedo();
    EXPECT_EQ(nickname(), u"표 반장"_s);
}

TEST_F(RedoerTest, doesAgainEverythingThatWasTakenBackTheLastFirst)
{
    rename(u"표 반장"_s);
    const base::Id first = lastAct();
    rename(u"표 목수"_s);
    take(lastAct());
    take(first);
    ASSERT_EQ(nickname(), QString());
    pressRedo();
    EXPECT_EQ(nickname(), u"표 반장"_s);
    pressRedo();
    EXPECT_EQ(nickname(), u"표 목수"_s);
    pressRedo();
    EXPECT_EQ(m_said.size(), 2) << "nothing is left to do again";
}

TEST_F(RedoerTest, endsWithTheNextAct)
{
    rename(u"표 반장"_s);
    take(lastAct());
    rename(u"표 목수"_s);
    pressRedo();
    EXPECT_EQ(nickname(), u"표 목수"_s);
    EXPECT_TRUE(m_said.isEmpty());
}

TEST_F(RedoerTest, leavesNewerValuesAlone)
{
    rename(u"표 반장"_s);
    take(lastAct());
    // Written beside this session, as by the command line.
    domain::Person other = person();
    other.nickname = u"표 목수"_s;
    m_desk.put(other);
    pressRedo();
    EXPECT_EQ(nickname(), u"표 목수"_s);
    ASSERT_EQ(m_said.size(), 1);
    EXPECT_FALSE(m_undo);
}

} // namespace
