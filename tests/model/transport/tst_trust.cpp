// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/enrolcode.h"
#include "tests/model/transport/rawline.h"
#include "tests/model/transport/testoffice.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::crypto::SigningKey;
using support::OddServer;
using support::TestOffice;
using transport::HttpsClient;

namespace {

constexpr base::Moment kOneDay = 86'400'000;

TEST(Certificates, tellTheIdentityKey)
{
    const SigningKey office = SigningKey::make();
    const auto identity = transport::identityCertificate(office);
    ASSERT_OK(identity);
    EXPECT_EQ(transport::identityKeyOf(*identity).value(), office.publicKey);
    EXPECT_EQ(*identity, transport::identityCertificate(office).value()) << "the same bytes each time";
    const auto server = transport::makeServerCertificate(office, {u"a.example"_s, u"::1"_s}, 0, 30);
    ASSERT_OK(server);
    EXPECT_EQ(transport::identityKeyOf(server->chain).value(), office.publicKey);
    EXPECT_TRUE(server->chain.endsWith(*identity));
    EXPECT_EQ(server->until, 30 * kOneDay);
    EXPECT_ERROR(transport::identityKeyOf("nothing"), ErrorKind::InvalidInput);
    EXPECT_FALSE(transport::identityCertificate({office.publicKey, base::LockedBytes(3)}));
}

TEST(Trust, takesThePinnedKeyOrItsHashOrLearnsIt)
{
    TestOffice office;
    for (const QByteArray &pin :
        {office.key.publicKey, wire::officeHash(office.key.publicKey), QByteArray()}) {
        HttpsClient client(u"127.0.0.1"_s, office.server.port(), pin, office.clock);
        EXPECT_EQ(client.officeKey(), QByteArray());
        EXPECT_OK(client.post("/echo", "x"));
        EXPECT_EQ(client.officeKey(), office.key.publicKey);
    }
}

TEST(Trust, refusesAnotherOffice)
{
    TestOffice office;
    const SigningKey other = SigningKey::make();
    for (const QByteArray &pin : {other.publicKey, wire::officeHash(other.publicKey), QByteArray("short")}) {
        HttpsClient client(u"127.0.0.1"_s, office.server.port(), pin, office.clock);
        EXPECT_ERROR(client.post("/echo", "secret"), ErrorKind::WrongOffice);
        EXPECT_EQ(client.officeKey(), QByteArray());
    }
    EXPECT_EQ(office.handler.calls, 0) << "nothing was sent";
}

/// A server whose certificates somebody has put together.
base::Result<transport::Reply> answerOf(
    const TestOffice &office, const transport::ServerCertificate &certificate)
{
    OddServer odd(OddServer::Speaks::Tls13, certificate, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    return office.client({2000, 2000, 4000}, odd.port())->post("/echo", {});
}

TEST(Trust, refusesForgedChains)
{
    const TestOffice office;
    const SigningKey thief = SigningKey::make();
    EXPECT_OK(answerOf(office, office.certificate()));
    auto forged = transport::makeServerCertificate(thief, {}, office.clock.now(), 30);
    ASSERT_OK(forged);
    EXPECT_ERROR(answerOf(office, *forged), ErrorKind::WrongOffice);
    // The identity of the office is no secret: anybody can put it behind his own certificate.
    forged->chain += transport::identityCertificate(office.key).value();
    EXPECT_ERROR(answerOf(office, *forged), ErrorKind::WrongOffice);
    const qsizetype second = forged->chain.indexOf("-----BEGIN", 10);
    forged->chain = forged->chain.left(second) + transport::identityCertificate(office.key).value();
    EXPECT_ERROR(answerOf(office, *forged), ErrorKind::WrongOffice);
}

TEST(Trust, tellsAnEndedCertificateFromAWrongOne)
{
    TestOffice office;
    EXPECT_OK(office.client()->post("/echo", {}));
    office.clock.advance(31 * kOneDay);
    const auto ended = office.client()->post("/echo", {});
    EXPECT_ERROR(ended, ErrorKind::CertificateExpired);
    EXPECT_TRUE(ended.error().detail.contains(u"ended"_s));
    office.clock.advance(-34 * kOneDay);
    const auto early = office.client()->post("/echo", {});
    EXPECT_ERROR(early, ErrorKind::CertificateExpired);
    EXPECT_TRUE(early.error().detail.contains(u"not begun"_s)) << "probably the clock of this PC";
    EXPECT_ERROR(
        office.client({}, 0, SigningKey::make().publicKey)->post("/echo", {}), ErrorKind::WrongOffice)
        << "a wrong key is the worse news";
}

TEST(Trust, takesARenewedCertificateOnNewConnections)
{
    TestOffice office;
    const auto kept = office.client();
    ASSERT_OK(kept->post("/echo", {}));
    office.clock.advance(31 * kOneDay);
    ASSERT_OK(office.server.renew(office.certificate()));
    EXPECT_OK(office.client()->post("/echo", {}));
    EXPECT_OK(kept->post("/echo", {})) << "what is open stays";
    transport::ServerCertificate odd;
    odd.chain = "no certificate";
    EXPECT_ERROR(office.server.renew(odd), ErrorKind::InvalidInput);
    EXPECT_OK(office.client()->post("/echo", {}));
}

TEST(Trust, speaksTls13Only)
{
    TestOffice office;
    support::RawLine modern(office.server.port());
    EXPECT_TRUE(modern.isOpen());
    support::RawLine old(office.server.port(), TLS1_2_VERSION);
    EXPECT_FALSE(old.isOpen());

    OddServer oldServer(OddServer::Speaks::Tls12, office.certificate(), "");
    EXPECT_ERROR(
        office.client({2000, 2000, 4000}, oldServer.port())->post("/echo", "x"), ErrorKind::WrongOffice);
    OddServer plain(OddServer::Speaks::Plain, office.certificate(), "HTTP/1.1 302 Please log in\r\n\r\n");
    EXPECT_ERROR(office.client({2000, 2000, 4000}, plain.port())->post("/echo", "x"), ErrorKind::WrongOffice)
        << "such as the login page of a guest network";
}

TEST(Trust, answersPlainTextWithNothingReadable)
{
    TestOffice office;
    support::BareLine bare(office.server.port());
    bare.write("POST /echo HTTP/1.1\r\nContent-Length: 0\r\n\r\n");
    EXPECT_EQ(bare.readAll().find("HTTP"), std::string::npos);
    EXPECT_EQ(office.handler.calls, 0);
}

} // namespace
