// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/field.h"

#include "model/domain/records.h"
#include "tests/support/printers.h"
#include "tests/support/randomrecord.h"
#include "tests/support/recordtypes.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace domain;

namespace {

TEST(RecordTypes, areAllKnownByName)
{
    EXPECT_EQ(allRecordTypes().size(), support::kRecordTypes);
    QSet<QString> names;
    for (const RecordType *type : allRecordTypes()) {
        EXPECT_EQ(recordType(QLatin1String(type->name)), type);
        names.insert(QLatin1String(type->name));
    }
    EXPECT_EQ(size_t(names.size()), support::kRecordTypes);
    EXPECT_EQ(recordType(QStringLiteral("nonsense")), nullptr);
}

TEST(RecordTypes, giveEveryFieldALabelAndAColumnOfItsOwn)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z_]*$"));
    for (const RecordType *type : allRecordTypes()) {
        EXPECT_FALSE(QLatin1String(type->label).isEmpty()) << type->name;
        QSet<QString> columns;
        for (const FieldInfo &field : type->fields) {
            const QString column = QLatin1String(field.column);
            EXPECT_TRUE(plain.match(column).hasMatch()) << type->name << '.' << field.column;
            EXPECT_FALSE(QLatin1String(field.label).isEmpty()) << type->name << '.' << field.column;
            EXPECT_FALSE(columns.contains(column)) << type->name << '.' << field.column;
            EXPECT_FALSE(QStringList({QStringLiteral("row"), QStringLiteral("id"), QStringLiteral("version"),
                                         QStringLiteral("extra")})
                             .contains(column))
                << "taken by every record";
            columns.insert(column);
        }
    }
}

TEST(RecordTypes, mergeEachKindOfValueByARuleThatCanMergeIt)
{
    for (const RecordType *type : allRecordTypes()) {
        for (const FieldInfo &field : type->fields) {
            const bool structured
                = field.merge == Merge::MapByKey || field.merge == Merge::Set || field.merge == Merge::Group;
            if (structured) {
                EXPECT_EQ(field.kind, ColumnKind::Json) << type->name << '.' << field.column;
            }
            if (field.merge == Merge::Text) {
                EXPECT_EQ(field.kind, ColumnKind::Text) << type->name << '.' << field.column;
            }
            if (field.merge == Merge::Ledger) {
                EXPECT_EQ(field.kind, ColumnKind::Integer) << type->name << '.' << field.column;
            }
        }
    }
}

TEST(RecordTypes, maskHealthPovertyAndAbuse)
{
    const RecordType &person = typeOf<Person>();
    for (const char *column :
        {"condition", "health_note", "safety_note", "income_grade", "disability", "need_groups"})
        EXPECT_EQ(person.find(QLatin1String(column))->sensitivity, Sensitivity::Sensitive) << column;
    EXPECT_EQ(typeOf<Note>().find(QStringLiteral("text"))->sensitivity, Sensitivity::Sensitive);
    EXPECT_EQ(person.find(QStringLiteral("nonsense")), nullptr);
}

template <class Record> class FieldsOf : public ::testing::Test {
};
TYPED_TEST_SUITE(FieldsOf, support::AllRecords);

TYPED_TEST(FieldsOf, goToJsonAndBack)
{
    base::SeededRandom random(5);
    support::RandomValues values(random);
    for (int round = 0; round < 200; ++round) {
        const auto record = values.template record<TypeParam>();
        const QJsonObject fields = toFields(record);
        EXPECT_EQ(toFields(fromFields<TypeParam>(record.id, 1, fields)), fields);
    }
}

TYPED_TEST(FieldsOf, readValuesOfTheWrongKindAsEmptyOrPlain)
{
    const QJsonValue strange[] = {QJsonValue(), true, -1, 1e300, QStringLiteral("x"),
        QJsonArray{1, QJsonArray()}, QJsonObject{{QStringLiteral("lat"), QStringLiteral("north")}}};
    for (const QJsonValue &value : strange) {
        QJsonObject fields;
        for (const FieldInfo &field : typeOf<TypeParam>().fields)
            fields.insert(QLatin1String(field.column), value);
        fields.insert(QStringLiteral("nonsense"), 1);
        const QJsonObject read = toFields(fromFields<TypeParam>({}, 1, fields));
        EXPECT_FALSE(read.contains(QStringLiteral("nonsense")));
        EXPECT_EQ(toFields(fromFields<TypeParam>({}, 1, read)), read)
            << "what was read once is read the same again";
    }
}

TEST(FieldValue, keepsASetSortedAndOnce)
{
    const QJsonValue json
        = FieldValue<QStringList>::toJson({QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")});
    EXPECT_EQ(json, QJsonValue(QJsonArray{QStringLiteral("a"), QStringLiteral("b")}));
}

TEST(FieldValue, leavesEmptyOut)
{
    EXPECT_EQ(toFields(Person()), QJsonObject());
    Person person;
    person.copayLimit = 0;
    EXPECT_EQ(toFields(person), (QJsonObject{{QStringLiteral("copay_limit"), 0}})) << "zero won is a limit";
}

TEST(FieldValue, keepsWholeNumbersWhole)
{
    const qint64 large = 9'007'199'254'740'993; // beyond what a double counts
    EXPECT_EQ(
        FieldValue<std::optional<qint64>>::fromJson(FieldValue<std::optional<qint64>>::toJson(large)), large);
}

} // namespace
