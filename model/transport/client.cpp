// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transport/client.h"

#include "model/transport/bytebody.h"
#include "model/transport/cannotstore.h"
#include "model/transport/pinned.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <openssl/crypto.h>

#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::beast::error_code;
using Stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;
using SteadyClock = std::chrono::steady_clock;

namespace transport {
namespace {

constexpr std::chrono::milliseconds kLook(20); ///< between two looks at the flag

base::Error offline(const QString &where)
{
    return {base::ErrorKind::Offline, where};
}

/// In English wherever it runs: the words of the system follow its language, and are looked up by these.
QString wordsOf(const error_code &error)
{
    if (error == asio::error::connection_refused)
        return u"Connection refused"_s;
    if (error == asio::error::host_unreachable)
        return u"No route to host"_s;
    if (error == asio::error::network_unreachable)
        return u"Network is unreachable"_s;
    if (error == asio::error::host_not_found || error == asio::error::host_not_found_try_again)
        return u"Host not found"_s;
    return error == boost::beast::error::timeout ? u"timeout"_s : QString::fromStdString(error.message());
}

/// The endpoints of a name, asked in the way that cannot be stopped.
std::vector<tcp::endpoint> lookUp(const std::string &host, quint16 port, error_code &error)
{
    asio::io_context io;
    tcp::resolver resolver(io);
    std::vector<tcp::endpoint> found;
    for (const auto &entry : resolver.resolve(host, std::to_string(port), error))
        found.push_back(entry.endpoint());
    return found;
}

} // namespace

struct HttpsClient::State {
    QString host;
    quint16 port;
    ClientTimes times;
    PinnedCheck check;
    asio::io_context io{1};
    asio::ssl::context context{asio::ssl::context::tls_client};
    std::optional<Stream> stream;
    boost::beast::flat_buffer buffer;
    QByteArray key;

    // Of the call that runs.
    base::Progress progress;
    SteadyClock::time_point end;
    bool hasAnswered = false; ///< a byte of the reply has come

    State(QString host, quint16 port, QByteArray pin, const base::Clock &clock, ClientTimes times)
        : host(std::move(host))
        , port(port)
        , times(times)
        , check(std::move(pin), clock)
    {
        SSL_CTX *native = context.native_handle();
        SSL_CTX_set_min_proto_version(native, TLS1_3_VERSION);
        SSL_CTX_set_session_cache_mode(native, SSL_SESS_CACHE_OFF);
        check.watch(native);
    }

    bool isOverdue() const { return SteadyClock::now() >= end; }

    /// Starts something asynchronous and waits for it, looking at the flag meanwhile.
    template <class Start> error_code wait(int milliseconds, Start start)
    {
        std::optional<error_code> done;
        boost::beast::get_lowest_layer(*stream).expires_after(std::chrono::milliseconds(milliseconds));
        start([&done](error_code error, auto &&...) { done = error; });
        io.restart();
        while (!done) {
            io.run_one_for(kLook);
            if (!done && (progress.isCancelled() || isOverdue()))
                boost::beast::get_lowest_layer(*stream).close();
            if (io.stopped())
                io.restart();
        }
        return *done;
    }

    base::Error failure(const QString &where, const error_code &error) const
    {
        if (progress.isCancelled())
            return {base::ErrorKind::Cancelled, where};
        return offline(where + u": "_s + (isOverdue() ? u"timeout"_s : wordsOf(error)));
    }

    base::Result<std::vector<tcp::endpoint>> endpoints() const
    {
        error_code error;
        const asio::ip::address address = asio::ip::make_address(host.toStdString(), error);
        if (!error)
            return std::vector<tcp::endpoint>{{address, port}};
        struct Answer {
            std::vector<tcp::endpoint> found;
            error_code error;
        };
        const auto answer = std::make_shared<Answer>();
        const bool isDone = base::runWithin(
            times.connect, progress.cancel, [answer, name = host.toStdString(), port = port] {
                answer->found = lookUp(name, port, answer->error);
            });
        if (!isDone)
            return failure(u"name"_s, boost::beast::error::timeout);
        if (answer->error || answer->found.empty())
            return offline(u"name: "_s + wordsOf(answer->error));
        return std::move(answer->found);
    }

    base::Done connect()
    {
        const auto where = endpoints();
        if (!where)
            return where.error();
        buffer.clear();
        stream.emplace(io, context);
        error_code error = wait(times.connect,
            [&](auto done) { boost::beast::get_lowest_layer(*stream).async_connect(*where, done); });
        if (error)
            return ended(failure(u"connect"_s, error));
        boost::beast::get_lowest_layer(*stream).socket().set_option(tcp::no_delay(true), error);
        check.forget();
        error = wait(
            times.connect, [&](auto done) { stream->async_handshake(asio::ssl::stream_base::client, done); });
        if (!error) {
            key = check.key();
            return {};
        }
        if (check.trouble())
            return ended(*check.trouble());
        // Whoever speaks something else than our TLS is not the office; a line that breaks says nothing.
        if (error.category() == asio::error::get_ssl_category() && !progress.isCancelled())
            return ended({base::ErrorKind::WrongOffice, u"no TLS 1.3: "_s + wordsOf(error)});
        return ended(failure(u"handshake"_s, error));
    }

    base::Error ended(base::Error error)
    {
        stream.reset();
        return error;
    }

    base::Done send(const QByteArray &path, const QByteArray &body)
    {
        http::request<ByteBody> request(http::verb::post, path.toStdString(), 11);
        request.set(http::field::host, host.toStdString());
        request.set(http::field::content_type, "application/octet-stream");
        request.keep_alive(true);
        request.body().bytes = body;
        request.prepare_payload();
        http::request_serializer<ByteBody> serializer(request);
        qint64 sent = 0;
        while (!serializer.is_done()) {
            size_t size = 0;
            const error_code error = wait(times.stall, [&](auto done) {
                http::async_write_some(*stream, serializer, [done, &size](error_code end, size_t written) {
                    size = written;
                    done(end);
                });
            });
            if (error)
                return ended(failure(u"sending"_s, error));
            sent = std::min(sent + qint64(size), qint64(body.size()));
            progress.at(sent, body.size());
        }
        return {};
    }

    base::Result<Reply> receive(qint64 sent)
    {
        http::response_parser<ByteBody> parser;
        parser.body_limit(std::uint64_t(kLargestReply));
        error_code error
            = wait(times.stall, [&](auto done) { http::async_read_some(*stream, buffer, parser, done); });
        hasAnswered = !error || buffer.size() > 0;
        while (!error && !parser.is_done()) {
            // Without a length its end could not be told from a line that was cut.
            if (parser.is_header_done() && parser.need_eof())
                return ended(offline(u"reply without a length"_s));
            error
                = wait(times.stall, [&](auto done) { http::async_read_some(*stream, buffer, parser, done); });
            const qint64 size = qint64(parser.content_length().value_or(0));
            progress.at(sent + parser.get().body().bytes.size(), sent + size);
        }
        if (error == http::error::body_limit)
            return ended({base::ErrorKind::LetterTooLarge, u"reply"_s});
        if (error)
            return ended(failure(u"reply"_s, error));
        http::response<ByteBody> response = parser.release();
        if (!response.keep_alive())
            stream.reset();
        Reply reply{int(response.result_int()), std::move(response.body().bytes), {}};
        const auto type = response[http::field::content_type];
        reply.type = QByteArray(type.data(), qsizetype(type.size()));
        return reply;
    }

    base::Result<Reply> once(const QByteArray &path, const QByteArray &body)
    {
        if (progress.isCancelled())
            return base::Error{base::ErrorKind::Cancelled, u"before"_s};
        if (!stream)
            if (const base::Done connected = connect(); !connected)
                return connected.error();
        if (const base::Done sent = send(path, body); !sent)
            return sent.error();
        return receive(body.size());
    }
};

HttpsClient::HttpsClient(
    QString host, quint16 port, QByteArray pin, const base::Clock &clock, ClientTimes times)
    : m_state(std::make_unique<State>(std::move(host), port, std::move(pin), clock, times))
{
}

HttpsClient::~HttpsClient()
{
    m_state.reset();
    // What OpenSSL keeps for this thread would else go after whoever waits for the thread has gone on.
    OPENSSL_thread_stop();
}

base::Result<Reply> HttpsClient::post(
    const QByteArray &path, const QByteArray &body, const base::Progress &progress, Repeat repeat)
{
    State &state = *m_state;
    state.progress = progress;
    state.end = SteadyClock::now() + std::chrono::milliseconds(state.times.total);
    state.hasAnswered = false;
    const bool wasKept = state.stream.has_value();
    base::Result<Reply> reply = state.once(path, body);
    // A server closes what is idle; that shows only when it is used.
    const bool hasDied = wasKept && !state.hasAnswered && !reply
        && reply.error().kind == base::ErrorKind::Offline && !state.isOverdue();
    if (hasDied && repeat == Repeat::Allowed)
        reply = state.once(path, body);
    state.progress = {};
    if (reply && reply->status == 503 && reply->body == kCannotStore)
        return base::Error{base::ErrorKind::OfficeBusy, QLatin1String(kCannotStore)};
    if (reply && (reply->status == 503 || reply->status == 429))
        return base::Error{base::ErrorKind::OfficeBusy, u"status %1"_s.arg(reply->status)};
    return reply;
}

QByteArray HttpsClient::officeKey() const
{
    return m_state->key;
}

void HttpsClient::close()
{
    m_state->stream.reset();
}

} // namespace transport
