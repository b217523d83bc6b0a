// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/random.h"
#include "model/office/opening.h"
#include "model/office/service.h"
#include "model/sync/device.h"
#include "model/wire/codec.h"
#include "model/wire/enrolment.h"
#include "model/wire/letter.h"
#include "model/wire/officeact.h"
#include "model/wire/refusal.h"
#include "tests/sim/memoryreplica.h"
#include "tests/support/expect.h"
#include "tests/support/fakeclock.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace office::test {

/// Signs with a key of its own.
class KeySigner final : public syncing::Signer {
public:
    explicit KeySigner(const base::crypto::SigningKey &key)
        : m_key(key)
    {
    }
    QByteArray sign(const QByteArray &message) const override
    {
        return base::crypto::sign(message, m_key.secretKey);
    }

private:
    const base::crypto::SigningKey &m_key;
};

/// A vault at the other end of the line, with a replica in memory.
class Vault final : public syncing::SignatureCheck {
public:
    Vault(Service &service, QByteArray officeKey, const base::Clock &clock, base::Random &random);

    base::Id user() const { return m_replica.facts().user; }
    base::Id device() const { return m_replica.facts().device; }
    const base::crypto::SigningKey &userKey() const { return m_userKey; }
    const base::crypto::SigningKey &deviceKey() const { return m_deviceKey; }
    const syncing::Catalogue &catalogue() const { return m_catalogue; }
    sim::MemoryReplica &replica() { return m_replica; }
    const syncing::Response &lastResponse() const { return m_lastResponse; }

    /// All that the other has, its keys too.
    void becomeCopyOf(const Vault &other);
    /// The office has moved to another machine.
    void goTo(Service &service) { m_service = &service; }

    wire::EnrolRequest enrolRequest(const QByteArray &secret);
    /// The status of the answer.
    int enrol(const QByteArray &secret) { return enrol(enrolRequest(secret)); }
    int enrol(const wire::EnrolRequest &request);
    /// What the office said beside 403 to the last one.
    std::optional<wire::Why> whyNot;
    QByteArray enrolPostOf(const wire::EnrolRequest &request) const;

    syncing::Device machine();
    /// Writes the name of a new person; the id of the record.
    base::Id write(const base::Id &stream, const QString &name = QStringLiteral("홍길동"));
    /// What became of the last change that was offered.
    syncing::Answer lastAnswer() const { return m_lastResponse.answers.constLast(); }
    base::Result<base::Id> change(const base::Id &stream, syncing::Kind kind, const base::Id &record,
        const syncing::Body &body, const QString &type = QStringLiteral("person"));
    QByteArray syncLetter();
    /// The status of the last answer; goes on while there is more.
    int sync();
    int take(const transport::Reply &reply);
    bool reads(const base::Id &stream, const base::Id &record);
    /// Are shown with each request.
    QList<syncing::Voucher> vouchers;

    wire::OfficeOrder order(const QString &act, const QJsonObject &values) const;
    QByteArray orderLetter(const wire::SignedOrder &order) const;
    wire::SignedOrder signedOrder(const wire::OfficeOrder &order) const;
    /// Why the office took this letter no further, as a vault learns it; the status where it said nothing.
    QString whyIn(const transport::Reply &reply, const QByteArray &asked) const;
    /// What the office answered; NotAllowed with the reason, or with "403" where it said nothing.
    base::Result<QJsonObject> ask(
        const QString &act, const QJsonObject &values = {}, Vault *second = nullptr);
    base::Result<QJsonObject> send(const QByteArray &letter);

    bool isSigned(
        const QByteArray &message, const QByteArray &signature, const base::Id &user) const override;

private:
    Service *m_service;
    QByteArray m_officeKey;
    const base::Clock &m_clock;
    base::Random &m_random;
    base::crypto::SigningKey m_userKey = base::crypto::SigningKey::make();
    base::crypto::SigningKey m_deviceKey = base::crypto::SigningKey::make();
    KeySigner m_signer{m_userKey};
    sim::MemoryReplica m_replica;
    syncing::Catalogue m_catalogue;
    syncing::Response m_lastResponse;
};

/// A whole office in a temporary folder, over an encrypted file or a database of a PostgreSQL server.
class Bench : public ::testing::TestWithParam<sql::Engine> {
public:
    void SetUp() override;

    static Place placeIn(const QString &folder, const QString &database = {});
    QString file(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Vault> vault();
    /// Somebody with this role in this dong (whose stream is made), enrolled and synced.
    std::unique_ptr<Vault> person(const QString &name, const QString &role, const QString &dong = {});
    std::unique_ptr<Vault> firstAdministrator();
    QByteArray code(const QString &name, const QStringList &roles, const QString &dong = {});
    base::Result<QJsonObject> console(const QString &act, const QJsonObject &values = {});
    base::Id streamOf(const QString &dong);
    /// What the office answers to a change that `by` makes in this stream (that of his dong), and a second person signs
    /// with this key, where there is one.
    syncing::Answer offer(Vault &by, syncing::Kind kind, const QString &type, const base::Id &record,
        syncing::Body body, const base::Id &second = {}, const base::crypto::SigningKey *key = nullptr,
        const base::Id &stream = {});
    transport::Reply post(const QByteArray &path, const QByteArray &body);
    QByteArray officeKey() const { return m_premises->secrets.identity().publicKey; }
    Service &service() { return *m_service; }
    Desk &desk() { return *m_desk; }

    support::FakeClock m_clock;
    base::SystemRandom m_random;

protected:
    /// An empty database of the engine; an empty text for a file.
    static QString newDatabase();
    void open(const Place &place);
    void close();
    /// A folder and a database of their own, with the same data key.
    Place elsewhere() const;
    /// Goes on as the office of this backup, elsewhere and a second later.
    void restoreFrom(const QString &backup);

    QTemporaryDir m_folder;
    Place m_place;
    FirstWords m_words;
    std::shared_ptr<const Premises> m_premises;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Desk> m_desk;
};

inline std::string engineName(const ::testing::TestParamInfo<sql::Engine> &engine)
{
    return engine.param == sql::Engine::Sqlite ? "Sqlcipher" : "Postgres";
}

/// Suites of the office run on both engines.
#define ON_BOTH_ENGINES(suite)                                                                               \
    INSTANTIATE_TEST_SUITE_P(                                                                                \
        Engines, suite, ::testing::Values(sql::Engine::Sqlite, sql::Engine::Postgres), engineName)

} // namespace office::test
