// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"
#include "tests/support/gallery.h"
#include "tests/support/pagewindow.h"
#include "tests/support/testdesk.h"
#include "ui/guide/guidebook.h"
#include "ui/guide/guidepage.h"
#include "ui/guide/guidetext.h"
#include "ui/guide/guideview.h"
#include "ui/session/pages.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

/// The window of the program with all of its pages, over a real vault.
class Guide : public ::testing::Test {
protected:
    Guide()
        : m_made(std::make_unique<MainWindow>())
        , m_window(*m_made)
        , m_own(m_desk.session(), m_window.actions(), m_desk.dialogs(), m_desk.desk().settings(),
            m_desk.desk().language())
    {
        addPages(m_window, m_own);
        m_window.resize(1340, 800);
        m_window.show(Place{u"today"_s, {}});
        m_window.QWidget::show();
    }
    ~Guide() override
    {
        // Pages go before the desk that they stand on.
        m_made.reset();
        gallery::restore();
    }

    static QList<Tongue> tongues() { return {Tongue::Korean, Tongue::English}; }
    static std::string nameOf(Tongue tongue, const QString &rest)
    {
        return (tongue == Tongue::Korean ? "ko: " : "en: ") + rest.toStdString();
    }
    /// All that a language's guide says, as it was written.
    static QString whole(const GuideBook &book)
    {
        QString text;
        for (const GuideTopic &topic : book.topics())
            text += topic.markdown;
        return text;
    }
    GuidePage *guide() { return qobject_cast<GuidePage *>(m_window.page(u"guide"_s)); }
    GuideView *view() { return guide()->findChild<GuideView *>(); }
    static int headings(const QString &markdown)
    {
        int count = 0;
        for (const QString &line : markdown.split(u'\n'))
            count += line.startsWith(u'#') ? 1 : 0;
        return count;
    }

    support::TestDesk m_desk;
    std::unique_ptr<MainWindow> m_made;
    MainWindow &m_window;
    Desk m_own;
};

TEST_F(Guide, namesEveryActionOfTheProgramInBothLanguages)
{
    m_window.makePages();
    ASSERT_GT(m_window.actions().all().size(), 60);
    for (const Tongue tongue : tongues()) {
        const QStringList named = guidetext::actionsNamedIn(whole(GuideBook(tongue)));
        for (const Actions::Entry &entry : m_window.actions().all())
            EXPECT_TRUE(named.contains(entry.spec.id))
                << nameOf(tongue, entry.spec.id) << " is told nowhere";
    }
}

TEST_F(Guide, namesNoActionThatIsNotThere)
{
    m_window.makePages();
    for (const Tongue tongue : tongues()) {
        for (const QString &id : guidetext::actionsNamedIn(whole(GuideBook(tongue))))
            EXPECT_NE(m_window.actions().find(id), nullptr) << nameOf(tongue, id);
    }
}

TEST_F(Guide, leadsOnlyToPagesRoomsAndTopicsThatAreThere)
{
    m_window.makePages();
    const QStringList handovers{u"case"_s, u"sessions"_s, u"services"_s};
    for (const Tongue tongue : tongues()) {
        const GuideBook book(tongue);
        for (const QString &link : guidetext::linksIn(whole(book))) {
            const QString what = link.section(u':', 1);
            const QString room = what.section(u'/', 1);
            if (link.startsWith(u"topic:"_s)) {
                EXPECT_NE(book.find(what), nullptr) << nameOf(tongue, link);
                continue;
            }
            ASSERT_TRUE(link.startsWith(u"page:"_s)) << nameOf(tongue, link);
            Page *page = m_window.page(what.section(u'/', 0, 0));
            ASSERT_NE(page, nullptr) << nameOf(tongue, link);
            if (auto *settings = qobject_cast<SettingsPage *>(page); settings && !room.isEmpty()) {
                settings->activate(room);
                EXPECT_EQ(settings->place().toString(), room) << nameOf(tongue, link);
            } else if (!room.isEmpty()) {
                EXPECT_TRUE(handovers.contains(room)) << nameOf(tongue, link);
            }
        }
    }
}

TEST_F(Guide, hasTheSameTopicsHeadingsAndPlacesInBothLanguages)
{
    const GuideBook korean(Tongue::Korean);
    const GuideBook english(Tongue::English);
    ASSERT_EQ(korean.topics().size(), english.topics().size());
    EXPECT_GE(korean.topics().size(), 14);
    for (qsizetype at = 0; at < korean.topics().size(); ++at) {
        const GuideTopic &one = korean.topics().at(at);
        const GuideTopic &other = english.topics().at(at);
        EXPECT_EQ(one.id, other.id);
        EXPECT_FALSE(one.title.isEmpty()) << one.id.toStdString();
        EXPECT_FALSE(other.title.isEmpty()) << other.id.toStdString();
        EXPECT_GT(headings(one.markdown), 1) << one.id.toStdString();
        EXPECT_EQ(headings(one.markdown), headings(other.markdown)) << one.id.toStdString();
        EXPECT_EQ(guidetext::actionsNamedIn(one.markdown), guidetext::actionsNamedIn(other.markdown))
            << one.id.toStdString();
        EXPECT_EQ(guidetext::linksIn(one.markdown), guidetext::linksIn(other.markdown))
            << one.id.toStdString();
    }
}

TEST_F(Guide, hasNoFileThatNoTopicNames)
{
    for (const QString &language : {u"ko"_s, u"en"_s}) {
        const QDir folder(u":/guide/"_s + language);
        const GuideBook book(Tongue::English);
        EXPECT_EQ(folder.entryList().size(), book.topics().size());
        for (const QString &name : folder.entryList())
            EXPECT_NE(book.find(QFileInfo(name).completeBaseName()), nullptr) << name.toStdString();
    }
}

TEST_F(Guide, hasATopicForEveryPageAndEveryPageOfATopicIsThere)
{
    m_window.makePages();
    const GuideBook book(Tongue::English);
    QStringList told;
    for (const GuideTopic &topic : book.topics()) {
        for (const QString &page : topic.pages) {
            EXPECT_NE(m_window.page(page.section(u'/', 0, 0)), nullptr) << page.toStdString();
            told.append(page.section(u'/', 0, 0));
        }
    }
    for (const Actions::Entry &entry : m_window.actions().all()) {
        if (entry.spec.id.startsWith(u"page."_s)) {
            EXPECT_TRUE(told.contains(entry.spec.id.mid(5))) << entry.spec.id.toStdString();
        }
    }
}

TEST_F(Guide, opensAtTheTopicOfThePageAndGoesBackToIt)
{
    m_window.show(Place{u"import"_s, {}});
    m_window.actions().find(u"app.help"_s)->trigger();
    EXPECT_EQ(m_window.currentPage(), u"guide"_s);
    EXPECT_EQ(guide()->place(), u"import"_s);
    m_window.goBack();
    EXPECT_EQ(m_window.currentPage(), u"import"_s);
    m_window.show(Place{u"settings"_s, u"backup"_s});
    m_window.actions().find(u"app.help"_s)->trigger();
    EXPECT_EQ(guide()->place(), u"lock-backup"_s);
    m_window.goBack();
    m_window.show(Place{u"settings"_s, u"keys"_s});
    m_window.actions().find(u"app.help"_s)->trigger();
    EXPECT_EQ(guide()->place(), u"keys"_s);
}

TEST_F(Guide, followsItsLinksAndComesBack)
{
    m_window.show(Place{u"guide"_s, u"first-day"_s});
    Q_EMIT view()->linkChosen(u"topic:import"_s);
    EXPECT_EQ(guide()->place(), u"import"_s);
    EXPECT_TRUE(view()->toPlainText().contains(u"Nothing is doubled"_s));
    Q_EMIT view()->linkChosen(u"page:settings/backup"_s);
    EXPECT_EQ(m_window.currentPage(), u"settings"_s);
    EXPECT_EQ(m_window.page(u"settings"_s)->place(), u"backup"_s);
    m_window.goBack();
    EXPECT_EQ(guide()->place(), u"import"_s);
    m_window.goBack();
    EXPECT_EQ(guide()->place(), u"first-day"_s);
    m_window.goForward();
    EXPECT_EQ(guide()->place(), u"import"_s);
}

TEST_F(Guide, saysTheKeysThatTheActionsHaveNow)
{
    m_window.show(Place{u"guide"_s, u"people"_s});
    EXPECT_TRUE(view()->toPlainText().contains(u"Add person (Ctrl+N)"_s)) << "before the page was ever open";
    ASSERT_TRUE(m_window.actions().rebind(u"people.add"_s, QKeySequence(u"Ctrl+Shift+A"_s)));
    EXPECT_TRUE(view()->toPlainText().contains(u"Add person (Ctrl+Shift+A)"_s));
    EXPECT_FALSE(view()->toPlainText().contains(u"{action"_s));
    m_window.show(Place{u"guide"_s, u"keys"_s});
    EXPECT_TRUE(view()->toPlainText().contains(u"Ctrl+Shift+A"_s)) << "in the table of all keys too";
}

TEST_F(Guide, findsHalfTypedWordsAndSaysWhereNothingIs)
{
    const GuideBook book(Tongue::Korean);
    const auto hits = guidetext::search(book, m_window.actions(), u"명단 가져오ㄱ"_s);
    ASSERT_FALSE(hits.isEmpty());
    EXPECT_EQ(hits.first().topic, u"import"_s);
    EXPECT_TRUE(guidetext::search(book, m_window.actions(), u"쀍"_s).isEmpty());

    m_window.show(Place{u"guide"_s, u"first-day"_s});
    auto *search = guide()->findChild<SearchField *>();
    auto *topics = guide()->findChild<RowList *>();
    search->setText(u"recovery code"_s);
    ASSERT_GE(topics->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_EQ(guide()->place(), u"lock-backup"_s);
    EXPECT_EQ(view()->textCursor().selectedText().toLower(), u"recovery"_s);
    search->setText(u"qqqq"_s);
    EXPECT_TRUE(topics->isHidden());
    search->clear();
    EXPECT_FALSE(topics->isHidden());
    EXPECT_EQ(topics->model()->rowCount(), book.topics().size());
}

TEST_F(Guide, isPrintedAsAPageAndAsAWhole)
{
    m_window.show(Place{u"guide"_s, u"export"_s});
    m_desk.dialogs().paper = m_desk.vault().file(u"page.pdf"_s);
    m_window.actions().find(u"guide.print"_s)->trigger();
    m_desk.dialogs().paper = m_desk.vault().file(u"whole.pdf"_s);
    m_window.actions().find(u"guide.printAll"_s)->trigger();
    const qint64 page = QFileInfo(m_desk.vault().file(u"page.pdf"_s)).size();
    EXPECT_GT(page, 5000);
    EXPECT_GT(QFileInfo(m_desk.vault().file(u"whole.pdf"_s)).size(), page + 5000);
}

TEST_F(Guide, showsNobodysDataWhenItMakesThePages)
{
    m_window.show(Place{u"settings"_s, {}});
    const auto entries = [&] {
        return m_desk.act([](work::Context &context) { return work::log::accesses(context, {}, 100); });
    };
    const qsizetype before = entries().size();
    m_window.makePages();
    const auto now = entries();
    // A list may be counted; nobody is opened.
    for (const domain::AccessEntry &entry : now.first(now.size() - before))
        EXPECT_TRUE(entry.kind == u"list" && entry.subject.id.isNil()) << qPrintable(entry.kind);
}

/// Commands that the guide or the README name have to be commands of the program.
TEST(GuideCommands, areCommandsOfTheProgram)
{
    QString help;
    for (const QString &name : QDir(QStringLiteral(CAREPASS_SOURCE_DIR "/app/cli")).entryList({u"*.cpp"_s})) {
        QFile file(QStringLiteral(CAREPASS_SOURCE_DIR "/app/cli/") + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        help += QString::fromUtf8(file.readAll());
    }
    QFile readme(QStringLiteral(CAREPASS_SOURCE_DIR "/README.md"));
    ASSERT_TRUE(readme.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(readme.readAll());
    for (const Tongue tongue : {Tongue::Korean, Tongue::English}) {
        const GuideBook book(tongue);
        for (const GuideTopic &topic : book.topics())
            text += topic.markdown;
    }
    static const QRegularExpression kCommand(u"`carepass-cli ([a-z][a-z -]*[a-z])[^`]*`"_s);
    int seen = 0;
    for (const auto &match : kCommand.globalMatch(text)) {
        const QString command = match.captured(1).section(u" --"_s, 0, 0);
        ++seen;
        EXPECT_TRUE(help.contains(u"{\"%1\""_s.arg(command))) << command.toStdString();
    }
    EXPECT_GE(seen, 6);
}

TEST_F(Guide, isShownInTheGallery)
{
    for (const QString &topic : {u"first-day"_s, u"people"_s, u"keys"_s}) {
        for (const gallery::Variant &variant : gallery::variants()) {
            if (topic != u"first-day" && variant.look.scheme != Scheme::Light)
                continue;
            gallery::use(variant);
            auto window = std::make_unique<MainWindow>(variant.look);
            Desk own(m_desk.session(), window->actions(), m_desk.dialogs(), m_desk.desk().settings(),
                m_desk.desk().language());
            addPages(*window, own);
            support::dressWindow(*window);
            window->resize(1440, 900);
            window->show(Place{u"guide"_s, topic});
            window->QWidget::show();
            QApplication::processEvents();
            QApplication::processEvents();
            gallery::save(*window, u"guide_"_s + topic, variant);
            window.reset();
        }
    }
}

} // namespace
