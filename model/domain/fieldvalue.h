// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/calendar.h"
#include "model/base/id.h"
#include "model/domain/address.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace domain {

/// How a field lies in its column of the vault.
enum class ColumnKind { Text, Integer, Real, Blob, Json };

/// How a member of a record becomes JSON (the form of the change log, sync and export) and back. Empty is
/// null, both ways. A new kind of member needs one specialisation here.
template <class Member> struct FieldValue;

template <> struct FieldValue<QString> {
    static constexpr ColumnKind kKind = ColumnKind::Text;
    static QJsonValue toJson(const QString &value)
    {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
    static QString fromJson(const QJsonValue &value) { return value.toString(); }
};

template <> struct FieldValue<bool> {
    static constexpr ColumnKind kKind = ColumnKind::Integer;
    static QJsonValue toJson(bool value) { return value ? QJsonValue(1) : QJsonValue(); }
    static bool fromJson(const QJsonValue &value) { return value.toInteger() != 0 || value.toBool(); }
};

/// Counts, won and moments (UTC milliseconds).
template <> struct FieldValue<std::optional<qint64>> {
    static constexpr ColumnKind kKind = ColumnKind::Integer;
    static QJsonValue toJson(const std::optional<qint64> &value)
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    static std::optional<qint64> fromJson(const QJsonValue &value)
    {
        return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
    }
};

template <> struct FieldValue<std::optional<double>> {
    static constexpr ColumnKind kKind = ColumnKind::Real;
    static QJsonValue toJson(const std::optional<double> &value)
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }
    static std::optional<double> fromJson(const QJsonValue &value)
    {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }
};

template <> struct FieldValue<QDate> {
    static constexpr ColumnKind kKind = ColumnKind::Text;
    static QJsonValue toJson(QDate value)
    {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
    }
    static QDate fromJson(const QJsonValue &value)
    {
        return QDate::fromString(value.toString(), Qt::ISODate);
    }
};

template <> struct FieldValue<base::Id> {
    static constexpr ColumnKind kKind = ColumnKind::Blob;
    static QJsonValue toJson(const base::Id &value)
    {
        return value.isNil() ? QJsonValue() : QJsonValue(value.toString());
    }
    static base::Id fromJson(const QJsonValue &value)
    {
        return base::Id::fromString(value.toString()).value_or(base::Id());
    }
};

/// A set of codes; the order of the list is not part of the value, so it is kept sorted.
template <> struct FieldValue<QStringList> {
    static constexpr ColumnKind kKind = ColumnKind::Json;
    static QJsonValue toJson(QStringList value)
    {
        value.sort();
        value.removeDuplicates();
        return value.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(value));
    }
    static QStringList fromJson(const QJsonValue &value)
    {
        QStringList codes;
        for (const QJsonValue &code : value.toArray())
            codes.append(code.toString());
        return codes;
    }
};

/// A map, merged by key.
template <> struct FieldValue<QJsonObject> {
    static constexpr ColumnKind kKind = ColumnKind::Json;
    static QJsonValue toJson(const QJsonObject &value)
    {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    }
    static QJsonObject fromJson(const QJsonValue &value) { return value.toObject(); }
};

template <> struct FieldValue<Address> {
    static constexpr ColumnKind kKind = ColumnKind::Json;
    static QJsonValue toJson(const Address &value)
    {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value.toJson());
    }
    static Address fromJson(const QJsonValue &value) { return Address::fromJson(value.toObject()); }
};

} // namespace domain
