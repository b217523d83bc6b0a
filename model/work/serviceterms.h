// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/priceedition.h"
#include "model/domain/registration.h"
#include "model/domain/service.h"

#include <QDate>
#include <QList>

#include <optional>

namespace work {

/// What a month of a service costs, in won. Nothing: it is not recorded.
struct ServicePrice {
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;

    bool isComplete() const { return price && subsidy && copay; }
    bool operator==(const ServicePrice &) const = default;
};

/// What is odd about the prices of a service: two editions of one grade hold on the same day, or none holds
/// on days between two. `from` and `until` are the days in question, both included.
struct PriceFinding {
    enum class Kind { Overlap, Gap };
    Kind kind = Kind::Gap;
    QString grade; ///< empty: the prices for all
    QDate from;
    QDate until; ///< not valid: without end

    bool operator==(const PriceFinding &) const = default;
};

/// Terms of a service that change by day: its prices and its registration. All functions are pure.
namespace serviceterms {

/// The edition of the grade that holds on the day, else the one for all grades, else the service's own price.
/// Of several that hold, the one that begins last.
ServicePrice priceOn(const domain::Service &service, const QList<domain::PriceEdition> &editions,
    const QString &grade, QDate on);

/// Whether any period holds the day: one of the list, or the service's own days. A service without any period
/// at all counts as registered.
bool isRegistered(const domain::Service &service, const QList<domain::Registration> &periods, QDate on);

/// The last day of the registration that holds on the day, joined with those that follow without a gap; not
/// valid where it has no end or none holds.
QDate registeredUntil(const domain::Service &service, const QList<domain::Registration> &periods, QDate on);

/// Gaps and overlaps, by grade and day. The days before the first and after the last edition are no gap.
QList<PriceFinding> findingsOf(const QList<domain::PriceEdition> &editions);

} // namespace serviceterms

} // namespace work
