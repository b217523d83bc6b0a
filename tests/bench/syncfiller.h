// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/store/vault.h"
#include "model/sync/messages.h"
#include "model/sync/ports.h"
#include "tests/bench/syncoffice.h"

#include <QJsonObject>

namespace bench {

/// Fills a dong of the office as a device of it does, with signed changes in letters of five thousand, but
/// past the network and without a vault that keeps them: a hundred thousand in some ten seconds. Of twenty
/// changes one makes a household, one a person and eighteen his notes, each with the same amount of text.
class SyncFiller {
public:
    /// Enrols a vault of its own, in whose name it writes.
    static base::Result<std::unique_ptr<SyncFiller>> make(SyncOffice &office, const QString &dong);

    /// That many changes; an error where the office does not take each of them. Once only.
    base::Done fill(qint64 changes);

    /// So many of the changes are notes.
    static qint64 notesOf(qint64 changes);

private:
    explicit SyncFiller(SyncOffice &office);
    base::Done begin(const QString &dong);
    syncing::Request request(qint64 first, qint64 end);
    domain::Change changeFor(qint64 number);
    domain::Change sealed(const domain::RecordType &type, const base::Id &record, const QJsonObject &fields);

    SyncOffice &m_office;
    base::SystemClock m_clock;
    base::SystemRandom m_random;
    base::IdMaker m_ids{m_clock, m_random};
    base::HybridClock m_hybrid{m_clock};
    std::unique_ptr<store::Vault> m_vault;
    std::unique_ptr<office::Desk> m_desk;
    QByteArray m_deviceKey;
    base::Id m_stream;
    syncing::DeviceFacts m_facts;
    base::Id m_household;
    base::Id m_person;
};

} // namespace bench
