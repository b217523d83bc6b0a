// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/codec.h"

namespace wire {

QByteArray encode(const syncing::Request &)
{
    return {};
}
QByteArray encode(const syncing::Response &)
{
    return {};
}
base::Result<syncing::Request> decodeRequest(const QByteArray &)
{
    return base::ErrorKind::InvalidInput;
}
base::Result<syncing::Response> decodeResponse(const QByteArray &)
{
    return base::ErrorKind::InvalidInput;
}

} // namespace wire
