// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sync/officehouse.h"

#include "model/office/acts.h"
#include "model/office/backup.h"
#include "model/office/desk.h"
#include "model/office/packages.h"
#include "model/office/streams.h"
#include "model/wire/enrolcode.h"
#include "model/wire/package.h"
#include "model/work/codelists.h"
#include "model/work/disagreements.h"
#include "model/work/officedesk.h"
#include "resources/resources.h"
#include "ui/sync/synckeeper.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

class OfficeHouse::Door final : public work::OfficeDoor {
public:
    Door(office::Service &service, QByteArray key, std::shared_ptr<State> state)
        : m_service(service)
        , m_key(std::move(key))
        , m_state(std::move(state))
    {
    }
    base::Result<QByteArray> post(
        const QByteArray &path, const QByteArray &body, const base::Progress &progress) override
    {
        ++m_state->knocks;
        if (m_state->lastKnock > 0 && m_state->knocks > m_state->lastKnock)
            return base::Error{base::ErrorKind::Offline, u"broken"_s};
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, {}};
        if (m_state->way == Way::Away)
            return base::Error{base::ErrorKind::Offline, u"away"_s};
        if (m_state->way == Way::Busy)
            return base::Error{base::ErrorKind::OfficeBusy, u"busy"_s};
        const transport::Reply reply = m_service.handle({"POST", path, body, u"127.0.0.1"_s});
        if (reply.status == 403 && !reply.body.isEmpty())
            return reply.body;
        if (reply.status == 403)
            return base::Error{base::ErrorKind::NotAllowed, {}};
        if (reply.status != 200)
            return base::Error{base::ErrorKind::OfficeBusy, QString::number(reply.status)};
        return reply.body;
    }
    base::Result<QByteArray> officeKey(const base::Progress &) override
    {
        if (m_state->way == Way::Away)
            return base::Error{base::ErrorKind::Offline, u"away"_s};
        return m_key;
    }

private:
    office::Service &m_service;
    QByteArray m_key;
    std::shared_ptr<State> m_state;
};

class OfficeHouse::Doors final : public work::OfficeDoors {
public:
    explicit Doors(OfficeHouse &house)
        : m_house(house)
    {
    }
    base::Result<std::unique_ptr<work::OfficeDoor>> ofVault(work::Context &context) override
    {
        const auto state = work::officestate::read(context);
        if (!state)
            return state.error();
        if (!state->isEnrolled)
            return base::Error{base::ErrorKind::NotFound, u"on its own"_s};
        return door();
    }
    std::unique_ptr<work::OfficeDoor> ofCode(const wire::EnrolCode &, const base::Clock &) override
    {
        return door();
    }

private:
    std::unique_ptr<work::OfficeDoor> door()
    {
        return std::make_unique<Door>(
            *m_house.m_service, m_house.m_premises->secrets.identity().publicKey, m_house.m_state);
    }

    OfficeHouse &m_house;
};

OfficeHouse::OfficeHouse()
{
    initResources();
    const office::Place place{
        office::SecretPlaces::of(QDir(m_folder.path()).filePath(u"office"_s), {}, {}), {}};
    EXPECT_OK(office::opening::make(place, u"부산광역시 연제구"_s, clock, m_random));
    auto premises = office::opening::open(place, clock, m_random);
    EXPECT_OK(premises);
    m_premises = *premises;
    m_service = std::make_unique<office::Service>(m_premises);
    auto desk = office::Desk::open(m_premises);
    EXPECT_OK(desk);
    m_desk = std::move(*desk);
}

OfficeHouse::~OfficeHouse() = default;

std::shared_ptr<work::OfficeDoors> OfficeHouse::doors()
{
    return std::make_shared<Doors>(*this);
}

base::Result<QJsonObject> OfficeHouse::console(const QString &act, const QJsonObject &values)
{
    return m_desk->perform<QJsonObject>(
        [&](office::Hall &hall) { return office::acts::atConsole(hall, act, values); });
}

base::Done OfficeHouse::answer(const QString &path, const QString &to)
{
    const auto bytes = wire::readPackage(path);
    if (!bytes)
        return bytes.error();
    const auto answered = office::packages::answer(*m_desk, *bytes);
    return answered ? wire::writePackage(to, answered->package) : answered.error();
}

void OfficeHouse::sendPiecemeal()
{
    // It was made as one that may change.
    std::const_pointer_cast<office::Premises>(m_premises)->limits = {.entries = 7, .snapshotAfter = 10};
    EXPECT_OK(m_desk->perform(std::function<base::Done(office::Hall &)>([](office::Hall &hall) {
        hall.office.seal();
        return base::Done();
    })));
}

void OfficeHouse::keepCopy()
{
    EXPECT_OK(office::backup::noteOther(*m_desk));
}

void OfficeHouse::restore()
{
    EXPECT_OK(m_desk->perform(std::function<base::Done(office::Hall &)>([](office::Hall &hall) {
        hall.office.beginEpoch(syncing::Office::From::HereOn);
        return base::Done();
    })));
}

OfficeHouse::Code OfficeHouse::code(const QString &name, const QStringList &roles, const QString &dong)
{
    office::Context context = m_desk->context();
    if (!office::streams::ofDong(context, dong)) {
        EXPECT_OK(console(
            u"addDong"_s, {{u"dong"_s, dong}, {u"label"_s, dong.isEmpty() ? u"연제구청"_s : dong}}));
    }
    const auto made = console(
        u"enrolCode"_s, {{u"name"_s, name}, {u"dong"_s, dong}, {u"roles"_s, QJsonArray::fromStringList(roles)}});
    EXPECT_OK(made);
    const QByteArray secret = QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1());
    return {wire::enrolText({u"office.example"_s, 8443, secret,
                wire::officeHash(m_premises->secrets.identity().publicKey)}),
        wire::typedCode(secret)};
}

void OfficeHouse::enrol(
    support::TestDesk &desk, const QString &role, const QString &dong, const QString &name)
{
    desk.desk().sync().setDoors(doors());
    const QString whole = code(name, role.split(u','), dong).whole;
    desk.act([&](work::Context &context) {
        return work::officedesk::join(context, *doors(), {whole, {}}, u"행정 PC 3"_s, {});
    });
    desk.desk().sync().watch();
    desk.desk().sync().syncNow();
    EXPECT_FALSE(desk.desk().sync().trouble().has_value());
}

Colleague::Colleague(
    OfficeHouse &house, const QString &name, const QString &role, const QString &dong, const QString &label)
    : m_house(house)
    , m_vault(name)
{
    connect();
    EXPECT_OK(work::officedesk::join(
        *m_context, *house.doors(), {house.code(name, {role}, dong).whole, {}}, label, {}));
    sync();
}

Colleague::Colleague(OfficeHouse &house, Colleague &other)
    : m_house(house)
    , m_vault(u"copy"_s)
{
    other.m_context.reset();
    for (support::TestVault *vault : {&m_vault, &other.m_vault})
        vault->close();
    const QDir from = QFileInfo(other.m_vault.path()).dir();
    const QDir to = QFileInfo(m_vault.path()).dir();
    for (const QString &file : to.entryList(QDir::Files))
        EXPECT_TRUE(QFile::remove(to.filePath(file)));
    for (const QString &file : from.entryList(QDir::Files))
        EXPECT_TRUE(QFile::copy(from.filePath(file), to.filePath(file)));
    for (support::TestVault *vault : {&m_vault, &other.m_vault})
        vault->open();
    connect();
    other.connect();
}

void Colleague::connect()
{
    const auto codes = work::readCodeLists();
    EXPECT_OK(codes);
    m_codes = *codes;
    auto connection = m_vault.vault().connect({});
    EXPECT_OK(connection);
    m_context = std::make_unique<work::Context>(m_vault.vault(), std::move(*connection), m_codes);
}

void Colleague::sync()
{
    EXPECT_OK(work::officedesk::exchange(*m_context, *m_house.doors(), {}));
}

QList<domain::Act> Colleague::settleAll()
{
    QList<work::disagreements::Choice> choices;
    const auto open = work::disagreements::list(*m_context);
    EXPECT_OK(open);
    for (const domain::Disagreement &one : open.value_or(QList<domain::Disagreement>()))
        choices.append({one, domain::Settle::Mine});
    return work::disagreements::settleAll(*m_context, choices).acts;
}

base::Id Colleague::device()
{
    const auto state = work::officestate::read(*m_context);
    EXPECT_OK(state);
    return state ? state->device : base::Id();
}
