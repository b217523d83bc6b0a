// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/records.h"
#include "tests/ui/people/peoplepagetest.h"
#include "ui/forms/codebox.h"
#include "ui/people/filterpanel.h"
#include "ui/people/peoplebrowser.h"
#include "ui/people/peoplemodel.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// Cases of a colleague who has gone.
class TakeOver : public PeoplePageTest {
protected:
    TakeOver()
    {
        for (const QString &name : people.keys().first(3))
            give(id(name), u"심가람"_s);
        settle();
    }
    void give(const base::Id &who, const QString &lead)
    {
        domain::Person person = detail(who).person;
        person.leadWorker = lead;
        desk.put(person);
    }
    QString leadOf(const base::Id &who) { return detail(who).person.leadWorker; }
    PeopleModel &model() { return *page().model(); }
    void tickAll()
    {
        model().checkAll();
        settle();
    }
    QPushButton *button() { return page().findChild<QPushButton *>(u"takeOver"_s); }
};

TEST_F(TakeOver, findsTheCasesOfOneLeadAndTakesThemOverByOneActWithOneUndo)
{
    PeopleConditions conditions;
    conditions.set.lead = u"심가람"_s;
    page().browser()->setConditions(conditions);
    settle();
    ASSERT_EQ(model().rowCount(), 3);
    EXPECT_FALSE(button()->isVisible()) << "nobody is chosen";
    tickAll();
    ASSERT_TRUE(button()->isVisible());
    desk.dialogs().confirmed = false;
    button()->click();
    settle();
    EXPECT_EQ(model().rowCount(), 3) << "nothing is done without an answer";
    desk.dialogs().confirmed = true;
    button()->click();
    settle();
    EXPECT_TRUE(desk.dialogs().asked.last().contains(u"3"_s));
    EXPECT_EQ(model().rowCount(), 0);
    ASSERT_FALSE(said.isEmpty());
    const QString me = desk.session().info().userName;
    for (const QString &name : people.keys().first(3))
        EXPECT_EQ(leadOf(id(name)), me);
    ASSERT_TRUE(undo);
    undo();
    settle();
    for (const QString &name : people.keys().first(3))
        EXPECT_EQ(leadOf(id(name)), u"심가람"_s);
}

TEST_F(TakeOver, offersEveryLeadInTheConditions)
{
    page().browser()->refresh();
    settle();
    bool isThere = false;
    for (const CodeBox *box : page().browser()->filterPanel()->findChildren<CodeBox *>())
        isThere = isThere || box->findData(u"심가람"_s) >= 0;
    EXPECT_TRUE(isThere);
}

} // namespace
