// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transport/certificates.h"
#include "model/transport/limits.h"
#include "model/transport/message.h"

#include <QList>

#include <memory>

namespace transport {

/// What requests whose path begins with `prefix` may bring, and how long they may take to arrive.
struct PathClass {
    QByteArray prefix;
    qint64 mostBytes = 1 << 20;
    int milliseconds = 30'000;
};

struct ServerOptions {
    QList<PathClass> paths; ///< the first that fits; what fits none is answered 404 before its body is read
    AddressLimits limits;
    int threads = 2; ///< that call the handler
    int mostWaiting = 128; ///< requests that wait for one of them; more are answered 503
    qint64 mostBytesAtOnce
        = 256ll << 20; ///< of all requests and replies under way; over it, bodies are answered 503
    int headMilliseconds = 10'000; ///< for the handshake, and for the head of a request
    int idleMilliseconds = 60'000; ///< until a kept connection without a request is closed
    int writeMilliseconds = 120'000; ///< for one reply
    int stopMilliseconds = 5'000; ///< for replies under way when the server stops
};

/// HTTPS for the office: TLS 1.3 only, bytes in, bytes out. One thread does all input and output, so that
/// slow callers cost nothing but a connection; a pool calls the handler. Each request has a deadline for its
/// head and one for all of it, and its body is counted while it is read, in chunks too. What the server
/// refuses itself has a status and no words: 400, 404, 405, 413, 429, 431, 503; a request past its deadline
/// is cut.
class HttpsServer {
public:
    HttpsServer(ServerOptions options, Handler &handler);
    /// Stops.
    ~HttpsServer();
    HttpsServer(const HttpsServer &) = delete;
    HttpsServer &operator=(const HttpsServer &) = delete;

    /// Takes an address ("0.0.0.0", "::", "127.0.0.1"), so that nobody else can, and lets who calls wait for start();
    /// port 0 is any that is free. InvalidInput for what is no address, InUse where somebody listens there, Io where it
    /// cannot be listened on.
    base::Done listen(const QString &address, quint16 port);
    /// Answers from now on. InvalidInput for what is no certificate.
    base::Done start(const ServerCertificate &certificate);
    /// Both.
    base::Done start(const QString &address, quint16 port, const ServerCertificate &certificate);
    quint16 port() const;
    /// New connections get this certificate; those that are open keep theirs.
    base::Done renew(const ServerCertificate &certificate);
    /// Takes no more, answers what has arrived whole, closes the rest, and waits until all is quiet: at most
    /// stopMilliseconds for replies, and as long as the handler needs.
    void stop();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace transport
