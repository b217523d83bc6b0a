// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/ziparchive.h"

#include <zip.h>

namespace exchange {

namespace {

using base::Error;
using base::ErrorKind;

struct Closer {
    void operator()(zip_t *zip) const { zip_discard(zip); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

Error damaged(const char *what)
{
    return {ErrorKind::InvalidInput, QString::fromLatin1(what)};
}

/// What the archive says about a part, which reading must then keep.
base::Result<qint64> promisedSize(const zip_stat_t &part, const ZipArchive::Limits &limits)
{
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((part.valid & needed) != needed)
        return damaged("a ZIP part without a size");
    if (part.size > zip_uint64_t(limits.partBytes))
        return damaged("a ZIP part is too big");
    const auto size = qint64(part.size);
    const auto packed = qint64(part.comp_size);
    if (size > limits.freeBytes && size / limits.ratio > packed)
        return damaged("a ZIP part is packed too well");
    return size;
}

} // namespace

struct ZipArchive::State {
    QByteArray bytes;
    Limits limits;
    std::unique_ptr<zip_t, Closer> zip;
};

ZipArchive::ZipArchive(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

base::Result<ZipArchive> ZipArchive::open(const QByteArray &bytes, const Limits &limits)
{
    auto state = std::make_unique<State>();
    state->bytes = bytes;
    state->limits = limits;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(state->bytes.constData(), zip_uint64_t(state->bytes.size()), 0, &error);
    if (!source)
        return damaged("not enough memory for a ZIP archive");
    state->zip.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!state->zip) {
        zip_source_free(source);
        return damaged("a damaged ZIP archive");
    }
    if (zip_get_num_entries(state->zip.get(), 0) > limits.parts)
        return damaged("too many parts in a ZIP archive");
    return ZipArchive(std::move(state));
}

QStringList ZipArchive::names() const
{
    QStringList names;
    zip_t *zip = m_state->zip.get();
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i)
        names += QString::fromUtf8(zip_get_name(zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS));
    return names;
}

bool ZipArchive::has(const QString &name) const
{
    return zip_name_locate(m_state->zip.get(), name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

base::Result<QByteArray> ZipArchive::read(const QString &name) const
{
    zip_t *zip = m_state->zip.get();
    const zip_int64_t index = zip_name_locate(zip, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (index < 0)
        return ErrorKind::NotFound;
    zip_stat_t part;
    zip_stat_init(&part);
    if (zip_stat_index(zip, zip_uint64_t(index), 0, &part) != 0)
        return damaged("a damaged ZIP part");
    const base::Result<qint64> size = promisedSize(part, m_state->limits);
    if (!size)
        return size.error();
    const std::unique_ptr<zip_file_t, Closer> file(zip_fopen_index(zip, zip_uint64_t(index), 0));
    if (!file)
        return damaged("a ZIP part that cannot be opened");
    QByteArray bytes(*size, Qt::Uninitialized);
    if (zip_fread(file.get(), bytes.data(), zip_uint64_t(*size)) != *size)
        return damaged("a ZIP part shorter than promised");
    char further = 0;
    if (zip_fread(file.get(), &further, 1) != 0)
        return damaged("a ZIP part longer than promised");
    return bytes;
}

} // namespace exchange
