// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/history.h"

#include "model/domain/sameperson.h"
#include "model/store/accesslog.h"
#include "model/store/drafts.h"
#include "model/store/notelist.h"
#include "model/store/settings.h"
#include "model/store/users.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <QJsonArray>

#include <gtest/gtest.h>

#include <limits>

using base::ErrorKind;
using support::TestVault;

namespace {

TEST(History, tellsOfARecordAndWhatHangsOnItNewestFirst)
{
    TestVault vault;
    const base::Id person
        = vault.put(support::person(QStringLiteral("홍길동")), QStringLiteral("add person"));
    vault.put(support::phone(person, QStringLiteral("01012345678")), QStringLiteral("edit person"));
    vault.put(support::note(person, QStringLiteral("병원")), QStringLiteral("add note"));
    vault.put(support::person(QStringLiteral("김복지")));
    const auto entries = store::history::ofRecord(vault.connection(), person, 10);
    ASSERT_OK(entries);
    ASSERT_EQ(entries->size(), 3);
    EXPECT_EQ(entries->at(0).record.type, QStringLiteral("note"));
    EXPECT_EQ(entries->at(1).record.type, QStringLiteral("phone"));
    EXPECT_EQ(entries->at(2).act.kind, QStringLiteral("add person"));
    EXPECT_EQ(entries->at(2).userName, QStringLiteral("윤해솔"));
    EXPECT_EQ(store::history::ofRecord(vault.connection(), person, 1, 1)->first().record.type,
        QStringLiteral("phone"));
}

TEST(History, remembersWhatHungOnARecordAndWasRemoved)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(QStringLiteral("홍길동")));
    const base::Id note = vault.put(support::note(person, QStringLiteral("병원")));
    auto writer = store::ActWriter::begin(vault.vault(), vault.connection(),
        {QStringLiteral("remove note"), {QStringLiteral("person"), person}});
    ASSERT_OK(writer);
    ASSERT_OK(writer->remove<domain::Note>(note));
    ASSERT_OK(writer->commit());
    const auto entries = store::history::ofRecord(vault.connection(), person, 10);
    ASSERT_OK(entries);
    EXPECT_EQ(entries->first().kind, domain::ChangeKind::Remove);
    EXPECT_EQ(entries->first().record.id, note);
}

TEST(History, countsAndFindsActs)
{
    TestVault vault;
    for (int i = 0; i < 5; ++i)
        vault.put(support::person(QString::number(i)), QStringLiteral("act %1").arg(i));
    EXPECT_EQ(store::history::changeCount(vault.connection()).value_or(-1), 5);
    const auto acts = store::history::recentActs(vault.connection(), 2, 1);
    ASSERT_OK(acts);
    ASSERT_EQ(acts->size(), 2);
    EXPECT_EQ(acts->first().kind, QStringLiteral("act 3"));
    EXPECT_EQ(
        (*store::history::findAct(vault.connection(), acts->first().id))->kind, QStringLiteral("act 3"));
    EXPECT_FALSE(store::history::findAct(vault.connection(), base::Id())->has_value());
}

TEST(NoteList, showsNotesOfThePersonAndOfJoinedRecordsNewestFirst)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(QStringLiteral("홍길동")));
    const base::Id twin = vault.put(support::person(QStringLiteral("홍길동")));
    vault.put(support::note(person, QStringLiteral("둘째"), 2000));
    const base::Id third = vault.put(support::note(twin, QStringLiteral("셋째"), 3000));
    vault.put(support::note(person, QStringLiteral("첫째"), 1000));
    const auto texts = [&](const domain::NoteEdge &after, int limit) {
        QStringList all;
        const auto notes = store::notelist::ofPerson(vault.connection(), person, after, limit);
        EXPECT_OK(notes);
        for (const domain::Note &note : notes.value_or(QList<domain::Note>()))
            all.append(note.text);
        return all;
    };
    const domain::NoteEdge kEver;
    EXPECT_EQ(texts(kEver, 9), (QStringList{QStringLiteral("둘째"), QStringLiteral("첫째")}));
    domain::SamePerson same;
    same.parent = person;
    same.other = twin;
    vault.put(same);
    EXPECT_EQ(texts(kEver, 9),
        (QStringList{QStringLiteral("셋째"), QStringLiteral("둘째"), QStringLiteral("첫째")}));
    EXPECT_EQ(texts({3000, third}, 1), QStringList{QStringLiteral("둘째")})
        << "the next page begins before the last note";
}

TEST(NoteList, goesOnWithinNotesOfOneMoment)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(QStringLiteral("홍길동")));
    for (int i = 0; i < 7; ++i)
        vault.put(support::note(person, QString::number(i), i < 5 ? 2000 : 1000));
    domain::NoteEdge last;
    QStringList all;
    for (int page = 0; page < 4; ++page) {
        const auto notes = store::notelist::ofPerson(vault.connection(), person, last, 2);
        ASSERT_OK(notes);
        for (const domain::Note &note : *notes) {
            all.append(note.text);
            last = {*note.at, note.id};
        }
    }
    EXPECT_EQ(all.size(), 7);
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), 7) << qPrintable(all.join(u' '));
}

TEST(AccessLog, tellsWhoSawWhat)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(QStringLiteral("홍길동")));
    const domain::RecordRef ref{QStringLiteral("person"), person};
    const QJsonObject detail{
        {QStringLiteral("query"), QStringLiteral("ㅎㄱㄷ")}, {QStringLiteral("count"), 3}};
    ASSERT_OK(
        store::accesslog::write(vault.vault(), vault.connection(), QStringLiteral("search"), {}, detail));
    vault.clock().advance(1000);
    ASSERT_OK(store::accesslog::write(vault.vault(), vault.connection(), QStringLiteral("open"), ref));
    const auto all = store::accesslog::read(vault.connection(), {}, 10);
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->first().kind, QStringLiteral("open"));
    EXPECT_EQ(all->first().subject, ref);
    EXPECT_EQ(all->first().userName, QStringLiteral("윤해솔"));
    EXPECT_EQ(all->first().at, vault.clock().now());
    EXPECT_EQ(all->last().detail, detail);
    EXPECT_EQ(store::accesslog::read(vault.connection(), person, 10)->size(), 1);
    EXPECT_EQ(store::accesslog::read(vault.connection(), {}, 10, 1)->size(), 1);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST(AccessLog, andDraftsKeepNoWholeResidentNumber)
{
    TestVault vault;
    const QJsonObject typed{{QStringLiteral("text"), QStringLiteral("5705061234567")}};
    const QJsonObject kept{{QStringLiteral("text"), QStringLiteral("570506-1******")}};
    ASSERT_OK(
        store::accesslog::write(vault.vault(), vault.connection(), QStringLiteral("search"), {}, typed));
    EXPECT_EQ(store::accesslog::read(vault.connection(), {}, 1)->first().detail, kept);
    ASSERT_OK(store::drafts::save(vault.connection(), {QStringLiteral("note"), {}, typed, 1}));
    EXPECT_EQ(store::drafts::all(vault.connection())->first().body, kept);
    EXPECT_EQ(vault.troubles(), QString());
}

TEST(Drafts, surviveClosingAndAreReplacedAndDiscarded)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(QStringLiteral("홍길동")));
    const auto draft = [](const base::Id &record, const char *text, base::Moment at) {
        return domain::Draft{
            QStringLiteral("note"), record, {{QStringLiteral("text"), QString::fromUtf8(text)}}, at};
    };
    ASSERT_OK(store::drafts::save(vault.connection(), draft(person, "병원에 가", 1)));
    ASSERT_OK(store::drafts::save(vault.connection(), draft(person, "병원에 갔", 2)));
    ASSERT_OK(store::drafts::save(vault.connection(), draft({}, "새 사람", 3)));
    vault.close();
    vault.open();
    const auto found = store::drafts::find(vault.connection(), QStringLiteral("note"), person);
    ASSERT_OK(found);
    ASSERT_TRUE(found->has_value());
    EXPECT_EQ((*found)->body.value(QStringLiteral("text")), QJsonValue(QStringLiteral("병원에 갔")));
    EXPECT_EQ(store::drafts::all(vault.connection())->size(), 2);
    EXPECT_EQ(store::drafts::all(vault.connection())->first().at, 3);
    EXPECT_TRUE((*store::drafts::find(vault.connection(), QStringLiteral("note"), {})).has_value());
    ASSERT_OK(store::drafts::discard(vault.connection(), QStringLiteral("note"), person));
    EXPECT_FALSE(store::drafts::find(vault.connection(), QStringLiteral("note"), person)->has_value());
    EXPECT_EQ(vault.number(QStringLiteral("SELECT count(*) FROM change")), 1) << "drafts are in no log";
}

TEST(Settings, comeBackWhateverTheirKind)
{
    TestVault vault;
    const QString name = QStringLiteral("saved views");
    EXPECT_TRUE(store::settings::read(vault.connection(), name)->isNull());
    for (const QJsonValue &value : {QJsonValue(3), QJsonValue(QStringLiteral("보기")), QJsonValue(true),
             QJsonValue(QJsonArray{1, 2}), QJsonValue(QJsonObject{{QStringLiteral("a"), 1}}), QJsonValue()}) {
        ASSERT_OK(store::settings::write(vault.connection(), name, value));
        EXPECT_EQ(*store::settings::read(vault.connection(), name), value);
    }
}

TEST(Users, areIntroducedOnceWithOneKey)
{
    TestVault vault;
    base::SeededRandom random(2);
    const domain::KnownUser user{
        base::Id::make(1, random), QStringLiteral("한나라"), QByteArray(32, 'k'), 5, 0};
    ASSERT_OK(store::users::add(vault.connection(), user));
    auto renamed = user;
    renamed.name = QStringLiteral("한나래");
    ASSERT_OK(store::users::add(vault.connection(), renamed));
    ASSERT_EQ(store::users::all(vault.connection())->size(), 2) << "and the owner";
    auto other = user;
    other.publicKey = QByteArray(32, 'x');
    EXPECT_ERROR(store::users::add(vault.connection(), other), ErrorKind::RefusedByRule);
    ASSERT_OK(store::users::remove(vault.connection(), user.id, 9));
    EXPECT_EQ(store::users::all(vault.connection())->first().removedAt, 9);
    ASSERT_OK(store::users::add(vault.connection(), user));
    EXPECT_EQ(store::users::all(vault.connection())->first().removedAt, 0) << "introduced again";
}

} // namespace
