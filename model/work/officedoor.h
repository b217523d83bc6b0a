// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"

#include <QByteArray>

namespace work {

/// The way to the office: one post, bytes in and bytes out. Blocking, used on the thread of jobs; a cancelled
/// progress ends it soon with ErrorKind::Cancelled. Errors are those of transport (Offline, OfficeBusy,
/// WrongOffice, CertificateExpired); NotAllowed where the office answers that it takes nothing from here, and says no more; a
/// letter in which it says why is an answer like others (wire::openAnswer).
class OfficeDoor {
public:
    virtual ~OfficeDoor() = default;
    virtual base::Result<QByteArray> post(
        const QByteArray &path, const QByteArray &body, const base::Progress &progress)
        = 0;
    /// The identity key of the office behind the door, as its certificate shows; asks where nobody knows yet.
    virtual base::Result<QByteArray> officeKey(const base::Progress &progress) = 0;
};

} // namespace work
