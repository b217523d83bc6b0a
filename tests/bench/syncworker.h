// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/synctraffic.h"

#include "model/store/vault.h"
#include "model/work/context.h"

#include <QJsonObject>

namespace bench {

/// One laptop of the bench, in a process of its own: a vault with everything that the desktop does on its
/// thread of jobs. Reads a task a line as JSON, answers a document a line; an error ends it.
class SyncWorker {
public:
    SyncWorker();

    /// Until standard input ends; the exit code.
    int serve();

private:
    base::Result<QJsonObject> run(const QJsonObject &task);
    base::Result<QJsonObject> make(const QJsonObject &task);
    base::Result<QJsonObject> open(const QJsonObject &task);
    base::Result<QJsonObject> enrol(const QJsonObject &task);
    base::Result<QJsonObject> address(const QJsonObject &task);
    base::Result<QJsonObject> sync(const QJsonObject &task);
    base::Result<QJsonObject> edit(const QJsonObject &task);
    base::Result<QJsonObject> write(const QJsonObject &task);
    base::Result<QJsonObject> polls(const QJsonObject &task);
    base::Result<QJsonObject> kindOf(const QJsonObject &task);
    base::Result<QJsonObject> packageOut(const QJsonObject &task);
    base::Result<QJsonObject> packageIn(const QJsonObject &task);
    base::Result<QJsonObject> words();
    base::Result<QJsonObject> find(const QJsonObject &task);
    base::Result<QJsonObject> state();
    base::Result<QJsonObject> conflicts();
    store::Environment environment() { return {m_clock, m_random, kCost}; }

    static constexpr base::crypto::DerivationCost kCost{8192, 1};

    base::SystemClock m_clock;
    base::SystemRandom m_random;
    domain::CodeLists m_codes;
    QString m_path;
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<work::Context> m_context;
};

} // namespace bench
