// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/throttle.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <deque>
#include <set>
#include <string>
#include <thread>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using LineClock = std::chrono::steady_clock;

namespace support {

namespace {

struct Wire;

/// One direction of a connection: what was read waits until it is due.
struct Flow {
    struct Piece {
        LineClock::time_point due;
        std::string bytes;
    };

    Wire &wire;
    tcp::socket &from;
    tcp::socket &to;
    std::atomic<qint64> &total;
    bool isUp;
    asio::steady_timer timer;
    std::deque<Piece> pieces;
    std::array<char, 16 << 10> buffer{};
    LineClock::time_point free{}; ///< when the line has carried all that it was given
    qint64 sent = 0;
    bool isReading = false;
    bool isWriting = false;
    bool hasEnded = false;

    Flow(Wire &of, tcp::socket &source, tcp::socket &target, std::atomic<qint64> &count, bool up);
    void read();
    void write();
    void send();
};

struct Wire : std::enable_shared_from_this<Wire> {
    const Line &line;
    std::set<Wire *> &all;
    tcp::socket near;
    tcp::socket far;
    Flow up;
    Flow down;

    Wire(const Line &of, std::set<Wire *> &wires, tcp::socket socket, asio::io_context &io,
        std::atomic<qint64> &upTotal, std::atomic<qint64> &downTotal)
        : line(of)
        , all(wires)
        , near(std::move(socket))
        , far(io)
        , up(*this, near, far, upTotal, true)
        , down(*this, far, near, downTotal, false)
    {
        all.insert(this);
    }
    ~Wire() { all.erase(this); }
    void cut()
    {
        error_code ignored;
        near.close(ignored);
        far.close(ignored);
        up.timer.cancel();
        down.timer.cancel();
    }
};

Flow::Flow(Wire &of, tcp::socket &source, tcp::socket &target, std::atomic<qint64> &count, bool up)
    : wire(of)
    , from(source)
    , to(target)
    , total(count)
    , isUp(up)
    , timer(source.get_executor())
{
}

void Flow::read()
{
    constexpr size_t mostWaiting = 64;
    if (isReading || hasEnded || pieces.size() >= mostWaiting)
        return;
    isReading = true;
    from.async_read_some(
        asio::buffer(buffer), [this, keep = wire.shared_from_this()](error_code error, size_t size) {
            isReading = false;
            const Line &line = wire.line;
            if (error)
                hasEnded = true;
            else if (!line.holds) {
                const auto now = LineClock::now();
                free = std::max(free, now);
                if (line.bytesPerSecond > 0)
                    free += std::chrono::microseconds(qint64(size) * 1'000'000 / line.bytesPerSecond);
                const auto delay = std::chrono::milliseconds(line.delayMilliseconds);
                pieces.push_back({free + delay, std::string(buffer.data(), size)});
            }
            write();
            read();
        });
}

void Flow::write()
{
    if (isWriting)
        return;
    if (pieces.empty()) {
        error_code ignored;
        if (hasEnded)
            to.shutdown(tcp::socket::shutdown_send, ignored);
        return;
    }
    isWriting = true;
    timer.expires_at(pieces.front().due);
    timer.async_wait([this, keep = wire.shared_from_this()](error_code error) {
        if (!error)
            send();
    });
}

void Flow::send()
{
    const qint64 cutAfter = isUp ? wire.line.cutUpAfter : wire.line.cutDownAfter;
    std::string &bytes = pieces.front().bytes;
    const bool cuts = cutAfter >= 0 && sent + qint64(bytes.size()) >= cutAfter;
    if (cuts)
        bytes.resize(size_t(std::max<qint64>(0, cutAfter - sent)));
    // Counted before: whoever has got them may look at once.
    sent += qint64(bytes.size());
    total += qint64(bytes.size());
    asio::async_write(
        to, asio::buffer(bytes), [this, cuts, keep = wire.shared_from_this()](error_code error, size_t) {
            isWriting = false;
            if (error || cuts)
                return wire.cut();
            pieces.pop_front();
            write();
            read();
        });
}

} // namespace

struct Throttle::State {
    asio::io_context io{1};
    tcp::acceptor acceptor{io, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
    quint16 target;
    Line line;
    std::set<Wire *> wires;
    std::atomic<qint64> up = 0;
    std::atomic<qint64> down = 0;
    std::atomic<int> connections = 0;
    std::thread thread;

    void accept()
    {
        acceptor.async_accept([this](error_code error, tcp::socket socket) {
            if (error)
                return;
            ++connections;
            const auto wire = std::make_shared<Wire>(line, wires, std::move(socket), io, up, down);
            wire->far.async_connect({asio::ip::address_v4::loopback(), target}, [wire](error_code refused) {
                if (refused)
                    return wire->cut();
                error_code ignored;
                wire->near.set_option(tcp::no_delay(true), ignored);
                wire->far.set_option(tcp::no_delay(true), ignored);
                wire->up.read();
                wire->down.read();
            });
            accept();
        });
    }
    void cutAll()
    {
        for (Wire *wire : wires)
            wire->cut();
    }
};

Throttle::Throttle(quint16 target, Line line)
    : m_state(std::make_unique<State>())
{
    m_state->target = target;
    m_state->line = line;
    m_state->accept();
    m_state->thread = std::thread([state = m_state.get()] { state->io.run(); });
}

Throttle::~Throttle()
{
    asio::post(m_state->io, [state = m_state.get()] {
        error_code ignored;
        state->acceptor.close(ignored);
        state->cutAll();
    });
    m_state->thread.join();
}

quint16 Throttle::port() const
{
    return m_state->acceptor.local_endpoint().port();
}

void Throttle::change(Line line)
{
    asio::post(m_state->io, [state = m_state.get(), line] { state->line = line; });
}

void Throttle::cutAll()
{
    asio::post(m_state->io, [state = m_state.get()] { state->cutAll(); });
}

qint64 Throttle::bytesUp() const
{
    return m_state->up;
}

qint64 Throttle::bytesDown() const
{
    return m_state->down;
}

int Throttle::connections() const
{
    return m_state->connections;
}

} // namespace support
