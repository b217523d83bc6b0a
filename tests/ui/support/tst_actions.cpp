// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "ui/support/actions.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class ActionsTest : public ::testing::Test {
protected:
    ActionsTest()
        : m_actions(new Actions(&m_window))
    {
        constexpr Words group{"Test", "Group"};
        m_actions->add(
            {u"one"_s, {"Test", "One"}, u"lock"_s, QKeySequence(u"Ctrl+1"_s), group}, [this] { ++m_ones; });
        m_actions->add(
            {u"two"_s, {"Test", "Two"}, {}, QKeySequence(u"Ctrl+2"_s), group, Rebinding::Fixed}, [] {});
    }

    QWidget m_window;
    Actions *m_actions;
    int m_ones = 0;
};

} // namespace

TEST_F(ActionsTest, runsByKey)
{
    m_window.show();
    m_window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
    QTest::keyClick(&m_window, Qt::Key_1, Qt::ControlModifier);
    EXPECT_EQ(m_ones, 1);
}

TEST_F(ActionsTest, refusesAKeyThatAnotherActionHas)
{
    QString holder;
    EXPECT_FALSE(m_actions->rebind(u"one"_s, QKeySequence(u"Ctrl+2"_s), &holder));
    EXPECT_EQ(holder, u"two"_s);
    EXPECT_EQ(m_actions->find(u"one"_s)->shortcut(), QKeySequence(u"Ctrl+1"_s));
}

TEST_F(ActionsTest, refusesToRebindAFixedAction)
{
    EXPECT_FALSE(m_actions->rebind(u"two"_s, QKeySequence(u"Ctrl+3"_s)));
}

TEST_F(ActionsTest, keepsOnlyChangedKeys)
{
    const QSignalSpy changed(m_actions, &Actions::changed);
    EXPECT_TRUE(m_actions->rebind(u"one"_s, QKeySequence(u"Ctrl+9"_s)));
    EXPECT_EQ(changed.size(), 1);
    const QJsonObject saved = m_actions->savedKeys();
    EXPECT_EQ(saved.keys(), QStringList{u"one"_s});
    m_actions->resetKeys();
    EXPECT_TRUE(m_actions->savedKeys().isEmpty());
    m_actions->restoreKeys(saved);
    EXPECT_EQ(m_actions->find(u"one"_s)->shortcut(), QKeySequence(u"Ctrl+9"_s));
}

TEST(KeyText, readsTheSameInEveryLanguage)
{
    EXPECT_EQ(keyText(QKeySequence(u"Alt+Left"_s)), u"Alt+←"_s);
    EXPECT_EQ(keyText(QKeySequence(u"Ctrl+Shift+M"_s)), u"Ctrl+Shift+M"_s);
}
