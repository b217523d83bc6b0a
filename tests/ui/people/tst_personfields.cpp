// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personfields.h"

#include "model/domain/person.h"
#include "tests/support/printers.h"
#include "tests/support/testdesk.h"
#include "ui/people/fieldfacts.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class PersonFieldsTest : public ::testing::Test {
protected:
    /// A value of the kind that the declaration names.
    QJsonValue valueFor(const domain::FieldInfo &field)
    {
        const QString column = QLatin1String(field.column);
        if (column == u"birth")
            return u"2020-06-01"_s; // in a leap month of the lunar calendar
        if (column == u"status_day")
            return u"2026-11-02"_s;
        if (field.codes) {
            const QString code = m_desk.desk().codes(field.codes).codes.first().code;
            return field.kind == domain::ColumnKind::Json ? QJsonValue(QJsonArray{code}) : QJsonValue(code);
        }
        if (field.kind == domain::ColumnKind::Integer)
            return column.startsWith(u"birth"_s) ? QJsonValue(true) : QJsonValue(40'000);
        if (field.kind == domain::ColumnKind::Json)
            return QJsonObject{{u"road"_s, column + u" 1"_s}, {u"dong"_s, u"물빛1동"_s}};
        return field.kind == domain::ColumnKind::Text ? QJsonValue(column + u" 글"_s) : QJsonValue();
    }
    domain::Person filled()
    {
        QJsonObject values;
        for (const domain::FieldInfo &field : domain::typeOf<domain::Person>().fields)
            values.insert(QLatin1String(field.column), valueFor(field));
        return domain::fromFields<domain::Person>({}, 0, values);
    }

    support::TestDesk m_desk;
};

TEST_F(PersonFieldsTest, showAndKeepEveryFieldThatIsDeclared)
{
    ui::PersonFields fields(m_desk.desk());
    work::PersonEdit shown;
    shown.person = filled();
    fields.load(shown);
    work::PersonEdit read;
    fields.store(read);
    const QJsonObject before = domain::toFields(shown.person);
    const QJsonObject after = domain::toFields(read.person);
    for (const domain::FieldInfo &field : domain::typeOf<domain::Person>().fields) {
        const QString column = QLatin1String(field.column);
        if (column == u"household") // has a form of its own
            continue;
        ASSERT_TRUE(before.contains(column)) << field.column << ": give it a value above";
        EXPECT_EQ(after.value(column), before.value(column)) << field.column;
    }
}

TEST_F(PersonFieldsTest, areEmptiedByTheNextPerson)
{
    ui::PersonFields fields(m_desk.desk());
    work::PersonEdit shown;
    shown.person = filled();
    fields.load(shown);
    fields.load({});
    fields.store(shown);
    shown.person.household = {};
    EXPECT_EQ(domain::toFields(shown.person), QJsonObject());
}

TEST_F(PersonFieldsTest, areReadUnderTheirDeclaredLabelsAndHiddenByTheMask)
{
    const domain::Person person = filled();
    const ui::PersonWords open(m_desk.desk());
    const ui::PersonWords masked(m_desk.desk(), ui::PersonWords::Mask::On);
    const ui::Fact language = ui::FieldFacts(person, open).fact("language");
    EXPECT_EQ(language.label, u"Language"_s);
    EXPECT_EQ(language.value, u"language 글"_s);
    EXPECT_EQ(ui::FieldFacts(person, masked).fact("language").value, u"(masked)"_s);
    EXPECT_EQ(ui::FieldFacts(person, masked).fact("case_number").value, u"case_number 글"_s);
    EXPECT_EQ(ui::FieldFacts(person, open).fact("mobility").value, u"Walks alone"_s);
    EXPECT_EQ(ui::FieldFacts(domain::Person(), masked).fact("language").value, QString());
}

} // namespace
