// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/people.h"
#include "tests/support/testdesk.h"
#include "ui/search/match.h"
#include "ui/search/peoplesource.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

ui::PaletteSection ask(ui::PaletteSource &source, const QString &text)
{
    ui::PaletteSection section;
    source.ask({text, {}, false, {}}, [&](const ui::PaletteSection &answer) { section = answer; });
    return section;
}

TEST(PeopleSource, findsByNameInitialsNumberAndWrongKeyboardMode)
{
    support::TestDesk desk;
    const base::Id id = desk.put(support::person(u"홍길동"_s));
    desk.put(support::phone(id, u"01012345678"_s));
    ui::PeopleSource source(desk.desk(), nullptr);
    for (const QString &text : {u"홍길"_s, u"ㅎㄱㄷ"_s, u"홍기"_s, u"ghdrlfehd"_s, u"5678"_s}) {
        const ui::PaletteSection section = ask(source, text);
        ASSERT_EQ(section.rows.size(), 1) << text.toStdString();
        EXPECT_EQ(section.rows.first().title, u"홍길동"_s);
    }
    QSignalSpy spy(&source, &ui::PeopleSource::placeRequested);
    source.open(ask(source, u"홍길"_s).rows.first().id);
    EXPECT_EQ(spy.first().first().value<ui::Place>().what.toString(), id.toString());
}

TEST(PeopleSource, masksNamesWhileTheScreenIsMasked)
{
    support::TestDesk desk;
    desk.put(support::person(u"홍길동"_s));
    ui::PeopleSource source(desk.desk(), nullptr);
    source.setMasked(true);
    EXPECT_EQ(ask(source, u"홍길"_s).rows.first().title, u"홍*동"_s);
}

TEST(NoteSource, showsThePassageAndFindsNothingForOneLetter)
{
    support::TestDesk desk;
    const base::Id id = desk.put(support::person(u"홍길동"_s));
    desk.put(support::note(id, u"오늘 병원 동행을 부탁하셨습니다."_s));
    ui::NoteSource source(desk.desk(), nullptr);
    ASSERT_EQ(ask(source, u"동행"_s).rows.size(), 1);
    EXPECT_TRUE(ask(source, u"동행"_s).rows.first().title.contains(u"병원 동행"_s));
    EXPECT_EQ(ask(source, u"동"_s).rows.size(), 0);
}

TEST(Match, marksWordsInitialsAndHalfTypedSyllables)
{
    using Matches = QList<std::pair<int, int>>;
    EXPECT_EQ(ui::search::matches(u"홍길동"_s, u"길동"_s), (Matches{{1, 2}}));
    EXPECT_EQ(ui::search::matches(u"표승재"_s, u"ㅍㅅ"_s), (Matches{{0, 2}}));
    EXPECT_EQ(ui::search::matches(u"홍길동"_s, u""_s), Matches{});
}

} // namespace
