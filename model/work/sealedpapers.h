// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/domain/attachment.h"
#include "model/store/attachments.h"

#include <QList>

namespace store {
class ActWriter;
}

namespace work {

class Context;

/// How far the file of an attachment has come.
enum class PaperPlace {
    Here, ///< whole and verified; in an enrolled vault the office has it too
    ToBeSent, ///< whole here, and not yet at the office
    Coming, ///< not here yet, or a part of it
    Refused ///< the office does not take it, or what it gave is not the file
};

struct PaperStanding {
    PaperPlace place = PaperPlace::Here;
    int chunks = 0; ///< that have come, of a file that is Coming
    int of = 0;
};

/// An attachment in a list.
struct PaperLine {
    domain::Attachment attachment; ///< without key and thumbnail
    PaperStanding standing;
};

/// The files of attachments as they travel: keys, names, thumbnails, how far each has come.
namespace sealedpapers {

/// The act that gives a key to each paper from before papers travelled. Nobody's to undo.
inline constexpr char kKeysAct[] = "key papers";

/// Fills in what follows from the bytes: size, digest, thumbnail, and the name under a new key. InvalidInput
/// for an empty or too large file.
base::Done describe(domain::Attachment &attachment, const QByteArray &bytes);
/// The bytes of an attachment that is here, sealed; VaultDamaged where they do not bear its name.
base::Result<QList<QByteArray>> sealed(Context &context, const domain::Attachment &attachment);
/// Nothing where the record holds none.
base::LockedBytes keyOf(const domain::Attachment &attachment);

/// In a vault of an office: papers that have no key yet get one, so that they can be sent. The keys follow
/// from the owner's own key, so that copies of one vault give the same.
base::Done giveKeys(Context &context);

/// Whether it is to be sent or fetched, in this epoch of the office; what was refused in it stays so.
bool isOpen(const store::attachments::Standing &standing, const QByteArray &epoch);
base::Result<PaperStanding> standingOf(Context &context, const base::Id &attachment);
/// Papers of a person; written to the access log as opening her.
base::Result<QList<PaperLine>> ofPerson(Context &context, const base::Id &person);

/// Papers that are not settled: to be sent, to come, or refused. Titles of the records are the caller's.
base::Result<QList<PaperLine>> unsettled(Context &context);
/// How many of all papers wait, without asking anybody.
struct Counts {
    qint64 toSend = 0;
    qint64 toCome = 0;
};
base::Result<Counts> counts(Context &context);

} // namespace sealedpapers

} // namespace work
