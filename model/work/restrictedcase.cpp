// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/restrictedcase.h"

#include "model/store/rights.h"
#include "model/store/syncrows.h"
#include "model/work/context.h"
#include "model/work/officeorders.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::restrictedcase {
namespace {

using syncing::StreamKind;

/// Who is named a reader of a stream, as the office lists it.
base::Result<QSet<QString>> namedFor(
    Context &context, OfficeDoors &doors, const base::Id &stream, const base::Progress &progress)
{
    const auto answer = officeorders::give(context, doors, u"streams"_s, {}, progress);
    if (!answer)
        return answer.error();
    QSet<QString> named;
    const QJsonArray streams = answer->value("streams"_L1).toArray();
    for (const QJsonValue one : streams) {
        if (one["id"_L1].toString() != stream.toString())
            continue;
        const QJsonArray readers = one["readers"_L1].toArray();
        for (const QJsonValue reader : readers)
            named.insert(reader.toString());
    }
    return named;
}

} // namespace

base::Result<Standing> standing(Context &context, const base::Id &person)
{
    const auto stream = store::syncrows::streamOf(context.connection(), person);
    const auto catalogue = store::syncrows::catalogue(context.connection());
    if (!stream || !catalogue)
        return !stream ? stream.error() : catalogue.error();
    Standing standing{*stream, false, {}, {}};
    if (!*catalogue || stream->isNil())
        return standing;
    const QList<syncing::CatalogueStream> &all = (*catalogue)->streams;
    const auto here = std::ranges::find(all, *stream, &syncing::CatalogueStream::id);
    standing.isRestricted = here != all.end() && here->kind == StreamKind::Case;
    if (!standing.isRestricted)
        return standing;
    const auto dong = std::ranges::find_if(all, [&](const syncing::CatalogueStream &one) {
        return one.kind == StreamKind::Dong && one.dong == here->dong;
    });
    if (dong != all.end()) {
        standing.dong = dong->id;
        standing.dongLabel = dong->label;
    }
    return standing;
}

base::Result<QList<Reader>> readers(
    Context &context, OfficeDoors &doors, const base::Id &person, const base::Progress &progress)
{
    const auto now = standing(context, person);
    const auto catalogue = store::syncrows::catalogue(context.connection());
    const auto rules = store::Rights::page();
    if (!now || !catalogue || !rules)
        return !now ? now.error() : !catalogue ? catalogue.error() : rules.error();
    QSet<QString> named;
    if (now->isRestricted) {
        const auto asked = namedFor(context, doors, now->stream, progress);
        if (!asked)
            return asked.error();
        named = *asked;
    }
    QList<Reader> all;
    if (!*catalogue)
        return all;
    const base::Moment moment = context.clock().now();
    for (const syncing::CatalogueUser &user : (*catalogue)->users) {
        const bool isHere = user.until == 0 || moment < user.until;
        if (isHere && rules->reads(user.roles).contains(domain::Reads::Invited))
            all.append({user.id, user.name, user.roles, named.contains(user.id.toString())});
    }
    std::ranges::stable_sort(all, {}, &Reader::name);
    return all;
}

base::Result<officedesk::MovedCase> restrict(Context &context, OfficeDoors &doors, const base::Id &person,
    const QList<base::Id> &readers, const QString &reason, const QString &label, OwnReading own,
    const base::Progress &progress)
{
    QJsonArray names;
    for (const base::Id &reader : readers)
        names.append(reader.toString());
    const auto answer = officeorders::give(context, doors, u"restrict"_s,
        {{u"case"_s, person.toString()}, {u"readers"_s, names}, {u"label"_s, label}, {u"reason"_s, reason},
            {u"withoutMe"_s, own == OwnReading::GivenUp}},
        progress);
    if (!answer)
        return answer.error();
    return officedesk::MovedCase{answer->contains("waiting"_L1)};
}

base::Result<officedesk::MovedCase> lift(
    Context &context, OfficeDoors &doors, const base::Id &person, const base::Progress &progress)
{
    const auto now = standing(context, person);
    if (!now)
        return now.error();
    if (!now->isRestricted || now->dong.isNil())
        return base::Error{base::ErrorKind::NotFound, u"no restricted case of a dong that is read here"_s};
    return officedesk::moveCase(context, doors, person, now->dong, {}, progress);
}

} // namespace work::restrictedcase
