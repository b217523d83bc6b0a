// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/threads.h"
#include "model/transport/bytebody.h"
#include "model/transport/server.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_set>

namespace transport {

class Session;

/// What all sessions of a server share. Lives on the thread of input and output, but for `pool`.
struct ServerShared {
    ServerOptions options;
    Handler &handler;
    CallerCounts counts;
    qint64 budget = 0;
    std::unique_ptr<base::WorkerPool> pool;
    std::unordered_set<Session *> sessions;
    bool isStopping = false;
    std::function<void()> whenEmpty;
    boost::asio::io_context io{1}; ///< goes first: what waits in it touches the rest

    ServerShared(ServerOptions with, Handler &by)
        : options(std::move(with))
        , handler(by)
        , counts(options.limits)
        , budget(options.mostBytesAtOnce)
    {
    }
    static qint64 milliseconds();
};

/// One connection of a server, from its handshake to its end. Keeps itself alive by what it waits for.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(ServerShared &shared, boost::asio::ip::tcp::socket socket,
        std::shared_ptr<boost::asio::ssl::context> context, QString address);
    ~Session();

    void start();
    /// Ends now, unless a request that arrived whole is being answered; then after that.
    void finish();
    /// Ends now.
    void drop();

private:
    using Error = boost::beast::error_code;
    using Parser = boost::beast::http::request_parser<ByteBody>;

    void waitForRequest();
    void readHead();
    void takeHead();
    void readBody();
    void handle();
    void refuse(boost::beast::http::status status);
    void refuseFor(Error error);
    void write(Reply reply, bool keeps);
    void afterWrite(Error error);
    void close();
    void releaseBudget();
    const PathClass *classOf(const QByteArray &path) const;
    std::uint64_t mostBytes() const;

    ServerShared &m_shared;
    std::shared_ptr<boost::asio::ssl::context> m_context;
    boost::beast::ssl_stream<boost::beast::tcp_stream> m_stream;
    QString m_address;
    boost::beast::flat_buffer m_buffer;
    std::optional<Parser> m_parser;
    std::optional<boost::beast::http::response<ByteBody>> m_reply;
    std::chrono::steady_clock::time_point m_begun;
    qint64 m_held = 0; ///< of the budget, for a body that the handler has
    bool m_isAnswering = false;
    bool m_keeps = false;
    bool m_isTooOften = false;
};

} // namespace transport
