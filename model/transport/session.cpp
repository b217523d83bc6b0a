// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transport/session.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <algorithm>
#include <utility>

namespace http = boost::beast::http;

namespace transport {
namespace {

constexpr std::uint32_t kMostHead = 16 << 10;
constexpr size_t kMostBuffer = 80 << 10; ///< also what may stand beside the body of a chunked request
constexpr size_t kRead = 4096;
constexpr std::chrono::milliseconds kFarewell(1000);

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

Reply replyFrom(Handler &handler, const Call &call)
{
    try {
        return handler.handle(call);
    } catch (const std::exception &) {
        return {500, {}, {}}; // out of memory: this request fails, and the service goes on
    }
}

} // namespace

qint64 ServerShared::milliseconds()
{
    using namespace std::chrono;
    return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Session::Session(ServerShared &shared, boost::asio::ip::tcp::socket socket,
    std::shared_ptr<boost::asio::ssl::context> context, QString address)
    : m_shared(shared)
    , m_context(std::move(context))
    , m_stream(std::move(socket), *m_context)
    , m_address(std::move(address))
    , m_buffer(kMostBuffer)
{
    m_shared.sessions.insert(this);
}

Session::~Session()
{
    releaseBudget();
    m_shared.sessions.erase(this);
    m_shared.counts.leave(m_address, ServerShared::milliseconds());
    if (m_shared.sessions.empty() && m_shared.whenEmpty)
        m_shared.whenEmpty();
}

void Session::start()
{
    boost::beast::get_lowest_layer(m_stream).expires_after(
        std::chrono::milliseconds(m_shared.options.headMilliseconds));
    m_stream.async_handshake(boost::asio::ssl::stream_base::server, [self = shared_from_this()](Error error) {
        if (!error)
            self->waitForRequest();
    });
}

void Session::finish()
{
    m_keeps = false;
    if (!m_isAnswering)
        drop();
}

void Session::drop()
{
    boost::beast::get_lowest_layer(m_stream).close();
}

/// The deadline of a request begins with its first byte; until then it is only idle.
void Session::waitForRequest()
{
    m_isAnswering = false;
    if (m_shared.isStopping)
        return close();
    if (m_buffer.size() > 0)
        return readHead();
    m_buffer.shrink_to_fit();
    boost::beast::get_lowest_layer(m_stream).expires_after(
        std::chrono::milliseconds(m_shared.options.idleMilliseconds));
    m_stream.async_read_some(m_buffer.prepare(kRead), [self = shared_from_this()](Error error, size_t size) {
        if (error)
            return;
        self->m_buffer.commit(size);
        self->readHead();
    });
}

void Session::readHead()
{
    m_begun = std::chrono::steady_clock::now();
    boost::beast::get_lowest_layer(m_stream).expires_at(
        m_begun + std::chrono::milliseconds(m_shared.options.headMilliseconds));
    m_parser.emplace();
    m_parser->header_limit(kMostHead);
    m_parser->body_limit(mostBytes());
    m_parser->get().body().budget = &m_shared.budget;
    http::async_read_header(m_stream, m_buffer, *m_parser, [self = shared_from_this()](Error error, size_t) {
        if (error)
            self->refuseFor(error == http::error::buffer_overflow ? http::error::header_limit : error);
        else
            self->takeHead();
    });
}

void Session::takeHead()
{
    const http::request<ByteBody> &request = m_parser->get();
    const PathClass *path = classOf(bytesOf(request.target()));
    if (request.method() != http::verb::post && request.method() != http::verb::get)
        return refuse(http::status::method_not_allowed);
    if (!path)
        return refuse(http::status::not_found);
    if (m_parser->content_length().value_or(0) > std::uint64_t(path->mostBytes))
        return refuse(http::status::payload_too_large);
    // Its body is read all the same: who is cut in the middle of sending does not see the answer.
    m_isTooOften = !m_shared.counts.request(m_address, ServerShared::milliseconds());
    m_parser->body_limit(std::uint64_t(path->mostBytes));
    boost::beast::get_lowest_layer(m_stream).expires_at(
        m_begun + std::chrono::milliseconds(path->milliseconds));
    readBody();
}

void Session::readBody()
{
    http::async_read(m_stream, m_buffer, *m_parser, [self = shared_from_this()](Error error, size_t) {
        if (error)
            self->refuseFor(error);
        else
            self->handle();
    });
}

void Session::handle()
{
    http::request<ByteBody> request = m_parser->release();
    m_parser.reset();
    m_isAnswering = true;
    m_keeps = request.keep_alive();
    m_held = request.body().bytes.size();
    if (m_isTooOften)
        return write({429, {}, {}}, m_keeps);
    Call call{bytesOf(request.method_string()), bytesOf(request.target()), std::move(request.body().bytes),
        m_address};
    // The guard keeps the loop of input and output running while nothing but a handler is at work.
    auto job = [self = shared_from_this(), call = std::move(call), &shared = m_shared,
                   guard = boost::asio::make_work_guard(m_shared.io)]() mutable {
        Reply reply = replyFrom(shared.handler, call);
        boost::asio::post(shared.io, [self = std::move(self), reply = std::move(reply)]() mutable {
            self->write(std::move(reply), self->m_keeps);
        });
    };
    if (!m_shared.pool->post(std::move(job)))
        write({503, {}, {}}, m_keeps);
}

/// Without reading what is left of the request, so the connection ends.
void Session::refuse(http::status status)
{
    m_isAnswering = true;
    write({int(status), {}, {}}, false);
}

void Session::refuseFor(Error error)
{
    if (error == http::error::body_limit)
        refuse(http::status::payload_too_large);
    else if (error == http::error::header_limit)
        refuse(http::status::request_header_fields_too_large);
    else if (error == boost::system::errc::not_enough_memory)
        refuse(http::status::service_unavailable);
    else if (error.category() == http::make_error_code(http::error::bad_method).category()
        && error != http::error::end_of_stream && error != http::error::partial_message)
        refuse(http::status::bad_request);
    // Anything else is a line that broke or a deadline that passed: there is nobody to answer.
}

void Session::write(Reply reply, bool keeps)
{
    m_keeps = keeps && !m_shared.isStopping;
    m_reply.emplace();
    m_reply->result(unsigned(reply.status));
    m_reply->keep_alive(m_keeps);
    if (!reply.body.isEmpty())
        m_reply->set(http::field::content_type, reply.type.toStdString());
    m_reply->set(http::field::cache_control, "no-store");
    // Replies wait for slow readers; so they count too.
    m_held += reply.body.size();
    m_shared.budget -= reply.body.size();
    m_reply->body().bytes = std::move(reply.body);
    m_reply->prepare_payload();
    boost::beast::get_lowest_layer(m_stream).expires_after(
        std::chrono::milliseconds(m_shared.options.writeMilliseconds));
    http::async_write(
        m_stream, *m_reply, [self = shared_from_this()](Error error, size_t) { self->afterWrite(error); });
}

void Session::afterWrite(Error error)
{
    releaseBudget();
    m_reply.reset();
    if (error)
        return;
    if (m_keeps)
        waitForRequest();
    else
        close();
}

void Session::close()
{
    boost::beast::get_lowest_layer(m_stream).expires_after(kFarewell);
    m_stream.async_shutdown([self = shared_from_this()](Error) { self->drop(); });
}

void Session::releaseBudget()
{
    if (m_parser)
        m_held += m_parser->get().body().bytes.size();
    m_parser.reset();
    m_shared.budget += std::exchange(m_held, 0);
}

std::uint64_t Session::mostBytes() const
{
    qint64 most = 0;
    for (const PathClass &one : m_shared.options.paths)
        most = std::max(most, one.mostBytes);
    return std::uint64_t(most);
}

const PathClass *Session::classOf(const QByteArray &path) const
{
    for (const PathClass &one : m_shared.options.paths) {
        if (path.startsWith(one.prefix))
            return &one;
    }
    return nullptr;
}

} // namespace transport
