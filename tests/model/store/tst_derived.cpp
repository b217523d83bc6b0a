// SPDX-License-Identifier: GPL-3.0-or-later
// Acts write summaries and search entries only where a field that they tell differs. Whatever field of
// whatever record it is, they are right afterwards.
#include "model/domain/records.h"
#include "model/domain/sameperson.h"
#include "model/store/searchindex.h"
#include "model/store/summaries.h"
#include "tests/support/people.h"
#include "tests/support/printers.h"
#include "tests/support/testvault.h"

#include <gtest/gtest.h>

namespace {

using domain::ColumnKind;
using support::TestVault;

/// Two people of a household, one alone, and one record of each type.
class Derived : public ::testing::Test {
protected:
    Derived()
    {
        const base::Id household = create(QStringLiteral("household"), {});
        m_person = create(QStringLiteral("person"),
            {{QStringLiteral("name"), QStringLiteral("홍길동")},
                {QStringLiteral("household"), household.toString()}});
        m_other = create(QStringLiteral("person"), {{QStringLiteral("name"), QStringLiteral("이순신")}});
        m_part = create(QStringLiteral("person"), {{QStringLiteral("household"), household.toString()}});
        for (const domain::RecordType *type : domain::allRecordTypes()) {
            const QString name = QLatin1String(type->name);
            if (m_ids.contains(name))
                continue;
            create(name, fieldsOf(*type));
        }
    }

    /// What a record has from the start, so that a change of each field that is told shows.
    QJsonObject fieldsOf(const domain::RecordType &type) const
    {
        static const QHash<QString, QJsonObject> kFields{
            {QStringLiteral("phone"), {{QStringLiteral("number"), QStringLiteral("01012345678")}}},
            {QStringLiteral("note"),
                {{QStringLiteral("at"), 5}, {QStringLiteral("kind"), QStringLiteral("memo")}}},
            {QStringLiteral("assessment"), {{QStringLiteral("finished_at"), 5}}},
            {QStringLiteral("bundle"), {{QStringLiteral("state"), QStringLiteral("draft")}}},
        };
        const QString name = QLatin1String(type.name);
        QJsonObject fields = kFields.value(name);
        const base::Id parent = name == u"bundleitem" ? m_ids.value(QStringLiteral("bundle")) : m_person;
        if (type.find(QStringLiteral("parent")))
            fields.insert(QStringLiteral("parent"), parent.toString());
        if (name == u"sameperson")
            fields.insert(QStringLiteral("other"), m_part.toString());
        return fields;
    }

    base::Id create(const QString &type, const QJsonObject &fields)
    {
        store::StoredRecord record;
        record.fields = fields;
        const base::Id id = put(*domain::recordType(type), record);
        if (!m_ids.contains(type))
            m_ids.insert(type, id);
        return id;
    }

    base::Id put(const domain::RecordType &type, const store::StoredRecord &record)
    {
        auto writer
            = store::ActWriter::begin(m_vault.vault(), m_vault.connection(), {QStringLiteral("test")});
        const auto id = writer->putFields(type, record);
        EXPECT_OK(id);
        EXPECT_OK(writer->commit());
        return id.value_or(base::Id());
    }

    QJsonValue another(const domain::FieldInfo &field, int number) const
    {
        switch (field.kind) {
        case ColumnKind::Text:
            return QStringLiteral("2001-02-%1").arg(number % 28 + 1, 2, 10, QLatin1Char('0'));
        case ColumnKind::Integer:
        case ColumnKind::Real:
            return number + 100;
        case ColumnKind::Blob:
            return m_other.toString();
        case ColumnKind::Json:
            return QJsonObject{{QStringLiteral("dong"), QStringLiteral("반송%1동").arg(number)},
                {QStringLiteral("road"), QStringLiteral("윗반송로 %1").arg(number)}};
        }
        return {};
    }

    void expectRight(const QString &after)
    {
        const auto summaries = store::summaries::areCurrent(m_vault.connection());
        const auto search = store::searchindex::isCurrent(m_vault.connection());
        ASSERT_OK(summaries);
        ASSERT_OK(search);
        EXPECT_TRUE(*summaries) << "summaries after " << after.toStdString();
        EXPECT_TRUE(*search) << "search entries after " << after.toStdString();
    }

    TestVault m_vault;
    QHash<QString, base::Id> m_ids; ///< the first record of each type
    base::Id m_person;
    base::Id m_other;
    base::Id m_part; ///< of the same household, and shown as part of the first person
};

TEST_F(Derived, isRightAfterAChangeOfAnyField)
{
    int number = 0;
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        for (const domain::FieldInfo &field : type->fields) {
            const QString column = QLatin1String(field.column);
            auto stored
                = store::records::find(m_vault.connection(), *type, m_ids.value(QLatin1String(type->name)));
            ASSERT_OK(stored);
            store::StoredRecord record = **stored;
            const QJsonValue before = record.fields.value(column);
            record.fields.insert(column, another(field, ++number));
            put(*type, record);
            expectRight(QLatin1String(type->name) + u'.' + column);
            // Where one field hides another (an address that of the household), both are seen once.
            ++record.version;
            record.fields.insert(column, before.isUndefined() ? QJsonValue() : before);
            put(*type, record);
        }
    }
    expectRight(QStringLiteral("all"));
}

TEST_F(Derived, isRightAfterEveryRecordHasGone)
{
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        auto writer
            = store::ActWriter::begin(m_vault.vault(), m_vault.connection(), {QStringLiteral("test")});
        ASSERT_OK(writer->removeRecord(*type, m_ids.value(QLatin1String(type->name))));
        ASSERT_OK(writer->commit());
        expectRight(QStringLiteral("removing %1").arg(QLatin1String(type->name)));
    }
}

} // namespace
