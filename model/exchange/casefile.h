// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/assessment.h"
#include "model/domain/bundle.h"
#include "model/domain/bundleitem.h"
#include "model/domain/organisation.h"
#include "model/domain/person.h"
#include "model/domain/phone.h"
#include "model/domain/service.h"
#include "model/instruments/questionnaire.h"

#include <optional>

namespace exchange {

/// A finished assessment with the edition that was asked; without it only the totals can be written.
struct CaseAssessment {
    domain::Assessment record;
    std::optional<instruments::Questionnaire> form;
};

/// A service of a bundle and who gives it, as far as the directory still knows them.
struct CaseItem {
    domain::BundleItem item;
    std::optional<domain::Service> service;
    std::optional<domain::Organisation> organisation;
};

struct CasePlan {
    domain::Bundle bundle;
    QList<CaseItem> items;
};

/// A consent of the person: what for, from when, and until when where it was withdrawn or has run out.
struct CaseConsent {
    base::Id id;
    bool isWithdrawn = false;
    QDate given;
    QDate until;
    QStringList purposes; ///< in words
    QStringList recipients; ///< names of organisations
};

/// All that a case is made of when it leaves the program, as values.
struct CaseFile {
    domain::Person person;
    domain::Address address; ///< where the person is met
    QList<domain::Phone> phones;
    QList<CaseAssessment> assessments; ///< finished ones, oldest first
    QList<CasePlan> plans; ///< oldest first
    QList<CaseConsent> consents;
    base::Moment writtenAt = 0;
    bool isTraining = false; ///< invented people: marked in the file
    /// Not empty: without name, birthday, address, telephones, numbers and free words; ids follow from this
    /// salt, so that they lead nowhere.
    QByteArray salt;

    bool isMasked() const { return !salt.isEmpty(); }
};

} // namespace exchange
