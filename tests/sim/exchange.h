// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/identity.h"
#include "model/sync/device.h"
#include "model/sync/givenback.h"
#include "tests/sim/world.h"

#include <gtest/gtest.h>

namespace sim {

/// One kind of house that the tests below are run in.
struct HouseKind {
    const char *name;
    std::unique_ptr<House> (*make)(); ///< null where there is none on this machine
    QString (*missing)() = nullptr; ///< why
};

inline void PrintTo(const HouseKind &kind, std::ostream *out)
{
    *out << kind.name;
}

/// An office with the streams a and b, and devices that talk to it whenever a test says so.
class Exchange : public ::testing::TestWithParam<HouseKind> {
protected:
    struct Pc {
        base::Id user;
        CheapSignatures signatures;
        MemoryReplica replica;
        syncing::DeviceLimits limits;
    };

    void SetUp() override
    {
        house = GetParam().make();
        if (!house)
            GTEST_SKIP() << GetParam().missing().toStdString();
        office()->addStream(a);
        office()->addStream(b);
    }
    base::Id id() { return base::Id::make(time, random); }
    OfficeCall office()
    {
        return OfficeCall(*house, catalogue, officeKey, officeKey, clock, random,
            syncing::OfficeLimits{.entries = pageSize,
                .bytes = pageBytes,
                .snapshotAfter = snapshotAfter,
                .snapshotRecords = snapshotRecords,
                .snapshotBytes = snapshotBytes});
    }
    const syncing::OfficeBook &book() { return house->book(); }
    House::Kept backUp() { return house->backUp(); }
    void putBack(const House::Kept &backup) { house->putBack(backup); }
    syncing::Device device(Pc &pc)
    {
        return syncing::Device(pc.replica, pc.signatures, pc.signatures, clock, random, pc.limits);
    }
    std::unique_ptr<Pc> newPc(const QSet<base::Id> &streams)
    {
        const base::Id user = id();
        auto pc = std::unique_ptr<Pc>(new Pc{user, CheapSignatures(user), {}, {}});
        pc->replica.data().facts.device = id();
        pc->replica.data().facts.user = user;
        office()->setRights(user, streams);
        office()->enrol(pc->replica.facts().device, user);
        sync(*pc);
        return pc;
    }
    syncing::Response sync(Pc &pc)
    {
        syncing::Response response;
        for (int round = 0; round < 4; ++round) {
            response = office()->handle(*device(pc).request());
            EXPECT_EQ(device(pc).take(response).kind, syncing::Taken::Kind::Done);
        }
        return response;
    }
    /// A device that was copied from this one, name and all.
    std::unique_ptr<Pc> twinOf(const Pc &pc)
    {
        auto twin = std::unique_ptr<Pc>(new Pc{pc.user, pc.signatures, {}, pc.limits});
        twin->replica.data() = pc.replica.data();
        return twin;
    }
    /// One round in which only what comes from the office gets through.
    void pull(Pc &pc)
    {
        syncing::Request request = *device(pc).request();
        request.pushes.clear();
        EXPECT_EQ(device(pc).take(office()->handle(request)).kind, syncing::Taken::Kind::Done);
    }
    void erase(Pc &pc, const base::Id &stream, const base::Id &record)
    {
        EXPECT_TRUE(device(pc).save(stream, syncing::Kind::Erase, QStringLiteral("person"), record, {}));
    }
    void restore(const House::Kept &backup)
    {
        putBack(backup);
        office()->beginEpoch(syncing::Office::From::HereOn);
    }
    void edit(Pc &pc, const base::Id &stream, const base::Id &record, const QString &column,
        const QJsonValue &value, domain::Merge rule = domain::Merge::Register)
    {
        const syncing::RecordState view = device(pc).view(stream, record);
        const bool isNew = view.presence == syncing::Presence::Absent;
        const syncing::Body body = device(pc).composer(stream, view).edit({{column, rule, value}});
        const syncing::Kind kind = isNew ? syncing::Kind::Create : syncing::Kind::Update;
        EXPECT_TRUE(device(pc).save(stream, kind, QStringLiteral("person"), record, body));
    }
    /// A part of the case that hangs on `record`.
    base::Id addChild(Pc &pc) { return addPart(pc, a, record); }
    /// A new record under `parent`.
    base::Id addPart(Pc &pc, const base::Id &stream, const base::Id &parent)
    {
        const base::Id child = id();
        syncing::RecordState none;
        none.id = child;
        const syncing::Body body = syncing::Composer(none).edit(
            {{QStringLiteral("name"), domain::Merge::Register, QStringLiteral("child")},
                {QStringLiteral("parent"), domain::Merge::Register, parent.toString()}});
        EXPECT_TRUE(device(pc).save(stream, syncing::Kind::Create, QStringLiteral("person"), child, body));
        return child;
    }
    /// Asks for a month of a service in a record of its own, and syncs.
    base::Id askFor(Pc &pc, const base::Id &stream, const syncing::GrantWish &wish)
    {
        const base::Id grant = id();
        syncing::RecordState none;
        none.id = grant;
        syncing::Body body = syncing::Composer(none).edit(
            {{QStringLiteral("name"), domain::Merge::Register, QStringLiteral("wish")}});
        body.more.insert(QStringLiteral("grant"), wish.toJson());
        EXPECT_TRUE(device(pc).save(stream, syncing::Kind::Request, QStringLiteral("grant"), grant, body));
        sync(pc);
        return grant;
    }
    QJsonValue shown(Pc &pc, const base::Id &stream, const base::Id &record, const QString &column)
    {
        return device(pc).view(stream, record).shown(column);
    }

    base::Moment time = 1'795'000'000'000;
    SkewedClock clock{time};
    base::SeededRandom random{11};
    Catalogue catalogue;
    CheapSignatures officeKey;
    std::unique_ptr<House> house;
    int pageSize = 5000;
    qsizetype pageBytes = 1 << 20;
    int snapshotAfter = 1000;
    int snapshotRecords = 1000;
    qsizetype snapshotBytes = 1 << 20;
    base::Id a = base::Id::make(1, random), b = base::Id::make(2, random);
    base::Id record = base::Id::make(3, random);
};

class MovedCase : public Exchange { };

/// Two devices of one name, and devices that are revoked.
class Twins : public Exchange {
protected:
    void rename(Pc &pc)
    {
        pc.replica.data().facts.isTwin = true;
        pull(pc);
    }
    static const syncing::DeviceFacts &facts(const std::unique_ptr<Pc> &pc) { return pc->replica.facts(); }
};

class RestoredOffice : public Exchange { };

/// An office that was put back to before the third of three came to it.
class ForgottenUser : public Exchange {
protected:
    void SetUp() override
    {
        Exchange::SetUp();
        if (IsSkipped())
            return;
        {
            const OfficeCall open = office();
            house->store().grants().setCap(QStringLiteral("2026-12"), 1);
        }
        one = newPc({a});
        two = newPc({a});
        backup = backUp();
        three = newPc({a});
    }
    /// All have what the third has written; then the office is put back, and knows him no more.
    void forget()
    {
        sync(*three);
        sync(*one);
        sync(*two);
        restore(backup);
        officeKey.known = [this](const base::Id &user) { return user != three->user; };
    }
    void enrolAgain()
    {
        officeKey.known = nullptr;
        office()->setRights(three->user, {a});
        office()->enrol(three->replica.facts().device, three->user);
    }
    static syncing::OutItem first(const Pc &pc) { return pc.replica.outbox().value(0); }
    void expectEmpty(const Pc &pc) { EXPECT_TRUE(pc.replica.outbox().isEmpty()); }

    std::unique_ptr<Pc> one, two, three;
    House::Kept backup;
};

/// People of whom two dongs know, and what they are granted.
class Alikes : public Exchange {
protected:
    void SetUp() override
    {
        Exchange::SetUp();
        if (!house)
            return;
        house->begin();
        house->store().grants().setCap(QStringLiteral("2026-01"), 3);
        house->commit();
    }
    base::Id person(Pc &pc, const base::Id &stream, const QString &name = QStringLiteral("홍길동"))
    {
        const base::Id one = id();
        syncing::RecordState none;
        none.id = one;
        const syncing::Body body
            = syncing::Composer(none).edit({{QStringLiteral("name"), domain::Merge::Register, name},
                {QStringLiteral("birth"), domain::Merge::Register, kBirth}});
        EXPECT_TRUE(device(pc).save(stream, syncing::Kind::Create, QStringLiteral("person"), one, body));
        return one;
    }
    static QByteArray identity(const QString &name) { return domain::identityOf({}, name, kBirth, {}); }
    /// Answers a notice and tells the office.
    void answer(Pc &pc, const base::Id &stream, const base::Id &notice, const QString &word)
    {
        const syncing::RecordState view = device(pc).view(stream, notice);
        ASSERT_TRUE(view.isHere());
        const syncing::Body body = device(pc).composer(stream, view).edit(
            {{QStringLiteral("answer"), domain::Merge::Register, word}});
        EXPECT_TRUE(device(pc).save(stream, syncing::Kind::Update, view.type, notice, body));
        sync(pc);
    }
    /// Asks for so many services in a month; what the office answered to each.
    QStringList ask(Pc &pc, const base::Id &stream, const QString &name, int services, const base::Id &replaced = {})
    {
        QStringList answers;
        for (int i = 0; i < services; ++i) {
            asked.append(askFor(pc, stream,
                {{}, identity(name), QStringLiteral("2026-11"), QStringLiteral("meals"), {}, replaced}));
            answers.append(shown(pc, stream, asked.constLast(), QStringLiteral("grant")).toString());
        }
        return answers;
    }

    static inline const QString kBirth = QStringLiteral("1957-05-06");
    QList<base::Id> asked;
};

/// Months that are not needed any more.
class GivenBack : public Alikes {
protected:
    void say(Pc &pc, const base::Id &stream, const base::Id &grant, bool isBack)
    {
        edit(pc, stream, grant, QLatin1String(syncing::kGivenBack), syncing::yes(isBack));
        sync(pc);
    }
    qsizetype held()
    {
        return book().grants.slotsOf(identity(QStringLiteral("홍길동")), QStringLiteral("2026-11")).size();
    }
};

} // namespace sim
