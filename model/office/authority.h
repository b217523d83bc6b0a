// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/people.h"
#include "model/sync/ports.h"

namespace office {

/// Answers the sync core by the catalogue: who may do this act, by his roles when he says that he did it; and
/// whether the second person of an act of two is another one, may do it too, and signed.
class CatalogueAuthority final : public syncing::Authority {
public:
    /// `isRecovering`: an erasure that was taken before a restore comes back without its content, and so
    /// without the second signature; it is believed only until all devices have told what they hold.
    CatalogueAuthority(
        const PeoplePtr &people, const domain::RoleRules &rules, const base::Clock &clock, bool isRecovering)
        : m_people(people)
        , m_rules(rules)
        , m_clock(clock)
        , m_isRecovering(isRecovering)
    {
    }

    syncing::Reason objection(const domain::Change &change, const syncing::Body &body) const override;
    bool isSecondOfCase(
        const domain::Change &change, const syncing::Body &body, const base::Id &stream) const override;
    QString labelOf(const base::Id &stream) const override;
    QJsonObject describe(const base::Id &stream) const override;

private:
    bool mayDo(const base::Id &user, base::Moment at, const domain::Deed &deed) const;
    bool hasSecond(const domain::Change &change, const syncing::Body &body, base::Moment at,
        const domain::Deed &deed) const;
    bool isInEmergency(const domain::ChangeHeader &header, const syncing::Body &body) const;
    bool isSecondUnknown(const syncing::Body &body) const;

    const PeoplePtr &m_people; ///< as it stands in the caller's transaction
    const domain::RoleRules &m_rules;
    const base::Clock &m_clock;
    bool m_isRecovering;
};

/// The public keys of the catalogue, the ended accounts included: what they signed stays signed. Those of people
/// whom a restored office knows by its vouchers only count too.
class CatalogueKeys final : public syncing::SignatureCheck {
public:
    CatalogueKeys(const PeoplePtr &people, QByteArray officeKey)
        : m_people(people)
        , m_officeKey(std::move(officeKey))
    {
    }

    bool isSigned(
        const QByteArray &message, const QByteArray &signature, const base::Id &user) const override;
    bool knows(const base::Id &user) const override;

private:
    QByteArray keyOf(const base::Id &user) const;

    const PeoplePtr &m_people;
    QByteArray m_officeKey;
};

} // namespace office
