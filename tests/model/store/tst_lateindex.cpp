// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/note.h"
#include "model/store/actwriter.h"
#include "model/store/lateindex.h"
#include "model/store/namesearch.h"
#include "model/store/searchindex.h"
#include "tests/support/people.h"
#include "tests/support/testdistrict.h"

using support::TestDistrict;
using support::TestVault;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNotes = 1200; // more than a vault takes in at once

/// A vault with many notes, and another one that gets all of them with its first sync.
struct LateIndex : ::testing::Test {
    LateIndex()
    {
        district.enrol(a);
        district.enrol(b);
        const base::Id person = a.put(support::person(u"홍길동"_s));
        for (int i = 0; i < kNotes; ++i) {
            const base::Id id = a.put(
                support::note(person, i == 7 ? u"보건소에 같이 다녀옴"_s : u"안부 전화 %1"_s.arg(i)));
            if (i == 7)
                visit = id;
        }
        district.sync(a);
        district.sync(b);
    }

    qsizetype found(const QString &question)
    {
        return store::notesearch::find(b.connection(), question, 9)->hits.size();
    }
    qint64 waiting() { return *store::lateindex::waiting(b.connection()); }

    TestDistrict district;
    TestVault a{u"윤해솔"_s};
    TestVault b{u"박다온"_s};
    base::Id visit;
};

TEST_F(LateIndex, findsNotesOfAFirstSyncBeforeTheirWordsAreTakenIn)
{
    EXPECT_EQ(waiting(), kNotes);
    EXPECT_EQ(found(u"보건소"_s), 1);
    EXPECT_EQ(found(u"전화"_s), 9) << "no more than asked for";
    EXPECT_EQ(found(u"병원"_s), 0);
    EXPECT_TRUE(*store::searchindex::isCurrent(b.connection()));
}

TEST_F(LateIndex, takesThemInAFewAtATimeAndMissesNoneMeanwhile)
{
    qint64 left = kNotes;
    while (left > 0) {
        const auto after = store::lateindex::takeIn(b.connection(), 500);
        ASSERT_OK(after);
        ASSERT_LT(*after, left);
        left = *after;
        EXPECT_EQ(found(u"보건소"_s), 1) << left;
        EXPECT_TRUE(*store::searchindex::isCurrent(b.connection())) << left;
    }
    EXPECT_EQ(b.number(u"SELECT count(*) FROM note_search_docsize"_s), kNotes);
}

TEST_F(LateIndex, findsANoteUnderWhatItSaysNow)
{
    domain::Note note = b.get<domain::Note>(visit);
    note.text = u"병원에 같이 다녀옴"_s;
    b.put(note);
    EXPECT_EQ(found(u"보건소"_s), 0);
    EXPECT_EQ(found(u"병원"_s), 1);
    ASSERT_EQ(*store::lateindex::takeIn(b.connection(), 2 * kNotes), 0);
    EXPECT_EQ(found(u"보건소"_s), 0);
    EXPECT_EQ(found(u"병원"_s), 1);
    EXPECT_TRUE(*store::searchindex::isCurrent(b.connection()));
}

TEST_F(LateIndex, forgetsANoteThatWasTakenBack)
{
    auto writer = store::ActWriter::begin(b.vault(), b.connection(), {u"remove note"_s});
    ASSERT_OK(writer->remove<domain::Note>(visit));
    ASSERT_OK(writer->commit());
    EXPECT_EQ(found(u"보건소"_s), 0);
    ASSERT_EQ(*store::lateindex::takeIn(b.connection(), 2 * kNotes), 0);
    EXPECT_EQ(found(u"보건소"_s), 0);
    EXPECT_TRUE(*store::searchindex::isCurrent(b.connection()));
}

TEST_F(LateIndex, takesWordsOfAFewNotesInAtOnce)
{
    ASSERT_EQ(*store::lateindex::takeIn(b.connection(), 2 * kNotes), 0);
    domain::Note note = a.get<domain::Note>(visit);
    note.text = u"약국에 같이 다녀옴"_s;
    a.put(note);
    district.sync(a);
    district.sync(b);
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(found(u"약국"_s), 1);
}

} // namespace
