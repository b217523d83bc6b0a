// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/people/peoplepagetest.h"

#include "model/work/people.h"

using namespace Qt::StringLiterals;

PeoplePageTest::PeoplePageTest()
    : people(sample::fill(desk))
{
    makePage();
    m_page->activate(QVariantMap());
}

void PeoplePageTest::makePage()
{
    m_page = new ui::PeoplePage(desk.desk());
    host(m_page, u"people"_s);
}

void PeoplePageTest::lockAndUnlock()
{
    reopen();
    makePage();
}

work::PersonDetail PeoplePageTest::detail(const base::Id &person)
{
    return desk.act([person](work::Context &context) { return work::people::open(context, person); });
}
