// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/package.h"

#include <zip.h>

#include <memory>

namespace documents {

namespace {

using base::Error;
using base::ErrorKind;

constexpr zip_int64_t kMostParts = 512;
constexpr zip_uint64_t kMostBytes = 64u << 20;
/// 1980-01-01, the first day that the format knows: when a paper was made stands on it, not in the package.
constexpr zip_uint16_t kDosTime = 0;
constexpr zip_uint16_t kDosDay = 0x21;

struct Closer {
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};

Error failed(const char *what)
{
    return {ErrorKind::Io, QString::fromLatin1(what)};
}

Error damaged(const char *what)
{
    return {ErrorKind::InvalidInput, QString::fromLatin1(what)};
}

bool add(zip_t *zip, const PackagePart &part)
{
    zip_source_t *source = zip_source_buffer(zip, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    const zip_int64_t index = source
        ? zip_file_add(zip, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE)
        : -1;
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto at = zip_uint64_t(index);
    return zip_set_file_compression(zip, at, part.isPacked ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0) == 0
        && zip_file_set_dostime(zip, at, kDosTime, kDosDay, 0) == 0;
}

base::Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_open(source) != 0)
        return failed("a written package cannot be opened");
    if (zip_source_stat(source, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
        zip_source_close(source);
        return failed("a written package has no size");
    }
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), stat.size);
    zip_source_close(source);
    if (read != zip_int64_t(stat.size))
        return failed("a written package cannot be read");
    return bytes;
}

} // namespace

base::Result<QByteArray> writePackage(const QList<PackagePart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!source)
        return failed("no memory for a package");
    zip_t *zip = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    if (!zip) {
        zip_source_free(source);
        return failed("a package does not open");
    }
    // One reference more: closing the archive gives its own back.
    zip_source_keep(source);
    const std::unique_ptr<zip_source_t, Closer> kept(source);
    for (const PackagePart &part : parts) {
        if (!add(zip, part)) {
            zip_discard(zip);
            return failed("a part does not go into a package");
        }
    }
    if (zip_close(zip) != 0) {
        zip_discard(zip);
        return failed("a package does not close");
    }
    return bytesOf(source);
}

base::Result<QList<PackagePart>> readPackage(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (!source)
        return damaged("no memory for a package");
    const std::unique_ptr<zip_t, Closer> zip(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!zip) {
        zip_source_free(source);
        return damaged("not a package");
    }
    const zip_int64_t count = zip_get_num_entries(zip.get(), 0);
    if (count > kMostParts)
        return damaged("too many parts in a package");
    QList<PackagePart> parts;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(zip.get(), i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0
            || stat.size > kMostBytes)
            return damaged("a part of a package is too big or damaged");
        const std::unique_ptr<zip_file_t, Closer> file(zip_fopen_index(zip.get(), i, 0));
        PackagePart part{QString::fromUtf8(stat.name), QByteArray(qsizetype(stat.size), Qt::Uninitialized),
            stat.comp_method != ZIP_CM_STORE};
        if (!file || zip_fread(file.get(), part.bytes.data(), stat.size) != zip_int64_t(stat.size))
            return damaged("a part of a package is damaged");
        parts.append(std::move(part));
    }
    return parts;
}

} // namespace documents
