// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/lockedbytes.h"
#include "model/base/result.h"

#include <QByteArray>

#include <optional>

/// All cryptography of the program, on libsodium: one interface, so that a validated module can replace it.
namespace base::crypto {

inline constexpr qsizetype kHashSize = 32; ///< BLAKE2b-256
inline constexpr qsizetype kPublicKeySize = 32; ///< Ed25519
inline constexpr qsizetype kSignatureSize = 64; ///< Ed25519
inline constexpr size_t kKeySize = 32;

/// BLAKE2b-256 of the bytes.
QByteArray hash(const QByteArray &bytes);
/// Keyed BLAKE2b-256, for finding duplicates of a value that must not be readable.
QByteArray keyedHash(const LockedBytes &key, const QByteArray &bytes);

/// An Ed25519 key pair; the secret half (64 bytes) stays in locked memory.
struct SigningKey {
    QByteArray publicKey;
    LockedBytes secretKey;

    static SigningKey make();
    /// The pair that follows from 32 secret bytes; ErrorKind::InvalidInput for any other number.
    static Result<SigningKey> fromSeed(const LockedBytes &seed);
    SigningKey clone() const { return {publicKey, secretKey.clone()}; }
};
/// The public half that lies within the secret one.
QByteArray publicKeyOf(const LockedBytes &secretKey);
QByteArray sign(const QByteArray &message, const LockedBytes &secretKey);
bool verify(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey);

/// Fresh key of 32 random bytes.
LockedBytes makeKey();
/// Encrypts and authenticates under a key (XSalsa20-Poly1305, random nonce in front).
QByteArray seal(std::span<const unsigned char> plain, const LockedBytes &key);
/// Opens what seal() made; ErrorKind::WrongPassword where it does not verify.
Result<LockedBytes> open(const QByteArray &sealed, const LockedBytes &key);
/// The same for bytes that are no secret of their own, such as the body of a change: into ordinary memory,
/// which is twenty times as fast.
QByteArray sealBytes(const QByteArray &plain, const LockedBytes &key);
Result<QByteArray> openBytes(const QByteArray &sealed, const LockedBytes &key);
/// As sealBytes(), but the same bytes always give the same, so that they can be compared: the nonce is their keyed
/// hash, under a key of its own. Shows which are equal, and nothing else. openBytes() opens it.
QByteArray sealAlike(const QByteArray &plain, const LockedBytes &key, const LockedBytes &nonceKey);

inline constexpr qsizetype kSealedKeySize = 80; ///< a key of 32 bytes sealed to somebody
/// Seals a key to whoever holds the secret half of this Ed25519 key, by its X25519 form; nobody can tell who
/// sealed it. Nothing where the public key is none.
std::optional<QByteArray> sealKeyTo(const LockedBytes &key, const QByteArray &publicKey);
/// Opens what sealKeyTo() made; nothing where it was sealed to somebody else, or changed.
std::optional<LockedBytes> openKey(const QByteArray &sealed, const SigningKey &recipient);

/// Encrypts under a key and authenticates the associated bytes too (XChaCha20-Poly1305, random nonce in
/// front).
QByteArray sealWith(const QByteArray &plain, const QByteArray &associated, const LockedBytes &key);
/// Opens what sealWith() made; nothing unless bytes, associated bytes and key are the same.
std::optional<QByteArray> openWith(
    const QByteArray &sealed, const QByteArray &associated, const LockedBytes &key);

/// What one derivation costs. Argon2id, version 1.3.
struct DerivationCost {
    quint64 memoryBytes = 256ull << 20;
    quint64 passes = 3;

    /// The floor that the three programs accept: 64 MiB and 3 passes, whatever the key file says.
    static DerivationCost floor() { return {64ull << 20, 3}; }
    bool isBelowFloor() const { return memoryBytes < floor().memoryBytes || passes < floor().passes; }
    bool operator==(const DerivationCost &) const = default;
};
inline constexpr qsizetype kSaltSize = 16;
/// A 32-byte key from a password; takes about a second at the usual cost, so never on the window's thread.
Result<LockedBytes> derive(const QByteArray &password, const QByteArray &salt, const DerivationCost &cost);

/// Whether two secrets are equal, in constant time.
bool equal(const QByteArray &a, const QByteArray &b);

/// Core dumps off and this process not readable by others; called first thing by each program.
void hardenProcess();

} // namespace base::crypto
