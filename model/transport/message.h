// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace transport {

/// One request as the server hands it on: bytes in.
struct Call {
    QByteArray method;
    QByteArray path;
    QByteArray body;
    QString peer; ///< address of the caller, for limits; never logged beside content
};

/// Bytes out.
struct Reply {
    int status = 200;
    QByteArray body;
    QByteArray type = "application/octet-stream";
};

/// Whoever answers. Called on the threads of the server's pool, several at a time.
class Handler {
public:
    virtual ~Handler() = default;
    virtual Reply handle(const Call &call) = 0;
};

} // namespace transport
