// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/entrance.h"

#include "model/store/keyring.h"

namespace work {
namespace {

/// Answers pass between threads in copyable things, so the keys, which never copy, go in a shared pointer.
base::Result<std::shared_ptr<store::Keys>> shared(base::Result<store::Keys> keys)
{
    if (!keys)
        return keys.error();
    return std::make_shared<store::Keys>(std::move(*keys));
}

} // namespace

Entrance::Entrance(const base::Clock &clock, base::Random &random, base::crypto::DerivationCost least,
    base::Worker::Kind threads)
    : m_clock(clock)
    , m_random(random)
    , m_least(least)
    , m_threads(threads)
    , m_worker(QStringLiteral("entrance"), threads)
{
}

base::crypto::DerivationCost Entrance::newCost() const
{
    return m_least.isBelowFloor() ? m_least : store::keyring::tunedCost(m_clock);
}

void Entrance::create(QObject *receiver, const QString &path, const QString &owner, const QString &password,
    std::function<void(base::Result<QString>)> done)
{
    const auto make = [this, path, owner, password] {
        return vaults::create(path, owner, password, newCost(), {m_clock, m_random, m_least});
    };
    base::run(m_worker, receiver, make, std::move(done));
}

void Entrance::unlock(
    QObject *receiver, const QString &path, const QString &password, std::function<void(Opened)> done)
{
    const auto derive = [this, path, password] {
        return shared(vaults::unlock(path, password, {m_clock, m_random, m_least}));
    };
    base::run(m_worker, receiver, derive,
        [this, path, done = std::move(done)](auto keys) { done(open(path, std::move(keys))); });
}

void Entrance::recover(QObject *receiver, const QString &path, const QString &code,
    const QString &newPassword, std::function<void(Opened)> done)
{
    const auto derive = [this, path, code, newPassword] {
        return shared(vaults::recover(path, code, newPassword, newCost(), {m_clock, m_random, m_least}));
    };
    base::run(m_worker, receiver, derive,
        [this, path, done = std::move(done)](auto keys) { done(open(path, std::move(keys))); });
}

void Entrance::restore(QObject *receiver, const QString &backup, const QString &path, const QString &password,
    std::function<void(base::Done)> done)
{
    const auto layDown = [this, backup, path, password] {
        return vaults::restore(backup, path, password, {m_clock, m_random, m_least});
    };
    base::run(m_worker, receiver, layDown, std::move(done));
}

base::Result<LockPageInfo> Entrance::lockPageInfo(const QString &path) const
{
    return vaults::lockPageInfo(path, m_clock);
}

Entrance::Opened Entrance::open(const QString &path, base::Result<std::shared_ptr<store::Keys>> keys) const
{
    if (!keys)
        return keys.error();
    return Session::open(path, std::move(**keys), {m_clock, m_random, m_least}, m_threads);
}

} // namespace work
