// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sync/paragraphs.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace syncing;
using namespace Qt::StringLiterals;

namespace {

TEST(Paragraphs, ofDifferentPlacesAreBothTaken)
{
    EXPECT_EQ(
        mergeParagraphs(u"a\nb\nc"_s, u"a1\nb\nc"_s, u"a\nb\nc2"_s), (MergedText{u"a1\nb\nc2"_s, false}));
    EXPECT_EQ(mergeParagraphs(u"a\nb"_s, u"a\nb\nmine"_s, u"theirs\na\nb"_s),
        (MergedText{u"theirs\na\nb\nmine"_s, false}));
    EXPECT_EQ(mergeParagraphs(u"a\nb\nc"_s, u"a\nc"_s, u"a\nb\nc\nd"_s), (MergedText{u"a\nc\nd"_s, false}));
}

TEST(Paragraphs, ofOnePlaceStandSideBySide)
{
    EXPECT_EQ(
        mergeParagraphs(u"a\nb\nc"_s, u"a\nb1\nc"_s, u"a\nb2\nc"_s), (MergedText{u"a\nb1\nb2\nc"_s, true}));
    EXPECT_EQ(mergeParagraphs({}, u"mine"_s, u"theirs"_s), (MergedText{u"mine\ntheirs"_s, true}));
    EXPECT_EQ(mergeParagraphs(u"a\nb\nc"_s, u"a\nc"_s, u"a\nb2\nc"_s), (MergedText{u"a\nb2\nc"_s, true}));
}

TEST(Paragraphs, writtenAlikeByBothStandOnce)
{
    EXPECT_EQ(mergeParagraphs(u"a"_s, u"a\nb"_s, u"a\nb"_s), (MergedText{u"a\nb"_s, false}));
}

QStringList anyParagraphs()
{
    QStringList list;
    for (int one : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)))
        list.append(QString(QChar('a' + one)));
    return list;
}

RC_GTEST_PROP(Paragraphs, keepWhatEitherOfTwoWroteAnew, ())
{
    const QStringList before = anyParagraphs();
    QStringList ours = anyParagraphs(), theirs = anyParagraphs();
    ours.append(u"mine"_s);
    theirs.prepend(u"theirs"_s);
    const QStringList merged
        = mergeParagraphs(before.join(u'\n'), ours.join(u'\n'), theirs.join(u'\n')).text.split(u'\n');
    RC_ASSERT(merged.contains(u"mine"_s));
    RC_ASSERT(merged.contains(u"theirs"_s));
}

RC_GTEST_PROP(Paragraphs, followTheOneWhoChangedSomething, ())
{
    const QString before = anyParagraphs().join(u'\n');
    const QString after = anyParagraphs().join(u'\n');
    RC_ASSERT(mergeParagraphs(before, before, after) == (MergedText{after, false}));
    RC_ASSERT(mergeParagraphs(before, after, before) == (MergedText{after, false}));
}

} // namespace
