// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/field.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace syncing {

/// One value written: a whole field, or one key of a map or element of a set. `seen` names the changes whose
/// value the writer had before his eyes; they give way to this one. The merge rule travels with the value, so
/// that programs of different age fold fields that one of them has never heard of alike.
struct Write {
    QString column;
    QJsonValue before;
    QJsonValue after;
    domain::Merge rule = domain::Merge::Register;
    QString key = {};
    QList<base::Id> seen = {};
    bool isSequential = false; ///< of a log from before sync, where one device wrote one thing after another

    bool operator==(const Write &) const = default;
};

/// What an undone resolution brings back: a value beside the others, with whoever wrote it; without a column, a
/// change that stands against a removal, or one that came late (`kReopenedRemoval`, `kReopenedLate` as the key).
struct Reopened {
    QString column;
    QString key;
    QJsonValue value;
    base::Id by;

    bool operator==(const Reopened &) const = default;
};

inline constexpr auto kReopenedRemoval = "removal";
inline constexpr auto kReopenedLate = "late";

/// What a change says. `saw` are the ends of the record's history as the writer knew it, `settles` the
/// changes whose disagreement it ends, `withdraws` the resolutions that it takes back; `more` is what the office or a newer program put beside. The bytes of
/// a body are never written anew once they are signed, so what this program cannot read is forwarded
/// untouched.
struct Body {
    QList<Write> writes;
    QList<base::Id> saw;
    QList<base::Id> settles;
    QList<Reopened> reopens;
    QList<base::Id> withdraws;
    QJsonObject more;

    QByteArray encoded() const;
    /// Reads also the bodies that a vault on its own writes: a list of column, before and after.
    static base::Result<Body> decode(const QByteArray &bytes);

    bool operator==(const Body &) const = default;
};

/// The record that a new one hangs on, of a change that came late the change itself; nil where there is none.
base::Id parentOf(const Body &body);
base::Id arrivalOf(const Body &body);

/// The changes whose disagreement it ends where it writes, also those that go on disagreeing elsewhere (`sides`).
QList<base::Id> settledBy(const Body &body);
inline constexpr auto kSettledSides = "sides";

/// An id as 32 hexadecimal digits, as it stands in bodies.
QString shortText(const base::Id &id);
base::Id fromShortText(const QString &text);

} // namespace syncing
