// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/officedesk.h"

namespace work {

/// A case that only some people read: made by the office, which moves it into a stream of its own with them as
/// readers, and lifted by moving it back to its dong.
namespace restrictedcase {

/// How a person's case stands, from what the vault holds itself.
struct Standing {
    base::Id stream;
    bool isRestricted = false;
    base::Id dong; ///< stream of the dong that it came from and goes back to; nil where it is not readable here
    QString dongLabel;
};
base::Result<Standing> standing(Context &context, const base::Id &person);

/// Somebody who may be named as a reader.
struct Reader {
    base::Id user;
    QString name;
    QStringList roles;
    bool reads = false; ///< of a case that is restricted: named already
};
/// By name; of a restricted case the office is asked who reads it now.
base::Result<QList<Reader>> readers(
    Context &context, OfficeDoors &doors, const base::Id &person, const base::Progress &progress);

/// Whether whoever restricts a case reads it himself afterwards.
enum class OwnReading { Kept, GivenUp };
/// Only these read the case from now on, with all that hangs on it. The reason goes into the office's book of
/// acts. RefusedByRule where none of them can read cases, or the user is none of them and does not give up his own
/// reading; NotAllowed where the case is not the user's.
base::Result<officedesk::MovedCase> restrict(Context &context, OfficeDoors &doors, const base::Id &person,
    const QList<base::Id> &readers, const QString &reason, const QString &label, OwnReading own,
    const base::Progress &progress);
/// The case goes back to its dong, and whoever works there reads it again. NotFound where it is not restricted.
base::Result<officedesk::MovedCase> lift(
    Context &context, OfficeDoors &doors, const base::Id &person, const base::Progress &progress);

} // namespace restrictedcase

} // namespace work
