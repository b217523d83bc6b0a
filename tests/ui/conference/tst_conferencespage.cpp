// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/bundlelife.h"
#include "model/work/log.h"
#include "tests/ui/consent/consentsample.h"
#include "tests/ui/support/pagetest.h"
#include "ui/conference/conferencefields.h"
#include "ui/conference/conferenceform.h"
#include "ui/conference/conferencespage.h"
#include "ui/conference/conferencesview.h"
#include "ui/forms/codebox.h"
#include "ui/people/timeline.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class ConferencesPageTest : public PageTest {
protected:
    ConferencesPageTest()
        : sample(consentsample::fill(desk))
    {
        makePage();
    }
    void makePage()
    {
        m_page = new ui::ConferencesPage(desk.desk());
        host(m_page, u"conferences"_s);
    }
    ui::ConferencesPage &page() { return *m_page; }
    ui::ConferenceForm &form() { return *m_page->form(); }
    void go(QVariantMap place)
    {
        if (!place.contains(u"conference"_s))
            place.insert(u"person"_s, sample.person.toString());
        m_page->leave();
        m_page->activate(place);
        settle();
    }
    void goDecide() { go({{u"bundle"_s, sample.bundle.toString()}}); }
    template <class Field> Field *field(const QString &name) { return form().findChild<Field *>(name); }
    QList<domain::Conference> records()
    {
        return desk.act(
            [this](work::Context &context) { return work::conferences::list(context, sample.person); });
    }
    void step(const std::function<base::Done(work::Context &)> &act)
    {
        desk.act([&](work::Context &context) -> base::Result<bool> {
            const base::Done done = act(context);
            return done ? base::Result<bool>(true) : done.error();
        });
    }
    QStringList errors()
    {
        QStringList texts;
        for (const QLabel *label : form().fields()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }
    /// Tab until the named field has the focus.
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 60; ++i) {
            if (QWidget *focus = QApplication::focusWidget(); focus && focus->objectName() == name)
                return;
            key(Qt::Key_Tab);
        }
        FAIL() << name.toStdString() << " is not reached by Tab";
    }

    consentsample::Sample sample;

private:
    ui::ConferencesPage *m_page = nullptr;
};

TEST_F(ConferencesPageTest, starsEveryFieldThatItWillNotSaveWithout)
{
    goDecide();
    const QStringList words = errors();
    for (const QString &label :
        {u"Day of the conference *"_s, u"Kind of conference *"_s, u"People present *"_s, u"Decision *"_s})
        EXPECT_TRUE(words.contains(label)) << label.toStdString();
}

TEST_F(ConferencesPageTest, recordsADecisionByKeysAloneSoThatTheBundleIsApproved)
{
    step([&](work::Context &context) { return work::bundlelife::toConference(context, sample.bundle); });
    goDecide();
    EXPECT_EQ(field<QLineEdit>(u"day"_s)->text(), u"2026. 11. 20."_s);
    EXPECT_EQ(field<ui::CodeBox>(u"bundle"_s)->code(), sample.bundle.toString());
    tabTo(u"kind"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(field<ui::CodeBox>(u"kind"_s)->code(), u"dong"_s);
    EXPECT_EQ(field<QLineEdit>(u"name"_s)->text(), u"윤해솔"_s) << "whoever writes was there";
    tabTo(u"pledged"_s);
    key(Qt::Key_Space);
    tabTo(u"decision"_s);
    key(Qt::Key_Down);
    tabTo(u"minutes"_s);
    type(u"가족의 부담을 함께 살핌"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    const auto kept = records();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(kept.first().decision, u"approved"_s);
    EXPECT_EQ(kept.first().bundle, sample.bundle);
    EXPECT_EQ(kept.first().edition, 1);
    EXPECT_EQ(kept.first().attendees, u"윤해솔"_s);
    EXPECT_EQ(kept.first().minutes, u"가족의 부담을 함께 살핌"_s);
    EXPECT_EQ(said.last(), u"Record kept"_s);
    step([&](work::Context &context) { return work::bundlelife::approve(context, sample.bundle); });
    auto *back = page().findChild<QPushButton *>(u"backToBundle"_s);
    ASSERT_TRUE(back && back->isVisible());
    back->click();
    settle();
    EXPECT_EQ(places.last().page, u"bundle"_s);
    EXPECT_EQ(places.last().what.toString(), sample.bundle.toString());
}

TEST_F(ConferencesPageTest, takesARecordBack)
{
    goDecide();
    field<ui::CodeBox>(u"kind"_s)->setCode(u"dong"_s);
    field<ui::CodeBox>(u"decision"_s)->setCode(u"approved"_s);
    field<QCheckBox>(u"pledged"_s)->setChecked(true);
    form().save();
    settle();
    ASSERT_EQ(records().size(), 1);
    undo();
    settle();
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(ConferencesPageTest, saysAtEachFieldWhatIsMissing)
{
    go({{u"new"_s, true}});
    field<QLineEdit>(u"name"_s)->clear();
    field<QLineEdit>(u"day"_s)->setText(u"2026. 11. 21."_s);
    field<ui::CodeBox>(u"decision"_s)->setCode(u"rejected"_s);
    key(Qt::Key_S, Qt::ControlModifier);
    EXPECT_TRUE(records().isEmpty());
    const QStringList said = errors();
    for (const QString &words :
        {u"This day is still to come; a record is written afterwards."_s,
            u"Please fill this in."_s, u"Please write down at least one person."_s,
            u"Without the pledge nothing may be told about the person."_s,
            u"Whoever rejects or puts off says why."_s})
        EXPECT_TRUE(said.contains(words)) << words.toStdString();
    EXPECT_EQ(QApplication::focusWidget(), field<QLineEdit>(u"day"_s));
}

TEST_F(ConferencesPageTest, writesPeopleAndTasksInRows)
{
    go({{u"new"_s, true}});
    const auto names = [&] { return form().findChildren<QLineEdit *>(u"name"_s); };
    ASSERT_EQ(names().size(), 1);
    for (QPushButton *button : form().findChildren<QPushButton *>()) {
        if (button->text() == u"Add a person"_s || button->text() == u"Add a task"_s)
            button->click();
    }
    settle();
    ASSERT_EQ(names().size(), 2);
    names().at(1)->setText(u"민가람"_s);
    form().findChildren<QLineEdit *>(u"role"_s).at(1)->setText(u"팀장"_s);
    field<QLineEdit>(u"what"_s)->setText(u"일정 알리기"_s);
    field<QLineEdit>(u"until"_s)->setText(u"20261201"_s);
    field<ui::CodeBox>(u"kind"_s)->setCode(u"gu"_s);
    field<ui::CodeBox>(u"decision"_s)->setCode(u"discussed"_s);
    field<QCheckBox>(u"pledged"_s)->setChecked(true);
    form().save();
    settle();
    ASSERT_EQ(records().size(), 1);
    EXPECT_EQ(records().first().attendees, u"윤해솔\n민가람, , 팀장"_s);
    EXPECT_EQ(records().first().tasks, u"일정 알리기, , 2026-12-01"_s);
    EXPECT_TRUE(records().first().bundle.isNil());
    // And they come back into rows.
    go({{u"conference"_s, records().first().id.toString()}});
    ASSERT_EQ(names().size(), 2);
    EXPECT_EQ(form().findChildren<QLineEdit *>(u"role"_s).at(1)->text(), u"팀장"_s);
    EXPECT_EQ(field<QLineEdit>(u"until"_s)->text(), u"2026. 12. 1."_s);
}

TEST_F(ConferencesPageTest, keepsDayBundleAndDecisionOnceAnApprovalRestsOnThem)
{
    consentsample::run(desk, sample);
    const base::Id id = records().first().id;
    go({{u"conference"_s, id.toString()}});
    EXPECT_FALSE(field<QLineEdit>(u"day"_s)->isEnabled());
    EXPECT_FALSE(field<ui::CodeBox>(u"decision"_s)->isEnabled());
    EXPECT_FALSE(field<ui::CodeBox>(u"bundle"_s)->isEnabled());
    field<QPlainTextEdit>(u"minutes"_s)->setPlainText(u"덧붙임"_s);
    form().save();
    settle();
    EXPECT_EQ(records().first().minutes, u"덧붙임"_s);
    EXPECT_EQ(records().first().tasks, u"서비스 일정 알리기, 민가람, 2026-12-01"_s) << "untouched";
    go({{u"new"_s, true}});
    EXPECT_TRUE(field<QLineEdit>(u"day"_s)->isEnabled());
}

TEST_F(ConferencesPageTest, keepsWhatWasTypedAsADraftOverALock)
{
    goDecide();
    field<QPlainTextEdit>(u"minutes"_s)->setPlainText(u"반쯤 쓴 글"_s);
    form().findChildren<QLineEdit *>(u"role"_s).first()->setText(u"간사"_s);
    settle();
    reopen();
    makePage();
    goDecide();
    EXPECT_EQ(field<QPlainTextEdit>(u"minutes"_s)->toPlainText(), u"반쯤 쓴 글"_s);
    EXPECT_EQ(field<QLineEdit>(u"role"_s)->text(), u"간사"_s);
    EXPECT_TRUE(records().isEmpty());
}

TEST_F(ConferencesPageTest, listsRecordsAndAsksForTheirMinutes)
{
    const base::Id id = consentsample::conference(desk, sample, u"putOff"_s);
    go({});
    ASSERT_EQ(page().view()->list()->items().size(), 1);
    const ui::TimelineItem item = page().view()->list()->items().first();
    EXPECT_EQ(item.chip, u"Put off"_s);
    EXPECT_TRUE(item.text.contains(u"2 person(s) present"_s)) << item.text.toStdString();
    key(Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(places.last().page, u"paper"_s);
    EXPECT_EQ(places.last().what.toMap(),
        (QVariantMap{{u"paper"_s, u"conference-minutes"_s}, {u"of"_s, id.toString()}}));
    key(Qt::Key_Return);
    EXPECT_EQ(form().conference(), id);
    EXPECT_EQ(page().place().toMap().value(u"conference"_s).toString(), id.toString());
}

TEST_F(ConferencesPageTest, hidesReasonsWhileTheScreenIsMasked)
{
    consentsample::conference(desk, sample, u"approved"_s);
    go({});
    EXPECT_TRUE(page().view()->list()->items().first().text.contains(u"돌봄 공백"_s));
    page().setMasked(true);
    EXPECT_FALSE(page().view()->list()->items().first().text.contains(u"돌봄 공백"_s));
    EXPECT_EQ(page().context(), u"표*재"_s);
    EXPECT_FALSE(page().view()->findChild<QPushButton *>(u"openConference"_s)->isEnabled());
}

} // namespace
