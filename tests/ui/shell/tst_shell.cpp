// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/printers.h"
#include "ui/shell/helpkeys.h"
#include "ui/shell/history.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"
#include "ui/shell/rail.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// Remembers what the window did with it.
class FakePage final : public Page {
public:
    FakePage(QString name, QStringList &log, QWidget *parent)
        : Page(parent)
        , m_name(std::move(name))
        , m_log(log)
    {
    }
    QString title() const override { return m_name; }
    void activate(const QVariant &what) override
    {
        if (what.isValid())
            m_what = what;
        m_log.append(m_name + u" on "_s + m_what.toString());
    }
    void leave() override { m_log.append(m_name + u" off"_s); }
    QVariant place() const override { return m_what; }
    void setMasked(bool masked) override { m_log.append(m_name + (masked ? u" masked"_s : u" open"_s)); }

private:
    QString m_name;
    QStringList &m_log;
    QVariant m_what;
};

class Window : public ::testing::Test {
protected:
    Window()
    {
        for (const QString &id : {u"a"_s, u"b"_s})
            m_window.addPage({id, {"Test", id == u"a"_s ? "A" : "B"}, u"today"_s,
                QKeySequence(id == u"a"_s ? u"Ctrl+1"_s : u"Ctrl+2"_s), PageEntry::Position::Top,
                [this, id](QWidget *parent) { return new FakePage(id, m_log, parent); }});
        m_window.resize(1300, 800);
        m_window.show(Place{u"a"_s, {}});
        m_window.QWidget::show();
        m_window.activateWindow();
        // Keys and focus reach active windows only.
        if (!QTest::qWaitForWindowActive(&m_window))
            ADD_FAILURE() << "the window does not become active";
        m_log.clear();
    }

    QStringList m_log;
    MainWindow m_window;
};

class FakeSource final : public PaletteSource {
public:
    FakeSource(QString title, QChar prefix)
        : m_title(std::move(title))
        , m_prefix(prefix)
    {
    }
    QChar prefix() const override { return m_prefix; }
    void ask(const PaletteQuery &query, std::function<void(PaletteSection)> answer) override
    {
        asked.append(query);
        answers.append(std::move(answer));
        if (prompt)
            reply(int(answers.size()) - 1, {m_title + u"1"_s, m_title + u"2"_s});
    }
    void open(const QString &id) override { opened.append(id); }
    void reply(int question, const QStringList &titles)
    {
        PaletteSection section{m_title, {}};
        for (const QString &title : titles)
            section.rows.append({title, title, {}, {}, {}, {}, QString()});
        answers[question](section);
    }

    QList<PaletteQuery> asked;
    QList<std::function<void(PaletteSection)>> answers;
    QStringList opened;
    bool prompt = true;

private:
    QString m_title;
    QChar m_prefix;
};

} // namespace

TEST_F(Window, makesPagesOnlyWhenTheyAreShown)
{
    EXPECT_NE(m_window.page(u"a"_s), nullptr);
    EXPECT_EQ(m_window.page(u"b"_s), nullptr);
    m_window.show(Place{u"b"_s, 7});
    EXPECT_EQ(m_window.currentPage(), u"b"_s);
    EXPECT_EQ(m_window.rail().current(), u"b"_s);
    EXPECT_EQ(m_log, (QStringList{u"b open"_s, u"a off"_s, u"b on 7"_s}));
}

TEST_F(Window, marksWhereAPageBelongsAndLeadsBackFromIt)
{
    m_window.addPage({u"c"_s, {"Test", "C"}, {}, {}, PageEntry::Position::Hidden,
        [this](QWidget *parent) { return new FakePage(u"c"_s, m_log, parent); }, u"b"_s});
    auto *back = m_window.findChild<QPushButton *>(u"backButton"_s);
    EXPECT_FALSE(back->isVisible()) << "a page of the rail needs none";
    m_window.show(Place{u"c"_s, 1});
    EXPECT_EQ(m_window.rail().current(), u"b"_s);
    ASSERT_TRUE(back->isVisible());
    back->click();
    EXPECT_EQ(m_window.currentPage(), u"a"_s) << "where one came from";
    EXPECT_FALSE(back->isVisible());
}

TEST_F(Window, saysWhosePageItIsAtAnyTextSize)
{
    for (const int percent : {100, 150, 200}) {
        m_window.setLook({Scheme::Light, percent, Density::Comfortable});
        m_window.resize(1440, 900);
        m_window.header().setHeading(u"동의"_s, u"남궁혜린"_s);
        QTest::qWait(20);
        bool isWhole = false;
        for (const QLabel *label : m_window.header().findChildren<QLabel *>())
            isWhole = isWhole || (label->text() == u"남궁혜린"_s && label->isVisible()
                && label->width() >= label->fontMetrics().horizontalAdvance(label->text()));
        EXPECT_TRUE(isWhole) << percent;
    }
}

TEST_F(Window, ignoresPagesThatAreNotRegistered)
{
    m_window.show(Place{u"nowhere"_s, {}});
    EXPECT_EQ(m_window.currentPage(), u"a"_s);
}

TEST_F(Window, goesBackToTheSamePlaceAndForwardAgain)
{
    m_window.show(Place{u"b"_s, 7});
    m_window.show(Place{u"b"_s, 8});
    QTest::keyClick(&m_window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window.page(u"b"_s)->place(), 7);
    QTest::keyClick(&m_window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(m_window.currentPage(), u"a"_s);
    QTest::keyClick(&m_window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(m_window.currentPage(), u"b"_s);
    EXPECT_EQ(m_window.page(u"b"_s)->place(), 7);
}

TEST_F(Window, changesPagesByKeyAndRail)
{
    QTest::keyClick(&m_window, Qt::Key_2, Qt::ControlModifier);
    EXPECT_EQ(m_window.currentPage(), u"b"_s);
    auto *item = m_window.findChild<QAbstractButton *>(u"rail.a"_s);
    ASSERT_NE(item, nullptr);
    QTest::mouseClick(item, Qt::LeftButton);
    EXPECT_EQ(m_window.currentPage(), u"a"_s);
}

TEST_F(Window, leavesThePageAndRemembersThePlaceWhenItLocks)
{
    m_window.show(Place{u"b"_s, 7});
    const WindowMemory memory = m_window.remember();
    EXPECT_EQ(m_log.last(), u"b off"_s);
    EXPECT_EQ(memory.current, u"b"_s);
    m_window.recall(memory);
    EXPECT_EQ(m_window.currentPage(), u"b"_s);
    EXPECT_EQ(m_window.page(u"b"_s)->place(), 7);
}

TEST_F(Window, masksPagesThatAreMadeLaterToo)
{
    QTest::keyClick(&m_window, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(m_window.isMasked());
    m_window.show(Place{u"b"_s, {}});
    EXPECT_TRUE(m_log.contains(u"a masked"_s));
    EXPECT_TRUE(m_log.contains(u"b masked"_s));
}

TEST_F(Window, undoesOnlyOnceByButtonOrKey)
{
    int undone = 0;
    m_window.say(u"저장했습니다"_s, [&] { ++undone; });
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&m_window, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(undone, 1);
}

TEST_F(Window, growsAndShrinksTheText)
{
    QTest::keyClick(&m_window, Qt::Key_Equal, Qt::ControlModifier);
    EXPECT_EQ(m_window.look().percent, 110);
    EXPECT_EQ(Theme::of(&m_window).look().percent, 110);
    QTest::keyClick(&m_window, Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(Theme::of(&m_window).look().percent, 100);
}

TEST_F(Window, becomesCompactWhenItIsLow)
{
    m_window.resize(1366, 690);
    QTest::qWait(10);
    EXPECT_TRUE(Theme::of(&m_window).isCompact());
    EXPECT_EQ(m_window.look().density, Density::Comfortable) << "what the person chose stays";
    m_window.resize(1366, 900);
    QTest::qWait(10);
    EXPECT_FALSE(Theme::of(&m_window).isCompact());
}

TEST_F(Window, listsEveryKeyAndMakesAllPagesForIt)
{
    QTest::keyClick(&m_window, Qt::Key_Slash, Qt::ControlModifier);
    EXPECT_NE(m_window.page(u"b"_s), nullptr) << "its keys are to be listed too";
    EXPECT_EQ(m_window.currentPage(), u"a"_s);
    auto *help = m_window.findChild<HelpKeys *>();
    ASSERT_TRUE(help->isVisible());
    QStringList names;
    for (const auto *line : help->findChildren<QWidget *>())
        names.append(line->accessibleName());
    for (const Actions::Entry &entry : m_window.actions().all()) {
        if (!entry.action->shortcut().isEmpty()) {
            EXPECT_TRUE(names.contains(entry.action->text() + u", "_s + keyText(entry.action->shortcut())))
                << qPrintable(entry.spec.id);
        }
    }
    QTest::keyClick(help, Qt::Key_Escape);
    EXPECT_FALSE(help->isVisible());
}

TEST_F(Window, showsTheKeysOnF1WhereThereIsNoGuide)
{
    QTest::keyClick(&m_window, Qt::Key_F1);
    EXPECT_TRUE(m_window.findChild<HelpKeys *>()->isVisible());
}

TEST_F(Window, findsByKeyboardAlone)
{
    FakeSource people(u"사람"_s, u'@');
    FakeSource commands(u"명령"_s, u'>');
    m_window.finder().addSource(&people);
    m_window.finder().addSource(&commands);
    QTest::keyClick(&m_window, Qt::Key_K, Qt::ControlModifier);
    auto *field = m_window.findChild<QLineEdit *>(u"paletteField"_s);
    ASSERT_TRUE(field->hasFocus());
    EXPECT_EQ(m_window.finder().currentRow(), u"사람1"_s);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    EXPECT_EQ(m_window.finder().currentRow(), u"명령1"_s) << "headings are passed over";
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(commands.opened, QStringList{u"명령1"_s});
    EXPECT_FALSE(m_window.finder().isVisible());
}

TEST_F(Window, asksOneSourceByItsPrefix)
{
    FakeSource people(u"사람"_s, u'@');
    FakeSource commands(u"명령"_s, u'>');
    m_window.finder().addSource(&people);
    m_window.finder().addSource(&commands);
    m_window.finder().open();
    people.asked.clear();
    commands.asked.clear();
    auto *field = m_window.findChild<QLineEdit *>(u"paletteField"_s);
    QTest::keyClicks(field, u"@vt"_s);
    EXPECT_TRUE(commands.asked.size() <= 0);
    ASSERT_FALSE(people.asked.isEmpty());
    EXPECT_EQ(people.asked.last().text, u"vt"_s);
    EXPECT_EQ(people.asked.last().otherKeyboard, u"ㅍㅅ"_s);
}

TEST_F(Window, searchesWhatIsStillBeingComposed)
{
    FakeSource people(u"사람"_s, u'@');
    m_window.finder().addSource(&people);
    m_window.finder().open();
    auto *field = m_window.findChild<QLineEdit *>(u"paletteField"_s);
    QInputMethodEvent event(u"ㅍ"_s, {});
    QApplication::sendEvent(field, &event);
    EXPECT_EQ(people.asked.last().text, u"ㅍ"_s);
    EXPECT_TRUE(people.asked.last().initials);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(people.opened.isEmpty()) << "Enter during composition only commits";
    EXPECT_TRUE(m_window.finder().isVisible());
}

TEST_F(Window, dropsAnswersToOlderQuestions)
{
    FakeSource people(u"사람"_s, u'@');
    people.prompt = false;
    m_window.finder().addSource(&people);
    m_window.finder().open(u"김"_s);
    auto *field = m_window.findChild<QLineEdit *>(u"paletteField"_s);
    field->setText(u"박"_s);
    const int newest = int(people.answers.size()) - 1;
    people.reply(0, {u"김하나"_s});
    EXPECT_EQ(m_window.finder().currentRow(), QString());
    people.reply(newest, {u"박하나"_s});
    EXPECT_EQ(m_window.finder().currentRow(), u"박하나"_s);
}

TEST_F(Window, returnsTheFocusWhenThePaletteCloses)
{
    auto *before = m_window.findChild<QAbstractButton *>(u"rail.a"_s);
    before->setFocus();
    m_window.finder().open();
    QTest::keyClick(m_window.findChild<QLineEdit *>(u"paletteField"_s), Qt::Key_Escape);
    EXPECT_TRUE(before->hasFocus());
}

TEST(History, forgetsWhatLayAheadOfANewPlace)
{
    History history;
    history.visit({u"a"_s, 1});
    history.visit({u"a"_s, 2});
    history.visit({u"a"_s, 2});
    EXPECT_EQ(history.back()->what, 1);
    EXPECT_FALSE(history.back().has_value());
    history.visit({u"b"_s, 3});
    EXPECT_FALSE(history.forward().has_value());
    EXPECT_EQ(history.back()->what, 1);
}
