// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/work/officedoor.h"

#include <QString>

#include <memory>

namespace bench {

/// Bytes that TCP carried for this process, as the kernel counted them: what a line has to carry, with TLS
/// and heads, without the frames.
struct Traffic {
    qint64 sent = 0;
    qint64 received = 0;
    qint64 posts = 0;
    double waited = 0; ///< seconds for the office and the line
};

/// Counts what goes through another door. The count is exact as long as the door keeps its connection, as
/// HttpsDoor does; `traffic` is of the connections that were open after the last post.
class CountingDoor final : public work::OfficeDoor {
public:
    explicit CountingDoor(std::unique_ptr<work::OfficeDoor> door)
        : m_door(std::move(door))
    {
    }

    base::Result<QByteArray> post(
        const QByteArray &path, const QByteArray &body, const base::Progress &progress) override;
    base::Result<QByteArray> officeKey(const base::Progress &progress) override;
    const Traffic &traffic() const { return m_traffic; }

private:
    std::unique_ptr<work::OfficeDoor> m_door;
    Traffic m_traffic;
};

/// Resident memory of a process in KiB: now, and the most since it began or since forgetPeak().
qint64 residentKiBOf(qint64 process);
qint64 peakKiBOf(qint64 process);
/// Of this process: the most is counted from now on.
void forgetPeak();

/// Seconds that this process has worked, of all its threads.
double processorSeconds();

/// Bytes of the files of a database with its log, or of all files in a folder.
qint64 bytesOnDisk(const QString &path);

} // namespace bench
