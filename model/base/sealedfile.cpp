// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/sealedfile.h"

#include "model/base/bytes.h"
#include "model/base/crypto.h"

#include <sodium.h>

#include <algorithm>

namespace base::sealedfile {
namespace {

using Stream = crypto_secretstream_xchacha20poly1305_state;

constexpr qsizetype kHead = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kAround = crypto_secretstream_xchacha20poly1305_ABYTES;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

Error damaged(const char *what)
{
    return {ErrorKind::LetterDamaged, QStringLiteral("sealed file: ") + QLatin1String(what)};
}

qsizetype plainSize(qint64 size, int number)
{
    return qsizetype(std::min<qint64>(kChunk, size - qint64(number) * kChunk));
}

/// Bound to each chunk, so that a file cannot pass for one of another size.
QByteArray associated(qint64 size)
{
    return ByteWriter().raw("carepass file 1").number(size).result();
}

unsigned char tagOf(qint64 size, int number)
{
    return number + 1 == chunksOf(size) ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                        : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
}

/// What a random head is for is that no two files share it under one key; the file's own keyed hash does that
/// too, and can be found again.
QByteArray headOf(const QByteArray &file, const LockedBytes &key)
{
    return crypto::keyedHash(key, "carepass file head" + crypto::hash(file)).first(kHead);
}

class Hash {
public:
    Hash() { crypto_generichash_init(&m_state, nullptr, 0, size_t(crypto::kHashSize)); }
    void add(const QByteArray &bytes)
    {
        crypto_generichash_update(&m_state, in(bytes), quint64(bytes.size()));
    }
    QString hex() const
    {
        crypto_generichash_state copy = m_state;
        QByteArray hash(crypto::kHashSize, Qt::Uninitialized);
        crypto_generichash_final(&copy, out(hash), size_t(crypto::kHashSize));
        return QString::fromLatin1(hash.toHex());
    }

private:
    crypto_generichash_state m_state;
};

} // namespace

int chunksOf(qint64 size)
{
    return size < 1 || size > kLargest ? 0 : int((size + kChunk - 1) / kChunk);
}

qsizetype sealedSize(qint64 size, int number)
{
    if (number < 0 || number >= chunksOf(size))
        return 0;
    return plainSize(size, number) + kAround + (number == 0 ? kHead : 0);
}

Result<QList<QByteArray>> seal(const QByteArray &file, const LockedBytes &key)
{
    const int count = chunksOf(file.size());
    if (count == 0 || key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES)
        return Error{ErrorKind::InvalidInput, QStringLiteral("a file of %1 bytes").arg(file.size())};
    const QByteArray head = headOf(file, key);
    const QByteArray bound = associated(file.size());
    Stream stream;
    // Both directions begin with the same state; only this one takes a head that is given.
    crypto_secretstream_xchacha20poly1305_init_pull(&stream, in(head), key.data());
    QList<QByteArray> chunks;
    for (int number = 0; number < count; ++number) {
        const qsizetype plain = plainSize(file.size(), number);
        const qsizetype front = number == 0 ? kHead : 0;
        QByteArray chunk(front + plain + kAround, Qt::Uninitialized);
        std::copy_n(head.constData(), front, chunk.data());
        crypto_secretstream_xchacha20poly1305_push(&stream, out(chunk) + front, nullptr,
            in(file) + qsizetype(number) * kChunk, quint64(plain), in(bound), quint64(bound.size()),
            tagOf(file.size(), number));
        chunks.append(chunk);
    }
    sodium_memzero(&stream, sizeof stream);
    return chunks;
}

QString nameOf(const QList<QByteArray> &chunks)
{
    Hash hash;
    for (const QByteArray &chunk : chunks)
        hash.add(chunk);
    return hash.hex();
}

struct Opener::State {
    LockedBytes key;
    Stream stream = {};
    Hash hash;

    ~State() { sodium_memzero(&stream, sizeof stream); }
};

Opener::Opener(const LockedBytes &key, qint64 size)
    : m_state(std::make_unique<State>())
    , m_size(size)
{
    m_state->key = key.clone();
}

Opener::~Opener() = default;

bool Opener::isAtEnd() const
{
    return m_taken > 0 && m_taken == chunksOf(m_size);
}

Done Opener::take(const QByteArray &chunk)
{
    if (chunk.isEmpty() || chunk.size() != sealedSize(m_size, m_taken))
        return damaged("size of a chunk");
    if (m_state->key.size() != crypto_secretstream_xchacha20poly1305_KEYBYTES)
        return damaged("key");
    const qsizetype front = m_taken == 0 ? kHead : 0;
    const QByteArray bound = associated(m_size);
    Stream stream = m_state->stream;
    if (m_taken == 0)
        crypto_secretstream_xchacha20poly1305_init_pull(&stream, in(chunk), m_state->key.data());
    QByteArray plain(plainSize(m_size, m_taken), Qt::Uninitialized);
    unsigned char tag = 0;
    const int failed = crypto_secretstream_xchacha20poly1305_pull(&stream, out(plain), nullptr, &tag,
        in(chunk) + front, quint64(chunk.size() - front), in(bound), quint64(bound.size()));
    if (failed != 0 || tag != tagOf(m_size, m_taken)) {
        sodium_memzero(&stream, sizeof stream);
        return damaged("chunk");
    }
    m_state->stream = stream;
    sodium_memzero(&stream, sizeof stream);
    m_state->hash.add(chunk);
    m_file += plain;
    ++m_taken;
    return {};
}

Result<QByteArray> Opener::file(const QString &name) const
{
    if (!isAtEnd())
        return damaged("is not at its end");
    if (m_state->hash.hex() != name)
        return damaged("name");
    return m_file;
}

} // namespace base::sealedfile
