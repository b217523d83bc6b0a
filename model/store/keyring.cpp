// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/keyring.h"

#include "model/base/hangulkeys.h"
#include "model/store/recoverycode.h"
#include "model/store/vaultfiles.h"

#include <algorithm>
#include <iterator>

namespace store::keyring {
namespace {

const QString kOfficeWay = QStringLiteral("office");

constexpr int kFreeTries = 5;
constexpr base::Moment kWaits[] = {60'000, 120'000, 300'000};

base::Moment waitAfter(int failures)
{
    return failures < kFreeTries ? 0 : kWaits[std::min(failures - kFreeTries, 2)];
}

/// Bytes that are wiped on every way out.
class Secret {
public:
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    ~Secret() { base::wipe(m_bytes); }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

base::Result<KeySlot> wrap(const QString &kind, const base::LockedBytes &vaultKey, const Secret &secret,
    const base::crypto::DerivationCost &cost, base::Random &random)
{
    KeySlot slot{kind, random.bytes(base::crypto::kSaltSize), cost, {}};
    const base::Result<base::LockedBytes> key = base::crypto::derive(secret.bytes(), slot.salt, cost);
    if (!key)
        return key.error();
    slot.wrapped = base::crypto::seal(vaultKey.span(), *key);
    return slot;
}

base::Result<Keys> keysOf(const KeyFile &file, base::LockedBytes vaultKey)
{
    base::Result<base::LockedBytes> signing = base::crypto::open(file.wrappedSigningKey, vaultKey);
    // The vault key is right, so it is the file that is wrong.
    if (!signing || base::crypto::publicKeyOf(*signing) != file.publicKey)
        return base::Error{base::ErrorKind::SlotsDamaged, QStringLiteral("signing key does not open")};
    return Keys{std::move(vaultKey), {file.publicKey, std::move(*signing)}};
}

base::Done countFailure(const QString &vaultPath, const Environment &environment)
{
    return keyfile::update(vaultPath, [&](KeyFile &file) -> base::Done {
        ++file.failures;
        file.waitUntil = environment.clock.now() + waitAfter(file.failures);
        return {};
    });
}

base::Done forgetFailures(const QString &vaultPath)
{
    return keyfile::update(vaultPath, [](KeyFile &file) -> base::Done {
        file.failures = 0;
        file.waitUntil = 0;
        return {};
    });
}

/// The slot to try, if this file may be tried now at all.
base::Result<KeySlot> slotToTry(
    const QString &vaultPath, const KeyFile &file, const QString &kind, const Environment &environment)
{
    if (vaultfiles::isAnotherDatabase(vaultPath, file))
        return base::Error{base::ErrorKind::SlotsOfAnotherVault, QStringLiteral("database salt differs")};
    if (const int seconds = secondsToWait(file, environment.clock.now()); seconds > 0)
        return base::Error{base::ErrorKind::WaitBeforeTrying, QString::number(seconds)};
    const KeySlot *slot = file.way(kind);
    if (!slot)
        return base::Error{base::ErrorKind::SlotsDamaged, QStringLiteral("no slot of kind %1").arg(kind)};
    if (slot->cost.memoryBytes < environment.leastCost.memoryBytes
        || slot->cost.passes < environment.leastCost.passes)
        return base::Error{base::ErrorKind::WeakKeyDerivation,
            QStringLiteral("slot of %1 bytes").arg(slot->cost.memoryBytes)};
    return *slot;
}

base::Result<Keys> openWay(
    const QString &vaultPath, const QString &kind, const Secret &secret, const Environment &environment)
{
    base::Result<KeyFile> file = keyfile::read(vaultPath);
    if (!file)
        return file.error();
    const base::Result<KeySlot> slot = slotToTry(vaultPath, *file, kind, environment);
    if (!slot)
        return slot.error();
    const base::Result<base::LockedBytes> key = base::crypto::derive(secret.bytes(), slot->salt, slot->cost);
    if (!key)
        return key.error();
    base::Result<base::LockedBytes> vaultKey = base::crypto::open(slot->wrapped, *key);
    if (!vaultKey) {
        if (const base::Done counted = countFailure(vaultPath, environment); !counted)
            return counted.error();
        return vaultKey.error();
    }
    if (file->failures > 0) {
        if (const base::Done reset = forgetFailures(vaultPath); !reset)
            return reset.error();
    }
    return keysOf(*file, std::move(*vaultKey));
}

} // namespace

base::Done checkNewPassword(const QString &password)
{
    if (password.trimmed().size() < kShortestPassword)
        return base::Error{
            base::ErrorKind::InvalidInput, QStringLiteral("password shorter than %1").arg(kShortestPassword)};
    return {};
}

base::Result<KeySlot> wrapWithPassword(const base::LockedBytes &vaultKey, const QString &password,
    const base::crypto::DerivationCost &cost, base::Random &random)
{
    return wrap(QStringLiteral("password"), vaultKey, Secret(base::hangul::canonicalPassword(password)), cost,
        random);
}

base::Result<KeySlot> wrapWithRecoveryCode(const base::LockedBytes &vaultKey, const QString &code,
    const base::crypto::DerivationCost &cost, base::Random &random)
{
    base::Result<QByteArray> secret = recoverycode::secretOf(code);
    if (!secret)
        return secret.error();
    return wrap(QStringLiteral("recovery"), vaultKey, Secret(std::move(*secret)), cost, random);
}

base::Result<KeySlot> wrapForOffice(const base::LockedBytes &vaultKey, const QByteArray &recoveryKey)
{
    const std::optional<QByteArray> wrapped = base::crypto::sealKeyTo(vaultKey, recoveryKey);
    if (!wrapped)
        return base::Error{base::ErrorKind::InvalidInput, QStringLiteral("recovery key")};
    return KeySlot{kOfficeWay, {}, {}, *wrapped};
}

base::Done addOfficeWay(const QString &vaultPath, const Keys &keys, const QByteArray &recoveryKey)
{
    const auto way = wrapForOffice(keys.vaultKey, recoveryKey);
    if (!way)
        return way.error();
    return keyfile::update(vaultPath, [&](KeyFile &file) -> base::Done {
        file.ways.removeIf([](const KeySlot &one) { return one.kind == kOfficeWay; });
        file.ways.append(*way);
        return {};
    });
}

base::Result<Keys> unlock(const QString &vaultPath, const QString &password, const Environment &environment)
{
    return openWay(vaultPath, QStringLiteral("password"), Secret(base::hangul::canonicalPassword(password)),
        environment);
}

base::Result<Keys> recover(const QString &vaultPath, const QString &code, const Environment &environment)
{
    base::Result<QByteArray> secret = recoverycode::secretOf(code);
    if (!secret)
        return secret.error();
    return openWay(vaultPath, QStringLiteral("recovery"), Secret(std::move(*secret)), environment);
}

int secondsToWait(const KeyFile &file, base::Moment now)
{
    const base::Moment left = file.waitUntil - now;
    if (file.failures < kFreeTries || left <= 0 || left > *std::rbegin(kWaits))
        return 0;
    return int((left + 999) / 1000);
}

base::Done changePassword(const QString &vaultPath, const Keys &keys, const QString &newPassword,
    const base::crypto::DerivationCost &cost, const Environment &environment)
{
    if (const base::Done good = checkNewPassword(newPassword); !good)
        return good;
    const base::Result<KeySlot> slot = wrapWithPassword(keys.vaultKey, newPassword, cost, environment.random);
    if (!slot)
        return slot.error();
    const base::Done written = keyfile::update(vaultPath, [&](KeyFile &file) -> base::Done {
        file.ways.removeIf([](const KeySlot &old) { return old.kind == QLatin1String("password"); });
        file.ways.prepend(*slot);
        file.failures = 0;
        file.waitUntil = 0;
        return {};
    });
    if (!written)
        return written;
    // Written twice, so that the older generation does not keep a way in for the old password.
    return keyfile::update(vaultPath, [](KeyFile &) { return base::Done(); });
}

base::crypto::DerivationCost tunedCost(const base::Clock &clock)
{
    using base::crypto::DerivationCost;
    const DerivationCost floor = DerivationCost::floor();
    const base::Moment start = clock.now();
    static_cast<void>(base::crypto::derive("measure", QByteArray(base::crypto::kSaltSize, '\0'), floor));
    const auto spent = quint64(std::max<base::Moment>(1, clock.now() - start));
    DerivationCost cost;
    while (cost.memoryBytes > floor.memoryBytes && spent * (cost.memoryBytes / floor.memoryBytes) > 1100)
        cost.memoryBytes -= 32ull << 20;
    return cost;
}

} // namespace store::keyring
