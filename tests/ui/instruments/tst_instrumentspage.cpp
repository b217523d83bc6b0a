// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/instruments/scoring.h"
#include "model/work/forms.h"
#include "model/work/log.h"
#include "tests/support/printers.h"
#include "tests/support/widgetchecks.h"
#include "tests/ui/support/pagetest.h"
#include "ui/assessment/formstate.h"
#include "ui/forms/draftkeeper.h"
#include "ui/instruments/formauthor.h"
#include "ui/instruments/formeditor.h"
#include "ui/instruments/instrumentlist.h"
#include "ui/instruments/instrumentspage.h"
#include "ui/instruments/questionline.h"
#include "ui/instruments/questiontext.h"
#include "ui/instruments/structurelist.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/rowlist.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

class InstrumentsPageTest : public PageTest {
protected:
    InstrumentsPageTest() { makePage(); }

    void makePage()
    {
        m_page = new InstrumentsPage(desk.desk());
        host(m_page, u"instruments"_s);
        m_page->activate(u"list"_s);
        settle();
    }

    FormEditor *editor() const { return m_page->editor(); }
    const instruments::Questionnaire &form() const { return editor()->author()->form(); }
    QStringList texts() const
    {
        QStringList found;
        const instruments::ItemIndex index(form());
        for (const instruments::Item *item : index.inOrder())
            found.append(item->text.ko);
        return found;
    }
    QList<work::FormEntry> own()
    {
        QList<work::FormEntry> found;
        const auto all = desk.act([](work::Context &context) { return work::forms::list(context); });
        for (const work::FormEntry &entry : all) {
            if (!entry.id.isNil())
                found.append(entry);
        }
        return found;
    }
    /// Goes on with Tab until a control of this name has the focus.
    bool tabTo(const QString &name)
    {
        for (int i = 0; i < 80; ++i) {
            QWidget *focus = QApplication::focusWidget();
            const auto *button = qobject_cast<QAbstractButton *>(focus);
            if (focus && (focus->accessibleName() == name || (button && button->text() == name)))
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    void typeQuestions(int count)
    {
        for (int i = 1; i <= count; ++i) {
            type(u"물음 %1번"_s.arg(i));
            key(Qt::Key_Return);
        }
    }
    void newForm()
    {
        key(Qt::Key_N, Qt::ControlModifier);
        type(u"겨울 살핌표"_s);
        key(Qt::Key_Return);
    }

    InstrumentsPage *m_page = nullptr;
};

} // namespace

TEST_F(InstrumentsPageTest, makesTwelveQuestionsByKeysAloneAndPublishesThem)
{
    newForm();
    typeQuestions(12);
    ASSERT_EQ(editor()->author()->questions(), 12);
    ASSERT_TRUE(tabTo(u"Total"_s));
    key(Qt::Key_Space);
    ASSERT_TRUE(form().total);
    ASSERT_TRUE(tabTo(u"Add a band"_s));
    key(Qt::Key_Space);
    type(u"낮음"_s);
    ASSERT_TRUE(tabTo(u"Add a band"_s));
    key(Qt::Key_Space);
    type(u"높음"_s);
    ASSERT_TRUE(tabTo(u"Where the limits come from"_s));
    type(u"우리 기관"_s);
    EXPECT_TRUE(editor()->author()->problems().empty());
    key(Qt::Key_Return, Qt::ControlModifier);

    const QList<work::FormEntry> published = own();
    ASSERT_EQ(published.size(), 1);
    EXPECT_EQ(published.first().state, instruments::EditionState::Published);
    EXPECT_EQ(published.first().title.ko, u"겨울 살핌표"_s);
    const auto edition = desk.act([&](work::Context &context) {
        return work::forms::inForce(context, published.first().url, desk.desk().today());
    });
    ASSERT_TRUE(edition);
    instruments::Answers answers;
    for (const QString &part : edition->total->parts)
        answers.set(part, u"yes"_s);
    const instruments::Score score = instruments::score(*edition, answers, desk.desk().today());
    EXPECT_EQ(score.total, 12);
    ASSERT_TRUE(score.band);
    EXPECT_EQ(score.band->label.ko, u"높음"_s);
    EXPECT_TRUE(editor()->author()->isReadOnly());
}

TEST_F(InstrumentsPageTest, triesTheFormBeforeItIsPublished)
{
    newForm();
    typeQuestions(3);
    ASSERT_TRUE(tabTo(u"Total"_s));
    key(Qt::Key_Space);
    key(Qt::Key_F5);
    ASSERT_TRUE(editor()->isTrying());
    FormState *trial = editor()->trial();
    ASSERT_NE(trial, nullptr);
    EXPECT_FALSE(trial->score().total) << "nothing is answered yet";
    for (const QString &part : form().total->parts)
        trial->answer(part, u"yes"_s);
    EXPECT_EQ(trial->score().total, 3);
    key(Qt::Key_F5);
    EXPECT_FALSE(editor()->isTrying());
    EXPECT_EQ(own().first().state, instruments::EditionState::Draft);
}

TEST_F(InstrumentsPageTest, pastedLinesBecomeQuestions)
{
    QApplication::clipboard()->setText(u"1. 식사를 거른다\n2. 난방을 못 한다\n3. 약을 거른다"_s);
    newForm();
    key(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(texts(), (QStringList{u"식사를 거른다"_s, u"난방을 못 한다"_s, u"약을 거른다"_s}));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(texts().isEmpty());
    key(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(texts().size(), 3);
}

TEST_F(InstrumentsPageTest, movesShiftsAndRemovesByKeys)
{
    newForm();
    typeQuestions(3);
    key(Qt::Key_Up);
    key(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(texts(), (QStringList{u"물음 1번"_s, u"물음 3번"_s, u"물음 2번"_s}));
    key(Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(texts(), (QStringList{u"물음 1번"_s, u"물음 2번"_s}));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(texts().size(), 3);
    ASSERT_TRUE(tabTo(u"Group"_s));
    key(Qt::Key_Space);
    type(u"생활"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    const QString moved = editor()->structure()->current();
    key(Qt::Key_Tab);
    const instruments::ItemIndex index(form());
    ASSERT_NE(index.parent(moved), nullptr);
    EXPECT_EQ(index.parent(moved)->text.ko, u"생활"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    const instruments::ItemIndex after(form());
    EXPECT_EQ(after.parent(moved), nullptr);
}

TEST_F(InstrumentsPageTest, whatIsTypedSurvivesLocking)
{
    newForm();
    typeQuestions(2);
    type(u"아직 물음이 아닌"_s);
    QTest::qWait(DraftKeeper::kDelay + 100);
    const base::Id id = own().first().id;
    EXPECT_EQ(own().first().questions, 0);
    const auto draft
        = desk.act([&](work::Context &context) { return work::log::draft(context, u"instruments"_s, id); });
    ASSERT_TRUE(draft);
    reopen();
    makePage();
    m_page->activate(id.toString());
    settle();
    EXPECT_EQ(texts(), (QStringList{u"물음 1번"_s, u"물음 2번"_s, u"아직 물음이 아닌"_s}));
}

TEST_F(InstrumentsPageTest, leavingPutsTheDraftIntoTheRecord)
{
    newForm();
    typeQuestions(2);
    m_page->leave();
    settle();
    ASSERT_EQ(own().size(), 1);
    EXPECT_EQ(own().first().questions, 2);
    EXPECT_EQ(own().first().title.ko, u"겨울 살핌표"_s);
}

TEST_F(InstrumentsPageTest, goesToWhatIsWrongInsteadOfPublishing)
{
    newForm();
    typeQuestions(2);
    key(Qt::Key_Up);
    key(Qt::Key_Return);
    EXPECT_FALSE(editor()->author()->problems().empty());
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(editor()->notice()->title(), u"It cannot be published yet"_s);
    EXPECT_EQ(own().first().state, instruments::EditionState::Draft);
    auto *text = qobject_cast<QuestionText *>(QApplication::focusWidget());
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->fullText().isEmpty());
    key(Qt::Key_Backspace);
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(own().first().state, instruments::EditionState::Published);
}

TEST_F(InstrumentsPageTest, aPublishedEditionIsFollowedByANextOne)
{
    newForm();
    typeQuestions(2);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(editor()->author()->isReadOnly());
    EXPECT_FALSE(editor()->notice()->title().isEmpty());
    desk.actions().find(u"instruments.next"_s)->trigger();
    settle();
    ASSERT_FALSE(editor()->author()->isReadOnly());
    EXPECT_EQ(form().version, u"1.1"_s);
    EXPECT_EQ(texts().size(), 2);
    EXPECT_EQ(own().size(), 2);
}

TEST_F(InstrumentsPageTest, aFormOfTheProgramIsReadAndCopied)
{
    m_page->activate(u"urn:carepass:instrument:gad-7|1.0"_s);
    settle();
    ASSERT_TRUE(editor()->author()->isOpen());
    EXPECT_TRUE(editor()->author()->isReadOnly());
    const qsizetype items = texts().size();
    desk.actions().find(u"instruments.copy"_s)->trigger();
    settle();
    ASSERT_FALSE(editor()->author()->isReadOnly());
    EXPECT_EQ(texts().size(), items);
    EXPECT_NE(form().url, u"urn:carepass:instrument:gad-7"_s);
}

TEST_F(InstrumentsPageTest, exportsAndImportsTheSameForm)
{
    newForm();
    typeQuestions(2);
    QTemporaryDir folder;
    desk.dialogs().path = folder.filePath(u"form.json"_s);
    desk.actions().find(u"instruments.export"_s)->trigger();
    settle();
    QFile file(*desk.dialogs().path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QJsonObject resource = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    EXPECT_EQ(resource.value(u"item"_s).toArray().size(), 2);
    resource.insert(u"url"_s, u"https://example.org/form"_s);
    resource.insert(u"status"_s, u"active"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(resource).toJson());
    file.close();
    desk.actions().find(u"instruments.import"_s)->trigger();
    settle();
    EXPECT_EQ(own().size(), 2);
    EXPECT_EQ(form().url, u"https://example.org/form"_s);
    EXPECT_TRUE(editor()->author()->isReadOnly());
}

TEST_F(InstrumentsPageTest, theListIsSearchedByTyping)
{
    const int all = m_page->list()->rows()->model()->rowCount();
    EXPECT_GT(all, 20);
    type(u"GAD"_s);
    EXPECT_LT(m_page->list()->rows()->model()->rowCount(), 4);
    EXPECT_GT(m_page->list()->rows()->model()->rowCount(), 0);
}

TEST_F(InstrumentsPageTest, everyControlHasAName)
{
    newForm();
    typeQuestions(2);
    key(Qt::Key_Up);
    EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "");
    editor()->structure()->titleText()->edit();
    settle();
    EXPECT_EQ(widgetchecks::focusableWithoutName(*m_page), "");
}
