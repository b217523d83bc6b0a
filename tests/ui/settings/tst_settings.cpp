// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/people.h"
#include "tests/support/gallery.h"
#include "tests/support/people.h"
#include "tests/support/testdesk.h"
#include "tests/support/widgetchecks.h"
#include "ui/directory/servicespage.h"
#include "ui/people/peoplepage.h"
#include "ui/settings/actsroom.h"
#include "ui/settings/backuproom.h"
#include "ui/settings/passwordroom.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/signersroom.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/language.h"
#include "ui/widgets/inlinemessage.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using support::kPassword;

namespace {

TEST(PasswordRoom, changesThePasswordSoThatOnlyTheNewOneOpens)
{
    support::TestDesk desk;
    ui::PasswordRoom room(desk.desk());
    const QString fresh = u"아주 새로운 문장"_s;
    room.findChild<QLineEdit *>(u"oldPasswordEdit"_s)->setText(kPassword);
    room.findChild<QLineEdit *>(u"newPasswordEdit"_s)->setText(fresh);
    room.findChild<QLineEdit *>(u"againEdit"_s)->setText(fresh);
    for (QPushButton *button : room.findChildren<QPushButton *>())
        button->click();
    const QString path = desk.vault().path();
    EXPECT_OK(store::keyring::unlock(path, fresh, desk.vault().environment()));
    EXPECT_ERROR(
        store::keyring::unlock(path, kPassword, desk.vault().environment()), base::ErrorKind::WrongPassword);
}

TEST(PasswordRoom, keepsThePasswordWhereTheOldOneIsWrong)
{
    support::TestDesk desk;
    ui::PasswordRoom room(desk.desk());
    room.findChild<QLineEdit *>(u"oldPasswordEdit"_s)->setText(u"not this one"_s);
    room.findChild<QLineEdit *>(u"newPasswordEdit"_s)->setText(u"아주 새로운 문장"_s);
    room.findChild<QLineEdit *>(u"againEdit"_s)->setText(u"아주 새로운 문장"_s);
    for (QPushButton *button : room.findChildren<QPushButton *>())
        button->click();
    EXPECT_FALSE(room.findChild<ui::InlineMessage *>()->title().isEmpty());
    EXPECT_OK(store::keyring::unlock(desk.vault().path(), kPassword, desk.vault().environment()));
}

TEST(PasswordRoom, asksForANewKeyWithPasswordAndCodeOnly)
{
    support::TestDesk desk;
    ui::PasswordRoom room(desk.desk());
    QSignalSpy asked(&desk.desk(), &ui::Desk::rotationRequested);
    auto *go = room.findChild<QPushButton *>(u"rotateButton"_s);
    auto *password = room.findChild<QLineEdit *>(u"rotationPasswordEdit"_s);
    password->setText(kPassword);
    go->click();
    EXPECT_EQ(asked.size(), 0) << "the code is missing";
    room.findChild<QLineEdit *>(u"rotationCodeEdit"_s)->setText(u"AAAA-BBBB"_s);
    go->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().at(0).toString(), kPassword);
    EXPECT_EQ(asked.first().at(1).toString(), u"AAAA-BBBB"_s);
    EXPECT_TRUE(password->text().isEmpty()) << "secrets do not stay in fields";
}

TEST(BackupRoom, makesABackupThatOpensAndChecksTheVault)
{
    support::TestDesk desk;
    desk.put(support::person(u"홍길동"_s));
    const QString path = desk.vault().file(u"one.carepass-backup"_s);
    desk.dialogs().path = path;
    ui::BackupRoom room(desk.desk());
    for (QPushButton *button : room.findChildren<QPushButton *>())
        button->click();
    EXPECT_TRUE(QFileInfo::exists(path));
    const QString restored = desk.vault().file(u"again.carepass"_s);
    EXPECT_OK(work::vaults::restore(path, restored, kPassword, desk.vault().environment()));
    EXPECT_OK(store::keyring::unlock(restored, kPassword, desk.vault().environment()));
}

TEST(ActsRoom, takesTheChosenActBack)
{
    support::TestDesk desk;
    const base::Id id = desk.put(support::person(u"홍길동"_s));
    ui::ActsRoom room(desk.desk());
    ASSERT_EQ(room.findChild<QTableWidget *>()->rowCount(), 1);
    for (QPushButton *button : room.findChildren<QPushButton *>()) {
        if (!button->isHidden())
            button->click();
    }
    const auto found = desk.act([id](work::Context &context) -> base::Result<bool> {
        return work::people::open(context, id).has_value();
    });
    EXPECT_FALSE(found);
    EXPECT_EQ(room.findChild<QTableWidget *>()->rowCount(), 2);
}

TEST(SignersRoom, introducesAColleagueByTheKeyFile)
{
    support::TestDesk desk;
    support::TestVault colleague(u"심가람"_s);
    desk.dialogs().path = store::keyfile::pathFor(colleague.path());
    ui::SignersRoom room(desk.desk());
    auto *table = room.findChild<QTableWidget *>();
    ASSERT_EQ(table->rowCount(), 1);
    room.findChild<QPushButton *>(u"introduceButton"_s)->click();
    ASSERT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->item(1, 0)->text(), u"심가람"_s);
}

/// A morning's work, so that keys, acts and access log have something to show.
void work(support::TestDesk &desk)
{
    const QStringList names{u"표승재"_s, u"엄순덕"_s, u"탁현수"_s, u"남궁혜린"_s};
    QList<base::Id> ids;
    for (const QString &name : names) {
        work::PersonEdit edit;
        edit.person = support::person(name);
        ids.append(desk.act([edit](work::Context &context) { return work::people::add(context, edit); }));
    }
    for (const base::Id &id : std::as_const(ids)) {
        desk.act([id](work::Context &context) { return work::people::open(context, id); });
        desk.act([id](work::Context &context) {
            return work::people::saveNote(context, support::note(id, u"전화 통화. 다음 방문 11. 27."_s));
        });
    }
    domain::PeopleQuery query;
    query.text = u"표ㅅ"_s;
    desk.act([query](work::Context &context) { return work::people::list(context, query, 0, 20); });
    desk.act([id = ids.last()](work::Context &context) {
        return work::people::remove(context, id, u"같은 사람을 두 번 적음"_s);
    });
}

TEST(SettingsGallery, showsEveryRoom)
{
    support::TestDesk desk;
    work(desk);
    const ui::PeoplePage people(desk.desk());
    const ui::ServicesPage services(desk.desk());
    ui::MainWindow window;
    for (const QString &room :
        {u"display"_s, u"keys"_s, u"password"_s, u"backup"_s, u"signers"_s, u"acts"_s, u"access"_s}) {
        gallery::record(
            u"settings-"_s + room, {1352, 780},
            [&] {
                desk.desk().language().use(ui::tongueOnScreen());
                auto page = std::make_unique<ui::SettingsPage>(desk.desk(), window);
                page->activate(room);
                return page;
            },
            [&room](QWidget &widget, const gallery::Variant &) {
                for (const QTableWidget *table : widget.findChildren<QTableWidget *>()) {
                    EXPECT_TRUE(!table->isVisible() || room == u"signers"_s || table->rowCount() >= 6)
                        << room.toStdString();
                }
                EXPECT_EQ(widgetchecks::clippedWords(widget), std::string());
                EXPECT_EQ(widgetchecks::focusableWithoutName(widget), std::string());
            });
    }
}

} // namespace
