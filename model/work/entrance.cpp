// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/entrance.h"

#include "model/store/keyring.h"
#include "model/work/training.h"

namespace work {
namespace {

/// Opening copies and migrates an old vault first, which takes as long as it takes, so the session is made on
/// the worker and sent home.
template <class Home> Entrance::Opened sentHome(Entrance::Opened opened, Home *home)
{
    if (opened)
        (*opened)->moveToThread(home);
    return opened;
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

void Entrance::createTraining(QObject *receiver, const QString &path, const QString &owner,
    const QString &password, std::function<void(base::Result<QString>)> done)
{
    const auto make = [this, path, owner, password] {
        return training::create(path, owner, password, newCost(), {m_clock, m_random, m_least});
    };
    base::run(m_worker, receiver, make, std::move(done));
}

void Entrance::removeTraining(
    QObject *receiver, const QString &path, const QString &password, std::function<void(base::Done)> done)
{
    const auto remove = [this, path, password] {
        return training::remove(path, password, {m_clock, m_random, m_least});
    };
    base::run(m_worker, receiver, remove, std::move(done));
}

void Entrance::unlock(
    QObject *receiver, const QString &path, const QString &password, std::function<void(Opened)> done)
{
    const auto enter = [this, path, password, home = receiver->thread()] {
        return sentHome(open(path, vaults::unlock(path, password, {m_clock, m_random, m_least})), home);
    };
    base::run(m_worker, receiver, enter, std::move(done));
}

void Entrance::recover(QObject *receiver, const QString &path, const QString &code,
    const QString &newPassword, std::function<void(Opened)> done)
{
    const auto enter = [this, path, code, newPassword, home = receiver->thread()] {
        return sentHome(
            open(path, vaults::recover(path, code, newPassword, newCost(), {m_clock, m_random, m_least})),
            home);
    };
    base::run(m_worker, receiver, enter, std::move(done));
}

void Entrance::rotateKey(QObject *receiver, const QString &path, const QString &password,
    const QString &recoveryCode, std::function<void(base::Done)> done)
{
    const auto rotate = [this, path, password, recoveryCode] {
        return vaults::rotateKey(path, password, recoveryCode, newCost(), {m_clock, m_random, m_least});
    };
    base::run(m_worker, receiver, rotate, std::move(done));
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

Entrance::Opened Entrance::open(const QString &path, base::Result<store::Keys> keys) const
{
    if (!keys)
        return keys.error();
    return Session::open(path, std::move(*keys), {m_clock, m_random, m_least}, m_threads);
}

} // namespace work
