// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/base/error.h"
#include "model/transport/openssl.h"

#include <QByteArray>

#include <optional>

namespace transport {

/// Judges the certificates of a handshake by one pinned key, in place of all that OpenSSL would ask: the
/// first has to be signed by it, made for servers, and valid now. The name of the host does not matter.
class PinnedCheck {
public:
    PinnedCheck(QByteArray pin, const base::Clock &clock)
        : m_pin(std::move(pin))
        , m_clock(clock)
    {
    }

    /// Lets this judge the handshakes of a context; has to outlive it.
    void watch(SSL_CTX *context);

    /// Why the last handshake was refused, if it was refused here.
    std::optional<base::Error> trouble() const { return m_trouble; }
    /// The identity key that the last handshake that passed was judged by.
    QByteArray key() const { return m_key; }
    void forget() { m_trouble.reset(); }

private:
    bool judge(X509_STORE_CTX *chain);
    bool isPinned(const QByteArray &key) const;
    static int called(X509_STORE_CTX *chain, void *self);

    QByteArray m_pin;
    const base::Clock &m_clock;
    std::optional<base::Error> m_trouble;
    QByteArray m_key;
};

} // namespace transport
