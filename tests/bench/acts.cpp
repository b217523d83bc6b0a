// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/acts.h"

#include "model/sql/connection.h"
#include "model/work/context.h"
#include "model/work/personmerge.h"
#include "tests/bench/sample.h"

using namespace Qt::StringLiterals;

namespace bench {

base::Result<QList<base::Id>> somePeople(work::Context &context, int count)
{
    sql::Statement query = context.connection().statement(
        u"SELECT id FROM person WHERE status IS NULL AND row % 7 = 0 LIMIT ?"_s);
    query.bind(count);
    QList<base::Id> people;
    while (query.step())
        people.append(query.id(0));
    if (query.failed())
        return query.error();
    return people;
}

base::Result<double> saveOneEdit(work::Context &context, const base::Id &person, int number)
{
    const auto detail = work::people::open(context, person);
    if (!detail)
        return detail.error();
    const work::PersonEdit loaded = work::editOf(*detail);
    work::PersonEdit edit = loaded;
    edit.person.wishNote = u"오전에 전화하기 %1"_s.arg(number);
    const auto [saved, spent] = timed([&] { return work::people::change(context, loaded, edit); });
    static_cast<void>(context.takeOutcome());
    if (!saved)
        return saved.error();
    return spent;
}

} // namespace bench
