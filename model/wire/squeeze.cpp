// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/squeeze.h"

#include <QtEndian>

#include <zstd.h>

#include <algorithm>

namespace wire {
namespace {

constexpr char kAsItIs = 0;
constexpr char kZstd = 1;
constexpr qsizetype kHead = 5;
constexpr int kLevel = 1;
/// Repeated text of records shrinks to a fiftieth at best; a bomb to a ten-thousandth.
constexpr qsizetype kMostGrowth = 400;
constexpr qsizetype kFreeGrowth = 1 << 20;

base::Error damaged(const char *what)
{
    return {base::ErrorKind::LetterDamaged, QStringLiteral("content: ") + QLatin1String(what)};
}

} // namespace

QByteArray squeezed(const QByteArray &plain)
{
    QByteArray result(kHead + qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    qToBigEndian(quint32(plain.size()), result.data() + 1);
    const size_t size = ZSTD_compress(result.data() + kHead, size_t(result.size() - kHead), plain.constData(),
        size_t(plain.size()), kLevel);
    const bool helps = !ZSTD_isError(size) && qsizetype(size) < plain.size();
    result[0] = helps ? kZstd : kAsItIs;
    result.truncate(kHead + (helps ? qsizetype(size) : 0));
    if (!helps)
        result.append(plain);
    return result;
}

base::Result<QByteArray> unsqueezed(const QByteArray &bytes, qsizetype limit)
{
    if (bytes.size() < kHead)
        return damaged("short");
    const char method = bytes.at(0);
    const qsizetype size = qFromBigEndian<quint32>(bytes.constData() + 1);
    const char *packed = bytes.constData() + kHead;
    const qsizetype packedSize = bytes.size() - kHead;
    if (size > limit || size > std::max(packedSize * kMostGrowth, kFreeGrowth))
        return base::Error{base::ErrorKind::LetterTooLarge,
            QStringLiteral("content: %1 bytes in %2").arg(size).arg(packedSize)};
    if (method == kAsItIs)
        return size == packedSize ? base::Result<QByteArray>(bytes.mid(kHead)) : damaged("size");
    if (method != kZstd)
        return base::Error{base::ErrorKind::SchemaTooNew, QStringLiteral("content: method")};
    // Exactly one frame that says the same size, so that nothing is unpacked beside it.
    if (ZSTD_findFrameCompressedSize(packed, size_t(packedSize)) != size_t(packedSize)
        || ZSTD_getFrameContentSize(packed, size_t(packedSize)) != quint64(size))
        return damaged("frame");
    QByteArray plain(size, Qt::Uninitialized);
    const size_t written = ZSTD_decompress(plain.data(), size_t(size), packed, size_t(packedSize));
    if (ZSTD_isError(written) || qsizetype(written) != size)
        return damaged("zstd");
    return plain;
}

} // namespace wire
