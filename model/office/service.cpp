// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/service.h"

#include "model/office/clerk.h"
#include "model/office/metrics.h"

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
    , m_options(options)
    , m_desks([shared = m_premises] {
        auto desk = Desk::open(shared);
        return desk ? std::shared_ptr<Desk>(std::move(*desk)) : nullptr;
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
    return mine ? post(call, *mine) : transport::Reply{kTrouble, {}};
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
        return {kOk, *answer};
    }
    const bool isRefused = answer.error().kind == base::ErrorKind::NotAllowed;
    (isRefused ? counters->refused : counters->troubles).add();
    return {isRefused ? kForbidden : kTrouble, isRefused ? clerk.refusal() : QByteArray()};
}

transport::Reply Service::health(Desk *desk) const
{
    return desk ? plain(kOk, "ok\n") : plain(kTrouble, "database\n");
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
