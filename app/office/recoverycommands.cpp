// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery key of two people.
#include "app/cli/arguments.h"
#include "app/cli/secrets.h"
#include "app/office/officecommands.h"
#include "app/office/openoffice.h"
#include "model/office/audit.h"
#include "model/office/facts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

base::Result<base::crypto::SigningKey> recoveryKey(const Run &run, office::Desk &desk)
{
    const auto first = readSecretFile(run.arguments.value(u"first"_s));
    const auto second = readSecretFile(run.arguments.value(u"second"_s));
    if (!first || !second)
        return !first ? first.error() : second.error();
    office::Context context = desk.context();
    const auto publicKey = office::facts::value(context, office::facts::kRecoveryKey);
    if (!publicKey)
        return publicKey.error();
    return office::recovery::combine({*first, *second}, *publicKey);
}

base::Result<base::LockedBytes> vaultKeyOf(
    const store::KeyFile &file, const base::crypto::SigningKey &recovery)
{
    const store::KeySlot *slot = file.way(u"office"_s);
    if (!slot)
        return base::Error{base::ErrorKind::NotFound, u"the key file has no slot of an office"_s};
    std::optional<base::LockedBytes> key = base::crypto::openKey(slot->wrapped, recovery);
    if (!key)
        return base::Error{base::ErrorKind::WrongPassword, u"the slot is of another office"_s};
    // A key that does not open what it should would lock the owner out for good.
    const auto signing = base::crypto::open(file.wrappedSigningKey, *key);
    if (!signing || base::crypto::publicKeyOf(*signing) != file.publicKey)
        return base::Error{base::ErrorKind::SlotsDamaged, u"the slot opens another vault"_s};
    return std::move(*key);
}

/// Before the slot is written: a use that is in nobody's log must not be possible.
base::Done noteRecovery(office::Desk &desk, const store::KeyFile &file)
{
    return desk.perform(std::function<base::Done(office::Hall &)>([&](office::Hall &hall) {
        return office::audit::note(hall.context, u"recover"_s,
            {{u"vault"_s, file.vault.toString()}, {u"owner"_s, file.owner.toString()}});
    }));
}

Answer recover(const Run &run)
{
    QString path = run.arguments.word(0);
    if (path.endsWith(u"-keys"_s))
        path.chop(5);
    const auto password = readSecretFile(run.arguments.value(u"new-password-file"_s));
    if (!password)
        return password.error();
    if (const base::Done good = store::keyring::checkNewPassword(*password); !good)
        return good.error();
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    const auto recovery = recoveryKey(run, **desk);
    if (!recovery)
        return recovery.error();
    const auto file = store::keyfile::read(path);
    if (!file)
        return file.error();
    const auto vaultKey = vaultKeyOf(*file, *recovery);
    if (!vaultKey)
        return vaultKey.error();
    const auto cost = wantedCost(run);
    if (!cost)
        return cost.error();
    if (const base::Done noted = noteRecovery(**desk, *file); !noted)
        return noted.error();
    base::Result<base::LockedBytes> signing = base::crypto::open(file->wrappedSigningKey, *vaultKey);
    const store::Keys keys{vaultKey->clone(), {file->publicKey, std::move(*signing)}};
    const base::Done changed = store::keyring::changePassword(path, keys, *password, *cost, run.environment);
    if (!changed)
        return changed.error();
    return reply({{u"vault"_s, file->vault.toString()}, {u"owner"_s, file->ownerName}},
        officeWords(QT_TRANSLATE_NOOP(
            "cli", "The key file has a new password. That this was done is in the log of the office.")));
}

Answer key(const Run &run)
{
    const auto desk = openOffice(run);
    if (!desk)
        return desk.error();
    office::Context context = (*desk)->context();
    const auto publicKey = office::facts::value(context, office::facts::kRecoveryKey);
    if (!publicKey)
        return publicKey.error();
    const QString text = QString::fromLatin1(publicKey->toHex());
    return reply({{u"publicKey"_s, text}}, text);
}

} // namespace

std::vector<Command> recoveryCommands()
{
    return {{"recovery key", "", QT_TRANSLATE_NOOP("cli", "the public half, to which vaults seal their keys"),
                key},
        {"recover", "KEYSFILE",
            QT_TRANSLATE_NOOP("cli", "give a vault a new password by the recovery key of two people"),
            recover,
            {{"first", "FILE", QT_TRANSLATE_NOOP("cli", "file with the half of the one"), true},
                {"second", "FILE", QT_TRANSLATE_NOOP("cli", "file with the half of the other"), true},
                {"new-password-file", "FILE", QT_TRANSLATE_NOOP("cli", "file with the new password"), true},
                {"cost", "tuned|floor",
                    QT_TRANSLATE_NOOP("cli", "what deriving the key costs (tuned: about a second)")}}}};
}

} // namespace cli
