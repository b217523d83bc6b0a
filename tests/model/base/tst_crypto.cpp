// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/crypto.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace base;

namespace {

QByteArray text(const LockedBytes &bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

LockedBytes locked(QByteArray bytes)
{
    return LockedBytes::takeFrom(bytes);
}

TEST(LockedBytes, takesOverAndWipesTheSource)
{
    QByteArray source("secret");
    const LockedBytes bytes = LockedBytes::takeFrom(source);
    EXPECT_EQ(text(bytes), QByteArray("secret"));
    EXPECT_FALSE(source.contains("secret"));
}

TEST(LockedBytes, movesAndClonesWithoutSharing)
{
    LockedBytes first = locked("secret");
    LockedBytes copy = first.clone();
    const LockedBytes moved = std::move(first);
    EXPECT_EQ(text(moved), QByteArray("secret"));
    EXPECT_TRUE(first.isEmpty());
    copy.wipe();
    EXPECT_EQ(text(moved), QByteArray("secret"));
    EXPECT_FALSE(text(copy).contains("secret"));
    copy = locked("other");
    EXPECT_EQ(text(copy), QByteArray("other"));
}

TEST(Wipe, overwritesAnArray)
{
    QByteArray secret("secret");
    wipe(secret);
    EXPECT_FALSE(secret.contains("secret"));
}

TEST(Hash, isBlake2bOf256Bits)
{
    // Known answer for the empty message: RFC 7693's function with an output of 32 bytes.
    EXPECT_EQ(crypto::hash(QByteArray()).toHex(),
        QByteArray("0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"));
    EXPECT_NE(crypto::hash("a"), crypto::hash("b"));
}

TEST(Hash, dependsOnItsKey)
{
    const LockedBytes key = locked(QByteArray(32, 'k'));
    const LockedBytes other = locked(QByteArray(32, 'o'));
    EXPECT_EQ(crypto::keyedHash(key, "a"), crypto::keyedHash(key, "a"));
    EXPECT_NE(crypto::keyedHash(key, "a"), crypto::keyedHash(other, "a"));
    EXPECT_NE(crypto::keyedHash(key, "a"), crypto::hash("a"));
}

TEST(Signature, verifiesOnlyItsOwnMessageAndKey)
{
    const crypto::SigningKey key = crypto::SigningKey::make();
    const crypto::SigningKey other = crypto::SigningKey::make();
    QByteArray signature = crypto::sign("message", key.secretKey);
    EXPECT_TRUE(crypto::verify("message", signature, key.publicKey));
    EXPECT_TRUE(crypto::verify("message", crypto::sign("message", key.clone().secretKey), key.publicKey));
    EXPECT_FALSE(crypto::verify("messagf", signature, key.publicKey));
    EXPECT_FALSE(crypto::verify("message", signature, other.publicKey));
    signature[10] = char(signature.at(10) ^ 1);
    EXPECT_FALSE(crypto::verify("message", signature, key.publicKey));
    EXPECT_FALSE(crypto::verify("message", "short", key.publicKey));
    EXPECT_FALSE(crypto::verify("message", signature, "short"));
}

TEST(Seal, opensWithItsKeyOnly)
{
    const LockedBytes key = crypto::makeKey();
    const LockedBytes plain = locked("the plain text");
    const QByteArray sealed = crypto::seal(plain.span(), key);
    EXPECT_FALSE(sealed.contains("plain"));
    EXPECT_EQ(text(crypto::open(sealed, key).value()), QByteArray("the plain text"));
    EXPECT_EQ(crypto::open(sealed, crypto::makeKey()).error().kind, ErrorKind::WrongPassword);
    EXPECT_NE(sealed, crypto::seal(plain.span(), key)) << "a nonce must never come twice";
}

TEST(Seal, refusesWhatWasChangedOrCut)
{
    const LockedBytes key = crypto::makeKey();
    const QByteArray sealed = crypto::seal(locked("x").span(), key);
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = char(changed.at(at) ^ 1);
        EXPECT_FALSE(crypto::open(changed, key)) << at;
        EXPECT_FALSE(crypto::open(sealed.left(at), key)) << at;
    }
}

TEST(SealedKey, opensForItsRecipientOnly)
{
    const crypto::SigningKey recipient = crypto::SigningKey::make();
    const LockedBytes key = crypto::makeKey();
    const QByteArray sealed = crypto::sealKeyTo(key, recipient.publicKey).value();
    EXPECT_EQ(sealed.size(), crypto::kSealedKeySize);
    EXPECT_EQ(text(crypto::openKey(sealed, recipient).value()), text(key));
    EXPECT_FALSE(crypto::openKey(sealed, crypto::SigningKey::make()));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = char(changed.at(at) ^ 1);
        EXPECT_FALSE(crypto::openKey(changed, recipient)) << at;
        EXPECT_FALSE(crypto::openKey(sealed.left(at), recipient)) << at;
    }
}

TEST(SealedKey, isSealedToRealKeysOnly)
{
    const LockedBytes key = crypto::makeKey();
    EXPECT_FALSE(crypto::sealKeyTo(key, QByteArray(32, '\0')));
    EXPECT_FALSE(crypto::sealKeyTo(key, "short"));
    EXPECT_FALSE(crypto::sealKeyTo(locked("short"), crypto::SigningKey::make().publicKey));
}

TEST(SealWith, bindsTheAssociatedBytes)
{
    const LockedBytes key = crypto::makeKey();
    const QByteArray sealed = crypto::sealWith("plain", "head", key);
    EXPECT_FALSE(sealed.contains("plain"));
    EXPECT_NE(sealed, crypto::sealWith("plain", "head", key)) << "a nonce must never come twice";
    EXPECT_EQ(crypto::openWith(sealed, "head", key), QByteArray("plain"));
    EXPECT_EQ(crypto::openWith(crypto::sealWith("", "", key), "", key), QByteArray());
    EXPECT_FALSE(crypto::openWith(sealed, "heap", key));
    EXPECT_FALSE(crypto::openWith(sealed, "head", crypto::makeKey()));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = char(changed.at(at) ^ 1);
        EXPECT_FALSE(crypto::openWith(changed, "head", key)) << at;
        EXPECT_FALSE(crypto::openWith(sealed.left(at), "head", key)) << at;
    }
}

TEST(Derivation, givesTheSameKeyForTheSamePasswordAndSalt)
{
    const crypto::DerivationCost cheap{8 << 20, 1};
    const QByteArray salt(crypto::kSaltSize, 's');
    const QByteArray key = text(crypto::derive("password", salt, cheap).value());
    EXPECT_EQ(key.size(), 32);
    EXPECT_EQ(key, text(crypto::derive("password", salt, cheap).value()));
    EXPECT_NE(key, text(crypto::derive("passwore", salt, cheap).value()));
    EXPECT_NE(key, text(crypto::derive("password", QByteArray(crypto::kSaltSize, 't'), cheap).value()));
    EXPECT_EQ(crypto::derive("password", "short", cheap).error().kind, ErrorKind::SlotsDamaged);
}

TEST(Derivation, knowsItsFloor)
{
    EXPECT_FALSE(crypto::DerivationCost().isBelowFloor());
    EXPECT_FALSE(crypto::DerivationCost::floor().isBelowFloor());
    EXPECT_TRUE((crypto::DerivationCost{(64ull << 20) - 1, 3}).isBelowFloor());
    EXPECT_TRUE((crypto::DerivationCost{64ull << 20, 2}).isBelowFloor());
}

TEST(Equal, comparesSecrets)
{
    EXPECT_TRUE(crypto::equal("abc", "abc"));
    EXPECT_FALSE(crypto::equal("abc", "abd"));
    EXPECT_FALSE(crypto::equal("abc", "ab"));
}

TEST(SigningKey, followsFromItsSeed)
{
    const LockedBytes seed = crypto::makeKey();
    const auto one = crypto::SigningKey::fromSeed(seed);
    const auto other = crypto::SigningKey::fromSeed(seed);
    ASSERT_TRUE(one && other);
    EXPECT_EQ(one->publicKey, other->publicKey);
    EXPECT_EQ(crypto::publicKeyOf(one->secretKey), one->publicKey);
    EXPECT_TRUE(crypto::verify("x", crypto::sign("x", one->secretKey), one->publicKey));
    EXPECT_NE(crypto::SigningKey::fromSeed(crypto::makeKey())->publicKey, one->publicKey);
    EXPECT_FALSE(crypto::SigningKey::fromSeed(LockedBytes(31)));
}

} // namespace
