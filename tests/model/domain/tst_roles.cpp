// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/domain/roles.h"

#include "resources/resources.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace domain;
using base::ErrorKind;
using namespace Qt::StringLiterals;

namespace {

RoleRules shippedRules()
{
    initResources();
    QFile file(u":/codelists/roles.json"_s);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return *RoleRules::fromJson(file.readAll());
}

/// The table that a person can read: what each role may do of these. A change of the page has to be made here
/// too, with eyes open.
const QHash<QString, QString> kMatrix{
    //                             person c/u  identifier  erase  override  service  conference  revoke  grant
    //                             wipe  move  review
    {u"dongOfficer"_s, u"yes yes no no yes yes no no no no no"_s},
    {u"dongTeamLeader"_s, u"yes yes yes yes yes yes no no no yes no"_s},
    {u"districtCaseManager"_s, u"yes yes yes yes yes yes no no no yes no"_s},
    {u"supervisor"_s, u"yes yes yes yes yes yes no yes yes yes yes"_s},
    {u"facilitator"_s, u"no no no no no yes no no no no no"_s},
    {u"partner"_s, u"no no no no no no no no no no no"_s},
    {u"auditor"_s, u"no no no no no no no no no no yes"_s},
    {u"administrator"_s, u"no no no no no no yes yes yes no no"_s},
};

QString rowOf(const RoleRules &rules, const QString &role)
{
    const QList<Deed> deeds{{u"person"_s, u"update"_s, Sensitivity::Sensitive},
        {u"person"_s, u"update"_s, Sensitivity::Identifier}, {u"person"_s, u"erase"_s},
        {u"bundle"_s, u"override"_s}, {u"service"_s, u"update"_s}, {u"conference"_s, u"create"_s},
        {u"office"_s, u"revoke"_s}, {u"office"_s, u"grantRole"_s}, {u"office"_s, u"wipe"_s},
        {u"office"_s, u"move"_s}, {u"office"_s, u"review"_s}};
    QStringList row;
    for (const Deed &deed : deeds)
        row.append(mayDo(rules, {role}, deed) ? u"yes"_s : u"no"_s);
    return row.join(u' ');
}

TEST(Roles, mayDoWhatTheTableSays)
{
    const RoleRules rules = shippedRules();
    EXPECT_EQ(rules.roles().size(), kMatrix.size());
    for (const Role &role : rules.roles())
        EXPECT_EQ(rowOf(rules, role.code), kMatrix.value(role.code)) << qPrintable(role.code);
}

TEST(Roles, letTheAdministratorReadNothing)
{
    const RoleRules rules = shippedRules();
    EXPECT_TRUE(rules.reads({u"administrator"_s}).isEmpty());
    EXPECT_FALSE(rules.isReadingRole(u"administrator"_s));
    EXPECT_TRUE(rules.isReadingRole(u"auditor"_s));
    EXPECT_EQ(rules.reads({u"auditor"_s}), QSet{Reads::Audit});
}

TEST(Roles, addUp)
{
    const RoleRules rules = shippedRules();
    EXPECT_TRUE(mayDo(rules, {u"administrator"_s, u"dongOfficer"_s}, {u"note"_s, u"create"_s}));
    EXPECT_FALSE(mayDo(rules, {}, {u"note"_s, u"create"_s}));
    EXPECT_FALSE(mayDo(rules, {u"nobody knows"_s}, {u"note"_s, u"create"_s}));
}

TEST(Roles, treatARecordTypeOfANewerProgramAsPartOfACase)
{
    const RoleRules rules = shippedRules();
    EXPECT_TRUE(mayDo(rules, {u"dongOfficer"_s}, {u"newthing"_s, u"create"_s}));
    EXPECT_FALSE(mayDo(rules, {u"auditor"_s}, {u"newthing"_s, u"create"_s}));
}

TEST(Roles, wantTwoPeopleForWhatCannotBeTakenBack)
{
    const RoleRules rules = shippedRules();
    EXPECT_TRUE(rules.needsTwo({u"person"_s, u"erase"_s}));
    EXPECT_TRUE(rules.needsTwo({u"service"_s, u"erase"_s}));
    EXPECT_TRUE(rules.needsTwo({u"bundle"_s, u"override"_s}));
    EXPECT_TRUE(rules.needsTwo({u"office"_s, u"grantRole"_s}));
    EXPECT_TRUE(rules.needsTwo({u"office"_s, u"wipe"_s}));
    EXPECT_FALSE(rules.needsTwo({u"office"_s, u"revoke"_s}));
    EXPECT_FALSE(rules.needsTwo({u"person"_s, u"update"_s}));
}

TEST(Roles, doNotReachTheOfficeByAWordForAllRecords)
{
    const auto rules = RoleRules::fromJson(
        R"({"edition": "1", "otherSubject": "case", "codes": [{"code": "all", "touches": "open", "reads": [], "may": ["*.*"]}]})");
    ASSERT_OK(rules);
    EXPECT_TRUE(mayDo(*rules, {u"all"_s}, {u"person"_s, u"erase"_s}));
    EXPECT_FALSE(mayDo(*rules, {u"all"_s}, {u"office"_s, u"revoke"_s}));
}

TEST(Roles, areRefusedWhereThePageNamesWhatNobodyKnows)
{
    for (const QByteArray &json :
        {QByteArray("[]"), QByteArray(),
            QByteArray(
                R"({"edition": "1", "otherSubject": "case", "codes": [{"code": "x", "touches": "all", "reads": [], "may": []}]})"),
            QByteArray(
                R"({"edition": "1", "otherSubject": "case", "codes": [{"code": "x", "touches": "open", "reads": ["all"], "may": []}]})"),
            QByteArray(
                R"({"edition": "1", "otherSubject": "case", "codes": [{"code": "x", "touches": "open", "reads": [], "may": ["all"]}]})")})
        EXPECT_ERROR(RoleRules::fromJson(json), ErrorKind::InvalidInput);
}

} // namespace
