// SPDX-License-Identifier: GPL-3.0-or-later
// A bundle that the office refuses for the number of services, and two people who sign for it in the window.
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/printers.h"
#include "tests/support/testdistrict.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/bundle/lifepagetest.h"
#include "ui/bundle/signpanel.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class BeyondCap : public BundleLifePage {
protected:
    BeyondCap()
    {
        m_district.book.grants.setCap(u"2026-01"_s, 1);
        m_desk.betweenSessions([this](support::TestVault &vault) {
            m_district.enrol(vault);
            m_district.enrol(m_colleague);
            m_district.sync(vault);
        });
        m_desk.act([&](work::Context &context) { return work::bundlelife::toConference(context, m_bundle); });
        lifebench::meet(m_desk, m_sample, m_bundle);
        lifebench::consentAll(m_desk, m_sample);
        m_desk.act([&](work::Context &context) { return work::bundlelife::approve(context, m_bundle); });
        m_desk.act([&](work::Context &context) { return work::bundlelife::request(context, m_bundle); });
        sync();
    }
    /// The session of the window begins anew, as after locking.
    void sync()
    {
        m_desk.betweenSessions([this](support::TestVault &vault) { m_district.sync(vault); });
    }
    void sign(const QString &path, const QString &password)
    {
        panel()->form()->signature()->setPath(path);
        panel()->form()->signature()->password()->setText(password);
        next();
    }
    void record(const QString &screen, const std::function<void(LifePanel &)> &prepare)
    {
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            m_desk.renewActions();
            return support::pageWindow(new BundlePage(m_desk.desk()), u"bundle"_s, m_bundle.toString());
        };
        gallery::record(screen, {1440, 900}, make, [&](QWidget &window, const gallery::Variant &) {
            LifePanel &life = *window.findChild<BundlePage *>()->view()->life();
            const auto settle = [] {
                for (int i = 0; i < 4; ++i)
                    QApplication::processEvents();
            };
            life.begin(LifeAct::RequestBeyondCap);
            settle();
            prepare(life);
            settle();
            EXPECT_EQ(widgetchecks::clippedWords(*window.findChild<BundlePage *>()), "");
            // What is to be pressed next is on the screen, however large the letters are.
            const auto *next = life.form()->findChild<Button *>(u"keyFile"_s);
            ASSERT_NE(next, nullptr);
            EXPECT_EQ(next->visibleRegion().boundingRect(), next->rect());
        });
    }
    bool isOffered() const
    {
        const auto buttons = panel()->findChildren<Button *>(u"requestBeyondCap"_s);
        return std::ranges::any_of(buttons, [](const Button *one) { return one->isVisible(); });
    }
    QString boardText() const { return textOf(board()); }

    support::TestDistrict m_district;
    support::TestVault m_colleague{u"박다온"_s};
};

TEST_F(BeyondCap, isAskedForFromTheRefusedStartWithAReasonAndASecondPerson)
{
    open();
    next();
    ASSERT_TRUE(panel()->isAsking()) << "the first day";
    next();
    EXPECT_EQ(state(), u"requested"_s);
    ASSERT_TRUE(notice()->isVisible());
    help(u"Ask beyond the cap"_s);
    ASSERT_TRUE(panel()->isAsking());
    EXPECT_TRUE(textOf(panel()->form()).contains(u"2026. 12."_s)) << textOf(panel()->form()).toStdString();
    sign(m_colleague.path(), support::kPassword);
    EXPECT_TRUE(panel()->isAsking()) << "without a reason";
    type(u"bedridden"_s);
    sign(m_desk.vault().path(), support::kPassword);
    EXPECT_TRUE(panel()->isAsking()) << "the same person twice";
    EXPECT_TRUE(notice()->isVisible());
    sign(m_colleague.path(), u"wrong"_s);
    EXPECT_TRUE(panel()->isAsking());
    sign(m_colleague.path(), support::kPassword);
    EXPECT_FALSE(panel()->isAsking()) << notice()->title().toStdString() << notice()->text().toStdString();
    EXPECT_TRUE(m_said.contains(u"next sync"_s)) << m_said.toStdString();
    sync();
    open();
    EXPECT_TRUE(boardText().contains(u"Granted beyond the cap"_s)) << boardText().toStdString();
    EXPECT_TRUE(boardText().contains(u"박다온"_s));
    next();
    next();
    EXPECT_EQ(state(), u"active"_s) << notice()->title().toStdString();
}

TEST_F(BeyondCap, hasOneButtonAtATimeThatCtrlEnterPresses)
{
    open();
    const auto hinted = [this] {
        const auto buttons = m_desk.host().findChildren<Button *>();
        return std::ranges::count_if(
            buttons, [](const Button *one) { return one->isVisible() && one->hint() == u"Ctrl+Enter"_s; });
    };
    EXPECT_EQ(hinted(), 1) << "the next step";
    press(panel(), u"requestBeyondCap"_s);
    ASSERT_TRUE(panel()->isAsking());
    EXPECT_EQ(hinted(), 1) << "the form";
    panel()->closeForm();
    EXPECT_EQ(hinted(), 1) << "the next step again";
}

TEST_F(BeyondCap, saysThatASecondPersonHasToSignWhereNobodyDid)
{
    open();
    press(panel(), u"requestBeyondCap"_s);
    type(u"bedridden"_s);
    next();
    ASSERT_TRUE(panel()->isAsking());
    EXPECT_TRUE(textOf(panel()->form()).contains(u"A second person has to sign this."_s));
    EXPECT_TRUE(textOf(panel()->form()).contains(u"key file of a colleague"_s));
    panel()->form()->signature()->setPath(m_colleague.path());
    next();
    EXPECT_TRUE(textOf(panel()->form()).contains(u"type the password"_s));
}

TEST_F(BeyondCap, isOfferedOnlyWhereTheOfficeHasRefused)
{
    open();
    EXPECT_TRUE(isOffered());
    press(panel(), u"requestBeyondCap"_s);
    type(u"bedridden"_s);
    sign(m_colleague.path(), support::kPassword);
    ASSERT_FALSE(panel()->isAsking());
    QApplication::processEvents();
    EXPECT_FALSE(isOffered()) << "it waits for the answer";
    ASSERT_TRUE(m_undo);
    m_undo();
    QApplication::processEvents();
    EXPECT_TRUE(isOffered()) << "withdrawn";
}

TEST_F(BeyondCap, recordsItsForm)
{
    record(u"bundle_beyondcap"_s, [](LifePanel &) {});
}

TEST_F(BeyondCap, recordsThatASecondPersonHasToSign)
{
    record(u"bundle_beyondcap_unsigned"_s, [](LifePanel &life) {
        life.form()->text()->setPlainText(u"와상 상태로 세 서비스가 모두 필요함"_s);
        // Somebody has looked at the top of the page once more.
        for (QWidget *above = &life; above; above = above->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(above))
                scroll->verticalScrollBar()->setValue(0);
        }
        life.accept();
    });
}

} // namespace
