// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/secondperson.h"

#include "model/store/keyring.h"
#include "model/store/rights.h"
#include "model/store/users.h"
#include "model/store/vault.h"
#include "model/work/context.h"

namespace work {
namespace {

QString vaultPathOf(const QString &path)
{
    const QString suffix = QStringLiteral("-keys");
    return path.endsWith(suffix) ? path.chopped(suffix.size()) : path;
}

} // namespace

base::Result<store::KeyFile> readKeyFile(const QString &path)
{
    return store::keyfile::read(vaultPathOf(path));
}

base::Result<SignedIn> signInPlace(Context &context, const SecondPerson &second)
{
    const auto refuse = [](const char *why) {
        return base::Error{base::ErrorKind::NotAllowed, QLatin1String(why)};
    };
    if (second.vaultPath.isEmpty())
        return refuse("a second person has to sign");
    const auto file = readKeyFile(second.vaultPath);
    if (!file)
        return file.error();
    const auto rights = store::Rights::read(context.connection());
    if (!rights)
        return rights.error();
    if (const base::Done other = rights->maySecond(context.user(), file->owner); !other)
        return other.error();
    const auto known = store::users::all(context.connection());
    if (!known)
        return known.error();
    const bool isKnown = std::any_of(known->begin(), known->end(), [&](const domain::KnownUser &user) {
        return user.id == file->owner && user.removedAt == 0 && user.publicKey == file->publicKey;
    });
    if (!isKnown)
        return refuse("the second person is not known to this vault");
    auto keys = store::keyring::unlock(
        vaultPathOf(second.vaultPath), second.password, context.vault().environment());
    if (!keys)
        return keys.error();
    return SignedIn{file->owner, std::move(keys->signing.secretKey)};
}

} // namespace work
