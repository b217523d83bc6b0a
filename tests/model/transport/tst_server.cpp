// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/transport/rawline.h"
#include "tests/model/transport/testoffice.h"
#include "tests/support/expect.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <iostream>
#include <vector>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using support::RawLine;
using support::TestOffice;

namespace {

/// What this process holds of memory, in bytes.
qint64 resident()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

std::string statusOf(const std::string &reply)
{
    return reply.substr(0, reply.find("\r\n"));
}

std::string head(const std::string &path, const std::string &more)
{
    return "POST " + path + " HTTP/1.1\r\nHost: office\r\n" + more + "\r\n";
}

TEST(Server, tellsNothingOfItself)
{
    TestOffice office;
    RawLine line(office.server.port());
    line.write(head("/echo", "Content-Length: 2\r\n") + "ok");
    const std::string good = line.readUntil("ok");
    EXPECT_EQ(statusOf(good), "HTTP/1.1 200 OK");
    EXPECT_EQ(good.find("Server:"), std::string::npos);
    for (const std::string &bad : {std::string("nonsense\r\n\r\n"), head("*", ""), head("/echo", "x\r\n")}) {
        RawLine other(office.server.port());
        other.write(bad);
        const std::string reply = other.readAll();
        EXPECT_EQ(reply.find("Server:"), std::string::npos);
        EXPECT_TRUE(reply.find("Content-Length: 0") != std::string::npos) << reply;
    }
}

TEST(Server, refusesOtherMethodsAndPaths)
{
    auto options = TestOffice::options();
    options.paths = {{"/sync", 1000, 5000}};
    TestOffice office(options);
    const auto status = [&](const std::string &text) {
        RawLine line(office.server.port());
        line.write(text);
        return statusOf(line.readUntil("\r\n\r\n"));
    };
    EXPECT_EQ(status("DELETE /sync HTTP/1.1\r\n\r\n"), "HTTP/1.1 405 Method Not Allowed");
    EXPECT_EQ(status(head("/other", "Content-Length: 5\r\n")), "HTTP/1.1 404 Not Found");
    EXPECT_EQ(status("GET /sync HTTP/1.1\r\n\r\n"), "HTTP/1.1 200 OK");
    EXPECT_EQ(office.handler.calls, 1);
}

TEST(Server, takesSeveralRequestsThatCameAtOnce)
{
    TestOffice office;
    RawLine line(office.server.port());
    line.write(head("/echo", "Content-Length: 3\r\n") + "one" + head("/echo", "Content-Length: 3\r\n") + "two"
        + head("/echo", "Transfer-Encoding: chunked\r\n") + "2\r\nth\r\n3\r\nree\r\n0\r\n\r\n");
    EXPECT_NE(line.readUntil("one"), "");
    const std::string rest = line.readUntil("three");
    EXPECT_NE(rest.find("two"), std::string::npos);
    EXPECT_NE(rest.find("three"), std::string::npos);
}

TEST(Server, refusesAHeadOfAMegabyte)
{
    TestOffice office;
    RawLine line(office.server.port());
    line.write(head("/echo", "X: " + std::string(1 << 20, 'x') + "\r\n"));
    line.error = {};
    const std::string reply = line.readAll();
    EXPECT_TRUE(reply.empty() || statusOf(reply) == "HTTP/1.1 431 Request Header Fields Too Large") << reply;
    RawLine just(office.server.port());
    just.write(head("/echo", "X: " + std::string(17 << 10, 'x') + "\r\n"));
    EXPECT_EQ(statusOf(just.readAll()), "HTTP/1.1 431 Request Header Fields Too Large");
    EXPECT_EQ(office.handler.calls, 0);
}

TEST(Server, cutsABodyInChunksThatGoesOverTheLimit)
{
    TestOffice office;
    RawLine line(office.server.port());
    ASSERT_TRUE(line.write(head("/small", "Transfer-Encoding: chunked\r\n")));
    const std::string chunk = "10000\r\n" + std::string(1 << 16, 'x') + "\r\n";
    const qint64 before = resident();
    qint64 most = before;
    qint64 sent = 0;
    while (sent < 300ll << 20 && line.write(chunk)) {
        sent += 1 << 16;
        most = std::max(most, resident());
    }
    std::cout << "of 300 MiB over a limit of 1 MiB, " << (sent >> 10)
              << " KiB went into the line; memory grew by " << ((most - before) >> 10) << " KiB\n";
    EXPECT_LT(sent, 20ll << 20);
    EXPECT_LT(most - before, 16 << 20);
    EXPECT_EQ(office.handler.calls, 0);
}

TEST(Server, refusesAnAnnouncedBodyOverTheLimitBeforeItComes)
{
    TestOffice office;
    for (const char *size : {"1048577", "314572800", "99999999999999999"}) {
        RawLine line(office.server.port());
        line.write(head("/small", std::string("Content-Length: ") + size + "\r\n"));
        EXPECT_EQ(statusOf(line.readAll()), "HTTP/1.1 413 Payload Too Large") << size;
    }
    const auto client = office.client();
    EXPECT_OK(client->post("/small", QByteArray(1 << 20, 'x')));
}

TEST(Server, takesNoMemoryForWordsBesideTheChunks)
{
    TestOffice office;
    RawLine line(office.server.port());
    ASSERT_TRUE(line.write(head("/small", "Transfer-Encoding: chunked\r\n") + "1;"));
    const std::string words(1 << 16, 'w');
    qint64 sent = 0;
    while (sent < 100ll << 20 && line.write(words))
        sent += qint64(words.size());
    EXPECT_LT(sent, 20ll << 20);
}

TEST(Server, boundsWhatAllBodiesTakeTogether)
{
    auto options = TestOffice::options();
    options.mostBytesAtOnce = 3 << 20;
    TestOffice office(options);
    std::vector<std::unique_ptr<RawLine>> lines;
    const std::string begun = head("/echo", "Content-Length: 2097152\r\n") + std::string(1'500'000, 'x');
    int taken = 0;
    for (int i = 0; i < 4; ++i) {
        lines.push_back(std::make_unique<RawLine>(office.server.port()));
        lines.back()->write(begun);
    }
    for (const auto &line : lines) {
        line->write(std::string(2097152 - 1'500'000, 'x'));
        line->error = {};
        taken += statusOf(line->readUntil("\r\n\r\n")) == "HTTP/1.1 200 OK";
    }
    EXPECT_LT(taken, 4);
    lines.clear();
    // What the others held comes back when they end; the server sees that a moment later.
    QElapsedTimer timer;
    timer.start();
    bool isFree = false;
    while (!isFree && timer.elapsed() < 5000)
        isFree = office.client()->post("/echo", QByteArray(2'900'000, 'x')).has_value();
    EXPECT_TRUE(isFree);
}

TEST(Server, isNotStarvedByTwoHundredSlowCallers)
{
    TestOffice office;
    std::vector<std::unique_ptr<support::BareLine>> bare;
    std::vector<std::unique_ptr<RawLine>> lines;
    for (int i = 0; i < 100; ++i) {
        bare.push_back(std::make_unique<support::BareLine>(office.server.port()));
        bare.back()->write("\x16\x03\x01");
        lines.push_back(std::make_unique<RawLine>(office.server.port()));
        lines.back()->write(
            i % 2 ? std::string("POST /ec") : head("/echo", "Content-Length: 1000\r\n") + "slow");
    }
    QElapsedTimer timer;
    timer.start();
    const auto reply = office.client()->post("/echo", QByteArray(100'000, 'x'));
    std::cout << "beside 200 slow callers: " << timer.elapsed() << " ms\n";
    ASSERT_OK(reply);
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST(Server, endsRequestsThatTakeTooLong)
{
    auto options = TestOffice::options();
    options.headMilliseconds = 150;
    options.paths = {{"/", 1 << 20, 300}};
    TestOffice office(options);
    QElapsedTimer timer;
    timer.start();
    support::BareLine handshake(office.server.port());
    RawLine slowHead(office.server.port());
    slowHead.write("POST /ec");
    RawLine slowBody(office.server.port());
    slowBody.write(head("/echo", "Content-Length: 1000\r\n") + "begun");
    EXPECT_EQ(handshake.readAll(), "");
    EXPECT_EQ(slowHead.readAll(), "");
    EXPECT_EQ(slowBody.readAll(), "");
    EXPECT_LT(timer.elapsed(), 3000);
    RawLine dripping(office.server.port());
    dripping.write("POST /echo HTTP/1.1\r\n");
    timer.restart();
    while (timer.elapsed() < 3000 && dripping.write("X"))
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_LT(timer.elapsed(), 2000) << "a byte now and then stretches nothing";
}

TEST(Server, saysThatItIsBusyWhenItsQueueIsFull)
{
    auto options = TestOffice::options();
    options.threads = 1;
    options.mostWaiting = 1;
    TestOffice office(options);
    std::vector<std::thread> callers;
    std::atomic<int> served = 0;
    const auto call = [&] { served += office.client()->post("/wait", {}).has_value(); };
    callers.emplace_back(call);
    office.handler.begun.acquire();
    callers.emplace_back(call);
    // Until the second waits in the queue, a third may get its place instead; both are let go in the end.
    QElapsedTimer timer;
    timer.start();
    bool isBusy = false;
    while (!isBusy && timer.elapsed() < 5000) {
        const auto reply = office.client({1000, 100, 200})->post("/wait", {});
        isBusy = !reply && reply.error().kind == ErrorKind::OfficeBusy;
    }
    EXPECT_TRUE(isBusy);
    office.handler.go.release(100);
    for (std::thread &caller : callers)
        caller.join();
    EXPECT_GE(served, 1);
    EXPECT_OK(office.client()->post("/echo", {}));
}

TEST(Server, limitsConnectionsOfOneAddress)
{
    auto options = TestOffice::options();
    options.limits.mostPerAddress = 3;
    TestOffice office(options);
    {
        RawLine one(office.server.port()), two(office.server.port()), three(office.server.port());
        EXPECT_TRUE(one.isOpen() && two.isOpen() && three.isOpen());
        EXPECT_FALSE(RawLine(office.server.port()).isOpen());
        EXPECT_ERROR(office.client()->post("/echo", {}), ErrorKind::Offline);
    }
    QElapsedTimer timer;
    timer.start();
    bool isFree = false;
    while (!isFree && timer.elapsed() < 5000)
        isFree = office.client()->post("/echo", {}).has_value();
    EXPECT_TRUE(isFree) << "places come back";
}

TEST(Server, limitsTheRateOfOneAddress)
{
    auto options = TestOffice::options();
    options.limits.perSecond = 0.001;
    options.limits.burst = 6;
    TestOffice office(options);
    const auto client = office.client();
    for (int i = 0; i < 5; ++i)
        EXPECT_OK(client->post("/echo", {})) << i;
    EXPECT_ERROR(client->post("/echo", QByteArray(1 << 20, 'x')), ErrorKind::OfficeBusy);
    EXPECT_EQ(office.handler.calls, 5);
    EXPECT_FALSE(RawLine(office.server.port()).isOpen()) << "nor does it shake hands for ever";
}

TEST(Server, answersWhatItHasBegunWhenItStops)
{
    TestOffice office;
    base::Result<transport::Reply> reply = ErrorKind::Internal;
    std::thread caller([&] { reply = office.client()->post("/wait", "begun"); });
    office.handler.begun.acquire();
    RawLine idle(office.server.port()), half(office.server.port());
    half.write(head("/echo", "Content-Length: 1000\r\n") + "half");
    std::thread stopper([&] { office.server.stop(); });
    EXPECT_EQ(idle.readAll(), "") << "an idle line ends at once";
    EXPECT_EQ(half.readAll(), "") << "and what has not arrived whole is not begun";
    office.handler.go.release();
    caller.join();
    stopper.join();
    ASSERT_OK(reply);
    EXPECT_EQ(reply->body, QByteArray("begun"));
    EXPECT_ERROR(office.client()->post("/echo", {}), ErrorKind::Offline);
    office.server.stop();
}

TEST(Server, waitsForCallersNoLongerThanItSays)
{
    auto options = TestOffice::options();
    options.stopMilliseconds = 100;
    TestOffice office(options);
    const std::string large = head("/echo", "Content-Length: 16777216\r\n") + std::string(16 << 20, 'x');
    RawLine line(office.server.port());
    std::thread writer([&] { line.write(large); });
    QElapsedTimer timer;
    timer.start();
    while (office.handler.calls == 0 && timer.elapsed() < 5000)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    writer.join();
    timer.restart();
    office.server.stop(); // the reply does not fit into the line, and nobody reads it
    EXPECT_LT(timer.elapsed(), 2000);
}

TEST(Server, startsWhereItCan)
{
    TestOffice office;
    support::EchoHandler handler;
    transport::HttpsServer second(TestOffice::options(), handler);
    EXPECT_ERROR(second.start(u"127.0.0.1"_s, office.server.port(), office.certificate()), ErrorKind::InUse);
    EXPECT_ERROR(second.start(u"no address"_s, 0, office.certificate()), ErrorKind::InvalidInput);
    EXPECT_ERROR(second.start(u"127.0.0.1"_s, 0, {}), ErrorKind::InvalidInput);
    EXPECT_OK(second.start(u"127.0.0.1"_s, 0, office.certificate()));
    EXPECT_NE(second.port(), office.server.port());
    EXPECT_OK(office.client({}, second.port())->post("/echo", {}));
}

} // namespace
