// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/clock.h"
#include "model/wire/blobs.h"
#include "model/wire/letter.h"
#include "model/work/syncrun.h"

#include <QList>

namespace work {

/// Papers by file: the same letters as over the network (paperrun.h), many in one package. What a package
/// does not hold goes with the next one, the smallest papers first.
namespace paperpackages {

/// So much of papers goes into one package, each way.
inline constexpr qint64 kMostBytes = 64ll << 20;

struct Out {
    QList<wire::Letter> letters;
    int papers = 0; ///< that are in it to be kept at the office
};
/// Chunks that the office is not known to have, and questions for those that are not here.
base::Result<Out> lettersOut(Context &context, base::Moment made, qint64 mostBytes = kMostBytes);

/// Takes the office's answers, after the records of the same package. True where another package would bring
/// papers further.
base::Result<bool> takeAnswers(Context &context, const QList<wire::BlobAnswer> &answers, SyncReport &report);

} // namespace paperpackages

} // namespace work
