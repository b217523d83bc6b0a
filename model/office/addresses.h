// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/context.h"

#include <QString>

#include <optional>

namespace office {

/// Where devices find the office: "host:port", of an IPv6 address "[::1]:8443".
struct Address {
    QString host;
    quint16 port = 0;

    static std::optional<Address> fromText(const QString &text);
    QString toText() const;
};

/// Keeps where devices find the office, for codes; `isSaid` where somebody said so rather than that it follows from
/// where it listens, which never takes the place of what was said. The one that is kept from now on.
base::Result<QString> keepAddress(Context &context, const Address &address, bool isSaid);

/// A code as it is handed out: for a file or a picture, and for typing.
struct CodeText {
    QString whole; ///< empty where the office does not know its own address yet
    QString typed;
};

/// With the address that the office keeps.
base::Result<CodeText> codeText(Context &context, const QByteArray &secret);

} // namespace office
