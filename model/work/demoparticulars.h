// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/domain/appointment.h"
#include "model/domain/benefit.h"
#include "model/domain/phone.h"
#include "model/domain/relation.h"
#include "model/work/demohouseholds.h"

namespace work::demo {

/// Invents what is known of a person beyond the household: health, income, groups, wishes, phones, benefits,
/// appointments, relations.
class Particulars {
public:
    Particulars(const Words &words, Dice &dice, QDate today);

    /// Fills in the person; says how often there is something to note about him.
    void describe(Profile &profile, const domain::Household &household);

    QList<domain::Phone> phones(const Profile &profile);
    QList<domain::Benefit> benefits(const Profile &profile);
    QList<domain::Appointment> appointments(const Profile &profile);
    /// Of the head: to the members (whose ids are known), or to somebody outside.
    QList<domain::Relation> relations(const QList<Profile> &members);

private:
    void giveHealth(Profile &profile);
    void giveGroups(Profile &profile, const domain::Household &household);
    void giveWishes(domain::Person &person);
    void giveCase(Profile &profile);
    void giveEnd(Profile &profile);
    QString pick(const char *path) { return m_dice.pick(m_words.list(QLatin1String(path))); }

    const Words &m_words;
    Dice &m_dice;
    QDate m_today;
    int m_cases = 0;
};

} // namespace work::demo
