// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <boost/asio/buffer.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/optional.hpp>
#include <boost/system/error_code.hpp>

#include <algorithm>

namespace transport {

/// The body of an HTTP message as a QByteArray (Beast's concept Body). What a head announces is not believed:
/// memory grows with what has come. `budget`, where there is one, is what all bodies together may still take;
/// whoever has the bytes gives it back.
struct ByteBody {
    struct value_type {
        QByteArray bytes;
        qint64 *budget = nullptr;
    };

    static std::uint64_t size(const value_type &body) { return std::uint64_t(body.bytes.size()); }

    class reader {
    public:
        template <bool isRequest, class Fields>
        reader(boost::beast::http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        {
        }
        void init(const boost::optional<std::uint64_t> &announced, boost::beast::error_code &error)
        {
            m_body.bytes.reserve(qsizetype(std::min<std::uint64_t>(announced.value_or(0), kTrusted)));
            error = {};
        }
        template <class Buffers> std::size_t put(const Buffers &buffers, boost::beast::error_code &error)
        {
            const std::size_t size = boost::asio::buffer_size(buffers);
            if (m_body.budget && *m_body.budget < qint64(size)) {
                error = make_error_code(boost::system::errc::not_enough_memory);
                return 0;
            }
            if (m_body.budget)
                *m_body.budget -= qint64(size);
            for (const auto buffer : boost::beast::buffers_range_ref(buffers))
                m_body.bytes.append(static_cast<const char *>(buffer.data()), qsizetype(buffer.size()));
            error = {};
            return size;
        }
        void finish(boost::beast::error_code &error) { error = {}; }

    private:
        static constexpr std::uint64_t kTrusted = 64 << 10;
        value_type &m_body;
    };

    class writer {
    public:
        using const_buffers_type = boost::asio::const_buffer;

        template <bool isRequest, class Fields>
        writer(const boost::beast::http::header<isRequest, Fields> &, const value_type &body)
            : m_body(body)
        {
        }
        void init(boost::beast::error_code &error) { error = {}; }
        boost::optional<std::pair<const_buffers_type, bool>> get(boost::beast::error_code &error)
        {
            error = {};
            return {{const_buffers_type(m_body.bytes.constData(), size_t(m_body.bytes.size())), false}};
        }

    private:
        const value_type &m_body;
    };
};

} // namespace transport
