// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace transport {

/// Frees what OpenSSL made.
struct Free {
    void operator()(X509 *one) const { X509_free(one); }
    void operator()(EVP_PKEY *one) const { EVP_PKEY_free(one); }
    void operator()(BIO *one) const { BIO_free_all(one); }
    void operator()(SSL_CTX *one) const { SSL_CTX_free(one); }
    void operator()(X509_EXTENSION *one) const { X509_EXTENSION_free(one); }
    void operator()(EVP_PKEY_CTX *one) const { EVP_PKEY_CTX_free(one); }
};
template <class T> using Owned = std::unique_ptr<T, Free>;

/// The raw key of an Ed25519 certificate; empty for other kinds.
QByteArray ed25519KeyOf(const X509 *certificate);

} // namespace transport
