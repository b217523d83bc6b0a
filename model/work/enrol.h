// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/base/threads.h"
#include "model/wire/enrolcode.h"
#include "model/work/officedoor.h"

#include <QString>

namespace work {

class Context;

/// Joining a district office with a code that it has given out.
namespace enrol {

/// What a person has in hand: the text of a file or a QR code; or 26 letters, and where the office is.
struct Code {
    QString text; ///< the code may stand among other lines
    QString address; ///< "host:port", for letters that were typed, or stand among other lines without more
};
/// InvalidInput with a detail that says what is wrong ("group 3", "address", "checksum").
base::Result<wire::EnrolCode> read(const Code &code);
/// Whether these are the letters of a code, or lines with them: right, but for where the office is.
bool hasLettersOnly(const QString &text);
/// Whether this says where an office could be: "host:port".
bool isAddress(const QString &address);

struct Joined {
    QString office; ///< its name
    QString dong; ///< label of the stream that new households go to
    int handedOver = 0; ///< changes from before, which wait to be sent
    bool isRenewed = false; ///< it had belonged to this office already
};

/// Shows the code to the office and makes this vault one of its own. `label` names the device in the office's
/// list. Nothing is changed where it fails. A vault that belongs to this office already is let in again, under its
/// own names: an office that was put back to a backup may have forgotten it. WrongOffice where it belongs to
/// another one, and where the office cannot prove that it gave the code out; NotAllowed where the code does not
/// hold; LetterRefused where it held once (wire/refusal.h).
base::Result<Joined> join(Context &context, OfficeDoor &door, const wire::EnrolCode &code,
    const QString &label, const base::Progress &progress = {});

} // namespace enrol

} // namespace work
