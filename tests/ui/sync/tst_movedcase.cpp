// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/person.h"
#include "tests/support/people.h"
#include "tests/ui/sync/syncroom.h"
#include "tests/ui/sync/syncsample.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/people/persondistrict.h"
#include "ui/people/personpanel.h"
#include "ui/sync/conflictboard.h"
#include "ui/sync/conflictspage.h"
#include "ui/sync/conflicttable.h"
#include "ui/sync/proposalscard.h"
#include "ui/sync/valuecell.h"
#include "ui/sync/waycard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// Two team leaders of two dongs, each at his window, and a colleague of the first who is away with his laptop.
class MovedCase : public SyncRoom {
protected:
    MovedCase()
    {
        house.enrol(desk, u"dongTeamLeader"_s);
        house.enrol(there, u"dongTeamLeader"_s, u"거제제1동"_s, u"박다온"_s);
        colleague = std::make_unique<Colleague>(house, u"심가람"_s);
        desk.desk().sync().setDoors(house.doors());
        person = desk.put(support::person(u"탁현수"_s));
        keeper().syncNow();
        settle();
        colleague->sync();
        district = new PersonDistrict(desk.desk());
        desk.host().layout()->addWidget(district);
        desk.host().show();
        QObject::connect(district, &PersonDistrict::doneSaid, district,
            [this](const QString &text, const std::function<void()> &) { told.append(text); });
        district->setPerson(person, u"탁현수"_s);
        settle();
    }
    ~MovedCase() override { delete theirs; }

    void ask()
    {
        desk.dialogs().given = u"이사함"_s;
        button(u"moveCase"_s)->click();
        settle();
        QList<QAction *> targets = district->targets()->actions();
        district->targets()->hide();
        ASSERT_EQ(targets.size(), 1) << "its own dong is no target";
        ASSERT_EQ(targets.first()->text(), u"거제제1동"_s);
        targets.first()->trigger();
        settle();
    }
    /// The page of the office at the other dong, after an exchange.
    ProposalsCard *proposalsThere()
    {
        if (!theirs) {
            there.desk().sync().setDoors(house.doors());
            theirs = new SyncPage(there.desk());
            there.host().layout()->addWidget(theirs);
            there.host().show();
        }
        there.desk().sync().syncNow();
        theirs->activate({});
        settle();
        return theirs->proposals();
    }
    void agree()
    {
        ProposalsCard *card = proposalsThere();
        ASSERT_EQ(card->list()->model()->rowCount(), 1);
        card->findChild<QPushButton *>(u"confirmProposal"_s)->click();
        settle();
    }
    static bool has(support::TestDesk &where, const base::Id &id)
    {
        const auto found = where.act([&](work::Context &context) {
            return store::records::find<domain::Person>(context.connection(), id);
        });
        return found.has_value();
    }

    support::TestDesk there{u"박다온"_s};
    SyncPage *theirs = nullptr;
    std::unique_ptr<Colleague> colleague;
    base::Id person;
    PersonDistrict *district = nullptr;
    QStringList told;
};

TEST_F(MovedCase, waitsForTheOtherDongAndSaysSoAtThePerson)
{
    ask();
    EXPECT_TRUE(desk.dialogs().asked.last().contains(u"거제제1동"_s));
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().contains(u"거제제1동"_s)) << told.first().toStdString();
    EXPECT_TRUE(district->waiting()->isVisible());
    EXPECT_TRUE(district->waiting()->title().contains(u"거제제1동"_s));
    EXPECT_FALSE(button(u"moveCase"_s)->isVisible()) << "it is asked for once";
    EXPECT_TRUE(has(desk, person));
    EXPECT_FALSE(has(there, person));
}

TEST_F(MovedCase, isAskedForWithAReasonThatTheOtherDongReads)
{
    ask();
    EXPECT_TRUE(desk.dialogs().asked.last().contains(u"거제제1동"_s));
    ProposalsCard *card = proposalsThere();
    const Row row = card->list()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_TRUE(row.note.contains(u"이사함"_s)) << row.note.toStdString();
}

TEST_F(MovedCase, staysWhereNoReasonIsGiven)
{
    ask();
    desk.dialogs().given.reset();
    const qsizetype before = told.size();
    district->move({base::Id(), u"거제제1동"_s});
    settle();
    EXPECT_EQ(told.size(), before);
}

TEST_F(MovedCase, isAgreedToByTheOtherDongAndLeavesTheFirst)
{
    ask();
    ProposalsCard *card = proposalsThere();
    EXPECT_TRUE(card->isVisible());
    const Row row = card->list()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_EQ(row.title, u"Move of a case: 연산제1동 → 거제제1동"_s);
    EXPECT_TRUE(row.note.contains(u"윤해솔"_s)) << row.note.toStdString();
    EXPECT_FALSE(row.sentence().contains(u"탁현수"_s)) << "it is not theirs to read yet";
    agree();
    EXPECT_TRUE(has(there, person)) << "it came with the exchange that followed";
    EXPECT_FALSE(card->isVisible());
    keeper().syncNow();
    settle();
    EXPECT_FALSE(has(desk, person));
    colleague->sync();
    EXPECT_FALSE(colleague->vault().has<domain::Person>(person));
}

TEST_F(MovedCase, isNamedWhereItIsReadAndNowhereElse)
{
    ask();
    open();
    ASSERT_EQ(page->proposals()->list()->model()->rowCount(), 1);
    const Row mine = page->proposals()->list()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_EQ(mine.title, u"Move of the case of 탁현수: 연산제1동 → 거제제1동"_s);
    page->setMasked(true);
    settle();
    const Row masked = page->proposals()->list()->model()->index(0, 0).data(RowDelegate::RowRole).value<Row>();
    EXPECT_FALSE(masked.title.contains(u"탁현수"_s)) << masked.title.toStdString();
}

TEST_F(MovedCase, isAgreedToByWhoeverIsToldWhoAskedForWhatAndWhen)
{
    ask();
    there.dialogs().confirmed = false;
    agree();
    ASSERT_FALSE(there.dialogs().explained.isEmpty());
    const QString told = there.dialogs().explained.last();
    EXPECT_TRUE(there.dialogs().asked.last().contains(u"연산제1동 → 거제제1동"_s));
    EXPECT_TRUE(told.contains(u"Asked by 윤해솔 on 2026. 11. 20. 14:05"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"Whose case it is shows only when it is here. Please ask 윤해솔."_s)) << told.toStdString();
    EXPECT_FALSE(told.contains(person.toString())) << "an id tells nobody anything";
}

TEST_F(MovedCase, standsBelowWhatWaitsForOnesOwnAnswer)
{
    ask();
    there.act([&](work::Context &context) {
        const auto all = work::proposals::list(context, *house.doors(), {});
        EXPECT_OK(all);
        return all;
    });
    const base::Id other = there.put(support::person(u"방미라"_s));
    there.desk().sync().setDoors(house.doors());
    there.desk().sync().syncNow();
    settle();
    const auto targets = there.act([&](work::Context &context) {
        return work::officedesk::targets(context, *house.doors(), {});
    });
    const auto here = std::ranges::find(targets, u"연산제1동"_s, &work::officedesk::Target::label);
    ASSERT_NE(here, targets.end());
    there.act([&](work::Context &context) {
        return work::officedesk::moveCase(context, *house.doors(), other, here->stream, {}, {});
    });
    const auto listed = desk.act([&](work::Context &context) {
        return work::proposals::list(context, *house.doors(), {});
    });
    ASSERT_EQ(listed.size(), 2);
    EXPECT_FALSE(listed.at(0).isMine) << "asked later, at the same time by the clock or not";
    EXPECT_TRUE(listed.at(1).isMine);
    EXPECT_EQ(listed.at(1).subject, u"탁현수"_s);
    EXPECT_EQ(listed.at(0).subject, QString());
}

TEST_F(MovedCase, staysWhereTheOtherDongDeclines)
{
    ask();
    ProposalsCard *card = proposalsThere();
    there.dialogs().confirmed = false;
    card->findChild<QPushButton *>(u"declineProposal"_s)->click();
    settle();
    EXPECT_EQ(card->list()->model()->rowCount(), 1) << "nothing is declined without an answer";
    there.dialogs().confirmed = true;
    card->findChild<QPushButton *>(u"declineProposal"_s)->click();
    settle();
    EXPECT_FALSE(card->isVisible());
    keeper().syncNow();
    settle();
    EXPECT_TRUE(has(desk, person));
    EXPECT_FALSE(district->waiting()->isVisible());
    EXPECT_TRUE(button(u"moveCase"_s)->isVisible());
}

TEST_F(MovedCase, isTakenBackByWhoeverAskedBeforeAnybodyAgrees)
{
    ask();
    button(u"takeMoveBack"_s)->click();
    settle();
    EXPECT_FALSE(district->waiting()->isVisible());
    EXPECT_TRUE(button(u"moveCase"_s)->isVisible());
    EXPECT_EQ(told.size(), 2);
    EXPECT_EQ(proposalsThere()->list()->model()->rowCount(), 0);
}

TEST_F(MovedCase, tellsWhoeverHadItOpenWhyItIsGone)
{
    auto *people = new PeoplePage(desk.desk());
    host(people, u"people"_s);
    people->activate(person.toString());
    settle();
    ask();
    agree();
    keeper().syncNow();
    settle();
    EXPECT_EQ(people->model()->rowCount(), 0);
    QStringList shown;
    for (const QLabel *label : people->panel()->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    EXPECT_TRUE(shown.join(u'\n').contains(u"거제제1동"_s)) << shown.join(u'\n').toStdString();
}

TEST_F(MovedCase, bringsWhatItsFormerHolderWroteAwayBeforeTheNewOne)
{
    syncsample::change<domain::Person>(
        *colleague, person, [](domain::Person &one) { one.nickname = u"현수 아저씨"_s; });
    ask();
    agree();
    colleague->sync();
    there.desk().sync().syncNow();
    settle();
    ConflictsPage inbox(there.desk());
    there.host().layout()->addWidget(&inbox);
    inbox.activate({});
    settle();
    ASSERT_EQ(inbox.board()->shown().size(), 1);
    EXPECT_EQ(inbox.board()->shown().first().kind, domain::DisagreementKind::Late);
    const ConflictSheet sheet = inbox.board()->tables().first()->sheet();
    ASSERT_EQ(sheet.columns.size(), 2);
    EXPECT_TRUE(sheet.rows.first().options.at(1).plain().contains(u"현수 아저씨"_s));
    EXPECT_TRUE(sheet.columns.at(1).by.contains(u"심가람"_s));
    inbox.board()->choose(2);
    there.actions().find(u"conflicts.settle"_s)->trigger();
    settle();
    const auto now = there.act([&](work::Context &context) {
        return store::records::find<domain::Person>(context.connection(), person);
    });
    ASSERT_TRUE(now.has_value());
    EXPECT_EQ(now->nickname, u"현수 아저씨"_s);
    EXPECT_EQ(inbox.list()->model()->rowCount(), 0);
}

TEST_F(MovedCase, bringsWhatCameLateIntoAListThatIsShownAlready)
{
    syncsample::change<domain::Person>(
        *colleague, person, [](domain::Person &one) { one.nickname = u"현수 아저씨"_s; });
    ask();
    agree();
    there.desk().sync().syncNow();
    ConflictsPage inbox(there.desk());
    there.host().layout()->addWidget(&inbox);
    inbox.activate({});
    settle();
    ASSERT_EQ(inbox.list()->model()->rowCount(), 0);
    colleague->sync();
    there.desk().sync().syncNow();
    settle();
    EXPECT_EQ(inbox.list()->model()->rowCount(), 1);
    EXPECT_EQ(there.desk().sync().state().toDecide, 1);
}

TEST_F(MovedCase, showsWhatWasWrittenHereMeanwhileBesideWhatCameLate)
{
    syncsample::change<domain::Person>(
        *colleague, person, [](domain::Person &one) { one.nickname = u"현수 아저씨"_s; });
    ask();
    agree();
    syncsample::change<domain::Person>(there, person, [](domain::Person &one) { one.nickname = u"탁 선생님"_s; });
    there.desk().sync().syncNow();
    settle();
    colleague->sync();
    there.desk().sync().syncNow();
    settle();
    ConflictsPage inbox(there.desk());
    there.host().layout()->addWidget(&inbox);
    inbox.activate({});
    settle();
    ASSERT_EQ(inbox.board()->shown().size(), 1);
    ASSERT_EQ(inbox.board()->shown().first().kind, domain::DisagreementKind::Late);
    const ConflictOption takes = inbox.board()->tables().first()->sheet().rows.first().options.at(1);
    EXPECT_TRUE(takes.plain().contains(u"현수 아저씨\n– Before: (empty)\n– Now: 탁 선생님"_s)) << takes.plain().toStdString();
    EXPECT_TRUE(takes.outcome.contains(u"takes the place of what stands there now"_s)) << takes.outcome.toStdString();
    EXPECT_FALSE(inbox.board()->isComplete()) << "nothing is replaced by itself";
}

TEST_F(MovedCase, keepsATextThatCameLateBesideWhatWasWrittenHereMeanwhile)
{
    const auto health = [](const QString &text) {
        return [text](domain::Person &one) { one.healthNote = text; };
    };
    syncsample::change<domain::Person>(*colleague, person, health(u"무릎 수술함"_s));
    syncsample::change<domain::Person>(
        *colleague, person, [](domain::Person &one) { one.nickname = u"현수 아저씨"_s; });
    ask();
    agree();
    syncsample::change<domain::Person>(there, person, health(u"혈압약을 드심"_s));
    there.desk().sync().syncNow();
    colleague->sync();
    there.desk().sync().syncNow();
    settle();
    ConflictsPage inbox(there.desk());
    there.host().layout()->addWidget(&inbox);
    inbox.activate({});
    settle();
    const ConflictSheet sheet = inbox.board()->tables().first()->sheet();
    ASSERT_EQ(sheet.rows.size(), 2);
    ASSERT_EQ(sheet.columns.size(), 3);
    EXPECT_EQ(sheet.columns.at(2).title, u"Keep both"_s);
    for (int row = 0; row < 2; ++row) {
        const bool isText = sheet.rows.at(row).one.late.first().column == u"health_note"_s;
        const SheetCell &both = sheet.rows.at(row).cells.at(2);
        EXPECT_EQ(both.option >= 0, isText) << "nothing stands against the other one";
        const QList<DiffPart> &taken = sheet.rows.at(row).cells.at(1).text;
        EXPECT_EQ(taken.at(0).kind, DiffPart::Kind::Same) << "the name of the field is not new";
        EXPECT_EQ(taken.at(1).kind, DiffPart::Kind::New);
        inbox.board()->tables().first()->cells(row).at(isText ? 2 : 1)->click();
        settle();
    }
    there.actions().find(u"conflicts.settle"_s)->trigger();
    settle();
    const auto now = there.act([&](work::Context &context) {
        return store::records::find<domain::Person>(context.connection(), person);
    });
    EXPECT_EQ(now->healthNote, u"혈압약을 드심\n무릎 수술함"_s);
    EXPECT_EQ(now->nickname, u"현수 아저씨"_s);
    EXPECT_EQ(inbox.list()->model()->rowCount(), 0);
}

} // namespace
