// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/random.h"
#include "model/work/entrance.h"
#include "model/work/training.h"
#include "model/work/vaults.h"
#include "tests/support/fakeclock.h"
#include "tests/support/gallery.h"
#include "tests/support/testdesk.h"
#include "tests/support/testvault.h"
#include "tests/support/widgetchecks.h"
#include "ui/session/codepage.h"
#include "ui/session/gate.h"
#include "ui/session/lockkeeper.h"
#include "ui/session/practicemaker.h"
#include "ui/shell/lockpage.h"
#include "ui/widgets/inlinemessage.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::kPassword;
using support::kSmallCost;

namespace {

class GateTest : public ::testing::Test {
protected:
    GateTest()
    {
        m_gate.setHomeFolder(m_folder.path());
        QObject::connect(&m_gate, &ui::Gate::opened, &m_gate,
            [this](const std::shared_ptr<work::Session> &session, const QString &office) {
                m_session = session;
                m_office = office;
            });
    }

    template <class Widget> Widget *part(const QString &name) const
    {
        return m_gate.currentWidget()->findChild<Widget *>(name);
    }
    void type(const QString &field, const QString &text) { part<QLineEdit>(field)->setText(text); }
    void press(const QString &button) { part<QPushButton>(button)->click(); }

    void createVault()
    {
        m_gate.showStart();
        press(u"createButton"_s);
        type(u"nameEdit"_s, u"윤해솔"_s);
        type(u"officeEdit"_s, u"해오름구 물빛1동"_s);
        type(u"passwordEdit"_s, kPassword);
        type(u"againEdit"_s, kPassword);
        press(u"makeButton"_s);
    }

    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    base::SeededRandom m_random{3};
    support::FakeDialogs m_dialogs;
    work::Entrance m_entrance{m_clock, m_random, kSmallCost, base::Worker::Kind::Inline};
    ui::Gate m_gate{m_entrance, m_dialogs};
    std::shared_ptr<work::Session> m_session;
    QString m_office;
};

TEST_F(GateTest, saysWhichFileTellsTheOfficeThatAVaultIsDestroyed)
{
    m_gate.showDestroyed();
    const auto *trouble = m_gate.currentWidget()->findChild<ui::InlineMessage *>();
    ASSERT_NE(trouble, nullptr);
    EXPECT_TRUE(trouble->text().contains(u"ask the person"_s)) << "the network has told the office";
    m_gate.showDestroyed(u"/media/stick/order-wiped.carepack"_s);
    EXPECT_TRUE(trouble->text().contains(QDir::toNativeSeparators(u"/media/stick/order-wiped.carepack"_s)))
        << trouble->text().toStdString();
}

TEST_F(GateTest, makesAVaultShowsItsCodeOnceAndOpensIt)
{
    createVault();
    auto *label = part<QLabel>(u"codeLabel"_s);
    ASSERT_NE(label, nullptr);
    const QString code = QString(label->text()).remove(u' ').replace(u'\n', u'-');
    EXPECT_EQ(code.count(u'-'), 8);
    type(u"lastGroupEdit"_s, u"AAAA"_s);
    press(u"keptButton"_s);
    EXPECT_EQ(m_session, nullptr) << "a wrong last group must not go on";
    type(u"lastGroupEdit"_s, code.section(u'-', -1));
    press(u"keptButton"_s);
    ASSERT_NE(m_session, nullptr);
    EXPECT_EQ(m_session->info().userName, u"윤해솔"_s);
    EXPECT_EQ(m_office, u"해오름구 물빛1동"_s);
    EXPECT_TRUE(label->text().isEmpty()) << "the code must be gone from the page";
}

TEST_F(GateTest, saysWhenTheCodeWasNotPrintedAndPrintsItAgain)
{
    createVault();
    auto *message = m_gate.currentWidget()->findChild<ui::InlineMessage *>(u"printedMessage"_s);
    ASSERT_NE(message, nullptr);
    press(u"printButton"_s);
    EXPECT_TRUE(message->isHidden()) << "the person went back";
    m_dialogs.paper = m_folder.filePath(u"no such folder/code.pdf"_s);
    press(u"printButton"_s);
    EXPECT_FALSE(message->isHidden());
    const QString trouble = message->title();
    m_dialogs.paper = m_folder.filePath(u"code.pdf"_s);
    press(u"printButton"_s);
    EXPECT_FALSE(message->isHidden());
    EXPECT_NE(message->title(), trouble);
    EXPECT_GT(QFileInfo(*m_dialogs.paper).size(), 1000);
}

TEST_F(GateTest, refusesAPasswordThatIsShortOrTypedDifferently)
{
    m_gate.showStart();
    press(u"createButton"_s);
    type(u"nameEdit"_s, u"윤해솔"_s);
    type(u"passwordEdit"_s, u"kurz"_s);
    type(u"againEdit"_s, u"kurz"_s);
    press(u"makeButton"_s);
    EXPECT_TRUE(part<QLineEdit>(u"passwordEdit"_s)->property("invalid").toBool());
    type(u"passwordEdit"_s, kPassword);
    type(u"againEdit"_s, kPassword + u'x');
    press(u"makeButton"_s);
    EXPECT_FALSE(part<QLineEdit>(u"passwordEdit"_s)->property("invalid").toBool());
    EXPECT_TRUE(part<QLineEdit>(u"againEdit"_s)->property("invalid").toBool());
    EXPECT_EQ(m_session, nullptr);
}

TEST_F(GateTest, unlocksAndSaysWhatIsWrongWithAWrongPassword)
{
    support::TestVault vault;
    vault.close();
    m_gate.showVault(vault.path());
    EXPECT_EQ(m_gate.currentWidget(), &m_gate.lockPage());
    const auto *message = m_gate.lockPage().findChild<ui::InlineMessage *>();
    ASSERT_NE(message, nullptr);
    EXPECT_FALSE(message->isVisibleTo(&m_gate.lockPage()));
    m_gate.unlock(u"something else"_s);
    EXPECT_EQ(m_session, nullptr);
    EXPECT_TRUE(message->isVisibleTo(&m_gate.lockPage()));
    EXPECT_TRUE(message->text().contains(u"password"_s, Qt::CaseInsensitive))
        << message->text().toStdString();
    m_gate.unlock(kPassword);
    EXPECT_NE(m_session, nullptr);
}

TEST_F(GateTest, encryptsAVaultAnewAndSaysWhatCameOfIt)
{
    support::TestVault vault;
    vault.close();
    const auto salt = [&] { return store::keyfile::read(vault.path())->databaseSalt; };
    const QByteArray before = salt();
    const QLabel *reason = nullptr;
    for (const QLabel *label : m_gate.lockPage().findChildren<QLabel *>(u"reasonLabel"_s))
        reason = label;
    ASSERT_NE(reason, nullptr);
    m_gate.rotateKey(vault.path(), kPassword, u"AAAA-AAAA"_s);
    EXPECT_EQ(salt(), before);
    const QString refused = reason->text();
    EXPECT_FALSE(refused.isEmpty());
    m_gate.rotateKey(vault.path(), kPassword, vault.recoveryCode());
    EXPECT_NE(salt(), before);
    EXPECT_NE(reason->text(), refused);
    EXPECT_EQ(m_gate.currentWidget(), &m_gate.lockPage());
    m_gate.unlock(kPassword);
    EXPECT_NE(m_session, nullptr);
}

TEST_F(GateTest, opensOnAThreadOfItsOwnAndHandsTheSessionHome)
{
    support::TestVault vault;
    vault.close();
    work::Entrance entrance(m_clock, m_random, kSmallCost);
    QObject receiver;
    std::unique_ptr<work::Session> session;
    bool isHere = false;
    entrance.unlock(&receiver, vault.path(), kPassword, [&](work::Entrance::Opened opened) {
        ASSERT_OK(opened);
        session = std::move(*opened);
        isHere = QThread::currentThread() == receiver.thread() && session->thread() == receiver.thread();
    });
    EXPECT_EQ(session, nullptr) << "nothing is opened in the caller";
    ASSERT_TRUE(QTest::qWaitFor([&] { return session != nullptr; }, 20'000));
    EXPECT_TRUE(isHere);
    bool answered = false;
    session->ask(
        &receiver, [](work::Context &) { return 1; }, [&](int) { answered = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answered; }, 20'000));
}

TEST_F(GateTest, goesToTheStartPageWhereTheVaultIsGone)
{
    m_gate.showVault(m_folder.filePath(u"nothing.carepass"_s));
    EXPECT_NE(part<QPushButton>(u"createButton"_s), nullptr);
}

TEST_F(GateTest, recoversWithTheCodeAndSetsANewPassword)
{
    support::TestVault vault;
    vault.close();
    m_gate.showVault(vault.path());
    Q_EMIT m_gate.lockPage().recoveryRequested();
    type(u"codeEdit"_s, vault.recoveryCode().toLower());
    type(u"newPasswordEdit"_s, u"새 비밀번호 하나"_s);
    type(u"againEdit"_s, u"새 비밀번호 하나"_s);
    QTest::keyClick(part<QLineEdit>(u"againEdit"_s), Qt::Key_Return);
    ASSERT_NE(m_session, nullptr);
    m_session.reset();
    m_gate.showVault(vault.path());
    m_gate.unlock(kPassword);
    EXPECT_EQ(m_session, nullptr) << "the old password must be dead";
    m_gate.unlock(u"새 비밀번호 하나"_s);
    EXPECT_NE(m_session, nullptr);
}

TEST_F(GateTest, opensABackupBeforeItBecomesAVault)
{
    support::TestVault vault;
    const QString backup = vault.file(u"friday.carepass-backup"_s);
    ASSERT_OK(store::vaultfiles::backup(vault.vault(), backup));
    vault.close();
    m_dialogs.path = backup;
    m_dialogs.typed = u"another password"_s;
    m_gate.showStart();
    press(u"restoreButton"_s);
    EXPECT_FALSE(QFile::exists(backup + u".carepass"_s));
    EXPECT_NE(m_gate.currentWidget(), &m_gate.lockPage());
    m_dialogs.typed = kPassword;
    press(u"restoreButton"_s);
    EXPECT_EQ(m_gate.currentWidget(), &m_gate.lockPage());
    EXPECT_EQ(m_gate.path(), backup + u".carepass"_s);
    m_gate.unlock(kPassword);
    EXPECT_NE(m_session, nullptr);
}

TEST_F(GateTest, startsForPracticeAndDeletesItFromTheUnlockPage)
{
    m_gate.showStart();
    press(u"practiceButton"_s);
    type(u"nameEdit"_s, u"연습이"_s);
    type(u"passwordEdit"_s, kPassword);
    press(u"practiseButton"_s);
    EXPECT_EQ(m_session, nullptr) << "the password has to be typed twice";
    type(u"againEdit"_s, kPassword);
    press(u"practiseButton"_s);
    ASSERT_NE(m_session, nullptr);
    bool isTraining = false;
    m_session->ask(
        &m_gate, [](work::Context &context) { return work::training::isTraining(context); },
        [&](const base::Result<bool> &answer) { isTraining = *answer; });
    EXPECT_TRUE(isTraining);
    const QString path = m_session->info().path;
    EXPECT_TRUE(path.endsWith(u"practice.carepass"_s));
    qint64 people = 0;
    m_session->ask(
        &m_gate, [](work::Context &context) { return work::vaults::info(context); },
        [&](const base::Result<work::VaultInfo> &info) { people = info->people; });
    EXPECT_GT(people, 100);
    m_session.reset();

    m_gate.showVault(path);
    auto *remove = part<QPushButton>(u"removeButton"_s);
    const auto *message = m_gate.lockPage().findChild<ui::InlineMessage *>();
    ASSERT_NE(remove, nullptr);
    EXPECT_FALSE(remove->isHidden());
    m_dialogs.typed = u"not this one"_s;
    remove->click();
    EXPECT_TRUE(QFile::exists(path));
    m_dialogs.typed = kPassword;
    remove->click();
    EXPECT_FALSE(QFile::exists(path)) << qPrintable(message->text());
    EXPECT_NE(part<QPushButton>(u"createButton"_s), nullptr) << "the start page";
}

TEST_F(GateTest, offersToDeleteNoRealVault)
{
    support::TestVault vault;
    vault.close();
    m_gate.showVault(vault.path());
    EXPECT_TRUE(part<QPushButton>(u"removeButton"_s)->isHidden());
}

TEST_F(GateTest, leavesNoFileOfAPracticeThatIsStopped)
{
    work::Entrance entrance(m_clock, m_random, kSmallCost);
    ui::PracticeMaker maker(entrance);
    const QString path = m_folder.filePath(u"stopped.carepass"_s);
    std::optional<base::ErrorKind> failed;
    bool isMade = false;
    QObject::connect(&maker, &ui::PracticeMaker::progressed, &maker, [&] { maker.stop(); });
    QObject::connect(
        &maker, &ui::PracticeMaker::failed, &maker, [&](const base::Error &error) { failed = error.kind; });
    QObject::connect(&maker, &ui::PracticeMaker::made, &maker, [&] { isMade = true; });
    maker.make({path, u"연습이"_s, kPassword, work::demo::Size::M});
    ASSERT_TRUE(QTest::qWaitFor([&] { return failed || isMade; }, 120'000));
    EXPECT_FALSE(isMade);
    EXPECT_EQ(failed, base::ErrorKind::Cancelled);
    EXPECT_EQ(QDir(m_folder.path()).entryList({u"stopped*"_s}, QDir::Files), QStringList());
}

TEST_F(GateTest, hasNamesForEverythingThatTakesTheFocus)
{
    m_gate.show();
    for (int i = 0; i < m_gate.count(); ++i) {
        m_gate.setCurrentIndex(i);
        EXPECT_EQ(widgetchecks::focusableWithoutName(*m_gate.widget(i)), std::string()) << i;
    }
}

TEST(LockKeeper, isDueWhenNobodyTouchesAnythingAndNeverAtZero)
{
    ui::LockKeeper keeper;
    QSignalSpy due(&keeper, &ui::LockKeeper::due);
    QSignalSpy left(&keeper, &ui::LockKeeper::minutesLeft);
    keeper.setMinutes(0);
    keeper.start();
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().first().toInt(), -1);
    keeper.setMinutes(5);
    EXPECT_EQ(left.last().first().toInt(), 5);
    EXPECT_EQ(due.size(), 0);
    keeper.stop();
}

TEST(GateGallery, showsStartCreateCodeAndRecover)
{
    for (const auto &[name, number] :
        {std::pair{u"start"_s, 0}, {u"create"_s, 1}, {u"code"_s, 2}, {u"recover"_s, 4}, {u"practise"_s, 5}}) {
        static support::FakeClock clock;
        static base::SeededRandom random(3);
        static work::Entrance entrance(clock, random, kSmallCost, base::Worker::Kind::Inline);
        static support::FakeDialogs dialogs;
        gallery::record(
            name, {1440, 900},
            [number = number] {
                auto gate = std::make_unique<ui::Gate>(entrance, dialogs);
                gate->setCurrentIndex(number);
                if (auto *code = qobject_cast<ui::CodePage *>(gate->currentWidget()))
                    code->setCode(u"7K2M-9QWX-3FHT-0VBN-5ZRC-8DGJ-1YPE-6SAK-4TMH"_s);
                return gate;
            },
            [](QWidget &widget, const gallery::Variant &) {
                EXPECT_EQ(widgetchecks::clippedWords(widget), std::string());
            });
    }
}

} // namespace
