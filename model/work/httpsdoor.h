// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/transport/client.h"
#include "model/wire/enrolcode.h"
#include "model/work/officedoor.h"

#include <memory>

namespace work {

class Context;

/// The office over the network.
class HttpsDoor final : public OfficeDoor {
public:
    /// `pin` is the office's key or its hash; empty only for a code that was typed.
    HttpsDoor(const QString &host, quint16 port, const QByteArray &pin, const base::Clock &clock,
        transport::ClientTimes times = {});

    /// The door that a code leads to.
    static std::unique_ptr<HttpsDoor> of(const wire::EnrolCode &code, const base::Clock &clock);
    /// The door of the office that this vault belongs to; NotFound in a vault on its own.
    static base::Result<std::unique_ptr<HttpsDoor>> of(Context &context);

    base::Result<QByteArray> post(
        const QByteArray &path, const QByteArray &body, const base::Progress &progress) override;
    base::Result<QByteArray> officeKey(const base::Progress &progress) override;

private:
    transport::HttpsClient m_client;
};

} // namespace work
