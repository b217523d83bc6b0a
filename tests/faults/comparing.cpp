// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/comparing.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace faults {
namespace {

std::string textOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson().toStdString();
}

QJsonObject listOf(const Laptop &laptop)
{
    return laptop.done({u"person"_s, u"list"_s, u"--with-former"_s});
}

/// Which value of a conflict is one's own depends on who looks.
QJsonObject disagreementsOf(const Laptop &laptop)
{
    QJsonArray all = laptop.conflicts();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject one = all[i].toObject();
        QJsonArray sides = one.value("sides"_L1).toArray();
        for (qsizetype k = 0; k < sides.size(); ++k) {
            QJsonObject side = sides[k].toObject();
            side.remove("mine"_L1);
            sides[k] = side;
        }
        one.insert("sides"_L1, sides);
        all[i] = one;
    }
    return {{u"conflicts"_s, all}};
}

} // namespace

void expectSamePerson(const Laptop &one, const Laptop &other, const QString &person)
{
    EXPECT_EQ(textOf(one.show(person)), textOf(other.show(person)));
    const QStringList history{u"history"_s, person};
    EXPECT_EQ(textOf(one.done(history)), textOf(other.done(history)));
}

void expectSame(const Laptop &one, const Laptop &other, int people)
{
    const QJsonObject list = listOf(one);
    EXPECT_EQ(textOf(list), textOf(listOf(other)));
    EXPECT_EQ(textOf(disagreementsOf(one)), textOf(disagreementsOf(other)));
    const QJsonArray rows = list.value("people"_L1).toArray();
    for (qsizetype i = 0; i < std::min<qsizetype>(rows.size(), people); ++i)
        expectSamePerson(one, other, rows[i]["id"_L1].toString());
}

QMap<QString, int> namesIn(const Laptop &laptop)
{
    QMap<QString, int> names;
    const QJsonArray rows = listOf(laptop).value("people"_L1).toArray();
    for (const QJsonValue row : rows)
        ++names[row["name"_L1].toString()];
    return names;
}

void expectEachOnce(const Laptop &laptop, const QStringList &names)
{
    const QMap<QString, int> found = namesIn(laptop);
    for (const QString &name : names)
        EXPECT_EQ(found.value(name), 1) << name.toStdString() << " in " << laptop.name().toStdString();
    for (auto one = found.begin(); one != found.end(); ++one)
        EXPECT_EQ(one.value(), 1) << one.key().toStdString() << " in " << laptop.name().toStdString();
}

} // namespace faults
