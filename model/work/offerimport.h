// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/domain/address.h"
#include "model/domain/change.h"
#include "model/domain/slot.h"
#include "model/exchange/offerparts.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace work {

class Context;

/// One row of a list of services: an organisation's service at one set of weekly slots. Codes, not words;
/// money is won a month, ages are full years. What is empty says nothing and leaves what is stored.
struct OfferInput {
    QString organisation;
    QString phone; ///< digits
    domain::Address address;
    QString service;
    QString area; ///< care, rehabilitation or counselling
    QJsonObject coverage; ///< need code to share 0..1
    QStringList conditions;
    QStringList stages;
    QStringList unsuited;
    std::optional<bool> home;
    std::optional<qint64> ageFrom;
    std::optional<qint64> ageUntil;
    QStringList incomeGrades;
    std::optional<bool> needsDisability;
    std::optional<qint64> price;
    std::optional<qint64> subsidy;
    std::optional<qint64> copay;
    std::optional<qint64> sessions;
    std::optional<qint64> minutes;
    QDate registeredFrom;
    QDate registeredUntil;
    QString note;
    QList<domain::Slot> weekly; ///< day, from, until
    std::optional<qint64> capacity;
    std::optional<qint64> places;
    QDate checked;
    exchange::OfferParts parts; ///< codes, not words
};

/// What becomes, or would become, of each row. Wrong: with it the service could not be saved (a name or the
/// area is missing, the amounts do not add), so it is left out.
enum class RowOutcome { New, Changed, Same, Wrong };

/// Why a row is wrong: a field of lists and a word for machines (`amounts-do-not-add`).
struct OfferFault {
    QString column;
    QString code;
};

/// All lists are in the order of the inputs.
struct OfferImport {
    QList<RowOutcome> rows;
    QList<OfferFault> faults; ///< of rows that are wrong
    /// What comes to differ beside organisation, service and offer, by fields of lists; lists of records as
    /// arrays of their fields.
    QList<QList<domain::FieldChange>> changes;

    qsizetype count(RowOutcome outcome) const { return rows.count(outcome); }
};

/// Takes lists of services in. An offer is the same where the organisation's and the service's name (blanks
/// and case aside) and the slots are, none included; of several such offers the one at the row's site, in its
/// group and of its number, else rows mean one after the other. So the same list again changes, never
/// doubles. An offer of which no site or group is known gets that of its row; else another site or group is
/// another offer. A row is new where its offer is, changed where its organisation, service or offer comes to
/// differ from what was stored. A closed offer that is listed again is opened. A row is judged over the rows
/// before it; all rows of a service that none of them makes complete are wrong.
namespace services {

/// What applying would do; writes nothing.
base::Result<OfferImport> planOffers(Context &context, const QList<OfferInput> &inputs);
/// Takes all rows in that are not wrong, as one act, hence one undo.
base::Result<OfferImport> applyOffers(Context &context, const QList<OfferInput> &inputs);

} // namespace services

} // namespace work
