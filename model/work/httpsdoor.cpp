// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/httpsdoor.h"

#include "model/store/enrolment.h"
#include "model/work/context.h"

using namespace Qt::StringLiterals;

namespace work {
namespace {

constexpr int kOk = 200;
constexpr int kForbidden = 403;
constexpr int kUnknown = 404;
constexpr int kTooLarge = 413;

base::Error errorOf(int status)
{
    if (status == kForbidden)
        return {base::ErrorKind::NotAllowed, u"the office takes nothing from this device"_s};
    if (status == kUnknown)
        return {base::ErrorKind::NotFound, u"the office does not know such letters yet"_s};
    if (status == kTooLarge)
        return {base::ErrorKind::LetterTooLarge, u"the office takes no letter of this size"_s};
    return {base::ErrorKind::OfficeBusy, u"status %1"_s.arg(status)};
}

} // namespace

HttpsDoor::HttpsDoor(const QString &host, quint16 port, const QByteArray &pin, const base::Clock &clock,
    transport::ClientTimes times)
    : m_client(host, port, pin, clock, times)
{
}

std::unique_ptr<HttpsDoor> HttpsDoor::of(const wire::EnrolCode &code, const base::Clock &clock)
{
    return std::make_unique<HttpsDoor>(code.host, code.port, code.officeHash, clock);
}

base::Result<std::unique_ptr<HttpsDoor>> HttpsDoor::of(Context &context)
{
    const auto link = store::enrolment::link(context.connection());
    if (!link)
        return link.error();
    if (!*link)
        return base::Error{base::ErrorKind::NotFound, u"this vault belongs to no office"_s};
    const qsizetype colon = (*link)->address.lastIndexOf(u':');
    return std::make_unique<HttpsDoor>((*link)->address.first(colon),
        (*link)->address.mid(colon + 1).toUShort(), (*link)->officeKey, context.clock());
}

base::Result<QByteArray> HttpsDoor::post(
    const QByteArray &path, const QByteArray &body, const base::Progress &progress)
{
    // Bytes under way are not what the caller counts; only that he may stop is passed on.
    const auto reply = m_client.post(path, body, {{}, progress.cancel});
    if (!reply)
        return reply.error();
    // An honest device is told why in a letter of its own.
    const bool isLetter = reply->status == kOk || (reply->status == kForbidden && !reply->body.isEmpty());
    return isLetter ? base::Result<QByteArray>(reply->body) : errorOf(reply->status);
}

base::Result<QByteArray> HttpsDoor::officeKey(const base::Progress &progress)
{
    if (m_client.officeKey().isEmpty()) {
        // Whatever it answers, it has shown its certificate.
        const auto asked = m_client.post("/healthz", {}, {{}, progress.cancel});
        if (!asked)
            return asked.error();
    }
    return m_client.officeKey();
}

} // namespace work
