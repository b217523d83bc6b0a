// SPDX-License-Identifier: GPL-3.0-or-later
// The ways into a vault: password, recovery code and the key itself.
#include "app/cli/command.h"
#include "app/cli/openvault.h"
#include "app/cli/secrets.h"
#include "model/store/vault.h"
#include "model/work/vaults.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

Answer done(const QString &path, const char *text)
{
    return reply({{u"vault"_s, path}}, QCoreApplication::translate("cli", text));
}

Answer changePassword(const Run &run)
{
    const auto fresh = readSecretFile(run.arguments.value(u"new-password-file"_s));
    if (!fresh)
        return fresh.error();
    if (const base::Done good = store::keyring::checkNewPassword(*fresh); !good)
        return good.error();
    const auto secret = password(run);
    if (!secret)
        return secret.error();
    auto vault = OpenVault::open(run, *secret);
    if (!vault)
        return vault.error();
    const auto cost = wantedCost(run);
    if (!cost)
        return cost.error();
    work::Context &context = (*vault)->context();
    if (const base::Done changed = work::vaults::changePassword(context, *secret, *fresh, *cost); !changed)
        return changed.error();
    return done(context.vault().path(), QT_TRANSLATE_NOOP("cli", "The password is changed."));
}

Answer recover(const Run &run)
{
    const auto path = vaultPath(run);
    if (!path)
        return path.error();
    const auto code = readSecretFile(run.arguments.value(u"code-file"_s));
    if (!code)
        return code.error();
    const auto fresh = readSecretFile(run.arguments.value(u"new-password-file"_s));
    if (!fresh)
        return fresh.error();
    const auto cost = wantedCost(run);
    if (!cost)
        return cost.error();
    const auto keys = work::vaults::recover(*path, code->trimmed(), *fresh, *cost, run.environment);
    if (!keys)
        return keys.error();
    return done(*path, QT_TRANSLATE_NOOP("cli", "The recovery code was right; the new password is set."));
}

Answer rotate(const Run &run)
{
    const auto path = vaultPath(run);
    if (!path)
        return path.error();
    const auto code = readSecretFile(run.arguments.value(u"code-file"_s));
    if (!code)
        return code.error();
    const auto secret = password(run);
    if (!secret)
        return secret.error();
    const auto cost = wantedCost(run);
    if (!cost)
        return cost.error();
    if (const base::Done rotated
        = work::vaults::rotateKey(*path, *secret, code->trimmed(), *cost, run.environment);
        !rotated)
        return rotated.error();
    return done(*path,
        QT_TRANSLATE_NOOP("cli", "The vault has a new key; password and recovery code stay the same."));
}

} // namespace

std::vector<Command> keyCommands()
{
    const Option fresh{
        "new-password-file", "FILE", QT_TRANSLATE_NOOP("cli", "file with the new password"), true};
    const Option code{"code-file", "FILE", QT_TRANSLATE_NOOP("cli", "file with the recovery code"), true};
    const Option cost{"cost", "tuned|floor",
        QT_TRANSLATE_NOOP("cli", "what deriving the key costs (tuned: about a second)")};
    return {
        {"vault password", "", QT_TRANSLATE_NOOP("cli", "change the password"), changePassword,
            {fresh, cost}},
        {"vault recover", "", QT_TRANSLATE_NOOP("cli", "set a new password with the recovery code"), recover,
            {code, fresh, cost}},
        {"vault rotate", "", QT_TRANSLATE_NOOP("cli", "encrypt the vault anew under a new key"), rotate,
            {code, cost}},
    };
}

} // namespace cli
