// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/transport/certificates.h"

#include "model/transport/openssl.h"

#include <QDateTime>

#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace transport {
namespace {

constexpr base::Moment kDay = 86'400'000;
constexpr base::Moment kSlack = 2 * kDay;

base::Error certificateError(const char *what)
{
    return {base::ErrorKind::Internal, u"certificate: "_s + QLatin1String(what)};
}

Owned<EVP_PKEY> identityPair(const base::crypto::SigningKey &office)
{
    // libsodium keeps the seed in the first half of the secret key.
    constexpr size_t seed = 32;
    if (office.secretKey.size() != 2 * seed)
        return {};
    return Owned<EVP_PKEY>(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, office.secretKey.data(), seed));
}

bool setTime(ASN1_TIME *time, base::Moment moment)
{
    return ASN1_TIME_adj(time, time_t(moment / 1000), 0, 0) != nullptr;
}

bool addExtension(X509 *certificate, X509 *issuer, int name, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Owned<X509_EXTENSION> extension(X509V3_EXT_conf_nid(nullptr, &context, name, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool setName(X509_NAME *name, const char *text)
{
    return X509_NAME_add_entry_by_txt(
               name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(text), -1, -1, 0)
        == 1;
}

QByteArray textOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(X509 *certificate)
{
    const Owned<BIO> memory(BIO_new(BIO_s_mem()));
    return memory && PEM_write_bio_X509(memory.get(), certificate) == 1 ? textOf(memory.get()) : QByteArray();
}

base::LockedBytes pemOf(EVP_PKEY *key)
{
    const Owned<BIO> memory(BIO_new(BIO_s_secmem()));
    if (!memory || PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return {};
    QByteArray text = textOf(memory.get());
    return base::LockedBytes::takeFrom(text);
}

bool setSerial(X509 *certificate, const QByteArray &bytes)
{
    ASN1_INTEGER *serial = X509_get_serialNumber(certificate);
    QByteArray positive = bytes.left(16);
    positive[0] = char((positive.at(0) & 0x7f) | 0x40);
    return ASN1_STRING_set(serial, positive.constData(), int(positive.size())) == 1;
}

Owned<X509> makeIdentity(const base::crypto::SigningKey &office, EVP_PKEY *pair)
{
    Owned<X509> certificate(X509_new());
    X509 *one = certificate.get();
    const bool made = one && X509_set_version(one, X509_VERSION_3) == 1
        && setSerial(one, base::crypto::hash(office.publicKey))
        && setName(X509_get_subject_name(one), "CarePass office")
        && X509_set_issuer_name(one, X509_get_subject_name(one)) == 1 && setTime(X509_getm_notBefore(one), 0)
        && ASN1_TIME_set_string(X509_getm_notAfter(one), "99991231235959Z") == 1
        && X509_set_pubkey(one, pair) == 1
        && addExtension(one, one, NID_basic_constraints, "critical,CA:TRUE,pathlen:0")
        && addExtension(one, one, NID_key_usage, "critical,keyCertSign")
        && addExtension(one, one, NID_subject_key_identifier, "hash") && X509_sign(one, pair, nullptr) > 0;
    return made ? std::move(certificate) : nullptr;
}

QByteArray namesOf(const QStringList &hosts)
{
    QByteArray names;
    for (const QString &host : hosts) {
        const QByteArray name = host.toLatin1();
        ASN1_OCTET_STRING *address = a2i_IPADDRESS(name.constData());
        names += (names.isEmpty() ? "" : ",") + QByteArray(address ? "IP:" : "DNS:") + name;
        ASN1_OCTET_STRING_free(address);
    }
    return names;
}

} // namespace

QByteArray ed25519KeyOf(const X509 *certificate)
{
    EVP_PKEY *key = X509_get0_pubkey(certificate);
    QByteArray raw(base::crypto::kPublicKeySize, '\0');
    size_t size = size_t(raw.size());
    if (!key || EVP_PKEY_get_id(key) != EVP_PKEY_ED25519
        || EVP_PKEY_get_raw_public_key(key, reinterpret_cast<unsigned char *>(raw.data()), &size) != 1
        || size != size_t(raw.size()))
        return {};
    return raw;
}

base::Result<QByteArray> identityCertificate(const base::crypto::SigningKey &office)
{
    const Owned<EVP_PKEY> pair = identityPair(office);
    const Owned<X509> identity = pair ? makeIdentity(office, pair.get()) : nullptr;
    if (!identity)
        return certificateError("identity");
    return pemOf(identity.get());
}

base::Result<ServerCertificate> makeServerCertificate(
    const base::crypto::SigningKey &office, const QStringList &hosts, base::Moment now, int days)
{
    const Owned<EVP_PKEY> pair = identityPair(office);
    const Owned<X509> identity = pair ? makeIdentity(office, pair.get()) : nullptr;
    const Owned<EVP_PKEY> key(EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    X509 *one = certificate.get();
    QByteArray serial(16, '\0');
    ServerCertificate made;
    made.from = now - kSlack;
    made.until = now + days * kDay;
    const bool isMade = identity && key && one
        && RAND_bytes(reinterpret_cast<unsigned char *>(serial.data()), int(serial.size())) == 1
        && X509_set_version(one, X509_VERSION_3) == 1 && setSerial(one, serial)
        && setName(X509_get_subject_name(one), "CarePass office service")
        && X509_set_issuer_name(one, X509_get_subject_name(identity.get())) == 1
        && setTime(X509_getm_notBefore(one), made.from) && setTime(X509_getm_notAfter(one), made.until)
        && X509_set_pubkey(one, key.get()) == 1
        && addExtension(one, identity.get(), NID_basic_constraints, "critical,CA:FALSE")
        && addExtension(one, identity.get(), NID_key_usage, "critical,digitalSignature")
        && addExtension(one, identity.get(), NID_ext_key_usage, "serverAuth")
        && (hosts.isEmpty() || addExtension(one, identity.get(), NID_subject_alt_name, namesOf(hosts)))
        && X509_sign(one, pair.get(), nullptr) > 0;
    if (!isMade)
        return certificateError("server");
    made.chain = pemOf(one) + pemOf(identity.get());
    made.key = pemOf(key.get());
    return made;
}

base::Result<QByteArray> identityKeyOf(const QByteArray &chain)
{
    const Owned<BIO> memory(BIO_new_mem_buf(chain.constData(), int(chain.size())));
    QByteArray key;
    while (const Owned<X509> certificate{PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr)})
        key = ed25519KeyOf(certificate.get());
    if (key.isEmpty())
        return base::Error{base::ErrorKind::InvalidInput, u"certificate: no identity key"_s};
    return key;
}

} // namespace transport
