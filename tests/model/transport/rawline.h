// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/transport/certificates.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>

#include <string>
#include <thread>

namespace support {

using boost::asio::ip::tcp;

inline tcp::endpoint loopback(quint16 port)
{
    return {boost::asio::ip::address_v4::loopback(), port};
}

/// A TCP connection without anything on top.
struct BareLine {
    boost::asio::io_context io;
    tcp::socket socket{io};
    boost::system::error_code error;

    explicit BareLine(quint16 port) { socket.connect(loopback(port), error); }
    void write(const std::string &text) { boost::asio::write(socket, boost::asio::buffer(text), error); }
    /// All until the other side ends.
    std::string readAll()
    {
        std::string text;
        boost::asio::read(socket, boost::asio::dynamic_buffer(text), error);
        return text;
    }
};

/// A TLS connection that believes everybody, for saying odd things.
struct RawLine {
    boost::asio::io_context io;
    boost::asio::ssl::context context{boost::asio::ssl::context::tls_client};
    boost::asio::ssl::stream<tcp::socket> stream;
    boost::system::error_code error;

    explicit RawLine(quint16 port, int mostVersion = TLS1_3_VERSION)
        : stream(prepared(mostVersion))
    {
        stream.next_layer().connect(loopback(port), error);
        if (!error)
            stream.next_layer().set_option(tcp::no_delay(true), error);
        if (!error)
            stream.handshake(boost::asio::ssl::stream_base::client, error);
    }
    bool isOpen() const { return !error; }
    bool write(const std::string &text)
    {
        boost::asio::write(stream, boost::asio::buffer(text), error);
        return !error;
    }
    /// All until the other side ends, or `mark` has come.
    std::string readUntil(const std::string &mark)
    {
        std::string text;
        char buffer[4096];
        while (text.find(mark) == std::string::npos) {
            const size_t size = stream.read_some(boost::asio::buffer(buffer), error);
            text.append(buffer, size);
            if (error)
                break;
        }
        return text;
    }
    std::string readAll() { return readUntil("\1never\1"); }

private:
    boost::asio::ssl::stream<tcp::socket> prepared(int mostVersion)
    {
        SSL_CTX_set_max_proto_version(context.native_handle(), mostVersion);
        context.set_verify_mode(boost::asio::ssl::verify_none);
        return {io, context};
    }
};

/// A server that says the same to everybody, whatever they ask, and hangs up.
class OddServer {
public:
    enum class Speaks { Plain, Tls12, Tls13 };

    OddServer(Speaks speaks, const transport::ServerCertificate &certificate, std::string answer)
        : m_speaks(speaks)
        , m_answer(std::move(answer))
        , m_context(boost::asio::ssl::context::tls_server)
    {
        const auto buffer
            = [](const auto &bytes) { return boost::asio::const_buffer(bytes.data(), size_t(bytes.size())); };
        m_context.use_certificate_chain(buffer(certificate.chain));
        m_context.use_private_key(buffer(certificate.key), boost::asio::ssl::context::pem);
        if (speaks == Speaks::Tls12)
            SSL_CTX_set_max_proto_version(m_context.native_handle(), TLS1_2_VERSION);
        m_thread = std::thread([this] { loop(); });
    }
    ~OddServer()
    {
        m_isEnding = true;
        BareLine wake(port());
        m_thread.join();
    }
    quint16 port() const { return m_acceptor.local_endpoint().port(); }

private:
    void loop()
    {
        while (!m_isEnding) {
            boost::system::error_code error;
            boost::asio::ssl::stream<tcp::socket> stream(m_io, m_context);
            m_acceptor.accept(stream.next_layer(), error);
            if (m_isEnding)
                return;
            char buffer[4096];
            if (m_speaks == Speaks::Plain) {
                stream.next_layer().read_some(boost::asio::buffer(buffer), error);
                boost::asio::write(stream.next_layer(), boost::asio::buffer(m_answer), error);
                continue;
            }
            stream.handshake(boost::asio::ssl::stream_base::server, error);
            if (!error)
                stream.read_some(boost::asio::buffer(buffer), error);
            if (!error)
                boost::asio::write(stream, boost::asio::buffer(m_answer), error);
        }
    }

    Speaks m_speaks;
    std::string m_answer;
    boost::asio::io_context m_io;
    boost::asio::ssl::context m_context;
    tcp::acceptor m_acceptor{m_io, loopback(0)};
    std::atomic<bool> m_isEnding = false;
    std::thread m_thread;
};

} // namespace support
