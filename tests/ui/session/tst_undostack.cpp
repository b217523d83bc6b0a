// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/undostack.h"

#include "model/work/log.h"
#include "model/work/people.h"
#include "tests/support/people.h"
#include "tests/support/testdesk.h"

#include <QAction>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class UndoStackTest : public ::testing::Test {
protected:
    UndoStackTest()
    {
        QObject::connect(
            &m_stack, &ui::UndoStack::said, [this](const QString &text, const std::function<void()> &undo) {
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
    ui::UndoStack m_stack{m_desk.desk()};
    base::Id m_person = m_desk.put(support::person(u"표승재"_s));
    QStringList m_said;
    std::function<void()> m_undo;
};

TEST_F(UndoStackTest, doesAgainWhatWasTakenBackOnce)
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

TEST_F(UndoStackTest, doesAgainEverythingThatWasTakenBackTheLastFirst)
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

TEST_F(UndoStackTest, takesBackTheActsOfThisSessionOneAfterTheOther)
{
    rename(u"표 반장"_s);
    rename(u"표 목수"_s);
    m_stack.undo();
    EXPECT_EQ(nickname(), u"표 반장"_s);
    m_stack.undo();
    EXPECT_EQ(nickname(), QString());
    ASSERT_EQ(m_said.size(), 2);
    EXPECT_TRUE(m_said.last().contains(u"Person changed"_s)) << "says what was taken back";
    pressRedo();
    EXPECT_EQ(nickname(), u"표 반장"_s);
    m_stack.undo();
    EXPECT_EQ(nickname(), QString());
    pressRedo();
    pressRedo();
    EXPECT_EQ(nickname(), u"표 목수"_s);
}

TEST_F(UndoStackTest, leavesWhatWasDoneBeforeThisSession)
{
    rename(u"표 반장"_s);
    m_desk.renewActions();
    ui::UndoStack later{m_desk.desk()};
    QStringList said;
    QObject::connect(&later, &ui::UndoStack::said, [&](const QString &text) { said.append(text); });
    later.undo();
    EXPECT_EQ(nickname(), u"표 반장"_s);
    EXPECT_TRUE(said.isEmpty());
}

TEST_F(UndoStackTest, passesByWhatCannotBeTakenBackAnyMore)
{
    rename(u"표 반장"_s);
    rename(u"표 목수"_s);
    // Written beside this session, as by the command line.
    domain::Person other = person();
    other.nickname = u"표 미장"_s;
    m_desk.put(other);
    m_stack.undo();
    EXPECT_EQ(nickname(), u"표 미장"_s);
    EXPECT_TRUE(m_said.last().startsWith(u"Not taken back"_s)) << m_said.last().toStdString();
}

TEST_F(UndoStackTest, endsWithTheNextAct)
{
    rename(u"표 반장"_s);
    take(lastAct());
    rename(u"표 목수"_s);
    pressRedo();
    EXPECT_EQ(nickname(), u"표 목수"_s);
    EXPECT_TRUE(m_said.isEmpty());
}

TEST_F(UndoStackTest, leavesNewerValuesAlone)
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
