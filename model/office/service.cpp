// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/service.h"

#include "model/office/clerk.h"
#include "model/office/metrics.h"
#include "model/transport/cannotstore.h"

using namespace Qt::StringLiterals;

namespace office {
namespace {

constexpr int kOk = 200;
constexpr int kForbidden = 403;
constexpr int kTrouble = 503;

transport::Reply plain(int status, const QByteArray &body = {})
{
    return {status, body, "text/plain; charset=utf-8"};
}

bool isThisMachine(const QString &peer)
{
    return peer == u"127.0.0.1" || peer == u"::1" || peer == u"::ffff:127.0.0.1";
}

} // namespace

Service::Service(std::shared_ptr<const Premises> premises, ServiceOptions options)
    : m_premises(std::move(premises))
    , m_options(std::move(options))
    , m_health(m_premises->clock, m_options.tell)
    , m_desks([this]() -> std::shared_ptr<Desk> {
        auto desk = Desk::open(m_premises);
        if (desk)
            return std::move(*desk);
        m_health.failed(desk.error());
        return nullptr;
    })
{
}

Desk *Service::desk()
{
    Desk *desk = m_desks.get();
    if (desk && !desk->isAlive()) {
        m_desks.drop();
        desk = m_desks.get();
    }
    return desk;
}

transport::Reply Service::handle(const transport::Call &call)
{
    Desk *mine = desk();
    if (call.method == "GET" && call.path == "/healthz")
        return health(mine);
    if (call.method == "GET" && call.path == "/metrics")
        return metrics(call, mine);
    if (call.method != "POST")
        return {kForbidden, {}};
    return mine ? post(call, *mine) : transport::Reply{kTrouble, transport::kCannotStore};
}

transport::Reply Service::post(const transport::Call &call, Desk &desk)
{
    Clerk clerk(desk);
    const Counters *counters = nullptr;
    base::Result<QByteArray> answer = base::Error{base::ErrorKind::NotAllowed, {}};
    if (call.path == "/v1/sync") {
        counters = &m_sync;
        answer = clerk.sync(call.body);
    } else if (call.path == "/v1/blobs") {
        counters = &m_blobs;
        answer = clerk.blobs(call.body);
    } else if (call.path == "/v1/enrol") {
        counters = &m_enrol;
        answer = clerk.enrol(call.body);
    } else if (call.path == "/v1/admin") {
        counters = &m_admin;
        answer = clerk.admin(call.body);
    } else {
        return {kForbidden, {}};
    }
    if (answer) {
        counters->taken.add();
        if (m_health.isTroubled() && desk.hasRoom())
            m_health.works();
        return {kOk, *answer};
    }
    const bool isRefused = answer.error().kind == base::ErrorKind::NotAllowed;
    (isRefused ? counters->refused : counters->troubles).add();
    return isRefused ? transport::Reply{kForbidden, clerk.refusal()} : trouble(answer.error());
}

transport::Reply Service::trouble(const base::Error &error)
{
    // Two in each other's way is an office with much to do, and nobody's trouble.
    if (error.kind == base::ErrorKind::Busy || error.kind == base::ErrorKind::Cancelled)
        return {kTrouble, {}};
    m_health.failed(error);
    return {kTrouble, StoreHealth::isAbout(error) ? QByteArray(transport::kCannotStore) : QByteArray()};
}

/// Who asks for an office that takes no letters, such as what shares them out among several, would else never hear
/// that it could take some again.
bool Service::isStoringAgain(Desk &desk)
{
    const std::function<base::Done(Hall &)> nothing = [](Hall &) { return base::Done(); };
    if (!desk.hasRoom() || !desk.perform(nothing))
        return false;
    m_health.works();
    // Whoever reads "ok" finds the line about it in the log.
    return !m_health.trouble();
}

transport::Reply Service::health(Desk *desk)
{
    if (!desk)
        return plain(kTrouble, "database\n");
    const auto trouble = m_health.trouble();
    if (!trouble || isStoringAgain(*desk))
        return plain(kOk, "ok\n");
    return plain(kTrouble, *trouble == base::ErrorKind::DiskFull ? "disk full\n" : "cannot write\n");
}

transport::Reply Service::metrics(const transport::Call &call, Desk *desk) const
{
    if (!m_options.areMetricsPublic && !isThisMachine(call.peer))
        return {kForbidden, {}};
    if (!desk)
        return plain(kTrouble);
    metrics::Page page;
    for (const auto &[name, counters] :
        {std::pair{"enrol", &m_enrol}, std::pair{"sync", &m_sync}, std::pair{"blobs", &m_blobs},
            std::pair{"admin", &m_admin}}) {
        page.count("carepass_office_letters_total", name, "taken", counters->taken.value());
        page.count("carepass_office_letters_total", name, "refused", counters->refused.value());
        page.count("carepass_office_letters_total", name, "trouble", counters->troubles.value());
    }
    if (const base::Done told = metrics::tell(*desk, page); !told)
        return plain(kTrouble);
    return {kOk, page.text(), "text/plain; version=0.0.4; charset=utf-8"};
}

} // namespace office
