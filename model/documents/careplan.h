// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/documents/papercomposer.h"
#include "model/domain/slot.h"

#include <QDate>
#include <QTime>

#include <optional>
#include <vector>

namespace documents {

/// Who the plan is for. `phone` is the number as stored: paper never shows it whole.
struct CarePlanPerson {
    QString name;
    QDate birth;
    QString sex; ///< "m", "f" or empty
    QString road; ///< the address by road name
    QString detail; ///< building, floor, room
    QString dong;
    QString phone;
    QString caseNumber;
    QString caseClass;
    QString household;
    QString leadWorker;
    QString phoneOwner = {}; ///< whose number it is; empty: the person's own
};

struct CarePlanNeed {
    QString name;
    int severity = 0; ///< 0..4
    QString longGoal;
    QString shortGoal;
    QString method; ///< how one will see that it is reached
};

/// One service of the bundle; won a month.
struct CarePlanService {
    CategoryMark area = CategoryMark::None;
    QString name;
    QString provider;
    QString slots; ///< 화·금 10:00
    QString sessions; ///< 90분, 월 8회
    qint64 price = 0;
    qint64 subsidy = 0;
    qint64 copay = 0;
    QList<domain::Slot> weekly = {}; ///< what `slots` says, for plain sentences; empty: not known
    int minutes = 0; ///< of one session; 0: not known
    int times = 0; ///< sessions a month; 0: not known
    std::optional<bool> comesHome = std::nullopt; ///< to the person's home, or the person goes there
};

struct CarePlanTask {
    QString what;
    QString who;
    QDate due;
};

struct CarePlanCheck {
    QDate day;
    QString what;
    QString who;
};

struct CarePlanMoney {
    qint64 price = 0;
    qint64 subsidy = 0;
    qint64 copay = 0;

    bool operator==(const CarePlanMoney &) const = default;
};

/// Superseded: an edition that was approved and that a later one has taken the place of; it is printed as it
/// was.
enum class CarePlanState { Draft, AwaitingApproval, Approved, Superseded };

/// Everything that stands on a service plan (서비스 제공계획서), given as values by the caller.
struct CarePlanData {
    QString documentNumber;
    int edition = 1;
    CarePlanState state = CarePlanState::Draft;
    QDate approvedOn; ///< of an edition that was approved
    int supersededBy = 0; ///< the edition in its place; 0: none
    QDate written;
    QDate from;
    QDate until;
    int months = 0;
    CarePlanPerson person;
    QDate assessedOn;
    std::optional<int> assessmentTotal;
    int assessmentMaximum = 40;
    QDate conferenceOn;
    std::vector<CarePlanNeed> needs;
    std::vector<CarePlanService> services;
    CarePlanMoney month; ///< the sum of the services
    CarePlanMoney period; ///< for the whole time from..until
    std::vector<CarePlanTask> tasks;
    std::vector<CarePlanCheck> checks;
    std::vector<ApprovalPlace> approvals; ///< empty: the places of the template without names
    QString office;
    QString printedBy;
    QDate printedOn;
    QTime printedAt;
    QString printNumber;
    bool masked = false; ///< for somebody who need not know for whom it is; see maskedcopy.h
    bool largePrint = false; ///< the edition of 14 points for the client
    bool isTraining = false; ///< from a vault for practice
};

/// The plan as a document, in the language of the translator in use. RefusedByRule where a price is not
/// subsidy plus copay or the month is not the sum of the services: a wrong sum must never reach paper.
base::Result<Document> carePlan(const CarePlanData &data, const PaperTemplate &used);
/// The same with the built-in template.
base::Result<Document> carePlan(const CarePlanData &data);

PaperStamp stampOf(const CarePlanData &data);

} // namespace documents
