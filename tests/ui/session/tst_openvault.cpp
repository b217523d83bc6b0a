// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/vaults.h"
#include "model/base/calendar.h"
#include "model/domain/assessment.h"
#include "model/store/trainingmark.h"
#include "model/work/people.h"
#include "tests/support/people.h"
#include "tests/support/testvault.h"
#include "ui/session/desk.h"
#include "ui/session/frame.h"
#include "ui/session/openvault.h"
#include "ui/shell/practiceribbon.h"
#include "ui/shell/railitem.h"
#include "ui/support/dialogs.h"
#include "ui/support/language.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPrinter>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <gtest/gtest.h>

#include <atomic>

using namespace Qt::StringLiterals;
using support::kPassword;
using support::kSmallCost;

namespace {

/// A page that asks, and touches itself afterwards, as pages do.
class Asker final : public QWidget {
public:
    Asker(ui::Dialogs &dialogs, QWidget *parent)
        : QWidget(parent)
        , m_dialogs(dialogs)
    {
    }
    /// What was answered to the question of this kind; then asks once more.
    bool ask(int kind)
    {
        const bool agreed = one(kind);
        m_answered += one(kind) ? 2 : 1;
        return agreed;
    }
    int answered() const { return m_answered; }

    static constexpr int kKinds = 4;

private:
    bool one(int kind)
    {
        switch (kind) {
        case 0:
            return m_dialogs.confirm(this, {u"Really?"_s, u"표승재"_s, u"Delete"_s});
        case 1:
            return m_dialogs.reason(this, {{u"Why?"_s, u"표승재"_s, u"Print"_s}, u"Reason"_s}).has_value();
        case 2:
            return m_dialogs.file(this, {ui::FilePurpose::Save, u"Where?"_s, {}, {}}).has_value();
        default: {
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            return m_dialogs.printer(this, printer);
        }
        }
    }

    ui::Dialogs &m_dialogs;
    int m_answered = 0;
};

class OpenVaultTest : public ::testing::Test {
protected:
    OpenVaultTest()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_vault.close();
        m_frame.resize(1200, 800);
        m_frame.show();
        open();
    }
    ~OpenVaultTest() override { m_open.reset(); }

    void open()
    {
        const store::Environment environment{m_vault.clock(), m_random, kSmallCost};
        auto keys = store::keyring::unlock(m_vault.path(), kPassword, environment);
        ASSERT_OK(keys);
        auto session = work::Session::open(m_vault.path(), std::move(*keys), environment);
        ASSERT_OK(session);
        m_open = std::make_unique<ui::OpenVault>(
            std::shared_ptr<work::Session>(std::move(*session)), m_frame, m_dialogs, m_settings, m_language);
        QObject::connect(m_open.get(), &ui::OpenVault::locked, m_open.get(), [this] { ++m_locked; });
        m_open->window().show(ui::Place{u"today"_s, {}});
    }
    template <class Condition> static bool wait(Condition condition)
    {
        return QTest::qWaitFor(condition, 20'000);
    }
    static int visibleWindows()
    {
        int count = 0;
        for (const QWidget *window : QApplication::topLevelWidgets())
            count += window->isVisible() ? 1 : 0;
        return count;
    }

    QString ribbonOf(const ui::MainWindow &window)
    {
        const auto *ribbon = window.findChild<ui::PracticeRibbon *>();
        return ribbon->isHidden() ? QString() : ribbon->accessibleName();
    }

    support::TestVault m_vault;
    QTemporaryDir m_folder;
    base::SeededRandom m_random{11};
    QSettings m_settings{m_folder.filePath(u"look.ini"_s), QSettings::IniFormat};
    ui::Language m_language{*qApp};
    ui::ScreenDialogs m_dialogs;
    QWidget *m_gate = new QWidget;
    ui::Frame m_frame{m_gate};
    std::unique_ptr<ui::OpenVault> m_open;
    int m_locked = 0;
};

TEST_F(OpenVaultTest, isLockedWhileADialogIsOpenAndTheAskerLivesUntilItHasReturned)
{
    for (int kind = 0; kind < Asker::kKinds; ++kind) {
        m_locked = 0;
        const QPointer<ui::MainWindow> window = &m_open->window();
        const QPointer<Asker> page = new Asker(m_dialogs, window);
        QTimer::singleShot(50, m_open.get(), [this] {
            EXPECT_TRUE(m_dialogs.isAsking());
            m_open->lock(u"idle"_s);
            EXPECT_EQ(m_frame.currentWidget(), m_gate);
            EXPECT_EQ(visibleWindows(), 1) << "nothing personal may be left on the screen";
        });
        EXPECT_FALSE(page->ask(kind)) << kind;
        ASSERT_FALSE(page.isNull()) << kind;
        EXPECT_EQ(page->answered(), 1) << "asked again while locking, it goes back at once";
        EXPECT_EQ(m_locked, 0);
        ASSERT_TRUE(wait([&] { return m_locked > 0; })) << kind;
        EXPECT_EQ(m_locked, 1);
        EXPECT_TRUE(page.isNull()) << "the page goes with its window";
        EXPECT_TRUE(window.isNull());
        m_vault.open(); // refused while anybody holds it
        m_vault.close();
        m_open.reset();
        open();
    }
}

TEST_F(OpenVaultTest, closesMenusAndTheQuestionWhetherToReplaceAFile)
{
    QFile there(m_folder.filePath(u"there.txt"_s));
    ASSERT_TRUE(there.open(QIODevice::WriteOnly));
    there.close();
    const QPointer<Asker> page = new Asker(m_dialogs, &m_open->window());
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, m_open.get(), [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (dialog && !dialog->property("chosen").toBool()) {
            dialog->setProperty("chosen", true);
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(there.fileName());
            QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection);
        } else if (!dialog && m_dialogs.isAsking()) { // it asks whether to replace
            look.stop();
            m_open->lock(u"screen"_s);
            EXPECT_EQ(visibleWindows(), 1);
        }
    });
    look.start(20);
    EXPECT_FALSE(page->ask(2));
    ASSERT_TRUE(wait([&] { return m_locked > 0; }));
    m_open.reset();
    open();
    auto *menu = new QMenu(&m_open->window());
    menu->addAction(u"표승재"_s);
    menu->popup({});
    m_open->lock(u"idle"_s);
    EXPECT_EQ(visibleWindows(), 1);
    EXPECT_TRUE(wait([&] { return m_locked > 1; }));
}

TEST_F(OpenVaultTest, showsTheGateAtOnceAndCancelsARunningJob)
{
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    m_open->session().job(
        &m_frame, {},
        [&](work::Context &, const base::Progress &progress) -> base::Done {
            begun = true;
            while (!progress.isCancelled())
                QThread::msleep(1);
            QThread::msleep(300);
            ended = true;
            return base::ErrorKind::Cancelled;
        },
        [](const base::Done &) {});
    while (!begun)
        QThread::msleep(1);
    QApplication::clipboard()->setText(u"표승재"_s);
    m_open->lock(u"idle"_s);
    EXPECT_FALSE(ended) << "the window does not wait for the job";
    EXPECT_EQ(m_frame.currentWidget(), m_gate);
    EXPECT_EQ(QApplication::clipboard()->text(), QString());
    ASSERT_TRUE(wait([&] { return m_locked > 0; }));
    EXPECT_TRUE(ended);
    const auto info = work::vaults::lockPageInfo(m_vault.path(), m_vault.clock());
    ASSERT_OK(info);
    EXPECT_EQ(info->lockReason, u"idle"_s);
}

TEST_F(OpenVaultTest, canBeAskedToLockTwiceAndKnowsWhereTheWindowWas)
{
    m_open->lock(u"asked"_s);
    m_open->lock(u"idle"_s);
    ASSERT_TRUE(wait([&] { return m_locked > 0; }));
    QTest::qWait(50);
    EXPECT_EQ(m_locked, 1);
    EXPECT_EQ(m_open->memory().current, u"today"_s);
    EXPECT_EQ(work::vaults::lockPageInfo(m_vault.path(), m_vault.clock())->lockReason, u"asked"_s);
}

TEST_F(OpenVaultTest, takesBackOneActAfterTheOtherByCtrlZ)
{
    const auto people = [this] {
        std::optional<int> count;
        m_open->session().ask(
            m_open.get(),
            [](work::Context &context) { return work::people::list(context, domain::PeopleQuery(), 0, 10); },
            [&](const base::Result<domain::PeoplePage> &page) {
                count = page ? int(page->rows.size()) : -1;
            });
        EXPECT_TRUE(wait([&] { return count.has_value(); }));
        return count.value_or(-1);
    };
    for (const QString &name : {u"표승재"_s, u"엄순덕"_s}) {
        bool isAdded = false;
        work::PersonEdit edit;
        edit.person.name = name;
        m_open->session().act(
            m_open.get(), [edit](work::Context &context) { return work::people::add(context, edit); },
            [&](const base::Result<base::Id> &added) { isAdded = added.has_value(); });
        ASSERT_TRUE(wait([&] { return isAdded; }));
    }
    QAction *undo = m_open->window().actions().find(u"app.undo"_s);
    for (int left : {1, 0}) {
        undo->trigger();
        undo->trigger(); // before the answer it means nothing
        ASSERT_TRUE(wait([&] { return people() == left; })) << left;
    }
    undo->trigger();
    EXPECT_EQ(people(), 0) << "nothing older is touched";
}

TEST_F(OpenVaultTest, saysOnEveryPageThatAVaultIsForPractice)
{
    EXPECT_EQ(ribbonOf(m_open->window()), QString());
    m_open.reset();
    m_vault.open();
    ASSERT_OK(store::trainingmark::write(m_vault.vault(), m_vault.connection()));
    m_vault.close();
    open();
    for (const QString &page : {u"today"_s, u"people"_s, u"settings"_s}) {
        m_open->window().show(ui::Place{page, {}});
        EXPECT_TRUE(wait([this] { return !ribbonOf(m_open->window()).isEmpty(); })) << page.toStdString();
    }
}

TEST_F(OpenVaultTest, countsWhatIsUrgentBesideTodayBeforeThatPageIsOpen)
{
    m_open.reset();
    m_vault.open();
    domain::Assessment assessment;
    assessment.parent = m_vault.put(support::person(u"홍길동"_s));
    assessment.urgent = true;
    assessment.total = 27;
    assessment.day = QDate(2026, 11, 19);
    assessment.finishedAt = base::startOfKoreanDay(assessment.day);
    m_vault.put(assessment);
    m_vault.close();
    const store::Environment environment{m_vault.clock(), m_random, kSmallCost};
    auto session = work::Session::open(
        m_vault.path(), *store::keyring::unlock(m_vault.path(), kPassword, environment), environment);
    ASSERT_OK(session);
    m_open = std::make_unique<ui::OpenVault>(
        std::shared_ptr<work::Session>(std::move(*session)), m_frame, m_dialogs, m_settings, m_language);
    m_open->window().show(ui::Place{u"people"_s, {}});
    const auto *item = m_open->window().findChild<ui::RailItem *>(u"rail.today"_s);
    ASSERT_NE(item, nullptr);
    EXPECT_TRUE(wait([item] { return item->accessibleName().contains(u'1'); }))
        << item->accessibleName().toStdString();
    EXPECT_EQ(m_open->window().page(u"today"_s), nullptr);
}

TEST_F(OpenVaultTest, keepsTheKeysThatWereChosenOverTheNextStart)
{
    ASSERT_TRUE(m_open->window().actions().rebind(u"app.lock"_s, QKeySequence(u"Ctrl+Shift+L"_s)));
    m_settings.setValue(u"keys"_s,
        QJsonDocument(m_open->window().actions().savedKeys()).toJson(QJsonDocument::Compact));
    m_open.reset();
    open();
    EXPECT_EQ(
        m_open->window().actions().find(u"app.lock"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+L"_s));
}

} // namespace
