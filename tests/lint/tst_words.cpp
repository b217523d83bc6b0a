// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/words.h"

#include <QHash>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

/// Text that breaks a rule, and its twin that does not.
struct Sample {
    QString path;
    QString bad;
    QString goodPath;
    QString good;
};

const QHash<QString, Sample> &samples()
{
    static const QHash<QString, Sample> all{
        {u"sql"_s,
            {u"ui/a.cpp"_s, u"query(u\"SELECT name FROM person\"_s);"_s, u"model/store/a.cpp"_s,
                u"query(u\"SELECT name FROM person\"_s);"_s}},
        {u"connection in the window"_s,
            {u"ui/a.cpp"_s, u"read(context.connection(), id);"_s, u"model/work/a.cpp"_s,
                u"read(context.connection(), id);"_s}},
        {u"deferred transaction"_s,
            {u"model/sql/a.cpp"_s, u"database.transaction();"_s, u"model/sql/a.cpp"_s,
                u"Transaction transaction(link);"_s}},
        {u"key as text"_s,
            {u"model/sql/a.cpp"_s, u"f(\"PRAGMA key = 'x'\");"_s, u"model/sql/a.cpp"_s,
                u"f(\"PRAGMA page_size\");"_s}},
        {u"threads"_s,
            {u"model/work/a.cpp"_s, u"std::mutex lock;"_s, u"model/base/threads.cpp"_s,
                u"std::mutex lock;"_s}},
        {u"clock"_s,
            {u"ui/a.cpp"_s, u"auto now = QDateTime::currentDateTimeUtc();"_s, u"ui/a.cpp"_s,
                u"auto now = clock.now();"_s}},
        {u"random"_s,
            {u"model/work/a.cpp"_s, u"QRandomGenerator::global()->generate();"_s, u"model/base/random.cpp"_s,
                u"QRandomGenerator::system();"_s}},
        {u"pure rooms"_s,
            {u"model/bundle/a.h"_s, u"class A : public QObject {};"_s, u"model/work/a.h"_s,
                u"class A : public QObject {};"_s}},
        {u"singleton"_s,
            {u"model/work/a.h"_s, u"static Session &instance();"_s, u"model/work/a.h"_s,
                u"static Session open();"_s}},
        {u"exceptions"_s,
            {u"model/work/a.cpp"_s, u"throw Error();"_s, u"model/work/a.cpp"_s,
                u"return Error(); // never throw"_s}},
        {u"text connections"_s,
            {u"ui/a.cpp"_s, u"connect(a, SIGNAL(clicked()), b, SLOT(run()));"_s, u"ui/a.cpp"_s,
                u"connect(a, &A::clicked, b, &B::run);"_s}},
        {u"static message boxes"_s,
            {u"ui/a.cpp"_s, u"QMessageBox::warning(this, a, b);"_s, u"ui/a.cpp"_s,
                u"m_dialogs.ask(this, a);"_s}},
        {u"words in rooms without words"_s,
            {u"model/base/a.cpp"_s, u"return tr(\"Wrong password\");"_s, u"ui/a.cpp"_s,
                u"return tr(\"Wrong password\");"_s}},
        {u"words of errors"_s,
            {u"ui/a.cpp"_s, u"case ErrorKind::Io: return tr(\"Could not save\");"_s,
                u"ui/support/errortext.cpp"_s, u"case ErrorKind::Io: return tr(\"Could not save\");"_s}},
        {u"Korean in code"_s,
            {u"ui/a.cpp"_s, u"label->setText(u\"잠금\"_s);"_s, u"ui/a.cpp"_s, u"f(); // 잠금"_s}},
        {u"leftovers"_s, {u"model/a.cpp"_s, u"// TODO later"_s, u"model/a.cpp"_s, u"// HackerNews"_s}},
        {u"paths of one machine"_s,
            {u"check"_s, u"cd /root/carepass"_s, u"model/a.cpp"_s, u"#include \"model/work/session.h\""_s}},
    };
    return all;
}

} // namespace

TEST(Words, everyRuleCatchesItsPlantedSample)
{
    for (const lint::WordRule &rule : lint::wordRules()) {
        ASSERT_TRUE(samples().contains(rule.name)) << rule.name.toStdString() << " has no planted sample";
        const Sample sample = samples().value(rule.name);
        EXPECT_EQ(lint::wordBreaches(rule, lint::sourceFile(sample.path, sample.bad)).size(), 1)
            << rule.name.toStdString();
        EXPECT_EQ(lint::wordBreaches(rule, lint::sourceFile(sample.goodPath, sample.good)), QStringList())
            << rule.name.toStdString();
    }
}

TEST(Words, everyPatternIsValid)
{
    for (const lint::WordRule &rule : lint::wordRules())
        EXPECT_TRUE(rule.pattern.isValid()) << rule.name.toStdString();
}

TEST(Words, nameTheFileAndTheLine)
{
    const auto &rules = lint::wordRules();
    const auto sql
        = std::find_if(rules.begin(), rules.end(), [](const auto &rule) { return rule.name == u"sql"_s; });
    const QStringList found
        = lint::wordBreaches(*sql, lint::sourceFile(u"ui/a.cpp"_s, u"\n\nf(\"DELETE FROM a\");"_s));
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.first().startsWith(u"ui/a.cpp:3: \"DELETE FROM\""_s)) << found.first().toStdString();
}

TEST(Words, holdInTheWholeTree)
{
    QStringList breaches;
    for (const lint::WordRule &rule : lint::wordRules()) {
        for (const lint::SourceFile &file : lint::projectTree())
            breaches += lint::wordBreaches(rule, file);
    }
    EXPECT_TRUE(breaches.isEmpty()) << breaches.join(u'\n').toStdString();
}
