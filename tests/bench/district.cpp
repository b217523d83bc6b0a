// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/district.h"

#include "model/work/codelists.h"
#include "model/work/vaults.h"
#include "tests/bench/sample.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace bench {

District::District(const base::crypto::DerivationCost &cost)
    : m_random(std::make_unique<base::SystemRandom>())
    , m_cost(cost)
    , m_path(m_folder.filePath(QStringLiteral("district.carepass")))
{
}

base::Result<std::unique_ptr<District>> District::make(
    work::demo::Size size, const base::crypto::DerivationCost &cost)
{
    std::unique_ptr<District> district(new District(cost));
    const auto code = work::vaults::create(
        district->m_path, QStringLiteral("윤해솔"), kPassword, cost, district->environment());
    if (!code)
        return code.error();
    if (const base::Done filled = district->fill(size); !filled)
        return filled.error();
    return district;
}

base::Done District::fill(work::demo::Size size)
{
    const auto desk = open();
    if (!desk)
        return desk.error();
    const auto [done, spent] = timed([&] { return work::demo::fill(*(*desk)->context, size, 1); });
    m_fillMilliseconds = spent;
    return done;
}

base::Result<store::Keys> District::unlock() const
{
    return work::vaults::unlock(m_path, kPassword, environment());
}

base::Result<std::unique_ptr<District::Desk>> District::open(int cacheKiB)
{
    auto codes = work::readCodeLists();
    if (!codes)
        return codes.error();
    auto keys = unlock();
    if (!keys)
        return keys.error();
    auto vault = store::Vault::open(m_path, std::move(*keys), environment());
    if (!vault)
        return vault.error();
    auto connection = (*vault)->connect({.cacheKiB = cacheKiB});
    if (!connection)
        return connection.error();
    auto desk = std::make_unique<Desk>();
    desk->vault = std::move(*vault);
    desk->codes = std::move(*codes);
    desk->context = std::make_unique<work::Context>(*desk->vault, std::move(*connection), desk->codes);
    return desk;
}

void forgetCached(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    // Only what is on the disk already can be forgotten.
    static_cast<void>(::fsync(file));
    static_cast<void>(::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED));
    ::close(file);
}

double readCold(const QString &path)
{
    forgetCached(path);
    QFile file(path);
    QByteArray block(1 << 20, Qt::Uninitialized);
    const auto reading = timed([&] {
        qint64 size = 0;
        if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            for (qint64 got = 1; got > 0; size += got)
                got = file.read(block.data(), block.size());
        }
        return size;
    });
    return reading.milliseconds;
}

} // namespace bench
