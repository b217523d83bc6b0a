// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/log.h"
#include "model/work/lookalikes.h"
#include "tests/model/work/workbench.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

using namespace work;

class Lookalikes : public test::WorkTest {
protected:
    QList<base::Id> of(const QString &name, QDate birth, const QString &phone = {})
    {
        PersonEdit edit;
        edit.person.name = name;
        edit.person.birth = birth;
        if (!phone.isEmpty()) {
            edit.phones.emplaceBack();
            edit.phones.last().number = phone;
        }
        const auto found = people::lookalikes(context(), edit);
        EXPECT_OK(found);
        return found.value_or(QList<base::Id>());
    }
    qsizetype accesses() { return work::log::accesses(context(), {}, 1000)->size(); }
};

TEST_F(Lookalikes, areThoseOfTheSameNameAndBirthdayWhateverTheSpacing)
{
    const base::Id known = putSomebody();
    EXPECT_EQ(of(somebody().name, somebody().birth), QList{known});
    EXPECT_EQ(of(u"남궁 혜린"_s, somebody().birth), QList{known});
    EXPECT_EQ(of(somebody().name, QDate(1960, 1, 1)), QList<base::Id>()) << "somebody else of this name";
    EXPECT_EQ(of(u"홍길동"_s, somebody().birth), QList<base::Id>());
    EXPECT_EQ(of(somebody().name, {}), QList{known}) << "without a birthday nobody can tell";
}

TEST_F(Lookalikes, areThoseOfTheSameBirthdayAndPhoneUnderAnotherName)
{
    const base::Id known = putSomebody();
    domain::Phone phone;
    phone.parent = known;
    phone.number = u"01011112222"_s;
    m_vault.put(phone);
    EXPECT_EQ(of(u"남궁해린"_s, somebody().birth, u"01011112222"_s), QList{known});
    EXPECT_EQ(of(u"남궁해린"_s, QDate(1960, 1, 1), u"01011112222"_s), QList<base::Id>()) << "a child, say";
}

TEST_F(Lookalikes, areLoggedWhereThereAreAny)
{
    putSomebody();
    const qsizetype before = accesses();
    of(u"홍길동"_s, QDate(1957, 5, 6));
    EXPECT_EQ(accesses(), before);
    of(somebody().name, somebody().birth);
    EXPECT_EQ(accesses(), before + 1);
}

} // namespace
