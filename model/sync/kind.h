// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/change.h"

namespace syncing {

/// What a change does, in the number that its header carries. The first four are those of a vault on its own;
/// the others happen between devices and the office. A number that this program does not know is kept and
/// forwarded, and folds to nothing.
enum class Kind {
    Create = 0,
    Update = 1,
    Remove = 2,
    Erase = 3,
    Leave = 4, ///< the office takes a case out of this stream
    Enter = 5, ///< and puts it into this one, as it stood
    Arrived = 6, ///< a change of a former holder that came after the case had gone
    Request = 7, ///< a device asks for something that only the office can give
    Granted = 8,
    Refused = 9
};

/// Who writes and who reads a stream. The office treats all kinds alike but one: everybody writes access
/// logs, and only an auditor gets them.
enum class StreamKind {
    Dong,
    Case, ///< any whose readers are not exactly one dong's staff
    Partner, ///< copies that were disclosed, and replies; never live records
    Catalogue,
    Audit
};

static_assert(int(Kind::Create) == int(domain::ChangeKind::Create));
static_assert(int(Kind::Erase) == int(domain::ChangeKind::Erase));

inline Kind kindOf(const domain::ChangeHeader &header)
{
    return Kind(int(header.kind));
}

inline domain::ChangeKind headerKind(Kind kind)
{
    return domain::ChangeKind(int(kind));
}

/// Whether only the office makes such changes.
inline bool isOfOffice(Kind kind)
{
    return kind == Kind::Leave || kind == Kind::Enter || kind == Kind::Arrived || kind == Kind::Granted
        || kind == Kind::Refused;
}

} // namespace syncing
