// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/vaults.h"

#include "model/domain/person.h"
#include "model/sql/migrator.h"
#include "model/store/drafts.h"
#include "model/store/history.h"
#include "model/store/records.h"
#include "model/store/vaultfiles.h"
#include "model/store/verify.h"
#include "model/work/context.h"
#include "model/work/training.h"

#include <QFileInfo>

#include <algorithm>

namespace work::vaults {

base::Result<QString> create(const QString &path, const QString &ownerName, const QString &password,
    const base::crypto::DerivationCost &cost, const store::Environment &environment)
{
    return store::vaultfiles::create(path, ownerName, password, cost, environment)
        .transform([](const store::vaultfiles::Created &created) { return created.recoveryCode; });
}

base::Result<store::Keys> unlock(
    const QString &path, const QString &password, const store::Environment &environment)
{
    return store::keyring::unlock(path, password, environment);
}

base::Result<store::Keys> recover(const QString &path, const QString &code, const QString &newPassword,
    const base::crypto::DerivationCost &cost, const store::Environment &environment)
{
    if (const base::Done good = store::keyring::checkNewPassword(newPassword); !good)
        return good.error();
    base::Result<store::Keys> keys = store::keyring::recover(path, code, environment);
    if (!keys)
        return keys;
    if (const base::Done changed
        = store::keyring::changePassword(path, *keys, newPassword, cost, environment);
        !changed)
        return changed.error();
    return keys;
}

base::Done changePassword(Context &context, const QString &oldPassword, const QString &newPassword,
    const base::crypto::DerivationCost &cost)
{
    store::Vault &vault = context.vault();
    if (const auto known = store::keyring::unlock(vault.path(), oldPassword, vault.environment()); !known)
        return known.error();
    return store::keyring::changePassword(vault.path(), vault.keys(), newPassword, cost, vault.environment());
}

base::Done changePassword(Context &context, const QString &oldPassword, const QString &newPassword)
{
    const store::Environment &environment = context.vault().environment();
    const base::crypto::DerivationCost cost = environment.leastCost.isBelowFloor()
        ? environment.leastCost
        : store::keyring::tunedCost(environment.clock);
    return changePassword(context, oldPassword, newPassword, cost);
}

base::Done rotateKey(const QString &path, const QString &password, const QString &recoveryCode,
    const base::crypto::DerivationCost &cost, const store::Environment &environment)
{
    const base::Result<store::Keys> keys = store::keyring::unlock(path, password, environment);
    if (!keys)
        return keys.error();
    return store::vaultfiles::rotateKey(path, *keys, password, recoveryCode, cost, environment);
}

base::Result<LockPageInfo> lockPageInfo(const QString &path, const base::Clock &clock)
{
    const base::Result<store::KeyFile> keys = store::keyfile::read(path);
    if (!keys)
        return keys.error();
    LockPageInfo info;
    info.ownerName = keys->ownerName;
    info.drafts = keys->lockPage.value(QLatin1String("drafts")).toInt();
    info.lockedAt = keys->lockPage.value(QLatin1String("lockedAt")).toInteger();
    info.lockReason = keys->lockPage.value(QLatin1String("reason")).toString();
    info.backupAt = keys->lockPage.value(QLatin1String("backupAt")).toInteger();
    info.isTraining = keys->lockPage.value(QLatin1String("training")).toBool();
    info.secondsToWait = store::keyring::secondsToWait(*keys, clock.now());
    return info;
}

base::Done noteLocked(Context &context, const QString &reason)
{
    const auto drafts = store::drafts::all(context.connection());
    if (!drafts)
        return drafts.error();
    const auto heads = store::logheads::read(context.connection());
    const auto isTraining = training::isTraining(context);
    if (!heads || !isTraining)
        return heads ? isTraining.error() : heads.error();
    return store::keyfile::update(context.vault().path(), [&](store::KeyFile &keys) -> base::Done {
        keys.lockPage.insert(QLatin1String("drafts"), drafts->size());
        keys.lockPage.insert(QLatin1String("lockedAt"), context.clock().now());
        keys.lockPage.insert(QLatin1String("reason"), reason);
        keys.lockPage.insert(QLatin1String("training"), *isTraining);
        keys.heads = *heads;
        return {};
    });
}

base::Done backup(Context &context, const QString &backupPath, const base::Progress &progress)
{
    if (const base::Done done = store::vaultfiles::backup(context.vault(), backupPath, progress); !done)
        return done;
    return store::keyfile::update(context.vault().path(), [&](store::KeyFile &keys) -> base::Done {
        keys.lockPage.insert(QLatin1String("backupAt"), context.clock().now());
        return {};
    });
}

base::Done restore(const QString &backupPath, const QString &path, const QString &password,
    const store::Environment &environment)
{
    return store::vaultfiles::restore(backupPath, path, password, environment);
}

base::Result<VerifyReport> verify(Context &context, const base::Progress &progress)
{
    return store::verify::everything(context.vault(), progress)
        .transform([](const store::verify::Report &found) {
            return VerifyReport{found.ok(), found.pages, found.chain, found.signatures, found.records,
                found.access, found.schema, found.schemaVersion, found.changes};
        });
}

base::Result<VaultInfo> info(Context &context)
{
    sql::Connection &connection = context.connection();
    const auto version = sql::schemaVersion(connection);
    const auto changes = store::history::changeCount(connection);
    const auto people = store::records::count(connection, domain::typeOf<domain::Person>());
    const auto cipher = connection.cipherVersion();
    if (!version || !changes || !people || !cipher)
        return !version ? version.error()
            : !changes  ? changes.error()
            : !people   ? people.error()
                        : cipher.error();
    const store::Identity &identity = context.vault().identity();
    return VaultInfo{identity.vault, identity.device, identity.userName, *version, *changes, *people,
        QFileInfo(context.vault().path()).size(), *cipher};
}

} // namespace work::vaults
