// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sync/messages.h"

/// What devices and the office say to each other as bytes, before sealing. Reading never trusts: whatever is
/// short, too long or odd is ErrorKind::InvalidInput, and nothing is allocated that the bytes do not hold.
namespace wire {

QByteArray encode(const syncing::Request &request);
QByteArray encode(const syncing::Response &response);
base::Result<syncing::Request> decodeRequest(const QByteArray &bytes);
base::Result<syncing::Response> decodeResponse(const QByteArray &bytes);

} // namespace wire
