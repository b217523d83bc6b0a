// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"
#include "model/sync/body.h"

#include <optional>

namespace syncing {

/// The second person of a change that needs two (an erasure, an override): he signs what is done to which
/// record in which act, and his signature travels in the body.
struct Second {
    base::Id user;
    QByteArray signature;

    bool operator==(const Second &) const = default;
};

/// What the second person signs. Of the header only act, user, type, record and kind have to stand already.
QByteArray secondSignedBytes(const domain::ChangeHeader &header);

void setSecond(Body &body, const Second &second);
/// Nothing where the body names none, or not as it should.
std::optional<Second> secondOf(const Body &body);

} // namespace syncing
