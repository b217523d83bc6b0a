// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/work/enrol.h"

#include "model/store/enrolment.h"
#include "model/store/outboxrows.h"
#include "model/store/vault.h"
#include "model/wire/enrolment.h"
#include "model/wire/letter.h"
#include "model/wire/refusal.h"
#include "model/work/context.h"
#include "model/work/grants.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace work::enrol {
namespace {

constexpr quint16 kUsualPort = 8443;

base::Error wrong(const QString &what)
{
    return {base::ErrorKind::InvalidInput, what};
}

base::Result<wire::EnrolCode> withAddress(const QString &address, const QByteArray &secret)
{
    const qsizetype colon = address.lastIndexOf(u':');
    const bool hasPort = colon > 0 && !address.endsWith(u']');
    bool isNumber = true;
    const quint16 port = hasPort ? address.mid(colon + 1).toUShort(&isNumber) : kUsualPort;
    const QString host = (hasPort ? address.first(colon) : address).trimmed();
    if (host.isEmpty() || !isNumber || port == 0)
        return wrong(u"address"_s);
    return wire::EnrolCode{host, port, secret, {}};
}

wire::EnrolRequest requestFrom(const store::Identity &identity, const QByteArray &deviceKey,
    const QByteArray &officeKey, const QString &label)
{
    wire::EnrolRequest request;
    request.user = identity.user;
    request.userName = identity.userName;
    request.userKey = identity.publicKey;
    request.device = identity.device;
    request.deviceKey = deviceKey;
    request.label = label;
    request.officeKey = officeKey;
    return request;
}

/// What the office says, if it is the office that gave the code out.
base::Result<wire::Enrolled> answerOf(const QByteArray &bytes, const QByteArray &asked, const wire::EnrolCode &code,
    const QByteArray &officeKey, const base::crypto::SigningKey &deviceKey, base::Moment now)
{
    const auto letter = wire::openAnswer(bytes, wire::LetterKind::Enrolled, asked, officeKey, deviceKey, now);
    if (!letter)
        return letter.error();
    const auto enrolled = wire::decodeEnrolled(letter->payload);
    if (!enrolled)
        return enrolled.error();
    // A code in full names the office by a hash; one that was typed lets the office prove itself.
    const bool isOurs = code.officeHash.isEmpty()
        ? wire::isOfficeProven(*enrolled, code.secret, deviceKey.publicKey)
        : base::crypto::equal(wire::officeHash(officeKey), code.officeHash);
    if (!isOurs || enrolled->officeKey != officeKey)
        return base::Error{base::ErrorKind::WrongOffice, u"the office did not give this code out"_s};
    return *enrolled;
}

QString labelOf(const syncing::Catalogue &catalogue)
{
    const auto home = std::ranges::find(catalogue.streams, catalogue.home, &syncing::CatalogueStream::id);
    return home == catalogue.streams.end() ? QString() : home->label;
}

/// The letters alone where they stand among the lines of an office that did not know its own address.
QString lettersIn(const QString &text)
{
    static const QRegularExpression kLine(
        u"^\\s*((?:[a-z0-9]{5}-){4}[a-z0-9]{6})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch line = kLine.match(text);
    return line.hasMatch() ? line.captured(1) : text;
}

} // namespace

bool hasLettersOnly(const QString &text)
{
    return wire::readTypedCode(lettersIn(text)).has_value();
}

base::Result<wire::EnrolCode> read(const Code &code)
{
    if (code.address.trimmed().isEmpty()) {
        const auto whole = wire::readEnrolText(code.text);
        // People keep what the office printed as it was: lines for people, or a document.
        static const QRegularExpression kCode(
            u"carepass-enrol:[a-z0-9-]+"_s, QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch within = kCode.match(code.text);
        return whole || !within.hasMatch() ? whole : wire::readEnrolText(within.captured());
    }
    const auto secret = wire::readTypedCode(lettersIn(code.text));
    return secret ? withAddress(code.address.trimmed(), *secret)
                  : base::Result<wire::EnrolCode>(secret.error());
}

bool isAddress(const QString &address)
{
    return address.contains(u':') && withAddress(address.trimmed(), {}).has_value();
}

base::Result<Joined> join(Context &context, OfficeDoor &door, const wire::EnrolCode &code,
    const QString &label, const base::Progress &progress)
{
    auto before = store::enrolment::link(context.connection());
    if (!before)
        return before.error();
    const auto officeKey = door.officeKey(progress);
    if (!officeKey)
        return officeKey.error();
    if (!code.officeHash.isEmpty() && !base::crypto::equal(wire::officeHash(*officeKey), code.officeHash))
        return base::Error{base::ErrorKind::WrongOffice, u"its key is not the one of the code"_s};
    if (*before && (*before)->officeKey != *officeKey)
        return base::Error{base::ErrorKind::WrongOffice, u"this vault belongs to another office"_s};
    store::OfficeLink link{u"%1:%2"_s.arg(code.host).arg(code.port), *officeKey, {},
        *before ? std::move((*before)->deviceKey) : base::crypto::SigningKey::make(), 0, 0};
    const store::Identity &identity = context.vault().identity();
    wire::EnrolRequest request = requestFrom(identity, link.deviceKey.publicKey, *officeKey, label);
    wire::prove(request, code.secret, context.vault().keys().signing.secretKey);
    const wire::Letter letter{wire::LetterKind::Enrol, identity.device, {}, context.clock().now(), 0, {},
        wire::encode(request)};
    const auto sealed = wire::seal(letter, link.deviceKey, *officeKey);
    if (!sealed)
        return sealed.error();
    const auto reply
        = door.post("/v1/enrol", wire::enrolPost(link.deviceKey.publicKey, *sealed), progress);
    if (!reply)
        return reply.error();
    const auto enrolled = answerOf(*reply, *sealed, code, *officeKey, link.deviceKey, context.clock().now());
    if (!enrolled)
        return enrolled.error();
    if (!base::crypto::verify(wire::catalogueSignedBytes(enrolled->catalogue.bytes),
            enrolled->catalogue.signature, *officeKey))
        return base::Error{base::ErrorKind::LetterForged, u"catalogue"_s};
    const auto catalogue = syncing::Catalogue::decode(enrolled->catalogue.bytes);
    if (!catalogue)
        return catalogue.error();
    link.recoveryKey = enrolled->recoveryKey;
    link.officeTime = enrolled->officeTime;
    link.leaseUntil = enrolled->leaseUntil;
    const base::Done begun = *before
        ? store::enrolment::renew(context.vault(), context.connection(), link, *catalogue)
        : store::enrolment::begin(context.vault(), context.connection(), link, *catalogue);
    if (!begun)
        return begun.error();
    if (!link.recoveryKey.isEmpty() && !*before) {
        const store::Vault &vault = context.vault();
        if (const base::Done added
            = store::keyring::addOfficeWay(vault.path(), vault.keys(), link.recoveryKey);
            !added)
            return added.error();
    }
    if (const base::Done submitted = grants::submit(context); !submitted)
        return submitted.error();
    const auto waiting = store::outboxrows::rowsById(context.connection());
    return Joined{catalogue->office, labelOf(*catalogue), waiting ? int(waiting->size()) : 0,
        before->has_value()};
}

} // namespace work::enrol
