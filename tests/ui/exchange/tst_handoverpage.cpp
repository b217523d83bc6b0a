// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/bundle.h"
#include "model/domain/service.h"
#include "model/store/records.h"
#include "model/work/demo.h"
#include "model/work/log.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/ui/support/pagetest.h"
#include "ui/exchange/handoverpage.h"
#include "ui/exchange/handoverwhom.h"
#include "ui/widgets/explainedchoice.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segments.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using ui::HandoverPage;

namespace {

class Handover : public PageTest {
protected:
    Handover()
    {
        desk.act([](work::Context &context) -> base::Result<bool> {
            const base::Done filled = work::demo::fill(context, {20, 20, 14, 12, 24, 4, 1}, 5);
            return filled ? base::Result(true) : filled.error();
        });
        const auto bundles = desk.act([](work::Context &context) {
            return store::records::all<domain::Bundle>(context.connection());
        });
        m_bundle = bundles.first();
        m_page = new HandoverPage(desk.desk());
        host(m_page, u"handover"_s);
    }
    void setState(const QString &state)
    {
        m_bundle = *desk.act([this](work::Context &context) {
            return store::records::find<domain::Bundle>(context.connection(), m_bundle.id);
        });
        m_bundle.state = state;
        m_bundle.start = u"2026-11"_s;
        m_bundle.months = 6;
        desk.put(m_bundle);
    }
    QString person() const { return m_bundle.parent.toString(); }
    ui::HandoverWhom *whom() { return m_page->findChild<ui::HandoverWhom *>(); }
    ui::NoticeBar *result() { return m_page->findChild<ui::NoticeBar *>(u"handoverResult"_s); }
    QString label(const QString &name)
    {
        QString text;
        for (const QLabel *one : m_page->findChildren<QLabel *>(name))
            text = one->text();
        return text;
    }
    void choose(const QString &choice, int index)
    {
        m_page->findChild<ui::ExplainedChoice *>(choice)->setCurrent(index);
    }
    QString write(const QString &name, const QString &reason = u"의뢰"_s)
    {
        m_page->findChild<QPlainTextEdit *>(u"handoverReason"_s)->setPlainText(reason);
        desk.dialogs().path = desk.vault().file(name);
        m_page->findChild<QPushButton *>(u"handoverGo"_s)->click();
        settle();
        return desk.vault().file(name);
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }

    domain::Bundle m_bundle;
    HandoverPage *m_page;
};

TEST_F(Handover, saysWhoseCaseItIsAndGivesItOutMaskedUnlessChosenOtherwise)
{
    m_page->activate(u"case/"_s + person());
    settle();
    const auto known = desk.act([this](work::Context &context) {
        return store::records::find<domain::Person>(context.connection(), m_bundle.parent);
    });
    EXPECT_TRUE(label(u"handoverName"_s).startsWith(known->name)) << label(u"handoverName"_s).toStdString();
    EXPECT_TRUE(label(u"handoverFacts"_s).contains(u"care plan"_s));
    const QByteArray masked = bytesOf(write(u"masked"_s) + u".json"_s);
    EXPECT_FALSE(masked.contains(known->name.toUtf8()));
    EXPECT_EQ(QJsonDocument::fromJson(masked)[u"resourceType"].toString(), u"Bundle"_s);
    choose(u"handoverMask"_s, 1);
    EXPECT_TRUE(bytesOf(write(u"whole.json"_s)).contains(known->name.toUtf8()));
    EXPECT_TRUE(result()->title().contains(u"2026-2"_s)) << result()->title().toStdString();
    EXPECT_TRUE(result()->text().contains(u"whole.json"_s));
}

TEST_F(Handover, logsWhoWasLookedAtAndWhyTheFileWasWritten)
{
    m_page->activate(u"case/"_s + person());
    settle();
    write(u"case"_s, u"타 기관 의뢰"_s);
    const auto entries = desk.act([this](work::Context &context) {
        return work::log::accesses(context, m_bundle.parent, 5);
    });
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries.at(0).kind, u"export"_s);
    EXPECT_EQ(entries.at(0).detail.value(u"reason"_s).toString(), u"타 기관 의뢰"_s);
    EXPECT_EQ(entries.at(1).kind, u"open"_s);
    QPushButton *log = result()->findChildren<QPushButton *>().last();
    log->click();
    settle();
    ASSERT_EQ(places.size(), 1);
    EXPECT_EQ(places.first(), (ui::Place{u"settings"_s, u"access"_s}));
}

TEST_F(Handover, writesNothingWithoutAPersonOrAReason)
{
    m_page->activate(u"case"_s);
    settle();
    write(u"nobody"_s);
    EXPECT_TRUE(desk.dialogs().asked.isEmpty());
    EXPECT_FALSE(result()->isHidden());
    m_page->activate(u"case/"_s + person());
    settle();
    write(u"silent"_s, u" "_s);
    EXPECT_TRUE(desk.dialogs().asked.isEmpty());
    EXPECT_FALSE(QFile::exists(desk.vault().file(u"silent.json"_s)));
}

TEST_F(Handover, givesSessionsOfABundleAPersonOrEverybody)
{
    setState(u"draft"_s);
    m_page->activate(u"sessions/%1/%2"_s.arg(person(), m_bundle.id.toString()));
    settle();
    EXPECT_TRUE(whom()->isEmpty()) << "a draft plans nothing";
    write(u"none"_s);
    EXPECT_TRUE(desk.dialogs().asked.isEmpty());
    setState(u"active"_s);
    m_page->activate(u"sessions/%1/%2"_s.arg(person(), m_bundle.id.toString()));
    settle();
    EXPECT_EQ(whom()->sessions(), ui::HandoverWhom::Sessions::OfBundle);
    const QByteArray discreet = bytesOf(write(u"own"_s) + u".ics"_s);
    EXPECT_TRUE(discreet.contains("BEGIN:VEVENT"));
    const auto known = desk.act([this](work::Context &context) {
        return store::records::find<domain::Person>(context.connection(), m_bundle.parent);
    });
    EXPECT_FALSE(discreet.contains(known->name.toUtf8()));
    choose(u"handoverTell"_s, 2);
    EXPECT_TRUE(bytesOf(write(u"full.ics"_s)).contains(known->name.toUtf8()));
    choose(u"handoverTell"_s, 1);
    const QByteArray services = bytesOf(write(u"services.ics"_s));
    EXPECT_FALSE(services.contains(known->name.toUtf8()));
    EXPECT_NE(services, discreet);
    m_page->activate(u"sessions"_s);
    settle();
    EXPECT_EQ(whom()->sessions(), ui::HandoverWhom::Sessions::OfAll);
    EXPECT_FALSE(whom()->isEmpty());
}

TEST_F(Handover, givesTheServicesAsTablesOrJson)
{
    m_page->activate(u"services"_s);
    settle();
    EXPECT_TRUE(bytesOf(write(u"out"_s) + u".zip"_s).startsWith("PK"));
    choose(u"handoverFormat"_s, 1);
    EXPECT_FALSE(QJsonDocument::fromJson(bytesOf(write(u"out.json"_s))).isNull());
}

TEST_F(Handover, coversNamesWhileTheScreenIsMasked)
{
    m_page->activate(u"case/"_s + person());
    settle();
    const QString plain = label(u"handoverName"_s);
    m_page->setMasked(true);
    EXPECT_NE(label(u"handoverName"_s), plain);
}

TEST_F(Handover, leadsToTheOtherWaysOut)
{
    m_page->activate(u"case/"_s + person());
    settle();
    auto *rooms = m_page->findChild<ui::ExportRooms *>();
    Q_EMIT rooms->chosen(ui::ExportRooms::Room::Sessions);
    EXPECT_EQ(m_page->place().toString(), u"sessions/"_s + person()) << "the person comes along";
    Q_EMIT rooms->chosen(ui::ExportRooms::Room::Lists);
    ASSERT_FALSE(places.isEmpty());
    EXPECT_EQ(places.last().page, u"export"_s);
}

TEST_F(Handover, isShownInTheGallery)
{
    setState(u"active"_s);
    for (const QString &room : {u"case"_s, u"sessions"_s}) {
        for (const gallery::Variant &variant : gallery::variants()) {
            gallery::use(variant);
            desk.renewActions();
            auto window = support::pageWindow(
                new HandoverPage(desk.desk()), u"handover"_s, u"%1/%2"_s.arg(room, person()));
            window->resize(1440, 900);
            window->show();
            settle();
            auto *page = window->findChild<HandoverPage *>();
            page->findChild<QPlainTextEdit *>(u"handoverReason"_s)->setPlainText(
                variant.tongue == ui::Tongue::Korean ? u"복지관 사례 이관"_s : u"The case moves on"_s);
            desk.dialogs().path = desk.vault().file(room);
            page->findChild<QPushButton *>(u"handoverGo"_s)->click();
            settle();
            gallery::save(*window, u"handover_"_s + room, variant);
        }
    }
    gallery::restore();
}

} // namespace
