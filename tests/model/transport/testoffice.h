// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transport/client.h"
#include "model/transport/server.h"
#include "tests/support/fakeclock.h"

#include <QSemaphore>

#include <atomic>

namespace support {

/// Answers "/echo" with what it got, "/wait" when it is let go, "/fail" by an exception.
class EchoHandler : public transport::Handler {
public:
    transport::Reply handle(const transport::Call &call) override
    {
        ++calls;
        if (call.path.startsWith("/wait")) {
            begun.release();
            go.acquire();
        }
        if (call.path.startsWith("/fail"))
            throw std::bad_alloc();
        if (call.path.startsWith("/method"))
            return {200, call.method + ' ' + call.path, "text/plain"};
        if (call.path.startsWith("/gone"))
            return {410, {}, {}};
        return {200, call.body};
    }

    std::atomic<int> calls = 0;
    QSemaphore begun;
    QSemaphore go;
};

/// An office on this machine, whose certificates are valid at the fake clock's time.
struct TestOffice {
    static transport::ServerOptions options()
    {
        transport::ServerOptions options;
        options.paths = {{"/small", 1 << 20, 5'000}, {"/", 16 << 20, 30'000}};
        options.limits = {1000, 1000, 1e6, 1e6};
        return options;
    }

    explicit TestOffice(transport::ServerOptions with = options())
        : server(std::move(with), handler)
    {
        if (!server.start(QStringLiteral("127.0.0.1"), 0, certificate()))
            abort();
    }
    transport::ServerCertificate certificate(int days = 30) const
    {
        return std::move(
            transport::makeServerCertificate(key, {QStringLiteral("127.0.0.1")}, clock.now(), days).value());
    }
    std::unique_ptr<transport::HttpsClient> client(
        transport::ClientTimes times = {}, quint16 port = 0, const QByteArray &pin = {}) const
    {
        return std::make_unique<transport::HttpsClient>(QStringLiteral("127.0.0.1"),
            port ? port : server.port(), pin.isEmpty() ? key.publicKey : pin, clock, times);
    }

    base::crypto::SigningKey key = base::crypto::SigningKey::make();
    FakeClock clock;
    EchoHandler handler;
    transport::HttpsServer server;
};

} // namespace support
