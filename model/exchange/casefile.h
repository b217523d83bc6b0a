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

#include <QJsonObject>

#include <memory>
#include <optional>

namespace exchange {

/// A finished assessment with the edition that was asked and the answers as a QuestionnaireResponse. Where
/// the edition is not known any more, there is no form, and answers only where they came as a response.
struct CaseAssessment {
    domain::Assessment record;
    std::shared_ptr<const instruments::Questionnaire> form;
    QJsonObject response;
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

/// A consent of the person: to what, from when, and until when where it was withdrawn or has run out.
struct CaseConsent {
    enum class Stands {
        Given,
        Refused, ///< a required item was not agreed to, so it never held
        Over ///< withdrawn, or run out
    };
    /// One line of its form.
    struct Item {
        QString code;
        QString words;
        bool isAgreed = false;
    };

    base::Id id;
    Stands stands = Stands::Given;
    QDate given;
    QDate until;
    QString form; ///< code of consent-forms
    QString title; ///< of the form, in words
    QList<Item> items;
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
