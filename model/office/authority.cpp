// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/office/authority.h"

#include "model/domain/bundle.h"
#include "model/domain/records.h"
#include "model/office/forgottenstreams.h"
#include "model/sync/deeds.h"
#include "model/sync/granttable.h"
#include "model/sync/second.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace office {
namespace {

using syncing::Reason;

/// Whether a column is written that this program knows as one of the office's, whatever rule the change names for it.
bool writesForOffice(const QString &type, const syncing::Body &body)
{
    const domain::RecordType *known = domain::recordType(type);
    return std::ranges::any_of(body.writes, [&](const syncing::Write &write) {
        const domain::FieldInfo *field = known ? known->find(write.column) : nullptr;
        return field && field->merge == domain::Merge::OfficeOnly;
    });
}

} // namespace

bool CatalogueAuthority::mayDo(const base::Id &id, base::Moment at, const domain::Deed &deed) const
{
    const User *user = m_people->user(id);
    // His own devices are not let in, so it is offered again by those who had it from the office.
    if (const syncing::CatalogueUser *vouched = m_people->vouchedFor(id))
        return (vouched->until == 0 || at < vouched->until) && domain::mayDo(m_rules, vouched->roles, deed);
    if (!user)
        return false;
    // A vault brings along what was made in it before it came to the office, and a clock may be wrong: who
    // might have done it then, when he came or now, may have done it.
    const base::Moment now = m_clock.now();
    return domain::mayDo(m_rules, user->rolesAt(std::max(at, user->from)), deed)
        || domain::mayDo(m_rules, user->rolesAt(now), deed);
}

bool CatalogueAuthority::hasSecond(
    const domain::Change &change, const syncing::Body &body, base::Moment at, const domain::Deed &deed) const
{
    if (deed.verb == u"erase"_s && !syncing::hasBody(change))
        return m_isRecovering;
    const std::optional<syncing::Second> second = syncing::secondOf(body);
    if (!second || m_people->isSamePerson(second->user, change.header.user))
        return false;
    const QByteArray key = m_people->keyOf(second->user);
    if (key.isEmpty() || m_people->isLockedOut(second->user, at) || !mayDo(second->user, at, deed))
        return false;
    if (deed.verb == u"override"_s) {
        // The two who are named are the two who signed.
        const auto wish
            = syncing::GrantWish::fromJson(change.header.id, body.more.value("grant"_L1).toObject());
        const QSet<base::Id> named(wish.override.begin(), wish.override.end());
        if (named != QSet<base::Id>{change.header.user, second->user})
            return false;
    }
    return base::crypto::verify(
        syncing::secondSignedBytes(change.header), second->signature, key);
}

/// Whether it starts a bundle before its conference, which two people sign; what is said of one that was started may
/// be worded anew by one. A vault on its own kept the second signature beside its log, and brings such changes along
/// when it comes to the office.
bool CatalogueAuthority::isInEmergency(const domain::ChangeHeader &header, const syncing::Body &body) const
{
    if (header.recordType != QLatin1String(domain::Bundle::kType))
        return false;
    return std::ranges::any_of(body.writes, [](const syncing::Write &write) {
        return write.column == "emergency_reason"_L1 && write.before.toString().isEmpty()
            && !write.after.toString().isEmpty() && !write.isSequential;
    });
}

bool CatalogueAuthority::isSecondUnknown(const syncing::Body &body) const
{
    const std::optional<syncing::Second> second = syncing::secondOf(body);
    return second && m_people->keyOf(second->user).isEmpty();
}

Reason CatalogueAuthority::objection(const domain::Change &change, const syncing::Body &body) const
{
    // A decision of the office itself, brought back after a restore; its signature was checked.
    if (change.header.user.isNil())
        return Reason::None;
    if (writesForOffice(change.header.recordType, body))
        return Reason::OfficeOnly;
    // Changes are made offline: what counts is the day on which he says that he made it.
    const base::Moment at = std::min(change.header.clock.wall, m_clock.now());
    const QList<domain::Deed> deeds = syncing::deedsOf(change.header, body);
    // Who is named as the second has to be one, also where the rules of the office do not ask for him.
    const bool namesSecond = syncing::hasBody(change) && syncing::secondOf(body);
    const bool asksForSecond = namesSecond || isInEmergency(change.header, body);
    for (const domain::Deed &deed : deeds) {
        if (!mayDo(change.header.user, at, deed))
            return Reason::NotAllowed;
        if ((asksForSecond || m_rules.needsTwo(deed)) && !hasSecond(change, body, at, deed))
            return isSecondUnknown(body) ? Reason::UnknownUser : Reason::SecondPerson;
    }
    return Reason::None;
}

/// Who signs a decision about a case has to know it. An erasure is about what may be read no more, and is signed by
/// whoever has the role.
bool CatalogueAuthority::isSecondOfCase(
    const domain::Change &change, const syncing::Body &body, const base::Id &id) const
{
    const bool asks = syncing::hasBody(change) && !change.header.user.isNil()
        && syncing::kindOf(change.header) != syncing::Kind::Erase;
    const std::optional<syncing::Second> second = asks ? syncing::secondOf(body) : std::nullopt;
    const auto stream = std::ranges::find(m_people->streams, id, &Stream::id);
    if (!second || stream == m_people->streams.end() || !stream->isOfCases())
        return true;
    const User *user = m_people->user(second->user);
    // What a voucher tells of somebody has no places; and the readers of before a restore are not all back yet.
    if (!user || m_isRecovering)
        return true;
    const base::Moment now = m_clock.now();
    const base::Moment at = std::max(std::min(change.header.clock.wall, now), user->from);
    return streams::maySecond(*user, *stream, m_rules, at) || streams::maySecond(*user, *stream, m_rules, now);
}

QString CatalogueAuthority::labelOf(const base::Id &stream) const
{
    const auto found = std::ranges::find(m_people->streams, stream, &Stream::id);
    return found == m_people->streams.end() ? QString() : found->label;
}

QJsonObject CatalogueAuthority::describe(const base::Id &stream) const
{
    const auto found = std::ranges::find(m_people->streams, stream, &Stream::id);
    return found == m_people->streams.end() ? QJsonObject() : forgottenstreams::describe(*found);
}

bool CatalogueKeys::isSigned(const QByteArray &message, const QByteArray &signature, const base::Id &id) const
{
    const QByteArray key = keyOf(id);
    return !key.isEmpty() && base::crypto::verify(message, signature, key);
}

bool CatalogueKeys::knows(const base::Id &id) const
{
    return !keyOf(id).isEmpty();
}

QByteArray CatalogueKeys::keyOf(const base::Id &id) const
{
    return id.isNil() ? m_officeKey : m_people->keyOf(id);
}

} // namespace office
