// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sync/messages.h"

namespace syncing {

/// What to ask next once `response`, which answers `request`, is stored; known before it is stored, so that
/// the office may work on the next page meanwhile. Nothing where the answer is more than pages of streams
/// that are longer than it, or where the request brought something: then only the replica knows.
///
/// Its number is one that the device has not noted yet. It is noted with the answer (Device::noteAsked); a
/// device that dies before gives the same number again, which the office takes as it takes any repeated
/// question. It brings nothing, so nothing hangs on its answer.
std::optional<Request> following(const Request &request, const Response &response);

} // namespace syncing
