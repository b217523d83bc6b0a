// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/training.h"

#include "model/store/history.h"
#include "model/store/keyfile.h"
#include "model/store/keyring.h"
#include "model/store/trainingmark.h"
#include "model/store/vaultfiles.h"
#include "model/work/codelists.h"
#include "model/work/context.h"
#include "model/work/vaults.h"

#include <functional>

namespace work::training {
namespace {

/// Opens a closed vault for one look or one mark, and closes it.
base::Done inVault(const QString &path, const QString &password, const store::Environment &environment,
    const std::function<base::Done(Context &)> &act)
{
    auto keys = store::keyring::unlock(path, password, environment);
    if (!keys)
        return keys.error();
    const auto vault = store::Vault::open(path, std::move(*keys), environment);
    if (!vault)
        return vault.error();
    auto connection = (*vault)->connect({});
    const auto codes = readCodeLists();
    if (!connection || !codes)
        return connection ? codes.error() : connection.error();
    Context context(**vault, std::move(*connection), *codes);
    return act(context);
}

/// The lock page has to say it before anybody has typed a password.
base::Done tellKeyFile(const QString &path)
{
    return store::keyfile::update(path, [](store::KeyFile &keys) -> base::Done {
        keys.lockPage.insert(QLatin1String("training"), true);
        return {};
    });
}

} // namespace

base::Result<bool> isTraining(Context &context)
{
    return store::trainingmark::isThere(context.connection());
}

base::Done mark(Context &context)
{
    const auto before = isTraining(context);
    const auto changes = store::history::changeCount(context.connection());
    if (!before || !changes)
        return before ? changes.error() : before.error();
    if (!*before && *changes > 0)
        return base::Error{base::ErrorKind::RefusedByRule, QStringLiteral("the vault is not empty")};
    const base::Done written = store::trainingmark::write(context.vault(), context.connection());
    return written ? tellKeyFile(context.vault().path()) : written;
}

base::Done mayExchange(Context &context)
{
    const auto marked = isTraining(context);
    if (!marked)
        return marked.error();
    return *marked ? base::Done(base::Error{base::ErrorKind::RefusedByRule, QLatin1String(kTrainingVault)})
                   : base::Done();
}

base::Result<QString> create(const QString &path, const QString &owner, const QString &password,
    const base::crypto::DerivationCost &cost, const store::Environment &environment)
{
    auto code = vaults::create(path, owner, password, cost, environment);
    if (!code)
        return code;
    const base::Done marked = inVault(path, password, environment, mark);
    if (marked)
        return code;
    store::vaultfiles::removeWhole(path);
    return marked.error();
}

base::Done remove(const QString &path, const QString &password, const store::Environment &environment)
{
    const base::Done known = inVault(path, password, environment, [](Context &context) -> base::Done {
        const auto marked = isTraining(context);
        if (!marked)
            return marked.error();
        return *marked ? base::Done()
                       : base::Done(base::Error{
                             base::ErrorKind::RefusedByRule, QStringLiteral("not a vault for practice")});
    });
    if (known)
        store::vaultfiles::removeWhole(path);
    return known;
}

} // namespace work::training
