// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/random.h"
#include "tests/model/transport/rawline.h"
#include "tests/model/transport/testoffice.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"
#include "tests/support/throttle.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::Line;
using support::OddServer;
using support::TestOffice;
using support::Throttle;
using transport::HttpsClient;

namespace {

TEST(Call, bringsFourMegabytesThereAndBack)
{
    TestOffice office;
    const auto client = office.client();
    const QByteArray body = base::SeededRandom(1).bytes(4 << 20);
    QElapsedTimer timer;
    timer.start();
    const auto reply = client->post("/echo", body);
    std::cout << "4 MiB there and back, with the handshake: " << timer.elapsed() << " ms\n";
    ASSERT_OK(reply);
    EXPECT_EQ(reply->status, 200);
    EXPECT_TRUE(reply->body == body);
    EXPECT_EQ(reply->type, QByteArray("application/octet-stream"));
}

TEST(Call, keepsItsConnection)
{
    TestOffice office;
    Throttle line(office.server.port());
    const auto client = office.client({}, line.port());
    ASSERT_OK(client->post("/echo", "first"));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        const auto reply = client->post("/echo", QByteArray::number(i));
        ASSERT_OK(reply);
        EXPECT_EQ(reply->body, QByteArray::number(i));
    }
    std::cout << "a small call on a kept connection: " << timer.nsecsElapsed() / 100'000 << " us\n";
    EXPECT_EQ(line.connections(), 1);
    const auto straight = office.client();
    ASSERT_OK(straight->post("/echo", "first"));
    timer.restart();
    for (int i = 0; i < 100; ++i)
        ASSERT_OK(straight->post("/echo", QByteArray::number(i)));
    std::cout << "and without a line between: " << timer.nsecsElapsed() / 100'000 << " us\n";
    client->close();
    ASSERT_OK(client->post("/echo", {}));
    EXPECT_EQ(line.connections(), 2);
}

TEST(Call, handsOnMethodAndPathAndStatus)
{
    TestOffice office;
    const auto client = office.client();
    EXPECT_EQ(client->post("/method/x?y=1", "a")->body, QByteArray("POST /method/x?y=1"));
    EXPECT_EQ(client->post("/gone", {})->status, 410);
    EXPECT_EQ(client->post("/fail", {})->status, 500) << "what the handler throws is its own trouble";
    EXPECT_EQ(client->post("/echo", "still there")->body, QByteArray("still there"));
}

TEST(Call, goesOnWhenAKeptConnectionHasDied)
{
    TestOffice office;
    Throttle line(office.server.port());
    const auto client = office.client({}, line.port());
    ASSERT_OK(client->post("/echo", "a"));
    line.cutAll();
    const auto reply = client->post("/echo", "b");
    ASSERT_OK(reply);
    EXPECT_EQ(reply->body, QByteArray("b"));
    EXPECT_EQ(line.connections(), 2);
    line.cutAll();
    EXPECT_ERROR(client->post("/echo", "c", {}, HttpsClient::Repeat::Never), ErrorKind::Offline);
    EXPECT_EQ(line.connections(), 2);
}

TEST(Call, goesOnAfterTheServerHasClosedAnIdleConnection)
{
    auto options = TestOffice::options();
    options.idleMilliseconds = 20;
    TestOffice office(options);
    Throttle line(office.server.port());
    const auto client = office.client({}, line.port());
    const QByteArray big(100'000, 'x');
    for (int i = 0; i < 4; ++i) {
        ASSERT_OK(client->post("/echo", big));
        // Waiting is the point here: for the server's patience to end.
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
    }
    EXPECT_EQ(line.connections(), 4);
    EXPECT_EQ(office.handler.calls, 4);
}

TEST(Call, saysWhenNobodyIsThere)
{
    TestOffice office;
    const quint16 port = office.server.port();
    office.server.stop();
    const auto refused = office.client({}, port)->post("/echo", {});
    EXPECT_ERROR(refused, ErrorKind::Offline);
    EXPECT_TRUE(refused.error().detail.startsWith(u"connect"_s)) << qPrintable(refused.error().detail);
    HttpsClient nowhere(u"office.invalid"_s, 443, office.key.publicKey, office.clock);
    const auto unknown = nowhere.post("/echo", {});
    EXPECT_ERROR(unknown, ErrorKind::Offline);
    EXPECT_TRUE(unknown.error().detail.startsWith(u"name"_s)) << qPrintable(unknown.error().detail);
}

TEST(Call, givesUpOnALineThatHandsNothingOn)
{
    TestOffice office;
    Throttle line(office.server.port(), {.holds = true});
    QElapsedTimer timer;
    timer.start();
    const auto stuck = office.client({200, 200, 1000}, line.port())->post("/echo", {});
    EXPECT_ERROR(stuck, ErrorKind::Offline);
    EXPECT_LT(timer.elapsed(), 2000);

    line.change({});
    const auto client = office.client({5000, 200, 5000}, line.port());
    ASSERT_OK(client->post("/echo", {}));
    line.change({.holds = true});
    EXPECT_ERROR(client->post("/echo", {}, {}, HttpsClient::Repeat::Never), ErrorKind::Offline) << "stalled";
}

TEST(Call, hasATotalTimeThatDripsCannotStretch)
{
    TestOffice office;
    Throttle line(office.server.port(), {.bytesPerSecond = 20'000});
    QElapsedTimer timer;
    timer.start();
    const auto slow = office.client({5000, 1000, 700}, line.port())->post("/echo", QByteArray(1 << 20, 'x'));
    EXPECT_ERROR(slow, ErrorKind::Offline);
    EXPECT_LT(timer.elapsed(), 1500);
}

/// Raises the flag after a while and says how long the call went on.
template <class CallIt> qint64 cancelled(CallIt callIt, int after = 150)
{
    base::Progress progress;
    QElapsedTimer timer;
    timer.start();
    qint64 raised = 0;
    std::thread other([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(after));
        raised = timer.elapsed();
        progress.cancel.cancel();
    });
    const auto reply = callIt(progress);
    const qint64 ended = timer.elapsed();
    other.join();
    EXPECT_ERROR(reply, ErrorKind::Cancelled);
    return ended - raised;
}

TEST(Call, stopsWithinATenthOfASecond)
{
    TestOffice office;
    Throttle line(office.server.port(), {.holds = true});
    const auto post = [&](const base::Progress &progress) {
        return office.client({}, line.port())->post("/echo", QByteArray(8 << 20, 'x'), progress);
    };
    EXPECT_LT(cancelled(post), 100) << "in the handshake";
    line.change({.bytesPerSecond = 1 << 20});
    EXPECT_LT(cancelled(post), 100) << "while sending";
    line.change({});
    EXPECT_LT(cancelled([&](const base::Progress &progress) {
        return office.client({}, line.port())->post("/wait", {}, progress);
    }),
        100)
        << "while the office thinks";
    office.handler.go.release();
    base::Progress raised;
    raised.cancel.cancel();
    EXPECT_ERROR(office.client()->post("/echo", {}, raised), ErrorKind::Cancelled);
}

TEST(Call, tellsHowFarItIs)
{
    TestOffice office;
    base::Progress progress;
    qint64 last = 0, total = 0, reports = 0;
    progress.report = [&](qint64 done, qint64 of) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, of);
        last = done;
        total = of;
        ++reports;
    };
    ASSERT_OK(office.client()->post("/echo", QByteArray(1 << 20, 'x'), progress));
    EXPECT_EQ(last, 2 << 20);
    EXPECT_EQ(total, 2 << 20);
    EXPECT_GT(reports, 20);
}

TEST(Call, takesItsTimeOnASlowLine)
{
    TestOffice office;
    Throttle line(office.server.port(), {.bytesPerSecond = 2 << 20, .delayMilliseconds = 30});
    const QByteArray body = base::SeededRandom(2).bytes(512 << 10);
    QElapsedTimer timer;
    timer.start();
    const auto reply = office.client({}, line.port())->post("/echo", body);
    ASSERT_OK(reply);
    EXPECT_TRUE(reply->body == body);
    EXPECT_GT(timer.elapsed(), 500);
    EXPECT_GT(line.bytesUp(), body.size());
    EXPECT_GT(line.bytesDown(), body.size());
}

TEST(Call, givesNoPartOfAReplyWhereverTheLineIsCut)
{
    TestOffice office;
    const QByteArray body = base::SeededRandom(3).bytes(3000);
    // The length of a handshake differs by a few bytes from one to the next (the signature's).
    constexpr qint64 differs = 8;
    qint64 up = 0, down = 0, firstDown = 0;
    const auto expectCut = [&](Line how, bool isKept) {
        Throttle line(office.server.port());
        const auto client = office.client({}, line.port());
        if (isKept) {
            ASSERT_OK(client->post("/echo", body));
            how.cutDownAfter += line.bytesDown();
        }
        line.change(how);
        EXPECT_ERROR(client->post("/echo", body, {}, HttpsClient::Repeat::Never), ErrorKind::Offline)
            << how.cutUpAfter << ' ' << how.cutDownAfter;
    };
    {
        Throttle line(office.server.port());
        const auto client = office.client({}, line.port());
        ASSERT_OK(client->post("/echo", body));
        up = line.bytesUp();
        firstDown = line.bytesDown();
        ASSERT_OK(client->post("/echo", body));
        down = line.bytesDown() - firstDown;
    }
    for (qint64 at = 0; at < firstDown - differs; at += 29)
        expectCut({.cutDownAfter = at}, false);
    for (qint64 at = 0; at < up - differs; at += 29)
        expectCut({.cutUpAfter = at}, false);
    for (qint64 at = 0; at < down; at += at < 300 || at > down - 100 ? 1 : 29)
        expectCut({.cutDownAfter = at}, true);
    std::cout << "cut in a call of " << up << " + " << firstDown << " bytes, and in a reply of " << down
              << '\n';
}

TEST(Call, trustsNoOddReply)
{
    TestOffice office;
    const auto answer = [&](const std::string &text) {
        OddServer odd(OddServer::Speaks::Tls13, office.certificate(), text);
        return office.client({2000, 2000, 4000}, odd.port())
            ->post("/echo", {}, {}, HttpsClient::Repeat::Never);
    };
    const std::string head = "HTTP/1.1 200 OK\r\n";
    EXPECT_OK(answer(head + "Content-Length: 2\r\n\r\nok"));
    EXPECT_ERROR(answer(head + "\r\nno length"), ErrorKind::Offline);
    EXPECT_ERROR(answer(head + "Content-Length: 20\r\n\r\ncut"), ErrorKind::Offline);
    EXPECT_ERROR(answer(head + "Content-Length: 99999999999\r\n\r\nlarge"), ErrorKind::LetterTooLarge);
    EXPECT_ERROR(answer(head + "Transfer-Encoding: chunked\r\n\r\n3\r\ncut"), ErrorKind::Offline);
    EXPECT_ERROR(answer("what?"), ErrorKind::Offline);
    EXPECT_ERROR(answer(""), ErrorKind::Offline);
    EXPECT_ERROR(answer("HTTP/1.1 503 Later\r\nContent-Length: 0\r\n\r\n"), ErrorKind::OfficeBusy);
}

} // namespace
