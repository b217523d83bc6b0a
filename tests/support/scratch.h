// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStorageInfo>
#include <QtGlobal>

namespace support {

/// Puts temporary folders on the disk in memory where there is a roomy one: every act of a vault waits for
/// the disk, and tests have nothing to lose. TMPDIR overrides it.
inline void keepScratchInMemory()
{
    constexpr qint64 kRoomy = 1ll << 30;
    const QStorageInfo memory(QStringLiteral("/dev/shm"));
    if (!qEnvironmentVariableIsSet("TMPDIR") && memory.fileSystemType() == "tmpfs" && !memory.isReadOnly()
        && memory.bytesAvailable() > kRoomy)
        qputenv("TMPDIR", "/dev/shm");
}

} // namespace support
