// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gallery.h"
#include "tests/support/printers.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/statusbar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

TEST(LockPage, givesThePasswordOnceAndForgetsIt)
{
    LockPage page;
    page.setUsers({u"윤해솔"_s, u"배도현"_s}, 1);
    page.show();
    page.begin();
    QSignalSpy asked(&page, &LockPage::unlockRequested);
    auto *field = page.findChild<QLineEdit *>(u"passwordEdit"_s);
    QTest::keyClicks(field, u"secret"_s);
    EXPECT_EQ(field->echoMode(), QLineEdit::Password);
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.last().at(0).toInt(), 1);
    EXPECT_EQ(asked.last().at(1).toString(), u"secret"_s);
    EXPECT_TRUE(field->text().isEmpty());
}

TEST(LockPage, letsNobodyTryWhileItWaitsOrOpens)
{
    LockPage page;
    page.setUsers({u"윤해솔"_s});
    const QSignalSpy asked(&page, &LockPage::unlockRequested);
    auto *field = page.findChild<QLineEdit *>(u"passwordEdit"_s);
    auto *button = page.findChild<QPushButton *>(u"unlockButton"_s);
    field->setText(u"secret"_s);
    page.setWaitSeconds(2);
    EXPECT_FALSE(button->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    page.setWaitSeconds(0);
    page.setBusy(true);
    EXPECT_FALSE(button->isEnabled());
    EXPECT_EQ(asked.size(), 0);
    page.setBusy(false);
    EXPECT_TRUE(button->isEnabled());
}

TEST(StatusBar, tellsTheTruthAboutSavingAndSending)
{
    gallery::use({Tongue::Korean, {}});
    StatusBar bar;
    bar.resize(1300, 30);
    bar.show();
    const auto words = [&] {
        QStringList all;
        for (const auto *button : bar.findChildren<QToolButton *>()) {
            if (button->isVisible())
                all.append(button->accessibleName());
        }
        return all;
    };
    bar.setSaving(StatusBar::Saving::AllSaved, 1795151100000);
    bar.setUnsent(3);
    bar.setEncrypted(true);
    EXPECT_EQ(words(), (QStringList{u"모두 저장됨 14:05"_s, u"미전송 3건"_s, u"암호화 확인됨"_s}));
    bar.setOffline();
    bar.setSaving(StatusBar::Saving::Failed, 0);
    EXPECT_EQ(words().first(), u"저장 못 함"_s);
    EXPECT_TRUE(words().contains(u"오프라인 · 이 컴퓨터에 저장 중"_s));
    EXPECT_TRUE(bar.accessibleDescription().contains(u"저장 못 함"_s)) << "worse news is announced";
    bar.setAlone();
    EXPECT_FALSE(words().contains(u"오프라인 · 이 컴퓨터에 저장 중"_s));
    gallery::restore();
}

TEST(StatusBar, takesASecondLineRatherThanCutWords)
{
    StatusBar bar;
    bar.setUnsent(3);
    bar.setMinutesToLock(8);
    bar.setOrganisation(u"해오름구 물빛1동"_s);
    bar.setNow(1795151100000);
    bar.resize(1300, 30);
    bar.show();
    const int one = bar.height();
    bar.resize(420, one);
    QApplication::processEvents();
    EXPECT_GT(bar.height(), one);
    for (const auto *button : bar.findChildren<QToolButton *>()) {
        if (button->isVisible()) {
            EXPECT_TRUE(bar.rect().contains(button->geometry())) << qPrintable(button->text());
        }
    }
}
