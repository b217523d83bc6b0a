// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/crypto.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

/// The recovery key of two people: vaults seal their keys to its public half, and of its private half each of
/// two people has a share on paper. One share tells nothing about the key; the office keeps none.
namespace office::recovery {

/// What is printed once, for two people.
struct Shares {
    QString first;
    QString second;
};

struct Made {
    QByteArray publicKey; ///< Ed25519
    Shares shares;
};

Made make();

/// The key from both shares, in either order; forgives what wire::base32 forgives. WrongPassword where a
/// letter is wrong, one share was given twice, or they do not belong to this public key.
base::Result<base::crypto::SigningKey> combine(const Shares &shares, const QByteArray &publicKey);

} // namespace office::recovery
