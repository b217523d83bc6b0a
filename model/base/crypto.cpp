// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/crypto.h"

#include <sodium.h>

#include <array>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace base::crypto {
namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// Nonce and box.
QByteArray boxed(const QByteArray &nonce, std::span<const unsigned char> plain, const LockedBytes &key)
{
    QByteArray result = nonce;
    result.resize(nonce.size() + qsizetype(crypto_secretbox_MACBYTES + plain.size()));
    crypto_secretbox_easy(out(result) + nonce.size(), plain.data(), plain.size(), in(nonce), key.data());
    return result;
}

} // namespace

QByteArray hash(const QByteArray &bytes)
{
    QByteArray result(kHashSize, Qt::Uninitialized);
    crypto_generichash(out(result), kHashSize, in(bytes), size_t(bytes.size()), nullptr, 0);
    return result;
}

QByteArray keyedHash(const LockedBytes &key, const QByteArray &bytes)
{
    QByteArray result(kHashSize, Qt::Uninitialized);
    crypto_generichash(out(result), kHashSize, in(bytes), size_t(bytes.size()), key.data(), key.size());
    return result;
}

SigningKey SigningKey::make()
{
    SigningKey key{QByteArray(kPublicKeySize, '\0'), LockedBytes(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_keypair(out(key.publicKey), key.secretKey.data());
    return key;
}

Result<SigningKey> SigningKey::fromSeed(const LockedBytes &seed)
{
    if (seed.size() != crypto_sign_SEEDBYTES)
        return Error{ErrorKind::InvalidInput, QStringLiteral("seed of %1 bytes").arg(seed.size())};
    SigningKey key{QByteArray(kPublicKeySize, '\0'), LockedBytes(crypto_sign_SECRETKEYBYTES)};
    crypto_sign_seed_keypair(out(key.publicKey), key.secretKey.data(), seed.data());
    return key;
}

QByteArray publicKeyOf(const LockedBytes &secretKey)
{
    QByteArray key(kPublicKeySize, '\0');
    if (secretKey.size() != crypto_sign_SECRETKEYBYTES
        || crypto_sign_ed25519_sk_to_pk(out(key), secretKey.data()))
        return {};
    return key;
}

QByteArray sign(const QByteArray &message, const LockedBytes &secretKey)
{
    QByteArray signature(kSignatureSize, Qt::Uninitialized);
    crypto_sign_detached(out(signature), nullptr, in(message), quint64(message.size()), secretKey.data());
    return signature;
}

bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    if (signature.size() != kSignatureSize || publicKey.size() != kPublicKeySize)
        return false;
    return crypto_sign_verify_detached(in(signature), in(message), quint64(message.size()), in(publicKey))
        == 0;
}

LockedBytes makeKey()
{
    LockedBytes key(kKeySize);
    randombytes_buf(key.data(), key.size());
    return key;
}

QByteArray seal(std::span<const unsigned char> plain, const LockedBytes &key)
{
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    return boxed(nonce, plain, key);
}

QByteArray sealAlike(const QByteArray &plain, const LockedBytes &key, const LockedBytes &nonceKey)
{
    const QByteArray nonce = keyedHash(nonceKey, plain).first(crypto_secretbox_NONCEBYTES);
    return boxed(nonce, {in(plain), size_t(plain.size())}, key);
}

Result<LockedBytes> open(const QByteArray &sealed, const LockedBytes &key)
{
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < overhead || key.size() != kKeySize)
        return ErrorKind::WrongPassword;
    LockedBytes plain(size_t(sealed.size() - overhead));
    const size_t boxed = size_t(sealed.size()) - crypto_secretbox_NONCEBYTES;
    if (crypto_secretbox_open_easy(
            plain.data(), in(sealed) + crypto_secretbox_NONCEBYTES, boxed, in(sealed), key.data())
        != 0)
        return ErrorKind::WrongPassword;
    return plain;
}

std::optional<QByteArray> sealKeyTo(const LockedBytes &key, const QByteArray &publicKey)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> boxKey;
    if (publicKey.size() != kPublicKeySize || key.size() != kKeySize
        || crypto_sign_ed25519_pk_to_curve25519(boxKey.data(), in(publicKey)) != 0)
        return std::nullopt;
    QByteArray sealed(kSealedKeySize, Qt::Uninitialized);
    if (crypto_box_seal(out(sealed), key.data(), key.size(), boxKey.data()) != 0)
        return std::nullopt;
    return sealed;
}

std::optional<LockedBytes> openKey(const QByteArray &sealed, const SigningKey &recipient)
{
    std::array<unsigned char, crypto_box_PUBLICKEYBYTES> boxKey;
    if (sealed.size() != kSealedKeySize || recipient.publicKey.size() != kPublicKeySize
        || recipient.secretKey.size() != crypto_sign_SECRETKEYBYTES
        || crypto_sign_ed25519_pk_to_curve25519(boxKey.data(), in(recipient.publicKey)) != 0)
        return std::nullopt;
    LockedBytes boxSecret(crypto_box_SECRETKEYBYTES);
    crypto_sign_ed25519_sk_to_curve25519(boxSecret.data(), recipient.secretKey.data());
    LockedBytes key(kKeySize);
    if (crypto_box_seal_open(key.data(), in(sealed), quint64(sealed.size()), boxKey.data(), boxSecret.data())
        != 0)
        return std::nullopt;
    return key;
}

QByteArray sealWith(const QByteArray &plain, const QByteArray &associated, const LockedBytes &key)
{
    constexpr qsizetype nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    QByteArray sealed(nonce + plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, Qt::Uninitialized);
    randombytes_buf(sealed.data(), size_t(nonce));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed) + nonce, nullptr, in(plain), quint64(plain.size()),
        in(associated), quint64(associated.size()), nullptr, in(sealed), key.data());
    return sealed;
}

std::optional<QByteArray> openWith(
    const QByteArray &sealed, const QByteArray &associated, const LockedBytes &key)
{
    constexpr qsizetype nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype overhead = nonce + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < overhead || key.size() != kKeySize)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain), nullptr, nullptr, in(sealed) + nonce,
            quint64(sealed.size() - nonce), in(associated), quint64(associated.size()), in(sealed),
            key.data())
        != 0)
        return std::nullopt;
    return plain;
}

QByteArray sealBytes(const QByteArray &plain, const LockedBytes &key)
{
    return seal({in(plain), size_t(plain.size())}, key);
}

Result<QByteArray> openBytes(const QByteArray &sealed, const LockedBytes &key)
{
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < overhead || key.size() != kKeySize)
        return ErrorKind::WrongPassword;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const size_t boxed = size_t(sealed.size()) - crypto_secretbox_NONCEBYTES;
    if (crypto_secretbox_open_easy(
            out(plain), in(sealed) + crypto_secretbox_NONCEBYTES, boxed, in(sealed), key.data())
        != 0)
        return ErrorKind::WrongPassword;
    return plain;
}

Result<LockedBytes> derive(const QByteArray &password, const QByteArray &salt, const DerivationCost &cost)
{
    if (salt.size() != kSaltSize)
        return Error{ErrorKind::SlotsDamaged, QStringLiteral("salt of %1 bytes").arg(salt.size())};
    LockedBytes key(kKeySize);
    const int failed = crypto_pwhash(key.data(), key.size(), password.constData(), quint64(password.size()),
        in(salt), cost.passes, cost.memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        return Error{ErrorKind::Io, QStringLiteral("not enough memory to derive the key")};
    return key;
}

bool equal(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() && sodium_memcmp(a.constData(), b.constData(), size_t(a.size())) == 0;
}

void hardenProcess()
{
    if (sodium_init() < 0)
        abort();
#if defined(Q_OS_LINUX)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace base::crypto
