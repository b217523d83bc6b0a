// SPDX-License-Identifier: GPL-3.0-or-later
// What tells an office that it was put back in silence, and what does not.
#include "tests/sim/exchange.h"

using namespace syncing;
using sim::RestoredOffice;
using namespace Qt::StringLiterals;

namespace {

TEST_P(RestoredOffice, isFoundByTheReceiptOfADeviceThatReadsNothing)
{
    const base::Id audit = id();
    office()->addStream(audit, StreamKind::Audit);
    auto one = newPc({}), two = newPc({});
    const sim::House::Kept backup = backUp();
    edit(*one, audit, record, u"name"_s, u"looked"_s);
    sync(*one);
    putBack(backup);
    edit(*two, audit, id(), u"name"_s, u"looked"_s);
    sync(*two); // the numbers of the receipts have come as far again
    EXPECT_TRUE(book().formerEpochs.isEmpty());
    sync(*one);
    EXPECT_EQ(book().formerEpochs.size(), 1);
}

TEST_P(RestoredOffice, isNoneForADeviceThatMakesUpItsWord)
{
    auto thief = newPc({a});
    edit(*thief, a, record, u"name"_s, u"A"_s);
    sync(*thief);
    office()->seal();
    const base::Id epoch = book().epoch;
    const Request honest = *device(*thief).request();
    const Witness given = honest.witness;
    ASSERT_FALSE(given.proof.isEmpty());
    Witness signedByHimself{epoch, given.receipt + 9, QByteArray(kNonceSize, 'x')};
    signedByHimself.proof = thief->signatures.sign(signedByHimself.signedBytes());
    const Witness madeUp[] = {{id(), given.receipt, given.nonce, given.proof},
        {epoch, given.receipt + 1, given.nonce, given.proof},
        {epoch, given.receipt, QByteArray(kNonceSize, 'x'), given.proof},
        {epoch, given.receipt + 9, QByteArray(kNonceSize, 'x')}, signedByHimself};
    for (const Witness &witness : madeUp) {
        Request request = honest;
        request.witness = witness;
        const Response response = office()->handle(request);
        EXPECT_EQ(response.officeEpoch, epoch);
        EXPECT_EQ(response.sealed, 0) << "what he has may be of another past, and stays with him";
    }
    EXPECT_TRUE(book().formerEpochs.isEmpty());
    EXPECT_FALSE(book().isRecovering);
    EXPECT_GT(sync(*thief).sealed, 0);
}

TEST_P(RestoredOffice, isNoneForADeviceThatStandsWhereNobodyHasCome)
{
    auto thief = newPc({a}), other = newPc({a});
    edit(*thief, a, record, u"name"_s, u"A"_s);
    sync(*thief);
    const base::Id epoch = book().epoch;
    const QList<EpochMark> epochs{{epoch, 0}};
    const Position madeUp[] = {{a, epochs, 99, QByteArray(32, 'x')}, {a, epochs, 1, QByteArray(32, 'x')},
        {a, {{epoch, 0}, {id(), 1}}, 99, QByteArray(32, 'x')}, {a, {{id(), 0}}, 99, QByteArray(32, 'x')},
        {a, epochs, -5, {}}};
    for (const Position &position : madeUp) {
        Request request = *device(*thief).request();
        request.positions = {position};
        const Response response = office()->handle(request);
        EXPECT_EQ(response.officeEpoch, epoch);
        EXPECT_TRUE(response.pages.constFirst().isFork || position.n < 0);
    }
    EXPECT_TRUE(book().formerEpochs.isEmpty());
    EXPECT_FALSE(book().isRecovering);
    sync(*other);
    EXPECT_EQ(shown(*other, a, record, u"name"_s), QJsonValue(u"A"_s)) << "nobody else notices";
}

TEST_P(RestoredOffice, setsADeviceRightThatStandsWhereNobodyHasCome)
{
    auto one = newPc({a});
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    auto &facts = one->replica.data().streams[a].facts;
    facts.s = QByteArray(32, 'x');
    sync(*one);
    EXPECT_TRUE(book().formerEpochs.isEmpty());
    EXPECT_EQ(one->replica.stream(a).s, book().streams.value(a).hashAt(1));
    EXPECT_EQ(shown(*one, a, record, u"name"_s), QJsonValue(u"A"_s));
    EXPECT_TRUE(one->replica.outbox().isEmpty());
}

TEST_P(RestoredOffice, isFoundOnceByAWordOfItsOwnWhoeverShowsIt)
{
    auto one = newPc({a}), thief = newPc({a});
    const sim::House::Kept backup = backUp();
    edit(*one, a, record, u"name"_s, u"A"_s);
    sync(*one);
    const Witness given = one->replica.facts().witness;
    putBack(backup);
    for (int i = 0; i < 3; ++i) {
        Request request = *device(*thief).request();
        request.witness = given;
        office()->handle(request);
        EXPECT_EQ(book().formerEpochs.size(), 1);
    }
    sync(*one);
    EXPECT_EQ(book().formerEpochs.size(), 1);
    EXPECT_EQ(book().streams.value(a).end(), 1);
}

} // namespace
