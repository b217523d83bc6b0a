// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace syncing {

/// What a device asks for: a month of one service for one person. The identity is a keyed hash of name, birth
/// and sex, so that the same person in two dongs is one. An override names the two people who signed for more
/// than the cap.
struct GrantWish {
    base::Id request;
    QByteArray identity;
    QString month; ///< "2026-12"
    QString offer;
    QList<base::Id> override = {};

    bool isOverridden() const { return override.size() == 2 && override.at(0) != override.at(1); }
    QJsonObject toJson() const;
    static GrantWish fromJson(const base::Id &request, const QJsonObject &json);
};

struct GrantOutcome {
    enum class Kind { Granted, OverCap, NoPlace };
    Kind kind = Kind::Granted;
    int slot = 0;
    QList<base::Id> holders; ///< requests that have the slots or places
};

/// Who has which month of which service. (identity, month, slot) is a key, so a cap cannot be overrun by
/// counting at the wrong moment; places of an offer are given by the same rule. The cap is dated data. A
/// vault that is not enrolled keeps such a table itself.
class GrantTable {
public:
    void setCap(const QString &fromMonth, int cap) { m_caps.insert(fromMonth, cap); }
    void setPlaces(const QString &offer, int places) { m_places.insert(offer, places); }

    int capOf(const QString &month) const;
    /// Grants or refuses; asked again for the same request it says the same.
    GrantOutcome decide(const GrantWish &wish);
    /// A grant of the office from before it was restored. It stays even where its slot is taken by now; false
    /// then, and a person has to look.
    bool reinstate(const GrantWish &wish, int slot);
    void release(const base::Id &request);
    /// Two identities are one person: everything stays. Returns the months that now have more than the cap.
    QList<QString> unite(const QByteArray &kept, const QByteArray &other);

    /// Slots in use in a month, by number.
    QMap<int, GrantWish> slotsOf(const QByteArray &identity, const QString &month) const;
    /// Grants that were kept though their slot was taken.
    const QList<GrantWish> &contested() const { return m_contested; }

private:
    using Month = std::pair<QByteArray, QString>;
    using Offer = std::pair<QString, QString>;

    QMap<QString, int> m_caps;
    QMap<QString, int> m_places;
    QMap<Month, QMap<int, GrantWish>> m_slots;
    QMap<Offer, QList<base::Id>> m_takers;
    QList<GrantWish> m_contested;
};

} // namespace syncing
