// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/sync/messages.h"

/// What devices and the office say to each other as bytes, before sealing. Reading never trusts: whatever is
/// short, too long or odd is ErrorKind::InvalidInput, and nothing is allocated that the bytes do not hold.
///
/// Programs of different age understand each other: what a newer one adds stands in sections and at the ends
/// of parts, which an older one skips; what an older one does not send stays as a new message has it. What
/// must not be skipped has a section that must be known; a reader that does not is answered
/// ErrorKind::SchemaTooNew, and so is another format. An answer of a kind that is not known counts as held.
namespace wire {

QByteArray encode(const syncing::Request &request);
QByteArray encode(const syncing::Response &response);
base::Result<syncing::Request> decodeRequest(const QByteArray &bytes);
base::Result<syncing::Response> decodeResponse(const QByteArray &bytes);

} // namespace wire
