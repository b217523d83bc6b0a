// SPDX-License-Identifier: GPL-3.0-or-later
// The people whose signatures a vault knows.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/output.h"
#include "app/cli/shownwords.h"
#include "app/cli/words.h"
#include "model/base/calendar.h"
#include "model/work/log.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonObject jsonOf(const domain::KnownUser &user)
{
    QJsonObject json{
        {u"id"_s, user.id.toString()}, {u"name"_s, user.name}, {u"addedAt"_s, base::isoMoment(user.addedAt)}};
    if (user.removedAt != 0)
        json.insert(u"removedAt"_s, base::isoMoment(user.removedAt));
    return json;
}

Answer add(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto user = work::log::addUser((*vault)->context(), run.arguments.value(u"keys"_s));
    if (!user)
        return user.error();
    return reply(jsonOf(*user),
        words(QT_TRANSLATE_NOOP("cli", "%1 is now known to this vault and may sign as second person."))
            .arg(user->name));
}

Answer list(const Run &run)
{
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    const auto users = work::log::users((*vault)->context());
    if (!users)
        return users.error();
    QJsonArray known;
    QList<QStringList> rows;
    for (const domain::KnownUser &user : *users) {
        known.append(jsonOf(user));
        rows.append({user.id.toString(), user.name, shownTime(user.addedAt),
            user.removedAt == 0 ? QString() : words(QT_TRANSLATE_NOOP("cli", "removed"))});
    }
    return reply({{u"users"_s, known}},
        tableOr(rows, QT_TRANSLATE_NOOP("cli", "This vault knows nobody else yet. “user add --keys KEYSFILE” introduces a colleague.")));
}

Answer remove(const Run &run)
{
    auto at = AtRecord::open(run);
    if (!at)
        return at.error();
    if (const base::Done removed = work::log::removeUser(at->context(), at->id); !removed)
        return removed.error();
    return reply({{u"removed"_s, at->id.toString()}},
        words(QT_TRANSLATE_NOOP("cli", "Removed; what this person signed before stays valid.")));
}

} // namespace

std::vector<Command> userCommands()
{
    return {
        {"user add", "",
            QT_TRANSLATE_NOOP("cli", "introduce the owner of a key file on this PC as a second person"), add,
            {{"keys", "KEYSFILE", QT_TRANSLATE_NOOP("cli", "the key file, or the vault beside it"), true}}},
        {"user list", "", QT_TRANSLATE_NOOP("cli", "the people whose signatures this vault knows"), list},
        {"user remove", "USER", QT_TRANSLATE_NOOP("cli", "no longer accept a person as second person"),
            remove},
    };
}

} // namespace cli
