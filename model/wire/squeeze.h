// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>

namespace wire {

/// Compressed by zstd where that helps, with the size that it had.
QByteArray squeezed(const QByteArray &plain);

/// What squeezed() was given. Looked at before it is unpacked: ErrorKind::LetterTooLarge where it says more
/// than `limit` bytes, or more than any honest content grows by; ErrorKind::LetterDamaged where it is
/// something else. No more than `limit` bytes are taken, whatever the content says.
base::Result<QByteArray> unsqueezed(const QByteArray &bytes, qsizetype limit);

} // namespace wire
