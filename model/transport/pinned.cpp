// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transport/pinned.h"

#include "model/base/crypto.h"
#include "model/wire/enrolcode.h"

#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace transport {
namespace {

constexpr int kMostCertificates = 4;

/// Whether it is a certificate of a server, signed by this key.
bool isSignedBy(X509 *certificate, X509 *identity)
{
    EVP_PKEY *key = X509_get0_pubkey(identity);
    return key && X509_verify(certificate, key) == 1 && !(X509_get_extension_flags(certificate) & EXFLAG_CA)
        && (X509_get_extended_key_usage(certificate) & XKU_SSL_SERVER);
}

} // namespace

void PinnedCheck::watch(SSL_CTX *context)
{
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(context, &PinnedCheck::called, this);
}

int PinnedCheck::called(X509_STORE_CTX *chain, void *self)
{
    const bool isTrue = static_cast<PinnedCheck *>(self)->judge(chain);
    X509_STORE_CTX_set_error(chain, isTrue ? X509_V_OK : X509_V_ERR_APPLICATION_VERIFICATION);
    return isTrue ? 1 : 0;
}

bool PinnedCheck::isPinned(const QByteArray &key) const
{
    if (key.isEmpty())
        return false;
    return m_pin.isEmpty() || key == m_pin || wire::officeHash(key) == m_pin;
}

bool PinnedCheck::judge(X509_STORE_CTX *chain)
{
    X509 *certificate = X509_STORE_CTX_get0_cert(chain);
    const STACK_OF(X509) *all = X509_STORE_CTX_get0_untrusted(chain);
    m_trouble = base::Error{base::ErrorKind::WrongOffice, u"the certificate is not of the pinned key"_s};
    QByteArray key;
    for (int i = 0; certificate && i < std::min(sk_X509_num(all), kMostCertificates); ++i) {
        X509 *identity = sk_X509_value(all, i);
        const QByteArray told = ed25519KeyOf(identity);
        if (isPinned(told) && isSignedBy(certificate, identity))
            key = told;
    }
    if (key.isEmpty())
        return false;
    time_t now = time_t(m_clock.now() / 1000);
    const bool hasBegun = X509_cmp_time(X509_get0_notBefore(certificate), &now) < 0;
    const bool hasEnded = X509_cmp_time(X509_get0_notAfter(certificate), &now) <= 0;
    if (!hasBegun || hasEnded) {
        m_trouble = base::Error{base::ErrorKind::CertificateExpired,
            hasEnded ? u"the certificate has ended"_s : u"the certificate has not begun"_s};
        return false;
    }
    m_trouble.reset();
    m_key = key;
    return true;
}

} // namespace transport
