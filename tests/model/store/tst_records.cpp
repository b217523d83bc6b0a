// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/records.h"

#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/randomrecord.h"
#include "tests/support/recordtypes.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

using base::ErrorKind;
using support::TestVault;

namespace {

template <class Record> class EveryRecord : public ::testing::Test {
protected:
    base::SeededRandom random{11};
    support::RandomValues values{random};
    TestVault vault;
};
TYPED_TEST_SUITE(EveryRecord, support::AllRecords);

TYPED_TEST(EveryRecord, comesBackWithEveryFieldAsItWas)
{
    for (int round = 0; round < 20; ++round) {
        const auto record = this->values.template record<TypeParam>();
        const base::Id id = this->vault.put(record);
        const auto found = this->vault.template get<TypeParam>(id);
        EXPECT_EQ(domain::toFields(found), domain::toFields(record));
        EXPECT_EQ(domain::toFields(found).size(), qsizetype(domain::typeOf<TypeParam>().fields.size()))
            << "every field is set and none is lost";
        EXPECT_EQ(found.version, 1);
    }
    EXPECT_EQ(this->vault.troubles(), QString());
}

TYPED_TEST(EveryRecord, comesBackEmptyAsItWas)
{
    const base::Id id = this->vault.put(TypeParam());
    EXPECT_EQ(domain::toFields(this->vault.template get<TypeParam>(id)), QJsonObject());
    EXPECT_EQ(this->vault.troubles(), QString());
}

TYPED_TEST(EveryRecord, isEditedFieldByField)
{
    const base::Id id = this->vault.put(this->values.template record<TypeParam>());
    const auto other = domain::toFields(this->values.template record<TypeParam>());
    qint64 version = 1;
    for (const domain::FieldInfo &field : domain::typeOf<TypeParam>().fields) {
        const QString column = QLatin1String(field.column);
        const auto stored = this->vault.template get<TypeParam>(id);
        QJsonObject fields = domain::toFields(stored);
        if (fields.value(column) == other.value(column))
            continue;
        fields.insert(column, other.value(column));
        this->vault.put(domain::fromFields<TypeParam>(id, stored.version, fields));
        EXPECT_EQ(domain::toFields(this->vault.template get<TypeParam>(id)), fields) << field.column;
        EXPECT_EQ(this->vault.template get<TypeParam>(id).version, ++version);
    }
    EXPECT_EQ(this->vault.troubles(), QString());
}

TYPED_TEST(EveryRecord, keepsTheFieldsOfNewerPrograms)
{
    auto record = this->values.template record<TypeParam>();
    record.extra = {{QStringLiteral("zodiac"), QStringLiteral("용")}, {QStringLiteral("depth"), 3}};
    const base::Id id = this->vault.put(record);
    const QJsonObject extra = this->vault.template get<TypeParam>(id).extra;
    EXPECT_EQ(extra, record.extra);
    auto edited = this->values.template record<TypeParam>();
    edited.id = id;
    edited.version = 1; // written by code that knows nothing of `extra`
    this->vault.put(edited);
    EXPECT_EQ(this->vault.template get<TypeParam>(id).extra, extra);
    EXPECT_EQ(this->vault.troubles(), QString());
}

TEST(Records, areListedUnderTheirParentOldestFirst)
{
    TestVault vault;
    const base::Id one = vault.put(support::person(QStringLiteral("하나")));
    const base::Id two = vault.put(support::person(QStringLiteral("둘")));
    QList<base::Id> wanted;
    for (int i = 0; i < 5; ++i) {
        wanted.append(vault.put(support::note(one, QString::number(i))));
        vault.put(support::note(two, QString::number(i)));
    }
    const auto notes = store::records::childrenOf<domain::Note>(vault.connection(), one);
    ASSERT_OK(notes);
    QList<base::Id> found;
    for (const domain::Note &note : *notes)
        found.append(note.id);
    EXPECT_EQ(found, wanted);
    EXPECT_EQ(store::records::count(vault.connection(), domain::typeOf<domain::Note>()).value_or(-1), 10);
    EXPECT_EQ(store::records::all<domain::Person>(vault.connection())->size(), 2);
}

TEST(Records, areFoundByWhoeverNamesThem)
{
    TestVault vault;
    const base::Id person = vault.put(support::person(QStringLiteral("하나")));
    vault.put(support::note(person, QStringLiteral("note")));
    domain::Relation relation;
    relation.parent = vault.put(support::person(QStringLiteral("둘")));
    relation.other = person;
    vault.put(relation);
    const auto references = store::records::referencesTo(vault.connection(), person);
    ASSERT_OK(references);
    QStringList found;
    for (const auto &one : *references)
        found.append(QLatin1String(one.type->name) + u'.' + one.column);
    EXPECT_EQ(found, (QStringList{QStringLiteral("relation.other"), QStringLiteral("note.parent")}));
    EXPECT_TRUE(store::records::exists(vault.connection(), person).value_or(false));
    base::SeededRandom random(1);
    EXPECT_FALSE(store::records::exists(vault.connection(), base::Id::make(1, random)).value_or(true));
}

TEST(Records, areNothingWhereTheIdIsUnknownOrNil)
{
    TestVault vault;
    base::SeededRandom random(1);
    EXPECT_FALSE(vault.has<domain::Person>(base::Id::make(1, random)));
    EXPECT_FALSE(vault.has<domain::Person>(base::Id()));
}

} // namespace
