// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>

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
    base::Id replaces = {}; ///< record of the grant whose service this one is exchanged for

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

/// Who has which month of which service. (identity, month, slot) is a key, and so is (offer, month, place):
/// taking one that is taken fails, so a cap cannot be overrun by counting at the wrong moment. The cap is
/// dated data. The rule stands here, the table is the subclass's: in memory for a vault that is not enrolled,
/// in SQL at the office.
class GrantLedger {
public:
    virtual ~GrantLedger() = default;

    virtual void setCap(const QString &fromMonth, int cap) = 0;
    virtual int capOf(const QString &month) const = 0;
    /// None: as many as are asked for.
    virtual void setPlaces(const QString &offer, int places) = 0;
    virtual std::optional<int> placesOf(const QString &offer) const = 0;
    /// Slots in use in a month, by number.
    virtual QMap<int, GrantWish> slotsOf(const QByteArray &identity, const QString &month) const = 0;
    virtual QList<QString> monthsOf(const QByteArray &identity) const = 0;
    /// Requests that have a place of an offer in a month, by number.
    virtual QMap<int, base::Id> takersOf(const QString &offer, const QString &month) const = 0;
    /// False where the key is taken, or where the slot is beyond the cap, not overridden and not contested.
    virtual bool takeSlot(int slot, const GrantWish &wish, bool isContested) = 0;
    /// False where the key is taken.
    virtual bool takePlace(int place, const GrantWish &wish) = 0;
    virtual void release(const base::Id &request) = 0;
    /// Grants that were kept though there are more than the cap allows; a person has to look.
    virtual QList<GrantWish> contested() const = 0;

    /// Grants or refuses; asked again for the same request it says the same. What the wish takes the place of
    /// (`replaced`, a request) does not count against it, and goes where the wish is granted. What the person has
    /// under other identities (`also`) counts with it.
    GrantOutcome decide(
        const GrantWish &wish, const base::Id &replaced = {}, const QList<QByteArray> &also = {});
    /// A grant of the office from before it was restored. It stays even where its slot is taken by now; false
    /// then, and a person has to look.
    bool reinstate(const GrantWish &wish, int slot, const base::Id &replaced = {});
    /// The month was not needed: slot and place are free again, and what was kept beyond the cap moves up.
    void giveBack(const GrantWish &wish);
    /// Each month that counts under this identity counts from now on under what `asWhom` says of its request.
    /// Everything stays; what lay beyond the cap here moves up.
    void recount(const QByteArray &identity, const std::function<QByteArray(const base::Id &request)> &asWhom);

protected:
    GrantLedger() = default;
    GrantLedger(const GrantLedger &) = default;
    GrantLedger &operator=(const GrantLedger &) = default;

private:
    int takeFreeSlot(int from, const GrantWish &wish, bool mayContest);
    bool takeFreePlace(const GrantWish &wish, std::optional<int> places);
    void moveUp(const QByteArray &identity, const QString &month);
};

/// The table in memory, as a value.
class GrantTable final : public GrantLedger {
public:
    void setCap(const QString &fromMonth, int cap) override { m_caps.insert(fromMonth, cap); }
    int capOf(const QString &month) const override;
    void setPlaces(const QString &offer, int places) override { m_places.insert(offer, places); }
    std::optional<int> placesOf(const QString &offer) const override;
    QMap<int, GrantWish> slotsOf(const QByteArray &identity, const QString &month) const override;
    QList<QString> monthsOf(const QByteArray &identity) const override;
    QMap<int, base::Id> takersOf(const QString &offer, const QString &month) const override;
    bool takeSlot(int slot, const GrantWish &wish, bool isContested) override;
    bool takePlace(int place, const GrantWish &wish) override;
    void release(const base::Id &request) override;
    QList<GrantWish> contested() const override { return m_contested; }

private:
    using Month = std::pair<QByteArray, QString>;
    using Offer = std::pair<QString, QString>;

    QMap<QString, int> m_caps;
    QMap<QString, int> m_places;
    QMap<Month, QMap<int, GrantWish>> m_slots;
    QMap<Offer, QMap<int, base::Id>> m_takers;
    QList<GrantWish> m_contested;
};

} // namespace syncing
