// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#if defined(Q_OS_LINUX)
#include <sys/mount.h>
#endif

namespace support {

/// A disk in memory of so many KiB, mounted while it lives; not every user may mount one.
class SmallDisk {
public:
    explicit SmallDisk(int kibibytes)
    {
#if defined(Q_OS_LINUX)
        const QByteArray options = "mode=0711,size=" + QByteArray::number(kibibytes) + 'k';
        m_mounted
            = ::mount("tmpfs", m_folder.path().toUtf8().constData(), "tmpfs", 0, options.constData()) == 0;
#else
        Q_UNUSED(kibibytes)
#endif
    }
    ~SmallDisk()
    {
#if defined(Q_OS_LINUX)
        if (m_mounted)
            ::umount2(m_folder.path().toUtf8().constData(), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    bool isMounted() const
    {
        return m_mounted;
    }
    QString folder() const
    {
        return m_folder.path();
    }
    QString file(const QString &name) const
    {
        return m_folder.filePath(name);
    }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace support
