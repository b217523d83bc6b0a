// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/likenesses.h"

#include "model/store/accesslog.h"
#include "model/store/actwriter.h"
#include "model/store/joined.h"
#include "model/store/records.h"
#include "model/work/context.h"

using namespace Qt::StringLiterals;

namespace work::likenesses {

base::Result<QList<domain::Likeness>> of(Context &context, const base::Id &person)
{
    auto all = store::joined::childrenOf<domain::Likeness>(context.connection(), person);
    if (all)
        all->removeIf([](const domain::Likeness &one) { return one.isOver; });
    return all;
}

base::Result<QList<Row>> list(Context &context, Which which)
{
    const auto all = store::records::all<domain::Likeness>(context.connection());
    if (!all)
        return all.error();
    QList<Row> rows;
    for (const domain::Likeness &one : *all) {
        const bool isSettled = !one.answer.isEmpty() && one.monthsOver.isEmpty();
        if (one.isOver || (which == Which::Open && isSettled))
            continue;
        const auto person = store::records::find<domain::Person>(context.connection(), one.parent);
        if (!person)
            return person.error();
        if (*person)
            rows.append({one, **person});
    }
    if (rows.isEmpty())
        return rows;
    const base::Done logged = store::accesslog::write(context.vault(), context.connection(), u"list"_s, {},
        {{u"page"_s, u"likenesses"_s}, {u"count"_s, rows.size()}});
    return logged ? base::Result<QList<Row>>(rows) : logged.error();
}

base::Done answer(Context &context, const base::Id &id, const QString &answer)
{
    if (!answer.isEmpty() && answer != QLatin1String(kSame) && answer != QLatin1String(kOther))
        return base::Error{base::ErrorKind::InvalidInput, u"answer"_s};
    const auto found = store::records::find<domain::Likeness>(context.connection(), id);
    if (!found || !*found)
        return found ? base::Error{base::ErrorKind::NotFound, u"likeness"_s} : found.error();
    domain::Likeness likeness = **found;
    if (likeness.isOver && !answer.isEmpty())
        return base::Error{base::ErrorKind::RefusedByRule, u"likeness: over"_s};
    likeness.answer = answer;
    auto writer = store::ActWriter::begin(context.vault(), context.connection(),
        {u"answer likeness"_s, {QLatin1String(domain::Person::kType), likeness.parent}});
    if (!writer)
        return writer.error();
    if (const auto put = writer->put(likeness); !put)
        return put.error();
    const auto act = context.finish(*writer);
    return act ? base::Done() : act.error();
}

} // namespace work::likenesses
