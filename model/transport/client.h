// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/transport/message.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace transport {

/// How long a client waits, in milliseconds.
struct ClientTimes {
    int connect = 10'000; ///< for name, connection and handshake, each
    int stall = 30'000; ///< without a byte in either direction
    int total = 600'000; ///< for one call
};

/// How a device speaks with its office: HTTPS, TLS 1.3 only, with whoever holds the pinned identity key and
/// nobody else. Blocking, so it belongs on a thread for jobs; one thread at a time. Keeps its connection, and
/// when a kept one has died calls once more on a new one.
///
/// Errors: Offline (no network, no such host, refused, too slow, or cut: there is never a part of a reply),
/// OfficeBusy, WrongOffice (an alarm), CertificateExpired, Cancelled within a tenth of a second, and
/// LetterTooLarge for a reply over `kLargestReply`. Any other status of the server is a Reply.
class HttpsClient {
public:
    /// `pin` is the office's identity key (32 bytes), or its wire::officeHash() (16 bytes). An empty one
    /// takes any office that tells a key: for enrolling by the typed code, where the office proves itself to
    /// the secret afterwards, with the officeKey() of this connection in the proof.
    HttpsClient(QString host, quint16 port, QByteArray pin, const base::Clock &clock, ClientTimes times = {});
    ~HttpsClient();
    HttpsClient(const HttpsClient &) = delete;
    HttpsClient &operator=(const HttpsClient &) = delete;

    /// Whether a call that may have arrived can be made again.
    enum class Repeat { Allowed, Never };

    /// Sends and waits. Progress counts the bytes of both bodies, sent and received, once their sizes are
    /// known.
    base::Result<Reply> post(const QByteArray &path, const QByteArray &body,
        const base::Progress &progress = {}, Repeat repeat = Repeat::Allowed);
    /// The identity key of whoever answered last; empty before.
    QByteArray officeKey() const;
    /// Gives the connection back.
    void close();

    static constexpr qint64 kLargestReply = 80ll << 20;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace transport
