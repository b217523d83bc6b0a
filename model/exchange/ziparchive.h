// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace exchange {

/// The parts of a ZIP archive in memory, read by name. Names only compare; none becomes a path. An archive
/// made to explode is refused: too many parts, a part too big or packed too well, more read than promised
/// (InvalidInput). The bytes are shared, not copied. Not thread-safe.
class ZipArchive {
public:
    struct Limits {
        qint64 parts = 4'096;
        qint64 partBytes = 512ll << 20;
        qint64 ratio = 200; ///< of a part bigger than freeBytes
        qint64 freeBytes = 4ll << 20;
    };

    static base::Result<ZipArchive> open(const QByteArray &bytes, const Limits &limits);
    static base::Result<ZipArchive> open(const QByteArray &bytes) { return open(bytes, Limits()); }
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;
    ~ZipArchive();

    QStringList names() const;
    bool has(const QString &name) const;
    /// NotFound where there is no such part.
    base::Result<QByteArray> read(const QString &name) const;

private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace exchange
