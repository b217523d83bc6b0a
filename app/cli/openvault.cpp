// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openvault.h"

#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/reply.h"
#include "app/cli/secrets.h"
#include "app/cli/syncwords.h"
#include "model/domain/records.h"
#include "model/store/departure.h"
#include "model/store/records.h"
#include "model/store/vault.h"
#include "model/work/codelists.h"
#include "model/work/officestate.h"
#include "model/work/vaults.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

/// Commands whose answer tells how the vault stands with its office.
bool tellsItself(const Run &run)
{
    const auto *command = run.arguments.command;
    return command && (QLatin1String(command->name) == "sync"_L1 || QLatin1String(command->name) == "package-in"_L1);
}

/// The command that tells what became of what was written here.
bool tellsOfItsWay(const Run &run)
{
    return run.arguments.command && QLatin1String(run.arguments.command->name) == "outbox"_L1;
}

/// The commands whose lists hold ids of the kind that this one takes first.
QString printing(const Command &command)
{
    static const QHash<QString, QString> kOfArguments{{u"PERSON"_s, u"person list, search"_s},
        {u"RECORD"_s, u"person list, search"_s}, {u"ACT"_s, u"history"_s}, {u"CHANGE"_s, u"outbox"_s}};
    const QString argument = QString(QLatin1String(command.arguments)).section(u' ', 0, 0).remove(u'[').remove(u']');
    if (kOfArguments.contains(argument))
        return kOfArguments.value(argument);
    const QString family = QString(QLatin1String(command.name)).section(u' ', 0, 0);
    if (family == "office"_L1)
        return u"office proposals"_s;
    const QString list = family + u" list"_s;
    const std::vector<Command> commands = allCommands();
    const bool isListed = std::ranges::any_of(commands, [&](const Command &one) { return list == QLatin1String(one.name); });
    return isListed ? list : u"person list, search"_s;
}

} // namespace

base::Result<QString> vaultPath(const Run &run)
{
    const QString path = run.arguments.value(u"vault"_s);
    if (path.isEmpty())
        return wrongUsage(u"--vault FILE is missing"_s);
    return QFileInfo(path).absoluteFilePath();
}

OpenVault::~OpenVault()
{
    // Here, because every command that writes has one of these, and none of them looks for it.
    if (m_context && m_context->takeOutcome().numbersCut)
        Output::remark(QCoreApplication::translate(
            "cli", "Of a resident registration number only birthday and sex were kept."));
}

base::Result<std::unique_ptr<OpenVault>> OpenVault::open(const Run &run)
{
    if (const auto path = vaultPath(run); !path)
        return path.error();
    const auto secret = password(run);
    if (!secret)
        return secret.error();
    return open(run, *secret);
}

base::Result<std::unique_ptr<OpenVault>> OpenVault::open(const Run &run, const QString &password)
{
    const auto path = vaultPath(run);
    if (!path)
        return path.error();
    auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    auto keys = work::vaults::unlock(*path, password, run.environment);
    if (!keys)
        return keys.error();
    auto vault = store::Vault::open(*path, std::move(*keys), run.environment);
    if (!vault)
        return vault.error();
    auto connection = (*vault)->connect({});
    if (!connection)
        return connection.error();
    std::unique_ptr<OpenVault> opened(new OpenVault);
    opened->m_codes = std::move(*codes);
    opened->m_vault = std::move(*vault);
    opened->m_context
        = std::make_unique<work::Context>(*opened->m_vault, std::move(*connection), opened->m_codes);
    // Here, because in such a vault every list is empty and everything is “not found”.
    const auto state = work::officestate::read(*opened->m_context);
    if (!state)
        return state.error();
    if (state->isRevoked && !tellsItself(run))
        Output::remark(tellsOfItsWay(run) ? revokedWords(*state) : revokedRemark(*state));
    return opened;
}

base::Result<AtRecord> AtRecord::open(const Run &run)
{
    const auto id = idOf(run);
    if (!id)
        return id.error();
    auto vault = OpenVault::open(run);
    if (!vault)
        return vault.error();
    return AtRecord{*id, std::move(*vault)};
}

base::Result<base::Id> idOf(const QString &typed, const QString &printedBy)
{
    const auto id = base::Id::fromString(typed);
    if (!id)
        return wrongUsage(u"an id is a UUID, as these print it: %1"_s.arg(printedBy));
    return *id;
}

base::Result<base::Id> idOf(const Run &run)
{
    return idOf(run.arguments.word(0), run.arguments.command ? printing(*run.arguments.command) : QString());
}

base::Result<domain::RecordRef> findRecord(work::Context &context, const base::Id &id)
{
    for (const domain::RecordType *type : domain::allRecordTypes()) {
        const auto found = store::records::find(context.connection(), *type, id);
        if (!found)
            return found.error();
        if (*found)
            return domain::RecordRef{QLatin1String(type->name), id};
    }
    return store::departure::explained(context.connection(), id, {base::ErrorKind::NotFound, u"no record has this id"_s});
}

} // namespace cli
