// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/office/desk.h"
#include "model/office/recovery.h"

#include <QString>

namespace office {

/// Where an office lies.
struct Place {
    SecretPlaces secrets;
    QString database; ///< "postgresql://…", or empty: `office.carepass-office` in the data folder

    QString filePath() const;
    /// Is there while a backup is being made into an office here; an office in its middle is none yet.
    QString restoringPath() const;
    bool isServer() const { return !database.isEmpty(); }
};

/// What is told once and kept nowhere.
struct FirstWords {
    QByteArray adminSecret; ///< of the code that makes the first administrator
    recovery::Shares recovery;
};

namespace opening {

/// The detail of InvalidInput where the database is that of another office, and of NotFound where it is of none.
inline constexpr auto kOfAnotherOffice = "the database is of another office";
inline constexpr auto kHoldsNoOffice = "the database holds no office";
/// The detail of AlreadyExists where a new office would be made in the database of one that is there.
inline constexpr auto kHoldsAnOffice = "the database holds an office";

/// The parts of an office that exists: secrets, rules and the way to its database, whose schema is brought
/// up. NotFound where there is none yet, or none in this database; InvalidInput where the database belongs to another
/// identity, which is then left as it is; VaultDamaged where a restore was broken off and has to be done once more.
base::Result<std::shared_ptr<const Premises>> open(
    const Place &place, const base::Clock &clock, base::Random &random);
/// The same in the middle of a restore.
base::Result<std::shared_ptr<const Premises>> openRestored(
    const Place &place, const base::Clock &clock, base::Random &random);

/// Makes a new office of this name, with its streams of services and of access logs. AlreadyExists where
/// there is one.
base::Result<FirstWords> make(
    const Place &place, const QString &name, const base::Clock &clock, base::Random &random);

/// Whether there is an office.
bool exists(const Place &place);

/// The rules of the roles that the program carries.
base::Result<domain::RoleRules> rules();

} // namespace opening

} // namespace office
