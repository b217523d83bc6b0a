// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/shape.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using lint::sourceFile;

namespace {

const QString kHead = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

QString lines(int count)
{
    return u"int a;\n"_s.repeated(count);
}

} // namespace

TEST(Shape, refusesLongFiles)
{
    EXPECT_EQ(lint::tooLong({sourceFile(u"model/a.cpp"_s, lines(601))}).size(), 1);
    EXPECT_EQ(lint::tooLong({sourceFile(u"model/a.h"_s, lines(301))}).size(), 1);
    EXPECT_TRUE(
        lint::tooLong({sourceFile(u"model/a.cpp"_s, lines(600)), sourceFile(u"model/a.h"_s, lines(300))})
            .isEmpty());
}

TEST(Shape, refusesLongWidgetsAlsoThroughAnotherClass)
{
    const auto base = sourceFile(u"ui/page.h"_s, u"class Page : public QWidget {};\n"_s);
    const auto derived = sourceFile(u"ui/casepage.h"_s, u"class CasePage final : public ui::Page {};\n"_s);
    const auto plain = sourceFile(u"ui/rows.h"_s, u"class Rows : public QAbstractTableModel {};\n"_s);
    EXPECT_EQ(lint::widgetClasses({base, derived, plain}), (QSet<QString>{u"Page"_s, u"CasePage"_s}));
    EXPECT_EQ(lint::tooLong({base, derived, sourceFile(u"ui/casepage.cpp"_s, lines(351))}).size(), 1);
    EXPECT_TRUE(lint::tooLong({base, plain, sourceFile(u"ui/rows.cpp"_s, lines(351))}).isEmpty());
}

TEST(Shape, refusesSourcesWithoutHead)
{
    EXPECT_EQ(lint::missingHead(sourceFile(u"model/a.cpp"_s, u"int a;\n"_s)).size(), 1);
    EXPECT_EQ(lint::missingHead(sourceFile(u"model/a.h"_s, kHead)).size(), 1);
    EXPECT_EQ(
        lint::missingHead(sourceFile(u"resources/migrations/0001.sql"_s, u"CREATE TABLE a (b);\n"_s)).size(),
        1);
    EXPECT_EQ(lint::missingHead(sourceFile(u"check"_s, u"#!/bin/sh\n"_s)).size(), 1);
    EXPECT_EQ(lint::missingHead(sourceFile(u"model/CaseStore.cpp"_s, kHead)).size(), 1);
    EXPECT_TRUE(lint::missingHead(sourceFile(u"model/a.h"_s, kHead + u"#pragma once\n"_s)).isEmpty());
    EXPECT_TRUE(lint::missingHead(sourceFile(u"README.md"_s, u"# Read me\n"_s)).isEmpty());
}

TEST(Shape, refusesMentionsOfDocumentsThatAreNotHere)
{
    const auto readme = sourceFile(u"model/bundle/README.md"_s, u"# Rules\n"_s);
    const auto good = sourceFile(u"model/a.cpp"_s, u"// as model/bundle/README.md says\n"_s);
    const auto bad = sourceFile(u"model/b.cpp"_s, u"\n// as design/rules.md says\n"_s);
    EXPECT_EQ(lint::missingDocuments({readme, good, bad}),
        QStringList(u"model/b.cpp:2: there is no design/rules.md here to read"_s));
}

TEST(Shape, refusesUnfinishedKorean)
{
    const QString unfinished = u"<message>\n<translation type=\"unfinished\"></translation>\n</message>"_s;
    EXPECT_EQ(
        lint::unfinishedTranslations(sourceFile(u"translations/carepass_ko.ts"_s, unfinished)).size(), 1);
    EXPECT_TRUE(lint::unfinishedTranslations(
        sourceFile(u"translations/carepass_ko.ts"_s, u"<translation>잠금</translation>"_s))
                    .isEmpty());
}

TEST(Shape, holdsInTheWholeTree)
{
    QStringList breaches = lint::tooLong(lint::projectTree()) + lint::missingDocuments(lint::projectTree());
    for (const lint::SourceFile &file : lint::projectTree())
        breaches += lint::missingHead(file) + lint::unfinishedTranslations(file);
    EXPECT_TRUE(breaches.isEmpty()) << breaches.join(u'\n').toStdString();
}
