// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/work/papers/paperdistrict.h"

#include "model/domain/person.h"
#include "model/office/packages.h"
#include "model/store/attachments.h"
#include "model/wire/package.h"
#include "model/work/enrol.h"
#include "resources/resources.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace test {

base::Result<QByteArray> BreakingDoor::post(
    const QByteArray &path, const QByteArray &body, const base::Progress &progress)
{
    if (progress.isCancelled())
        return base::ErrorKind::Cancelled;
    const bool isPaper = path == "/v1/blobs";
    const bool breaks = isPaper && breaksAfter && papers >= *breaksAfter;
    if (breaks && !losesAnswer)
        return base::Error{base::ErrorKind::Offline, u"sending"_s};
    if (isPaper && !knowsPapers)
        return base::Error{base::ErrorKind::NotFound, u"404"_s};
    if (isPaper && busy > 0) {
        --busy;
        return base::Error{base::ErrorKind::OfficeBusy, u"429"_s};
    }
    if (isPaper && before)
        before();
    papers += isPaper;
    const transport::Reply reply = m_service.handle({"POST", path, body, u"127.0.0.1"_s});
    if (breaks)
        return base::Error{base::ErrorKind::Offline, u"receiving"_s};
    if (reply.status != 200 && reply.body.isEmpty())
        return base::Error{base::ErrorKind::NotAllowed, QString::number(reply.status)};
    return reply.body;
}

Officer::Officer(const QString &name)
    : m_vault(name)
    , m_codes(*work::readCodeLists())
{
    auto connection = m_vault.vault().connect({});
    EXPECT_OK(connection);
    m_context = std::make_unique<work::Context>(m_vault.vault(), std::move(*connection), m_codes);
}

base::Id Officer::attach(const QByteArray &bytes, const QString &name)
{
    domain::Person person;
    person.name = u"홍길동"_s;
    m_person = m_vault.put(person);
    return attachTo(m_person, bytes, name);
}

base::Id Officer::attachTo(const base::Id &person, const QByteArray &bytes, const QString &name)
{
    work::ConsentInput input;
    input.consent.parent = person;
    input.consent.form = u"collection"_s;
    input.consent.day = QDate(2026, 11, 20);
    input.consent.givenBy = u"self"_s;
    input.consent.method = u"paper"_s;
    input.paper = work::Paper{name, bytes};
    const auto id = work::consents::add(context(), input);
    EXPECT_OK(id);
    return id ? work::consents::find(context(), *id)->attachment : base::Id();
}

base::Result<work::packages::ReadIn> Officer::carry(office::Desk &desk)
{
    const QString there = m_vault.file(u"there-%1.carepack"_s.arg(++m_carried));
    const QString back = m_vault.file(u"back-%1.carepack"_s.arg(m_carried));
    if (const auto written = work::packages::out(context(), there); !written)
        return written.error();
    const auto answered = office::packages::answer(desk, *wire::readPackage(there));
    if (!answered)
        return answered.error();
    EXPECT_OK(wire::writePackage(back, answered->package));
    return work::packages::in(context(), back);
}

bool Officer::holds(const base::Id &attachment, const QByteArray &bytes)
{
    const auto held = store::attachments::read(connection(), attachment);
    return held && *held == bytes;
}

work::PaperStanding Officer::standing(const base::Id &attachment)
{
    const auto standing = work::sealedpapers::standingOf(context(), attachment);
    EXPECT_OK(standing);
    return standing.value_or(work::PaperStanding());
}

PaperDistrict::PaperDistrict()
{
    initResources();
    const office::Place place{
        office::SecretPlaces::of(QDir(m_folder.path()).filePath(u"office"_s), {}, {}), {}};
    EXPECT_OK(office::opening::make(place, u"부산광역시 연제구"_s, m_clock, m_random));
    const auto premises = office::opening::open(place, m_clock, m_random);
    EXPECT_OK(premises);
    m_premises = *premises;
    m_service = std::make_unique<office::Service>(m_premises);
    m_desk = std::move(*office::Desk::open(m_premises));
    for (const QString &dong : {u"1001"_s, u"1002"_s})
        EXPECT_OK(console(u"addDong"_s, {{u"dong"_s, dong}, {u"label"_s, u"동 "_s + dong}}));
}

base::Result<QJsonObject> PaperDistrict::console(const QString &act, const QJsonObject &values)
{
    return m_desk->perform<QJsonObject>(
        [&](office::Hall &hall) { return office::acts::atConsole(hall, act, values); });
}

base::Id PaperDistrict::streamOf(const QString &dong)
{
    office::Context context = m_desk->context();
    const auto stream = office::streams::ofDong(context, dong);
    return stream ? stream->id : base::Id();
}

void PaperDistrict::enrol(Officer &officer, const QString &dong)
{
    const auto made = console(u"enrolCode"_s,
        {{u"name"_s, officer.context().userName()}, {u"dong"_s, dong},
            {u"roles"_s, QJsonArray{u"dongTeamLeader"_s}}});
    ASSERT_OK(made);
    const QByteArray key = m_premises->secrets.identity().publicKey;
    const wire::EnrolCode code{u"127.0.0.1"_s, 1,
        QByteArray::fromHex(made->value("secret"_L1).toString().toLatin1()), wire::officeHash(key)};
    BreakingDoor door = PaperDistrict::door();
    ASSERT_OK(work::enrol::join(officer.context(), door, code, u"노트북"_s));
}

QByteArray PaperDistrict::paper(qsizetype size, quint64 seed)
{
    base::SeededRandom random(seed);
    const QByteArray begin = "%PDF-1.7 ";
    return begin + random.bytes(size - begin.size());
}

} // namespace test
