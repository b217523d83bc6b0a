// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/opening.h"
#include "model/office/service.h"
#include "model/work/officedoors.h"
#include "tests/support/testdesk.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace office {
class Desk;
}

/// A whole district office in a temporary folder, with its doors in process: letters are sealed, opened and
/// answered as over the network, but nothing listens. Its clock has to be moved with those of the vaults.
class OfficeHouse {
public:
    /// How the way to the office is just now.
    enum class Way { Open, Away, Busy };

    OfficeHouse();
    ~OfficeHouse();

    std::shared_ptr<work::OfficeDoors> doors();
    void setWay(Way way) { m_state->way = way; }
    /// The line breaks after so many further posts.
    void breakAfter(int posts) { m_state->lastKnock = m_state->knocks + posts; }
    /// What it holds becomes a snapshot with its history behind it, and goes out a few entries at a time.
    void sendPiecemeal();
    /// Posts that came through, or tried to.
    int knocks() const { return m_state->knocks; }

    struct Code {
        QString whole; ///< as in a file
        QString typed;
    };
    /// An empty dong is the district's own.
    Code code(const QString &name, const QStringList &roles, const QString &dong);
    /// As if another means than its own backups had kept all that it has.
    void keepCopy();
    /// As if it had been made out of a backup that holds all that it has.
    void restore();
    /// As whoever carries files: the office reads the one at `path`, and its answer is at `to`.
    base::Done answer(const QString &path, const QString &to);
    base::Result<QJsonObject> console(const QString &act, const QJsonObject &values = {});

    /// Makes the vault of the desk one of the office's, and brings it in step. Several roles have commas between.
    void enrol(support::TestDesk &desk, const QString &role = QStringLiteral("dongOfficer"),
        const QString &dong = QStringLiteral("연산제1동"), const QString &name = QStringLiteral("윤해솔"));

    support::FakeClock clock;

private:
    struct State {
        Way way = Way::Open;
        int knocks = 0;
        int lastKnock = 0; ///< after which the line is broken; 0: it holds
    };
    class Door;
    class Doors;

    QTemporaryDir m_folder;
    base::SystemRandom m_random;
    std::shared_ptr<const office::Premises> m_premises;
    std::unique_ptr<office::Service> m_service;
    std::unique_ptr<office::Desk> m_desk;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// A colleague at another PC: a vault of its own that belongs to the same office.
class Colleague {
public:
    Colleague(OfficeHouse &house, const QString &name, const QString &role = QStringLiteral("dongOfficer"),
        const QString &dong = QStringLiteral("연산제1동"), const QString &label = QStringLiteral("행정 PC 7"));
    /// The same vault once more, copied as it lies there; `other` is closed and opened for it.
    Colleague(OfficeHouse &house, Colleague &other);

    void sync();
    /// Decides all that is open for him, by the first value of each; the acts.
    QList<domain::Act> settleAll();
    base::Id device();
    work::Context &context() { return *m_context; }
    support::TestVault &vault() { return m_vault; }

private:
    void connect();

    OfficeHouse &m_house;
    support::TestVault m_vault;
    domain::CodeLists m_codes;
    std::unique_ptr<work::Context> m_context;
};
