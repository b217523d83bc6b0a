// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lint/source.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using lint::SourceFile;

TEST(Source, keepsCommentsAndLiteralsApartFromCode)
{
    const SourceFile file
        = lint::sourceFile(u"a.cpp"_s, u"int a = 1; // note\nf(\"word\"); /* two\nlines */ g();\n"_s);
    EXPECT_EQ(file.code, u"int a = 1; \nf(\"\"); \n g();\n"_s);
    EXPECT_EQ(file.literals, u"\nword \n\n"_s);
    EXPECT_EQ(file.comments, u"// note\n/* two\nlines \n"_s);
}

TEST(Source, readsRawLiteralsOverSeveralLines)
{
    const SourceFile file = lint::sourceFile(u"a.cpp"_s, u"f(uR\"x(one\n\"two\")x\"); g();"_s);
    EXPECT_EQ(file.code, u"f(uR\"\"\n); g();"_s);
    EXPECT_EQ(file.literals, u"one\n\"two\" "_s);
}

TEST(Source, isNotMisledByQuotesSlashesAndSeparators)
{
    const SourceFile file = lint::sourceFile(u"a.cpp"_s, u"f(\"a\\\"//b\", '\"', 1'000'000, u'x'); // end"_s);
    EXPECT_EQ(file.code, u"f(\"\", '', 1'000'000, u''); "_s);
    EXPECT_EQ(file.literals, u"a\\\"//b \" x "_s);
    EXPECT_EQ(file.comments, u"// end"_s);
}

TEST(Source, keepsIncludeLinesWhole)
{
    const SourceFile file = lint::sourceFile(u"a.cpp"_s, u"#include \"model/base/id.h\"\n"_s);
    EXPECT_EQ(file.code, file.text);
}

TEST(Source, countsLinesFromOne)
{
    const SourceFile file = lint::sourceFile(u"a.cpp"_s, u"one\ntwo\nthree"_s);
    EXPECT_EQ(file.lineCount(), 3);
    EXPECT_EQ(SourceFile::lineAt(file.text, file.text.indexOf(u"three"_s)), 3);
    EXPECT_EQ(lint::sourceFile(u"a.cpp"_s, u"one\ntwo\n"_s).lineCount(), 2);
}

TEST(Source, readsTheWholeTree)
{
    QStringList paths;
    for (const SourceFile &file : lint::projectTree())
        paths += file.path;
    for (const QString &path : {u"CMakeLists.txt"_s, u"run"_s, u"check"_s, u".ci/run"_s,
             u"model/base/id.cpp"_s, u"tests/lint/source.cpp"_s, u"README.md"_s, u"packaging/setup.sh"_s})
        EXPECT_TRUE(paths.contains(path)) << path.toStdString();
    EXPECT_TRUE(paths.filter(u"build/"_s).isEmpty());
}
