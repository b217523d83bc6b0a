// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/syncline.h"

#include "model/wire/codec.h"
#include "model/wire/letter.h"
#include "model/wire/refusal.h"

using namespace Qt::StringLiterals;

namespace work {

struct SyncLine::UnderWay {
    base::CancelFlag dropped;
    std::optional<base::Result<Heard>> heard;
};

SyncLine::SyncLine(const store::OfficeLink &link, OfficeDoor &door, const base::Clock &clock,
    const base::Progress &progress)
    : m_link(link)
    , m_door(door)
    , m_clock(clock)
    , m_cancel(progress.cancel)
{
}

SyncLine::~SyncLine()
{
    drop();
}

base::Result<Heard> SyncLine::ask(const syncing::Request &request) const
{
    return ask(request, m_cancel);
}

base::Result<Heard> SyncLine::ask(const syncing::Request &request, const base::CancelFlag &cancel) const
{
    const auto letter = wire::seal({wire::LetterKind::Request, request.device, {}, m_clock.now(), 0, {},
                                       wire::encode(request)},
        m_link.deviceKey, m_link.officeKey);
    if (!letter)
        return letter.error();
    const auto reply = m_door.post("/v1/sync", *letter, {{}, cancel});
    if (!reply)
        return reply.error();
    const auto answer = wire::openAnswer(
        *reply, wire::LetterKind::Response, *letter, m_link.officeKey, m_link.deviceKey, m_clock.now());
    if (!answer)
        return answer.error();
    auto response = wire::decodeResponse(answer->payload);
    if (!response)
        return response.error();
    auto pages = syncing::readPages(request, *response);
    return Heard{request, std::move(*response), std::move(pages)};
}

void SyncLine::begin(const syncing::Request &request)
{
    drop();
    if (!m_worker)
        m_worker = std::make_unique<base::Worker>(u"office"_s);
    m_underWay = std::make_unique<UnderWay>();
    m_worker->post([this, request, underWay = m_underWay.get(), last = std::move(m_last)]() mutable {
        last.reset();
        underWay->heard = ask(request, base::CancelFlag::under(m_cancel, underWay->dropped));
    });
}

base::Result<Heard> SyncLine::heard()
{
    m_worker->drain();
    const std::unique_ptr<UnderWay> done = std::move(m_underWay);
    return std::move(*done->heard);
}

void SyncLine::forget(Heard &&heard)
{
    m_last = std::make_shared<Heard>(std::move(heard));
}

void SyncLine::drop()
{
    if (!m_underWay)
        return;
    m_underWay->dropped.cancel();
    m_worker->drain();
    m_underWay.reset();
}

} // namespace work
