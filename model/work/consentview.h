// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/work/consents.h"

#include <QHash>

namespace work {

/// A provider of a person's bundles that may be given nothing yet.
struct LackingConsent {
    base::Id organisation;
    QString name;
    base::Id bundle;
    QStringList services;
    bool isRunning = false; ///< at work already, so that it is missing, not only still to come
    /// Why the newest consent that names it does not count on the day that it is needed; none where it has
    /// never had one.
    std::optional<ConsentStands> last = {};
    QDate lastDay = {}; ///< when it was withdrawn, ran out, was refused, or begins
};

/// All about the consents of a person, read at once.
struct ConsentsOfPerson {
    domain::Person person;
    QList<ConsentLine> lines; ///< newest first
    QList<ConsentForm> forms; ///< all editions
    QList<LackingConsent> lacking;
    QHash<base::Id, domain::Attachment> papers; ///< by attachment
    QList<domain::Organisation> organisations; ///< by name; who may be a recipient
};

namespace consents {

/// Providers of bundles that are drafted, decided on or running, without a consent that holds today or on the
/// first day of the bundle; those at work first.
base::Result<QList<LackingConsent>> lacking(Context &context, const base::Id &person);
/// Nothing is logged: whoever shows it has opened the person.
base::Result<ConsentsOfPerson> ofPerson(Context &context, const base::Id &person);

} // namespace consents

} // namespace work
