// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/office/bench.h"

#include "model/office/backup.h"
#include "model/sync/second.h"

#include "model/sync/catalogue.h"
#include "resources/resources.h"
#include "tests/support/postgresserver.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace office::test {

Vault::Vault(Service &service, QByteArray officeKey, const base::Clock &clock, base::Random &random)
    : m_service(&service)
    , m_officeKey(std::move(officeKey))
    , m_clock(clock)
    , m_random(random)
{
    m_replica.data().facts.device = base::Id::make(clock.now(), random);
    m_replica.data().facts.user = base::Id::make(clock.now(), random);
}

void Vault::becomeCopyOf(const Vault &other)
{
    m_userKey = other.m_userKey.clone();
    m_deviceKey = other.m_deviceKey.clone();
    m_replica.data() = other.m_replica.data();
    m_catalogue = other.m_catalogue;
}

wire::EnrolRequest Vault::enrolRequest(const QByteArray &secret)
{
    wire::EnrolRequest request;
    request.officeKey = m_officeKey;
    request.user = user();
    request.userName = u"누구"_s;
    request.userKey = m_userKey.publicKey;
    request.device = device();
    request.deviceKey = m_deviceKey.publicKey;
    request.label = u"노트북"_s;
    wire::prove(request, secret, m_userKey.secretKey);
    return request;
}

QByteArray Vault::enrolPostOf(const wire::EnrolRequest &request) const
{
    const wire::Letter letter{
        wire::LetterKind::Enrol, request.device, {}, m_clock.now(), 0, {}, wire::encode(request)};
    return wire::enrolPost(m_deviceKey.publicKey, *wire::seal(letter, m_deviceKey, m_officeKey));
}

int Vault::enrol(const wire::EnrolRequest &request)
{
    const transport::Reply reply
        = m_service->handle({"POST", "/v1/enrol", enrolPostOf(request), u"127.0.0.1"_s});
    whyNot.reset();
    if (reply.status != 200) {
        const auto told = wire::open(reply.body, m_officeKey, m_deviceKey, m_clock.now());
        const auto refusal = told ? wire::decodeRefusal(told->payload) : told.error();
        if (refusal)
            whyNot = refusal->why;
        return reply.status;
    }
    const auto letter = wire::open(reply.body, m_officeKey, m_deviceKey, m_clock.now());
    EXPECT_OK(letter);
    const auto enrolled = wire::decodeEnrolled(letter->payload);
    EXPECT_OK(enrolled);
    EXPECT_EQ(enrolled->officeKey, m_officeKey);
    EXPECT_TRUE(base::crypto::verify(
        wire::catalogueSignedBytes(enrolled->catalogue.bytes), enrolled->catalogue.signature, m_officeKey));
    m_catalogue = *syncing::Catalogue::decode(enrolled->catalogue.bytes);
    return reply.status;
}

syncing::Device Vault::machine()
{
    return {m_replica, m_signer, *this, m_clock, m_random};
}

base::Id Vault::write(const base::Id &stream, const QString &name)
{
    syncing::Body body;
    body.writes.append({u"name"_s, QJsonValue(), name});
    const base::Id record = base::Id::make(m_clock.now(), m_random);
    EXPECT_OK(change(stream, syncing::Kind::Create, record, body));
    return record;
}

base::Result<base::Id> Vault::change(const base::Id &stream, syncing::Kind kind, const base::Id &record,
    const syncing::Body &body, const QString &type)
{
    return machine().save(stream, kind, type, record, body);
}

QByteArray Vault::syncLetter()
{
    auto request = machine().request();
    EXPECT_OK(request);
    request->catalogue = m_catalogue.edition;
    request->vouchers = vouchers;
    const wire::Letter letter{
        wire::LetterKind::Request, device(), {}, m_clock.now(), 0, {}, wire::encode(*request)};
    return *wire::seal(letter, m_deviceKey, m_officeKey);
}

int Vault::sync()
{
    for (int round = 0;; ++round) {
        const int status = take(m_service->handle({"POST", "/v1/sync", syncLetter(), u"127.0.0.1"_s}));
        if (status >= 0 || round > 20)
            return std::abs(status);
    }
}

int Vault::take(const transport::Reply &reply)
{
    if (reply.status != 200)
        return reply.status;
    const auto letter = wire::open(reply.body, m_officeKey, m_deviceKey, m_clock.now());
    EXPECT_OK(letter);
    const auto response = wire::decodeResponse(letter->payload);
    EXPECT_OK(response);
    m_lastResponse = *response;
    if (response->catalogue) {
        EXPECT_TRUE(base::crypto::verify(wire::catalogueSignedBytes(response->catalogue->bytes),
            response->catalogue->signature, m_officeKey));
        m_catalogue = *syncing::Catalogue::decode(response->catalogue->bytes);
    }
    const syncing::Taken taken = machine().take(*response);
    EXPECT_EQ(taken.kind, syncing::Taken::Kind::Done);
    EXPECT_TRUE(taken.damaged.isEmpty());
    return taken.hasMore ? -reply.status : reply.status;
}

bool Vault::reads(const base::Id &stream, const base::Id &record)
{
    return m_replica.record(stream, record).presence == syncing::Presence::Here;
}

bool Vault::isSigned(const QByteArray &message, const QByteArray &signature, const base::Id &id) const
{
    if (id.isNil())
        return base::crypto::verify(message, signature, m_officeKey);
    const syncing::CatalogueUser *user = m_catalogue.user(id);
    return user && base::crypto::verify(message, signature, user->publicKey);
}

wire::OfficeOrder Vault::order(const QString &act, const QJsonObject &values) const
{
    return {base::Id::make(m_clock.now(), m_random), user(), m_clock.now(), m_officeKey, act, values};
}

wire::SignedOrder Vault::signedOrder(const wire::OfficeOrder &order) const
{
    const QByteArray bytes = wire::encodeOrder(order);
    return {bytes, wire::orderSignature(bytes, m_userKey.secretKey), {}, {}};
}

QByteArray Vault::orderLetter(const wire::SignedOrder &order) const
{
    const wire::Letter letter{
        wire::LetterKind::Admin, m_replica.facts().device, {}, m_clock.now(), 0, {}, wire::encode(order)};
    return *wire::seal(letter, m_deviceKey, m_officeKey);
}

base::Result<QJsonObject> Vault::send(const QByteArray &letter)
{
    const transport::Reply reply = m_service->handle({"POST", "/v1/admin", letter, u"127.0.0.1"_s});
    if (reply.status != 200)
        return base::Error{base::ErrorKind::NotAllowed, whyIn(reply, letter)};
    const auto answer = wire::open(reply.body, m_officeKey, m_deviceKey, m_clock.now());
    EXPECT_OK(answer);
    return wire::decodeOrderReply(answer->payload);
}

QString Vault::whyIn(const transport::Reply &reply, const QByteArray &asked) const
{
    if (reply.body.isEmpty())
        return QString::number(reply.status);
    EXPECT_EQ(reply.status, 403);
    const auto answer = wire::openAnswer(
        reply.body, wire::LetterKind::Response, asked, m_officeKey, m_deviceKey, m_clock.now());
    EXPECT_ERROR(answer, base::ErrorKind::LetterRefused);
    return answer.error().detail;
}

base::Result<QJsonObject> Vault::ask(const QString &act, const QJsonObject &values, Vault *second)
{
    wire::SignedOrder signedBoth = signedOrder(order(act, values));
    if (second) {
        signedBoth.second = second->user();
        signedBoth.secondSignature
            = wire::secondOrderSignature(signedBoth.bytes, second->m_userKey.secretKey);
    }
    return send(orderLetter(signedBoth));
}

Place Bench::placeIn(const QString &folder, const QString &database)
{
    return {SecretPlaces::of(QDir(folder).filePath(u"office"_s), {}, {}), database};
}

QString Bench::newDatabase()
{
    return GetParam() == sql::Engine::Postgres ? support::PostgresServer::shared()->newDatabase() : QString();
}

void Bench::SetUp()
{
    initResources();
    if (GetParam() == sql::Engine::Postgres && !support::PostgresServer::shared())
        GTEST_SKIP() << support::PostgresServer::missing().toStdString();
    m_place = placeIn(m_folder.path(), newDatabase());
    auto words = opening::make(m_place, u"부산광역시 연제구"_s, m_clock, m_random);
    ASSERT_OK(words);
    m_words = *words;
    open(m_place);
}

void Bench::open(const Place &place)
{
    auto premises = opening::open(place, m_clock, m_random);
    ASSERT_OK(premises);
    m_premises = *premises;
    m_service = std::make_unique<Service>(m_premises);
    auto desk = Desk::open(m_premises);
    ASSERT_OK(desk);
    m_desk = std::move(*desk);
}

void Bench::close()
{
    m_desk.reset();
    m_service.reset();
    m_premises.reset();
}

Place Bench::elsewhere() const
{
    Place place = placeIn(file(u"other"_s), newDatabase());
    place.secrets.dataKey = m_place.secrets.dataKey;
    return place;
}

void Bench::restoreFrom(const QString &backup)
{
    const Place place = elsewhere();
    close();
    m_clock.advance(1000);
    ASSERT_OK(backup::restore(place, backup, m_clock, m_random));
    open(place);
}

std::unique_ptr<Vault> Bench::vault()
{
    return std::make_unique<Vault>(*m_service, officeKey(), m_clock, m_random);
}

base::Result<QJsonObject> Bench::console(const QString &act, const QJsonObject &values)
{
    return m_desk->perform<QJsonObject>([&](Hall &hall) { return acts::atConsole(hall, act, values); });
}

base::Id Bench::streamOf(const QString &dong)
{
    Context context = m_desk->context();
    const auto stream = streams::ofDong(context, dong);
    return stream ? stream->id : base::Id();
}

QByteArray Bench::code(const QString &name, const QStringList &roles, const QString &dong)
{
    if (streamOf(dong).isNil()) {
        EXPECT_OK(console(u"addDong"_s, {{u"dong"_s, dong}, {u"label"_s, u"동 "_s + dong}}));
    }
    const auto made = console(u"enrolCode"_s,
        {{u"name"_s, name}, {u"dong"_s, dong}, {u"roles"_s, QJsonArray::fromStringList(roles)}, {u"new"_s, true}});
    EXPECT_OK(made);
    return QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1());
}

std::unique_ptr<Vault> Bench::person(const QString &name, const QString &role, const QString &dong)
{
    auto one = vault();
    EXPECT_EQ(one->enrol(code(name, {role}, dong)), 200);
    EXPECT_EQ(one->sync(), 200);
    return one;
}

std::unique_ptr<Vault> Bench::firstAdministrator()
{
    auto one = vault();
    EXPECT_EQ(one->enrol(m_words.adminSecret), 200);
    EXPECT_EQ(one->sync(), 200);
    return one;
}

syncing::Answer Bench::offer(Vault &by, syncing::Kind kind, const QString &type, const base::Id &record,
    syncing::Body body, const base::Id &second, const base::crypto::SigningKey *key, const base::Id &stream)
{
    domain::Change change;
    change.header.id = base::Id::make(m_clock.now(), m_random);
    change.header.act = change.header.id;
    change.header.user = by.user();
    change.header.recordType = type;
    change.header.record = record;
    change.header.kind = syncing::headerKind(kind);
    change.header.clock = {m_clock.now(), 0};
    if (key)
        syncing::setSecond(
            body, {second, base::crypto::sign(syncing::secondSignedBytes(change.header), key->secretKey)});
    change.salt = m_random.bytes(32);
    change.body = body.encoded();
    syncing::DeviceFacts facts = by.replica().facts();
    syncing::sealChange(change, facts, KeySigner(by.userKey()));
    auto request = *by.machine().request();
    request.vouchers = by.vouchers;
    request.pushes.append({stream.isNil() ? by.catalogue().home : stream, change, false});
    const wire::Letter letter{
        wire::LetterKind::Request, by.device(), {}, m_clock.now(), 0, {}, wire::encode(request)};
    const transport::Reply reply = post("/v1/sync", *wire::seal(letter, by.deviceKey(), officeKey()));
    const auto response = wire::decodeResponse(
        wire::open(reply.body, officeKey(), by.deviceKey(), m_clock.now())->payload);
    by.replica().data().facts.k = facts.k;
    by.replica().data().facts.head = facts.head;
    return response->answers.constLast();
}

transport::Reply Bench::post(const QByteArray &path, const QByteArray &body)
{
    return m_service->handle({"POST", path, body, u"127.0.0.1"_s});
}

} // namespace office::test
