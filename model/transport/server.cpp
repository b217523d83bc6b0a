// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transport/server.h"

#include "model/transport/session.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <openssl/crypto.h>
#include <openssl/ssl.h>

using namespace Qt::StringLiterals;
using boost::asio::ip::tcp;
using boost::system::error_code;

namespace transport {
namespace {

constexpr std::chrono::milliseconds kAcceptPause(100);

base::Result<std::shared_ptr<boost::asio::ssl::context>> serverContext(const ServerCertificate &certificate)
{
    namespace ssl = boost::asio::ssl;
    error_code error;
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX *native = context->native_handle();
    SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
    // Kept connections save the handshakes; tickets would only let one be resumed past a revocation.
    SSL_CTX_set_num_tickets(native, 0);
    SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(native, SSL_MODE_RELEASE_BUFFERS);
    const auto buffer
        = [](const auto &bytes) { return boost::asio::const_buffer(bytes.data(), size_t(bytes.size())); };
    context->use_certificate_chain(buffer(certificate.chain), error);
    if (!error)
        context->use_private_key(buffer(certificate.key), ssl::context::pem, error);
    if (error || SSL_CTX_check_private_key(native) != 1)
        return base::Error{base::ErrorKind::InvalidInput, u"server: certificate"_s};
    return context;
}

/// Whom the limits count: one address, or the network that one customer of a provider has.
QString callerOf(const boost::asio::ip::address &address)
{
    if (!address.is_v6())
        return QString::fromStdString(address.to_string());
    if (address.to_v6().is_v4_mapped())
        return QString::fromStdString(
            boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, address.to_v6()).to_string());
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return QString::fromStdString(boost::asio::ip::address_v6(bytes).to_string()) + u"/64"_s;
}

} // namespace

struct HttpsServer::State {
    ServerShared shared;
    tcp::acceptor acceptor{shared.io};
    boost::asio::steady_timer pause{shared.io};
    boost::asio::steady_timer grace{shared.io};
    std::shared_ptr<boost::asio::ssl::context> context;
    std::unique_ptr<base::Worker> thread;
    quint16 port = 0;

    State(ServerOptions options, Handler &handler)
        : shared(std::move(options), handler)
    {
    }

    base::Done listen(const QString &address, quint16 wanted)
    {
        error_code error;
        const auto where = boost::asio::ip::make_address(address.toStdString(), error);
        if (error)
            return base::Error{base::ErrorKind::InvalidInput, u"server: address"_s};
        const tcp::endpoint endpoint(where, wanted);
        acceptor.open(endpoint.protocol(), error);
        if (!error)
            acceptor.set_option(tcp::acceptor::reuse_address(true), error);
        if (!error)
            acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(boost::asio::socket_base::max_listen_connections, error);
        if (!error)
            port = acceptor.local_endpoint(error).port();
        if (!error)
            return {};
        error_code ignored;
        acceptor.close(ignored);
        if (error == boost::asio::error::address_in_use)
            return base::Error{base::ErrorKind::InUse, u"server: port"_s};
        return base::Error{base::ErrorKind::Io, u"server: "_s + QString::fromStdString(error.message())};
    }

    void accept()
    {
        acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (!acceptor.is_open())
                return;
            if (!error) {
                take(std::move(socket));
                return accept();
            }
            // Such as no file left: at once again would only burn the processor.
            pause.expires_after(kAcceptPause);
            pause.async_wait([this](error_code stopped) {
                if (!stopped && acceptor.is_open())
                    accept();
            });
        });
    }

    void take(tcp::socket socket)
    {
        error_code error;
        const tcp::endpoint peer = socket.remote_endpoint(error);
        if (error)
            return;
        const QString caller = callerOf(peer.address());
        if (!shared.counts.enter(caller, ServerShared::milliseconds()))
            return;
        socket.set_option(tcp::no_delay(true), error);
        std::make_shared<Session>(shared, std::move(socket), context, caller)->start();
    }

    void run()
    {
        for (;;) {
            try {
                shared.io.run();
                // What OpenSSL keeps for this thread goes before those who wait for it may end the program.
                OPENSSL_thread_stop();
                return;
            } catch (const std::exception &) {
                continue; // out of memory in one session, which is gone with that; the others go on
            }
        }
    }

    /// On the thread of input and output.
    void close()
    {
        error_code ignored;
        shared.isStopping = true;
        acceptor.close(ignored);
        pause.cancel();
        shared.whenEmpty = [this] { grace.cancel(); };
        if (shared.sessions.empty())
            return;
        grace.expires_after(std::chrono::milliseconds(shared.options.stopMilliseconds));
        grace.async_wait([this](error_code cancelled) {
            if (!cancelled)
                for (Session *session : shared.sessions)
                    session->drop();
        });
        for (Session *session : shared.sessions)
            session->finish();
    }
};

HttpsServer::HttpsServer(ServerOptions options, Handler &handler)
    : m_state(std::make_unique<State>(std::move(options), handler))
{
}

HttpsServer::~HttpsServer()
{
    stop();
}

base::Done HttpsServer::listen(const QString &address, quint16 port)
{
    return m_state->listen(address, port);
}

base::Done HttpsServer::start(const QString &address, quint16 port, const ServerCertificate &certificate)
{
    const base::Done listening = m_state->thread ? base::Done() : listen(address, port);
    const base::Done started = listening ? start(certificate) : listening;
    // Nobody waits at a door that is not opened.
    if (error_code ignored; !started && !m_state->thread)
        m_state->acceptor.close(ignored);
    return started;
}

base::Done HttpsServer::start(const ServerCertificate &certificate)
{
    if (m_state->thread || !m_state->acceptor.is_open())
        return base::Error{base::ErrorKind::Internal, u"server: started twice, or nowhere"_s};
    auto context = serverContext(certificate);
    if (!context)
        return context.error();
    m_state->context = *context;
    m_state->shared.pool = std::make_unique<base::WorkerPool>(
        u"office work"_s, m_state->shared.options.threads, m_state->shared.options.mostWaiting);
    m_state->accept();
    m_state->thread = std::make_unique<base::Worker>(u"office line"_s);
    m_state->thread->post([state = m_state.get()] { state->run(); });
    return {};
}

quint16 HttpsServer::port() const
{
    return m_state->port;
}

base::Done HttpsServer::renew(const ServerCertificate &certificate)
{
    auto context = serverContext(certificate);
    if (!context)
        return context.error();
    boost::asio::post(m_state->shared.io,
        [state = m_state.get(), context = std::move(*context)] { state->context = context; });
    return {};
}

void HttpsServer::stop()
{
    if (!m_state->shared.pool)
        return;
    boost::asio::post(m_state->shared.io, [state = m_state.get()] { state->close(); });
    m_state->thread->drain();
    m_state->shared.pool.reset();
}

} // namespace transport
