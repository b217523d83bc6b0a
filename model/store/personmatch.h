// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/id.h"
#include "model/base/result.h"
#include "model/sql/connection.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What tells people apart, for all of them at once: lists from outside are held against it.
namespace store::personmatch {

struct KnownPerson {
    base::Id id; ///< of the record that is shown, also where this is one joined to it
    QString name;
    QDate birth;
    QString sex;
    QString road;
    QString address; ///< in one line
    QString caseNumber;
    QStringList phones; ///< digits
};

/// Every person of the vault in one query; a record joined to another one stands for that one.
base::Result<QList<KnownPerson>> all(sql::Connection &connection);
/// Everybody who was born on this day, joined or not.
base::Result<QList<base::Id>> bornOn(sql::Connection &connection, QDate day);
/// Whether this person has a note of exactly this text.
base::Result<bool> hasNote(sql::Connection &connection, const base::Id &person, const QString &text);

} // namespace store::personmatch
