// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/opening.h"
#include "model/office/service.h"
#include "model/work/codelists.h"
#include "model/work/consents.h"
#include "model/work/context.h"
#include "model/work/officedoor.h"
#include "model/work/packages.h"
#include "model/work/sealedpapers.h"
#include "model/work/syncrun.h"
#include "tests/support/testvault.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace test {

/// The way to an office in this process. Breaks where a test wants it to: before a letter about papers gets
/// there, or on the way back of its answer.
class BreakingDoor final : public work::OfficeDoor {
public:
    BreakingDoor(office::Service &service, QByteArray officeKey)
        : m_service(service)
        , m_officeKey(std::move(officeKey))
    {
    }

    base::Result<QByteArray> post(
        const QByteArray &path, const QByteArray &body, const base::Progress &progress) override;
    base::Result<QByteArray> officeKey(const base::Progress &) override { return m_officeKey; }

    int papers = 0; ///< letters about papers that got there
    int busy = 0; ///< so many of the next are answered that the office has too much to do
    std::optional<int> breaksAfter; ///< after so many the line is dead
    bool losesAnswer = false; ///< the one that it dies with gets there
    bool knowsPapers = true; ///< an older office does not
    std::function<void()> before; ///< each letter about papers

private:
    office::Service &m_service;
    QByteArray m_officeKey;
};

/// A vault with its owner, enrolled where `code` is not empty.
class Officer {
public:
    explicit Officer(const QString &name);

    work::Context &context() { return *m_context; }
    sql::Connection &connection() { return m_context->connection(); }
    support::TestVault &vault() { return m_vault; }

    /// A person with a consent and its paper; the id of the attachment.
    base::Id attach(const QByteArray &bytes, const QString &name = QStringLiteral("동의서.pdf"));
    /// The same for a person who is there.
    base::Id attachTo(
        const base::Id &person, const QByteArray &bytes, const QString &name = QStringLiteral("동의서.pdf"));
    base::Result<work::SyncReport> sync(BreakingDoor &door, const base::Progress &progress = {})
    {
        return work::syncrun::run(context(), door, progress);
    }
    /// A package to the office and its answer back; what was read in.
    base::Result<work::packages::ReadIn> carry(office::Desk &desk);
    bool holds(const base::Id &attachment, const QByteArray &bytes);
    work::PaperStanding standing(const base::Id &attachment);
    const base::Id &person() const { return m_person; }

private:
    support::TestVault m_vault;
    domain::CodeLists m_codes;
    std::unique_ptr<work::Context> m_context;
    base::Id m_person;
    int m_carried = 0;
};

/// An office with two dongs.
class PaperDistrict : public ::testing::Test {
protected:
    PaperDistrict();

    void enrol(Officer &officer, const QString &dong = QStringLiteral("1001"));
    base::Result<QJsonObject> console(const QString &act, const QJsonObject &values = {});
    base::Id streamOf(const QString &dong);
    BreakingDoor door() { return {*m_service, m_premises->secrets.identity().publicKey}; }
    office::Desk &desk() { return *m_desk; }
    /// A paper of this size; the same seed gives the same.
    static QByteArray paper(qsizetype size, quint64 seed = 1);

    QTemporaryDir m_folder;
    support::FakeClock m_clock;
    base::SystemRandom m_random;
    std::shared_ptr<const office::Premises> m_premises;
    std::unique_ptr<office::Service> m_service;
    std::unique_ptr<office::Desk> m_desk;
};

} // namespace test
