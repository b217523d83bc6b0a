// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/wire/enrolcode.h"

#include "model/base/base32.h"
#include "model/base/bytes.h"
#include "model/base/crypto.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wire {
namespace {

constexpr quint8 kCodeFormat = 1;
constexpr qsizetype kCodeChecksum = 4;
constexpr int kGroups = 4;
constexpr int kGroupLetters = 5;
constexpr int kLastGroup = 6;
constexpr int kTypedLetters = kGroups * kGroupLetters + kLastGroup;

QString scheme()
{
    return u"carepass-enrol:"_s;
}

base::Error codeError(const QString &what)
{
    return {base::ErrorKind::InvalidInput, what};
}

bool isHost(const QString &host)
{
    static const QRegularExpression name(u"^([A-Za-z0-9]([A-Za-z0-9.-]{0,252})|[0-9A-Fa-f:.]{2,45})$"_s);
    return name.match(host).hasMatch();
}

QByteArray codeChecksum(const QByteArray &content)
{
    return base::crypto::hash("carepass enrol code " + content).left(kCodeChecksum);
}

/// Multiplication in the field of 32 elements (x⁵ + x² + 1).
int times(int a, int b)
{
    int product = 0;
    for (; b; b >>= 1) {
        if (b & 1)
            product ^= a;
        a <<= 1;
        if (a & 32)
            a ^= 0x25;
    }
    return product;
}

/// Each place has a weight of its own, so that any one wrong letter changes the sum, and so do any two that
/// were exchanged. A right group sums up to its number, which finds groups in the wrong order.
int sumOf(const QByteArray &group)
{
    int sum = 0;
    int weight = 1;
    for (const char letter : group) {
        sum ^= times(weight, base::base32::valueOf(letter));
        weight = times(weight, 2);
    }
    return sum;
}

QByteArray withCheckLetter(const QByteArray &group, int number)
{
    int value = 0;
    while (sumOf(group + base::base32::letterOf(value)) != number)
        ++value;
    return group + base::base32::letterOf(value);
}

QByteArray lastGroupOf(const QByteArray &secretLetters)
{
    return base::base32::encode(base::crypto::hash("carepass enrol typed " + secretLetters)).left(kLastGroup);
}

int firstWrongGroup(const QByteArray &letters)
{
    for (int group = 0; group < kGroups; ++group) {
        const QByteArray typed = letters.mid(group * kGroupLetters, kGroupLetters);
        if (typed.contains('?') || (typed.size() == kGroupLetters && sumOf(typed) != group + 1))
            return group + 1;
    }
    return letters.mid(kGroups * kGroupLetters).contains('?') ? kGroups + 1 : 0;
}

QByteArray secretLettersOf(const QByteArray &letters)
{
    QByteArray secret;
    for (int group = 0; group < kGroups; ++group)
        secret += letters.mid(group * kGroupLetters, kGroupLetters - 1);
    return secret;
}

} // namespace

QByteArray officeHash(const QByteArray &officeKey)
{
    return base::crypto::hash("carepass office " + officeKey).left(kOfficeHashSize);
}

QString enrolText(const EnrolCode &code)
{
    if (!isHost(code.host) || code.port == 0 || code.secret.size() != kEnrolSecretSize
        || code.officeHash.size() != kOfficeHashSize)
        return {};
    const QByteArray content = base::ByteWriter()
                                   .number(kCodeFormat)
                                   .raw(code.secret)
                                   .raw(code.officeHash)
                                   .number(code.port)
                                   .raw(code.host.toLatin1())
                                   .result();
    // Capitals: the form of QR codes that takes least room has no small letters.
    return scheme().toUpper() + QString::fromLatin1(base::base32::encode(content + codeChecksum(content)));
}

base::Result<EnrolCode> readEnrolText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.startsWith(scheme(), Qt::CaseInsensitive) || trimmed.size() > 1000)
        return codeError(u"enrolment code: scheme"_s);
    const QByteArray letters = base::base32::lettersFrom(trimmed.mid(scheme().size()));
    const auto bytes = base::base32::decode(letters, letters.size() * 5 / 8);
    if (!bytes || bytes->size() <= kCodeChecksum
        || codeChecksum(bytes->chopped(kCodeChecksum)) != bytes->right(kCodeChecksum))
        return codeError(u"enrolment code: checksum"_s);
    base::ByteReader reader(bytes->chopped(kCodeChecksum));
    if (const auto format = reader.number<quint8>(); format != kCodeFormat)
        return base::Error{base::ErrorKind::SchemaTooNew, u"enrolment code: format %1"_s.arg(format)};
    EnrolCode code;
    code.secret = reader.raw(kEnrolSecretSize);
    code.officeHash = reader.raw(kOfficeHashSize);
    code.port = reader.number<quint16>();
    code.host
        = QString::fromLatin1(bytes->chopped(kCodeChecksum).mid(1 + kEnrolSecretSize + kOfficeHashSize + 2));
    if (!reader.ok() || code.port == 0 || !isHost(code.host))
        return codeError(u"enrolment code: content"_s);
    return code;
}

QString typedCode(const QByteArray &secret)
{
    if (secret.size() != kEnrolSecretSize)
        return {};
    const QByteArray letters = base::base32::encode(secret);
    QStringList groups;
    for (int group = 0; group < kGroups; ++group)
        groups.append(QString::fromLatin1(
            withCheckLetter(letters.mid(group * (kGroupLetters - 1), kGroupLetters - 1), group + 1)));
    groups.append(QString::fromLatin1(lastGroupOf(letters)));
    return groups.join(u'-');
}

base::Result<QByteArray> readTypedCode(const QString &typed)
{
    const QByteArray letters = base::base32::lettersFrom(typed);
    if (const int wrong = firstWrongGroup(letters))
        return codeError(u"group %1"_s.arg(wrong));
    if (letters.size() != kTypedLetters)
        return codeError(u"letters %1"_s.arg(letters.size()));
    const QByteArray secretLetters = secretLettersOf(letters);
    if (lastGroupOf(secretLetters) != letters.right(kLastGroup))
        return codeError(u"group %1"_s.arg(kGroups + 1));
    return base::base32::decode(secretLetters, kEnrolSecretSize).value_or(QByteArray());
}

int mistypedGroup(const QString &typed)
{
    const QByteArray letters = base::base32::lettersFrom(typed);
    if (const int wrong = firstWrongGroup(letters))
        return wrong;
    const bool isWhole = letters.size() >= kTypedLetters;
    return isWhole && !readTypedCode(typed) ? kGroups + 1 : 0;
}

QByteArray enrolProof(
    const QByteArray &secret, EnrolRole role, const QByteArray &officeKey, const QByteArray &deviceKey)
{
    QByteArray keyBytes = base::crypto::hash("carepass enrol key " + secret);
    const base::LockedBytes key = base::LockedBytes::takeFrom(keyBytes);
    return base::crypto::keyedHash(
        key, base::ByteWriter().number(quint8(role)).bytes(officeKey).bytes(deviceKey).result());
}

} // namespace wire
