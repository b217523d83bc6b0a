// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/work/exportfile.h"

#include <optional>

namespace work {

class Context;

/// What a calendar of sessions tells. A calendar is often seen by others and lies on other people's servers.
enum class SessionWords {
    Private, ///< that there is a care-pass session, and the masked name
    Services, ///< service, who gives it and where, and the masked name
    Full ///< name, service, who gives it and where
};

struct SessionExport {
    std::optional<base::Id> person; ///< none: everybody
    base::Id bundle = {}; ///< nil: every bundle of those people
    SessionWords words = SessionWords::Private;
    QString path;
    QString reason; ///< at least two letters
};

/// The weekly sessions of bundles as an iCalendar file. Bundles that are approved or later and not over are
/// written. Sessions in a pause, or while a service is held, are left out, and those before and after stay;
/// what was withdrawn, or has no session outside a pause, is written as cancelled, so that a calendar which
/// has it takes it back.
namespace sessionexport {

/// `count` is the number of services. The access log has the reason before there is a file. InvalidInput with
/// the detail `reason`; NotFound, DiskFull, Io.
base::Result<Exported> write(Context &context, const SessionExport &wanted);
/// How many services such a file would have; a number only, so nothing is logged.
base::Result<qsizetype> count(Context &context, const SessionExport &wanted);

} // namespace sessionexport

} // namespace work
