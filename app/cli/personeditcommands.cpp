// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a person, and two records that are one person.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/personjson.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/work/codelists.h"
#include "model/work/personmerge.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer edit(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    const auto bytes = readInput();
    if (!bytes)
        return bytes.error();
    const auto json = objectOf(*bytes);
    if (!json)
        return json.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto detail = work::people::open(context, *id);
    if (!detail)
        return detail.error();
    const work::PersonEdit loaded = work::editOf(*detail);
    const auto edited = editedFromJson(*json, loaded, (*vault)->codes(), base::koreanDay(run.clock().now()));
    if (!edited)
        return edited.error();
    if (const auto changed = work::people::change(context, loaded, *edited); !changed)
        return changed.error();
    return reply({{u"id"_s, id->toString()}}, id->toString());
}

struct TwoRecords {
    base::Id shown;
    base::Id other;
};

base::Result<TwoRecords> twoRecords(const Run &run)
{
    const auto shown = idOf(run);
    const auto other = idOf(run.arguments.word(1));
    if (!shown || !other)
        return shown ? other.error() : shown.error();
    return TwoRecords{*shown, *other};
}

Answer join(const Run &run)
{
    const auto two = twoRecords(run);
    if (!two)
        return two.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const QString reason = reasonOr(run, u"carepass-cli person join"_s);
    const auto id = work::people::join((*vault)->context(), two->shown, two->other, reason);
    if (!id)
        return id.error();
    return reply(
        {{u"id"_s, id->toString()}, {u"shown"_s, two->shown.toString()}, {u"other"_s, two->other.toString()}},
        words(QT_TRANSLATE_NOOP("cli", "Joined: both records are shown as one person.")));
}

Answer part(const Run &run)
{
    const auto two = twoRecords(run);
    if (!two)
        return two.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    work::Context &context = (*vault)->context();
    const auto detail = work::people::open(context, two->shown);
    if (!detail)
        return detail.error();
    QList<domain::SamePerson> links = detail->joined;
    if (detail->joinedInto)
        links.append(*detail->joinedInto);
    for (const domain::SamePerson &same : std::as_const(links)) {
        if (same.other != two->other && same.parent != two->other)
            continue;
        if (const base::Done parted = work::people::part(context, same.id); !parted)
            return parted.error();
        return reply({{u"shown"_s, same.parent.toString()}, {u"other"_s, same.other.toString()}},
            words(QT_TRANSLATE_NOOP("cli", "Parted: they are two people again.")));
    }
    return base::Error{base::ErrorKind::NotFound, u"these two are not joined"_s};
}

} // namespace

std::vector<Command> personEditCommands()
{
    return {
        {"person edit", "PERSON",
            QT_TRANSLATE_NOOP("cli",
                "change the fields that standard input names as JSON; null empties one, lists are replaced"),
            edit},
        {"person join", "PERSON OTHER", QT_TRANSLATE_NOOP("cli", "say that two records are one person"), join,
            {{"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "why")}}},
        {"person part", "PERSON OTHER", QT_TRANSLATE_NOOP("cli", "take back that two records are one person"),
            part},
    };
}

} // namespace cli
