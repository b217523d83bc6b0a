// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/zipwriter.h"

#include <zip.h>

#include <memory>

namespace exchange {
namespace {

/// 1 January 1980, the first day that the format knows.
constexpr zip_uint16_t kDay = 0x21;

base::Error failed()
{
    return {base::ErrorKind::Internal, QStringLiteral("the ZIP archive could not be written")};
}

bool addPart(zip_t *zip, const ZipPart &part)
{
    zip_source_t *source = zip_source_buffer(zip, part.bytes.constData(), zip_uint64_t(part.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index
        = zip_file_add(zip, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_file_set_dostime(zip, zip_uint64_t(index), 0, kDay, 0) == 0;
}

QByteArray bytesOf(zip_source_t *source)
{
    QByteArray bytes;
    if (zip_source_open(source) != 0)
        return bytes;
    char block[16'384];
    for (zip_int64_t size = zip_source_read(source, block, sizeof block); size > 0;
         size = zip_source_read(source, block, sizeof block))
        bytes.append(block, qsizetype(size));
    zip_source_close(source);
    return bytes;
}

} // namespace

base::Result<QByteArray> writeZip(const QList<ZipPart> &parts)
{
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> buffer(
        zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!buffer)
        return failed();
    zip_t *zip = zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error);
    if (!zip)
        return failed();
    // Closing gives up the archive's hold on the buffer, which is still to be read.
    zip_source_keep(buffer.get());
    for (const ZipPart &part : parts) {
        if (!addPart(zip, part)) {
            zip_discard(zip);
            return failed();
        }
    }
    if (zip_close(zip) != 0) {
        zip_discard(zip);
        return failed();
    }
    const QByteArray bytes = bytesOf(buffer.get());
    if (bytes.isEmpty() && !parts.isEmpty())
        return failed();
    return bytes;
}

} // namespace exchange
