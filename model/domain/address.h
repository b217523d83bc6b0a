// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace domain {

/// Where a position came from; "about" positions are marked so on every screen.
enum class PositionSource { None, Given, Picked, DongCentre };

/// A place to live or to go to, changed as one value. `road` is the line by road name (도로명주소), without
/// the detail; `detail` is building, floor and room; `dong` the administrative dong (행정동), which differs
/// from the legal one in the brackets of an address; `note` helps to find places without a proper address.
/// Degrees of WGS 84.
struct Address {
    QString road;
    QString detail;
    QString dong;
    QString note;
    std::optional<double> latitude;
    std::optional<double> longitude;
    PositionSource source = PositionSource::None;

    bool isEmpty() const { return *this == Address(); }
    bool hasPosition() const { return latitude.has_value() && longitude.has_value(); }
    /// Road, detail and dong in one line, as an envelope shows them.
    QString line() const;

    QJsonObject toJson() const;
    static Address fromJson(const QJsonObject &json);

    bool operator==(const Address &) const = default;
};

/// Splits a typed or imported line into road, detail and the bracketed part; the administrative dong is found
/// where the line names one, and the rest of the brackets joins the detail. "반송제1동" and "반송1동" are the same dong: the form without 제 is kept.
Address addressFromLine(const QString &line, const QString &dong = {});
/// 제 before the number of a dong is left out: 반송제1동 → 반송1동.
QString normalisedDong(const QString &dong);

} // namespace domain
