// SPDX-License-Identifier: GPL-3.0-or-later
// Each role at each act, and what a key in the wrong hands opens.
#include "tests/model/office/bench.h"

#include <QJsonArray>

#include <map>

using namespace Qt::StringLiterals;

namespace office::test {
namespace {

using base::ErrorKind;

class Privileges : public Bench {
protected:
    /// What each act is asked with; whether it is done is not the question, but whether it is let through.
    QJsonObject valuesOf(const QString &act, const Vault &other) const
    {
        const QString nobody = base::Id::make(1, m_random).toString();
        if (act == u"addDong")
            return {{u"dong"_s, u"9"_s}, {u"label"_s, u"아홉"_s}};
        if (act == u"enrolCode")
            return {{u"name"_s, u"새"_s}, {u"roles"_s, QJsonArray{u"administrator"_s}}};
        if (act == u"setCap")
            return {{u"month"_s, u"2026-12"_s}, {u"services"_s, 3}};
        if (act == u"setPlaces")
            return {{u"offer"_s, u"x"_s}, {u"places"_s, 5}};
        if (act == u"review" || act == u"accesses")
            return {{u"month"_s, u"2026-11"_s}};
        return {{u"user"_s, other.user().toString()}, {u"device"_s, nobody}, {u"change"_s, nobody},
            {u"take"_s, true}, {u"case"_s, nobody}, {u"to"_s, nobody}, {u"proposal"_s, nobody},
            {u"role"_s, u"facilitator"_s}, {u"dong"_s, QString()}};
    }

    /// One letter for each act: y let through, t waits for a second person, n refused.
    QString rowOf(Vault &vault, const Vault &other, const QStringList &acts)
    {
        QString row;
        for (const QString &act : acts) {
            const auto answer = vault.ask(act, valuesOf(act, other));
            const bool isRefused = !answer && answer.error().kind == ErrorKind::NotAllowed;
            const bool waits = answer && answer->contains("waiting"_L1);
            row += isRefused ? u'n' : waits ? u't' : u'y';
        }
        return row;
    }

    mutable base::SystemRandom m_random;
};

TEST_P(Privileges, areThoseOfTheTable)
{
    const QStringList acts{u"users"_s, u"devices"_s, u"streams"_s, u"addDong"_s, u"enrolCode"_s, u"endRole"_s,
        u"grantRole"_s, u"revoke"_s, u"wipe"_s, u"quarantine"_s, u"verdict"_s, u"move"_s, u"restrict"_s,
        u"endRecovery"_s, u"audit"_s, u"review"_s, u"proposals"_s, u"setCap"_s, u"setPlaces"_s,
        u"accesses"_s};
    const std::map<QString, QString> table{
        //                           users  addDong grant  quarant. restrict audit
        //                            devices enrol  revoke  verdict endRec. review
        //                             streams endRole wipe   move           proposals, setCap, setPlaces, accesses
        {u"dongOfficer"_s, u"nnnnnnnnnnnnnnnnnnnn"_s},
        {u"dongTeamLeader"_s, u"nnynnnnnnnnyynnnynnn"_s},
        {u"districtCaseManager"_s, u"nnynnnnnnnnyynnnynnn"_s},
        {u"supervisor"_s, u"nnynnntntyyyynyyyyyy"_s},
        {u"facilitator"_s, u"nnnnnnnnnnnnnnnnnnnn"_s},
        {u"partner"_s, u"nnnnnnnnnnnnnnnnnnnn"_s},
        {u"auditor"_s, u"nnnnnnnnnnnnnnyyynny"_s},
        {u"administrator"_s, u"yyyytytytyynnynnynnn"_s},
    };
    const auto other = person(u"다른"_s, u"dongOfficer"_s, u"1001"_s);
    for (const auto &[role, row] : table) {
        const bool isOfDong = role.startsWith(u"dong");
        const auto one = person(u"사람 "_s + role, role, isOfDong ? u"1001"_s : QString());
        EXPECT_EQ(rowOf(*one, *other, acts), row) << role.toStdString();
    }
}

TEST_P(Privileges, letNobodySpeakForAnother)
{
    const auto admin = firstAdministrator();
    const auto kim = person(u"김동"_s, u"dongOfficer"_s, u"1001"_s);
    // The administrator's order, signed by Kim; Kim's letter with an order that names the administrator.
    wire::OfficeOrder order = admin->order(u"users"_s, {});
    const QByteArray bytes = wire::encodeOrder(order);
    const wire::SignedOrder forged{bytes, wire::orderSignature(bytes, kim->userKey().secretKey), {}, {}};
    EXPECT_ERROR(admin->send(admin->orderLetter(forged)), ErrorKind::NotAllowed);
    EXPECT_ERROR(kim->send(kim->orderLetter(forged)), ErrorKind::NotAllowed);
    EXPECT_ERROR(kim->send(kim->orderLetter(admin->signedOrder(order))), ErrorKind::NotAllowed);
    // An order for another office.
    order.officeKey = base::crypto::SigningKey::make().publicKey;
    EXPECT_ERROR(admin->send(admin->orderLetter(admin->signedOrder(order))), ErrorKind::NotAllowed);
}

TEST_P(Privileges, areUsedOnceByEachOrder)
{
    const auto admin = firstAdministrator();
    const auto order
        = admin->signedOrder(admin->order(u"addDong"_s, {{u"dong"_s, u"7"_s}, {u"label"_s, u"칠"_s}}));
    EXPECT_OK(admin->send(admin->orderLetter(order)));
    EXPECT_ERROR(admin->send(admin->orderLetter(order)), ErrorKind::AlreadyExists);
    wire::OfficeOrder old = admin->order(u"users"_s, {});
    old.at -= 15ll * 24 * 3600 * 1000;
    EXPECT_ERROR(admin->send(admin->orderLetter(admin->signedOrder(old))), ErrorKind::NotAllowed);
}

TEST_P(Privileges, ofAStolenDeviceKeyEndAtWhatTheDeviceIsSent)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto park = person(u"박동"_s, u"dongOfficer"_s, u"1002"_s);
    const base::Id theirs = park->write(park->catalogue().home);
    EXPECT_EQ(park->sync(), 200);
    const base::crypto::SigningKey own = base::crypto::SigningKey::make();
    // The thief has the device's key and names, not the user's key.
    auto request = *kim->machine().request();
    request.positions.append({park->catalogue().home, {}, 0, {}});
    domain::Change change;
    change.header.id = base::Id::make(m_clock.now(), m_random);
    change.header.user = kim->user();
    change.header.record = base::Id::make(m_clock.now(), m_random);
    change.header.recordType = u"person"_s;
    change.header.kind = syncing::headerKind(syncing::Kind::Create);
    change.salt = m_random.bytes(32);
    change.body = syncing::Body().encoded();
    syncing::DeviceFacts facts = kim->replica().facts();
    syncing::sealChange(change, facts, KeySigner(own));
    request.pushes.append({kim->catalogue().home, change, false});
    const wire::Letter letter{
        wire::LetterKind::Request, kim->device(), {}, m_clock.now(), 0, {}, wire::encode(request)};
    const transport::Reply reply = post("/v1/sync", *wire::seal(letter, kim->deviceKey(), officeKey()));
    ASSERT_EQ(reply.status, 200);
    const auto response
        = wire::decodeResponse(wire::open(reply.body, officeKey(), kim->deviceKey(), m_clock.now())->payload);
    ASSERT_OK(response);
    EXPECT_FALSE(response->streams.contains(park->catalogue().home));
    for (const syncing::Page &page : response->pages) {
        for (const syncing::Entry &entry : page.entries)
            EXPECT_NE(entry.change.header.record, theirs);
    }
    ASSERT_EQ(response->answers.size(), 1);
    EXPECT_EQ(response->answers.constFirst().reason, syncing::Reason::BadSignature);
    // Nor does it act, or enrol anybody.
    const QByteArray order = wire::encodeOrder(kim->order(u"streams"_s, {}));
    const wire::SignedOrder forged{order, wire::orderSignature(order, own.secretKey), {}, {}};
    EXPECT_ERROR(kim->send(kim->orderLetter(forged)), ErrorKind::NotAllowed);
    EXPECT_EQ(kim->enrol(kim->enrolRequest(m_random.bytes(10))), 403);
}

TEST_P(Privileges, keepTheAuditorAndTheFacilitatorFromWritingCases)
{
    const auto facilitator = person(u"진행"_s, u"facilitator"_s);
    facilitator->write(facilitator->catalogue().common);
    EXPECT_EQ(facilitator->sync(), 200);
    EXPECT_EQ(facilitator->lastAnswer().reason, syncing::Reason::NotAllowed);
    const auto auditor = person(u"감사"_s, u"auditor"_s);
    auditor->write(auditor->catalogue().audit);
    EXPECT_EQ(auditor->sync(), 200);
    EXPECT_EQ(auditor->lastAnswer().reason, syncing::Reason::NotAllowed);
}

TEST_P(Privileges, toEraseNeedASecondPersonWhoMayDoItToo)
{
    const auto kim = person(u"김동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto lee = person(u"이동"_s, u"dongTeamLeader"_s, u"1001"_s);
    const auto officer = person(u"박동"_s, u"dongOfficer"_s, u"1001"_s);
    const base::Id home = kim->catalogue().home;
    const auto eraseWith = [&](const Vault *second, const base::crypto::SigningKey *key) {
        const base::Id record = kim->write(home);
        EXPECT_EQ(kim->sync(), 200);
        return offer(*kim, syncing::Kind::Erase, u"person"_s, record, {}, second ? second->user() : base::Id(), key)
            .reason;
    };
    EXPECT_EQ(eraseWith(nullptr, nullptr), syncing::Reason::SecondPerson);
    EXPECT_EQ(eraseWith(kim.get(), &kim->userKey()), syncing::Reason::SecondPerson);
    EXPECT_EQ(eraseWith(officer.get(), &officer->userKey()), syncing::Reason::SecondPerson);
    EXPECT_EQ(eraseWith(lee.get(), &kim->userKey()), syncing::Reason::SecondPerson);
    EXPECT_EQ(eraseWith(lee.get(), &lee->userKey()), syncing::Reason::None);
}

ON_BOTH_ENGINES(Privileges);

} // namespace
} // namespace office::test
