// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/leadworkers.h"

#include "model/domain/person.h"
#include "model/store/actwriter.h"
#include "model/store/peoplelist.h"
#include "model/store/records.h"
#include "model/work/context.h"

using namespace Qt::StringLiterals;

namespace work::leadworkers {

base::Result<QList<std::pair<QString, int>>> all(Context &context)
{
    return store::peoplelist::leads(context.connection());
}

base::Result<TakenOver> takeOver(Context &context, const QList<base::Id> &people)
{
    auto writer = store::ActWriter::begin(context.vault(), context.connection(), {u"take over cases"_s});
    if (!writer)
        return writer.error();
    TakenOver taken;
    for (const base::Id &id : people) {
        const auto found = store::records::find<domain::Person>(context.connection(), id);
        if (!found)
            return found.error();
        if (!*found)
            return base::Error{base::ErrorKind::NotFound, u"one of them is gone"_s};
        domain::Person person = **found;
        if (person.leadWorker == context.userName())
            continue;
        person.leadWorker = context.userName();
        if (const auto put = writer->put(person); !put)
            return put.error();
        ++taken.people;
    }
    if (taken.people == 0)
        return taken;
    if (people.size() == 1)
        writer->setSubject({QLatin1String(domain::Person::kType), people.first()});
    const auto act = context.finish(*writer);
    if (!act)
        return act.error();
    taken.act = act->id;
    return taken;
}

} // namespace work::leadworkers
