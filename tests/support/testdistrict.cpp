// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdistrict.h"

#include "model/sql/transaction.h"
#include "model/store/vaultreplica.h"

namespace support {

bool TestDistrict::Keys::isSigned(
    const QByteArray &message, const QByteArray &signature, const base::Id &user) const
{
    return base::crypto::verify(message, signature, keys.value(user));
}

TestDistrict::TestDistrict()
    : dong(base::Id::make(1, m_random))
    , otherDong(base::Id::make(2, m_random))
    , common(base::Id::make(3, m_random))
{
    m_keys.keys.insert({}, m_key.publicKey);
    office().addStream(dong);
    office().addStream(otherDong);
    office().addStream(common, syncing::StreamKind::Catalogue);
}

syncing::Office TestDistrict::office()
{
    return syncing::Office(officeStore, m_authority, m_signer, m_keys, clock, m_random, limits);
}

syncing::Catalogue TestDistrict::catalogueFor(TestVault &vault) const
{
    syncing::Catalogue catalogue;
    catalogue.edition = m_edition;
    catalogue.forUser = vault.vault().identity().user;
    catalogue.home = m_homes.value(catalogue.forUser, dong);
    catalogue.common = common;
    catalogue.users = m_users;
    return catalogue;
}

void TestDistrict::enrol(TestVault &vault, const QList<base::Id> &streams)
{
    const store::Identity identity = vault.vault().identity();
    m_keys.keys.insert(identity.user, identity.publicKey);
    m_users.append({identity.user, identity.userName, identity.publicKey, {role}, clock.now(), 0, {}});
    ++m_edition;
    office().enrol(identity.device, identity.user);
    // What somebody of another dong writes goes there.
    if (!streams.isEmpty() && !streams.contains(dong))
        m_homes.insert(identity.user, streams.constFirst());
    setStreams(vault, streams.isEmpty() ? QList<base::Id>{dong, common} : streams);
    const store::OfficeLink link{
        QStringLiteral("127.0.0.1:1"), m_key.publicKey, {}, base::crypto::SigningKey::make(), 0, 0};
    EXPECT_OK(store::enrolment::begin(vault.vault(), vault.connection(), link, catalogueFor(vault)));
}

void TestDistrict::setStreams(TestVault &vault, const QList<base::Id> &streams)
{
    office().setRights(vault.vault().identity().user, {streams.begin(), streams.end()});
}

syncing::Request TestDistrict::ask(TestVault &vault)
{
    auto transaction = sql::Transaction::begin(vault.connection());
    store::VaultReplica replica(vault.vault(), vault.connection());
    const store::OwnerSigner signer(vault.vault().keys().signing);
    syncing::Device device(replica, signer, m_keys, clock, m_random);
    const auto request = device.request();
    EXPECT_OK(request);
    EXPECT_OK(transaction->commit());
    return request.value_or(syncing::Request());
}

syncing::Taken TestDistrict::take(TestVault &vault, const syncing::Response &response)
{
    auto transaction = sql::Transaction::begin(vault.connection());
    EXPECT_OK(store::enrolment::takeCatalogue(vault.connection(), catalogueFor(vault)));
    store::VaultReplica replica(vault.vault(), vault.connection());
    const store::OwnerSigner signer(vault.vault().keys().signing);
    syncing::Device device(replica, signer, m_keys, clock, m_random);
    const syncing::Taken taken = device.take(response);
    EXPECT_OK(replica.failure());
    EXPECT_TRUE(taken.damaged.isEmpty());
    if (taken.kind == syncing::Taken::Kind::Done) {
        EXPECT_OK(transaction->commit());
    }
    return taken;
}

syncing::Response TestDistrict::sync(TestVault &vault)
{
    syncing::Response response;
    for (int round = 0; round < 8; ++round) {
        response = office().handle(ask(vault));
        const syncing::Taken taken = take(vault, response);
        EXPECT_EQ(taken.kind, syncing::Taken::Kind::Done);
        if (!taken.hasMore && response.answers.isEmpty())
            break;
    }
    return response;
}

} // namespace support
