// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "model/domain/benefit.h"
#include "model/domain/person.h"
#include "model/work/services.h"

#include <vector>

/// Ten invented residents of the pilot in an invented dong, with the forty offers around them. For each it
/// was written down before composing which services an experienced worker would choose by hand, and why.
namespace residents {

/// What the hand chose for one area; empty: the place stays unused.
struct ByHand {
    QString care;
    QString rehabilitation;
    QString counselling;

    QStringList offers() const { return {care, rehabilitation, counselling}; }
};

struct Resident {
    QString who; ///< in a line, for the table
    domain::Person person;
    QJsonObject severities;
    QList<domain::Appointment> fixed;
    QList<domain::Benefit> benefits;
    ByHand hand;
    QString why; ///< of the choice by hand
    QString difference; ///< what to say where the composer chooses otherwise; empty: it does not
    QStringList figures; ///< of the explanation that decide then
};

std::vector<Resident> all();

/// The services of the forty offers; an offer is named by the label of its group.
std::vector<work::ServiceEdit> directory();

/// On a line through the dong, so many metres to the north.
domain::Address at(double metres);

} // namespace residents
